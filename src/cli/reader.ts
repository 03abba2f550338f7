/// The reader that builds use: the pipeline with its word lists. The one rule kept here: the word lists are loaded
/// once, and only when there is something to read.

import { assemble, extractDocument, type ReadingOptions } from '../extract/pipeline.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { Reader } from './effects.ts';

/// Loads the word lists.
export function makeReader(options: ReadingOptions = {}): Reader {
  const lexicon = loadLexicon();
  return {
    lexicon: lexicon.version,
    extract: (article) => extractDocument(article, lexicon, options),
    assemble: (extractions) => assemble(extractions, lexicon),
  };
}
