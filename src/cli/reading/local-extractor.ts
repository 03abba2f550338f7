/// Reads articles in this thread. The one rule kept here: an article that trips the reader costs itself alone, and what is handed on is
/// made of a record, as all that is read, which takes far less memory than what reading leaves behind.

import type { Article } from '../../model/article.ts';
import type { Reader } from '../effects.ts';
import { packExtraction, unpackExtraction } from './extraction-record.ts';
import { type Extractor, mistakeOf, type Outcome } from './extractor.ts';

function outcomeOf(article: Article, reader: Reader): Outcome {
  try {
    const record = packExtraction(reader.extract(article).extraction);
    return { extraction: unpackExtraction(record, article), record: () => record };
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
