/// How a cluster stands: what waits, what is read, how fast, by whom, and what failed. The one rule kept here: it is asked of the store
/// and of the queue, and changes neither.

import type { Database } from '../store/database.ts';
import { type SetAside, setAsideArticles, type Tally, tally } from './ledger.ts';
import type { Lag } from './nats-queue.ts';
import { type PartitionTally, partitionTally, setAsidePartitions } from './partition-ledger.ts';
import { roll, type WorkerState } from './roll.ts';

export interface Standing {
  readonly tally: Tally;
  /// What builds that are under way have compared.
  readonly partitions: PartitionTally;
  /// Null where the queue does not answer, and then why.
  readonly lag: Lag | null;
  readonly trouble: string | null;
  readonly workers: readonly WorkerState[];
  /// Articles, and behind them partitions.
  readonly setAside: readonly SetAside[];
}

/// Seconds of silence after which a worker is taken for gone.
export const SILENT = 20;
const SHOWN = 20;

export async function standing(database: Database, lagOf: () => Promise<Lag>): Promise<Standing> {
  const [counted, partitions, workers] = [
    await tally(database, null),
    await partitionTally(database),
    await roll(database),
  ];
  const setAside = [...(await setAsideArticles(database, SHOWN)), ...(await setAsidePartitions(database, SHOWN))];
  return { tally: counted, partitions, ...(await asked(lagOf)), workers, setAside };
}

async function asked(lagOf: () => Promise<Lag>): Promise<Pick<Standing, 'lag' | 'trouble'>> {
  try {
    return { lag: await lagOf(), trouble: null };
  } catch (error) {
    return { lag: null, trouble: (error as Error).message };
  }
}

function stateOf({ state, silent }: WorkerState): string {
  return state !== 'ended' && silent > SILENT ? `silent for ${silent} s` : state;
}

/// Nothing is said of partitions while there are none.
function linesOf({ waiting, inHand, done, failed }: PartitionTally): readonly string[] {
  if (waiting + inHand + done + failed === 0) return [];
  return [`Partitions: ${done} done, ${inHand} in hand, ${waiting} waiting, ${failed} set aside`];
}

/// The standing for people, a fact a line.
export function describeStanding({ lag, partitions, setAside, tally, trouble, workers }: Standing): string {
  const left =
    tally.lately > 0 && tally.waiting > 0 ? `, about ${Math.ceil(tally.waiting / tally.lately)} min left` : '';
  const lines = [
    `Articles: ${tally.read} read, ${tally.waiting} waiting, ${tally.failed} set aside`,
    `Rate: ${(tally.lately / 60).toFixed(1)} articles/s in the last minute${left}`,
    ...linesOf(partitions),
    lag ? `Queue: ${lag.waiting} waiting, ${lag.inHand} in hand` : `Queue: does not answer (${trouble})`,
    `Workers: ${workers.filter((worker) => stateOf(worker) === 'working').length} working`,
    ...workers.map((worker) => `  ${worker.worker} on ${worker.host}: ${worker.articles} articles, ${stateOf(worker)}`),
    ...setAside.map(({ article, reason }) => `  set aside: ${article}: ${reason}`),
  ];
  return `${lines.join('\n')}\n`;
}
