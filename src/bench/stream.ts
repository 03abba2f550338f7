/// A long stream of generated articles through the per-document part. The one rule kept here: nothing of an article is
/// kept, so that the memory shown is that of the reader.

import { extractDocument } from '../extract/pipeline.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { textArticle } from '../model/article.ts';

export interface Sample {
  readonly megabytes: number;
  /// Megabytes of live objects after a full collection, and of memory that the process holds.
  readonly heap: number;
  readonly resident: number;
}

const MEGABYTE = 1e6;
const SAMPLES = 10;

function sample(megabytes: number): Sample {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { megabytes, heap: heapUsed / MEGABYTE, resident: rss / MEGABYTE };
}

/// Reads articles until this many megabytes have been read, and shows the memory at each tenth.
export function readStream(
  megabytes: number,
  articleOf: (number: number) => string,
  lexicon: Lexicon,
  show: (sample: Sample) => void,
): void {
  let read = 0;
  let shown = 0;
  for (let number = 0; read < megabytes; number += 1) {
    const text = articleOf(number);
    extractDocument(textArticle(`generated-${number}.txt`, text), lexicon);
    read += new TextEncoder().encode(text).length / MEGABYTE;
    if (read < ((shown + 1) * megabytes) / SAMPLES) continue;
    shown += 1;
    show(sample(read));
  }
}
