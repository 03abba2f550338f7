/// `isnad worker`: reads articles and compares events for the builds of a cluster until it is told to end. The one rule kept here: when it is told, it finishes
/// what it has in hand, answers for it, and leaves.

import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { WorkEvents } from '../../cluster/work.ts';
import type { ReadingOptions } from '../../extract/pipeline.ts';
import { type MetricsServer, serveMetrics } from '../cluster/metrics-server.ts';
import { type Cluster, type ClusterAddress, withCluster } from '../cluster/open-cluster.ts';
import type { Effects, Output, Reader } from '../effects.ts';
import type { Extractor } from '../reading/extractor.ts';
import { localExtractor } from '../reading/local-extractor.ts';
import { comparePacked } from '../reading/partition-record.ts';
import { plural } from '../report.ts';
import { troubleTeller } from '../trouble.ts';

export interface WorkerOptions extends ReadingOptions, ClusterAddress {
  /// How many threads read; with one it is this one.
  readonly workers?: number;
  /// Articles taken at once.
  readonly batch: number;
  /// The port that measures are served on; none where nothing is said.
  readonly metrics?: number;
  readonly metricsHost: string;
}

/// Tries at an article before it is set aside.
const TRIES = 3;
/// Milliseconds between two signs of life.
const SIGN = 5000;

interface Counted {
  articles: number;
}

/// Tells people of what goes wrong, and counts what is read.
function told(events: WorkEvents, counted: Counted, stderr: Output): WorkEvents {
  const trouble = troubleTeller(stderr);
  return {
    onRead: (articles, seconds) => {
      counted.articles += articles;
      events.onRead(articles, seconds);
    },
    onFailed: (article, reason) => {
      stderr.write(`${article}: ${reason}: trying again\n`);
      events.onFailed(article, reason);
    },
    onSetAside: (article, reason) => {
      stderr.write(`${article}: set aside: ${reason}\n`);
      events.onSetAside(article, reason);
    },
    onCompared: events.onCompared,
    onTrouble: (error) => {
      trouble(error.message);
      events.onTrouble(error);
    },
  };
}

async function readOn(
  { database, queue, reader }: Cluster,
  extractor: Extractor,
  { batch, workers = 1 }: WorkerOptions,
  events: WorkEvents,
  counted: Counted,
  effects: Effects,
): Promise<void> {
  const [{ work }, { workPartitions }, { signIn }] = [
    await import('../../cluster/work.ts'),
    await import('../../cluster/work-partitions.ts'),
    await import('../../cluster/roll.ts'),
  ];
  const worker = `${hostname()}-${effects.process}-${randomBytes(3).toString('hex')}`;
  const stop = new AbortController();
  const sign = (state: 'working' | 'ending' | 'ended'): Promise<void> =>
    signIn(database, { worker, host: hostname(), reader, articles: counted.articles, state }).catch(events.onTrouble);
  await sign('working');
  const alive = setInterval(() => void sign(stop.signal.aborted ? 'ending' : 'working'), SIGN);
  effects.stderr.write(`Worker ${worker} reads on ${plural(workers, 'thread')} (version ${reader}). Ctrl-C ends it.\n`);
  const compare = comparerOf(extractor);
  const spare = (): Promise<void> =>
    workPartitions({ database, worker, reader, tries: TRIES, compare, ...events, stop: stop.signal });
  const loops = Array.from({ length: workers + 1 }, () =>
    work({
      spare,
      ...{ queue, database, worker, batch, tries: TRIES, events, stop: stop.signal },
      read: async (articles) =>
        (await extractor.extract(articles)).map((one) => ('mistake' in one ? one : { record: one.record() })),
    }),
  );
  await Promise.race([effects.interrupted(), Promise.all(loops)]);
  stop.abort();
  effects.stderr.write('Finishing what is in hand…\n');
  await Promise.all(loops);
  clearInterval(alive);
  await sign('ended');
}

/// The threads compare too; where there are none, this one does.
function comparerOf(extractor: Extractor): (partition: Uint8Array) => Promise<Uint8Array> {
  return (partition) => extractor.compare?.(partition) ?? Promise.resolve(partition).then(comparePacked);
}

async function metricsOf(
  { metrics, metricsHost }: WorkerOptions,
  effects: Effects,
): Promise<{ readonly events: WorkEvents; readonly server: MetricsServer | null }> {
  const { workerMetrics } = await import('../../cluster/metrics.ts');
  const { events, registry } = workerMetrics();
  if (metrics === undefined) return { events, server: null };
  const server = await serveMetrics(registry, metricsHost, metrics);
  effects.stderr.write(`Measures for Prometheus: ${server.url}\n`);
  return { events, server };
}

function extractorOf(reader: Reader, options: WorkerOptions, effects: Effects): Promise<Extractor> | Extractor {
  const { workers = 1 } = options;
  return workers > 1 ? effects.startWorkers(workers, options) : localExtractor(reader);
}

/// Reads until interrupted, and prints how many articles it read.
export async function worker(options: WorkerOptions, effects: Effects): Promise<void> {
  const reader = effects.reader(options);
  const counted = { articles: 0 };
  await withCluster(options, reader, options, effects, async (cluster) => {
    const { events, server } = await metricsOf(options, effects);
    const extractor = await extractorOf(reader, options, effects);
    try {
      await readOn(cluster, extractor, options, told(events, counted, effects.stderr), counted, effects);
    } finally {
      await extractor.close();
      await server?.close();
    }
  });
  effects.stdout.write(`Read: ${plural(counted.articles, 'article')}\n`);
}
