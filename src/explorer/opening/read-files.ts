/// Reading the files that somebody opens. The one rule kept here: it happens in a worker that ends with it, so that
/// the page never stands still.

import type { GraphBundle } from '../../model/graph.ts';
import type { Answer, Step, Unreadable } from './read-worker.ts';

export interface Reading {
  readonly outcome: Promise<{ readonly bundle: GraphBundle } | { readonly problem: Unreadable }>;
  /// Gives up; the outcome never comes then.
  cancel(): void;
}

export function readFiles(files: readonly File[], onStep: (step: Step) => void): Reading {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  const outcome: Reading['outcome'] = new Promise((done) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('step' in data) return onStep(data.step);
      worker.terminate();
      done('bundle' in data ? data : { problem: data });
    });
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      done({
        problem: {
          place: files.map(({ name }) => name).join(', '),
          fault: 'content',
          reason: message || 'the reader failed',
        },
      });
    });
  });
  worker.postMessage(files);
  return { outcome, cancel: () => worker.terminate() };
}
