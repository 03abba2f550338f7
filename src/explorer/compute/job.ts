/// A job for a worker: what is asked, what comes back, and how it is stopped. The one rule kept here: after it was
/// stopped nothing of it is heard any more.

import type { LayoutChoice } from '../state/view.ts';
import type { Ground, Places } from './layout/ground.ts';
import type { Measures } from './measure.ts';
import type { Network } from './network.ts';

export type Job =
  | { readonly kind: 'measure'; readonly network: Network; readonly mentions: Float64Array }
  | { readonly kind: 'layout'; readonly choice: LayoutChoice; readonly ground: Ground };

/// What a worker says: how far it is, between 0 and 1, where nodes stand by now, and what it found.
export type Report =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'places'; readonly share: number; readonly places: Places; readonly done: boolean }
  | { readonly kind: 'measures'; readonly measures: Measures }
  | { readonly kind: 'failed'; readonly reason: string };

/// The part of a worker that a job needs.
export interface JobWorker {
  postMessage(job: Job): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Report>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

function isLast(report: Report): boolean {
  return report.kind === 'measures' || report.kind === 'failed' || (report.kind === 'places' && report.done);
}

/// Starts a job in a worker of its own; the function that comes back stops it at once.
export function startJob(job: Job, createWorker: () => JobWorker, hear: (report: Report) => void): () => void {
  const worker = createWorker();
  let running = true;
  const end = (): void => {
    running = false;
    worker.terminate();
  };
  const tell = (report: Report): void => {
    if (!running) return;
    if (isLast(report)) end();
    hear(report);
  };
  worker.onmessage = ({ data }) => tell(data);
  worker.onerror = ({ message }) => tell({ kind: 'failed', reason: message });
  worker.postMessage(job);
  return end;
}
