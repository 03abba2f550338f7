/// A thread that reads articles and compares events. The one rule kept here: it does what the main thread would do, and nothing else.

import type { Reader } from '../effects.ts';
import { makeReader } from '../reader.ts';
import { packExtraction } from './extraction-record.ts';
import { mistakeOf } from './extractor.ts';
import { comparePacked } from './partition-record.ts';
import type { WorkerAnswer, WorkerTask } from './worker-task.ts';

let reader: Reader | null = null;

/// Reads a batch. All batches of one pool have the same options.
export function extractBatch({ articles, options }: WorkerTask): readonly WorkerAnswer[] {
  const made = reader ?? makeReader(options);
  reader = made;
  return articles.map((article) => {
    try {
      return packExtraction(made.extract(article).extraction);
    } catch (error) {
      return mistakeOf(error);
    }
  });
}

/// Finds the pairs of a partition.
export function compareBatch(partition: Uint8Array): Uint8Array {
  return comparePacked(partition);
}
