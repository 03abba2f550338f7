/// Reads articles in this thread. The one rule kept here: an article that trips the reader costs itself alone.

import type { Article } from '../../model/article.ts';
import type { Reader } from '../effects.ts';
import { packExtraction } from './extraction-record.ts';
import { type Extractor, mistakeOf, type Outcome } from './extractor.ts';

function outcomeOf(article: Article, reader: Reader): Outcome {
  try {
    const { extraction } = reader.extract(article);
    return { extraction, record: () => packExtraction(extraction) };
  } catch (error) {
    return { mistake: mistakeOf(error) };
  }
}

export function localExtractor(reader: Reader): Extractor {
  return {
    extract: async (articles) => articles.map((article) => outcomeOf(article, reader)),
    close: async () => undefined,
  };
}
