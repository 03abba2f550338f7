/// What an extraction depends on, as one short name. The one rule kept here: whatever could change what is read is part of it, and what
/// an article is called is not, so that an article that was moved is known again.

import { createHash } from 'node:crypto';
import type { ReadingOptions } from '../../extract/pipeline.ts';
import type { Article } from '../../model/article.ts';
import type { Reader } from '../effects.ts';

/// Bytes of a key.
export const KEY_LENGTH = 16;

/// A key in hexadecimal.
export type ExtractionKey = string;

/// All that what is read depends on beside the article: the program, its word lists and its options.
export function readingIdentity({ extractor, lexicon }: Reader, { rulesOnly = false }: ReadingOptions): string {
  return JSON.stringify([extractor, lexicon, rulesOnly]);
}

/// Names what this reader reads in an article.
export function extractionKeys(reader: Reader, options: ReadingOptions): (article: Article) => ExtractionKey {
  const about = readingIdentity(reader, options);
  return ({ text, given, pages, origin }) =>
    createHash('sha256')
      .update(about)
      .update(JSON.stringify([given, pages, origin]))
      .update(text)
      .digest('hex')
      .slice(0, 2 * KEY_LENGTH);
}
