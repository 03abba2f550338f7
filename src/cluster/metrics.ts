/// Measures for Prometheus. The one rule kept here: names and units follow its conventions (base units, `_total` for counters).

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Standing } from './standing.ts';
import type { WorkEvents } from './work.ts';

/// What a worker counts of itself, and what hears of its work.
export function workerMetrics(): { readonly registry: Registry; readonly events: WorkEvents } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counter = (name: string, help: string): Counter => new Counter({ name, help, registers: [registry] });
  const read = counter('isnad_articles_read_total', 'Articles read and kept.');
  const failed = counter('isnad_article_failures_total', 'Tries at articles and partitions that failed.');
  const setAside = counter('isnad_articles_set_aside_total', 'Articles and partitions set aside after several tries.');
  const compared = counter('isnad_partitions_compared_total', 'Partitions of builds compared and kept.');
  const trouble = counter(
    'isnad_server_failures_total',
    'Calls to the queue or the store that failed and were tried again.',
  );
  const seconds = new Histogram({
    name: 'isnad_batch_seconds',
    help: 'Time from taking a batch of articles to having kept what was read.',
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  });
  const events = {
    onRead: (articles: number, took: number): void => {
      read.inc(articles);
      seconds.observe(took);
    },
    onFailed: (): void => failed.inc(),
    onSetAside: (): void => setAside.inc(),
    onCompared: (): void => compared.inc(),
    onTrouble: (): void => trouble.inc(),
  };
  return { registry, events };
}

const NAMES = { waiting: 'waiting', inHand: 'in_hand', done: 'done', failed: 'failed' } as const;

/// The standing of a cluster as Prometheus reads it.
export async function standingMetrics({ lag, partitions, tally, workers }: Standing): Promise<string> {
  const registry = new Registry();
  const gauge = (name: string, help: string, value: number, labels: Readonly<Record<string, string>> = {}): void => {
    const known = registry.getSingleMetric(name) as Gauge | undefined;
    const one = known ?? new Gauge({ name, help, labelNames: Object.keys(labels), registers: [registry] });
    one.set(labels, value);
  };
  for (const state of ['waiting', 'read', 'failed'] as const)
    gauge('isnad_articles', 'Articles that builds asked for, by what became of them.', tally[state], { state });
  for (const state of ['waiting', 'inHand', 'done', 'failed'] as const)
    gauge('isnad_partitions', 'Partitions that builds under way asked for.', partitions[state], {
      state: NAMES[state],
    });
  gauge('isnad_articles_last_minute', 'Articles read in the last minute.', tally.lately);
  gauge('isnad_queue_up', 'Whether the queue answers.', lag ? 1 : 0);
  if (lag) gauge('isnad_queue_waiting', 'Articles that no worker has got.', lag.waiting);
  if (lag) gauge('isnad_queue_in_hand', 'Articles that a worker has and has not answered for.', lag.inHand);
  for (const { articles, worker } of workers)
    gauge('isnad_worker_articles', 'Articles that a worker has read.', articles, { worker });
  for (const { silent, worker } of workers)
    gauge('isnad_worker_silent_seconds', 'Time since a worker was heard of last.', silent, { worker });
  return registry.metrics();
}
