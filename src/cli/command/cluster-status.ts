/// `isnad cluster status`: how a cluster stands. The one rule kept here: what the queue does not say is said to be unknown, and the store's
/// numbers are told all the same.

import { type ClusterAddress, lookAtCluster } from '../cluster/open-cluster.ts';
import type { Effects } from '../effects.ts';

export interface StatusOptions extends ClusterAddress {
  readonly json?: boolean;
  /// Prints measures as Prometheus reads them.
  readonly prometheus?: boolean;
}

/// Prints how far reading is, how fast it goes, who reads, and what was set aside.
export async function clusterStatus(options: StatusOptions, effects: Effects): Promise<void> {
  const { describeStanding, standing } = await import('../../cluster/standing.ts');
  await lookAtCluster(options, effects, async (database, lagOf) => {
    const found = await standing(database, lagOf);
    if (options.json) effects.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    else if (options.prometheus) {
      const { standingMetrics } = await import('../../cluster/metrics.ts');
      effects.stdout.write(await standingMetrics(found));
    } else effects.stdout.write(describeStanding(found));
  });
}
