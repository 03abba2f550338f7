/// What goes to a worker and comes back. The one rule kept here: extractions travel as records, which costs a third of what a copy of
/// their objects does.

import type { ReadingOptions } from '../../extract/pipeline.ts';
import type { Article } from '../../model/article.ts';

export interface WorkerTask {
  readonly articles: readonly Article[];
  readonly options: ReadingOptions;
}

/// A record, or the mistake that cost the article.
export type WorkerAnswer = Uint8Array | string;
