/// Measures: what is computed of a network, for the picture and the panels. The one rule kept here: they come
/// together and are of one network, so that no two figures on the page contradict each other.

import type { Sizing } from '../state/view.ts';
import { type Community, findCommunities } from './community.ts';
import { METRICS, sourcesOf } from './metric.ts';
import type { Network } from './network.ts';

export interface Measures {
  /// The nodes, sorted; values stand in the same order.
  readonly keys: readonly string[];
  readonly values: Readonly<Record<Sizing, Float64Array>>;
  /// Whether betweenness is estimated from a sample.
  readonly estimated: boolean;
  /// The biggest first.
  readonly communities: readonly Community[];
}

/// All measures of a network whose nodes are mentioned so often.
export function measure(network: Network, mentions: Float64Array, report?: (share: number) => void): Measures {
  const found = METRICS.map(({ name, run }) => [name, run(network, report)] as const);
  const values = { mentions, ...Object.fromEntries(found) } as Measures['values'];
  return {
    keys: network.keys,
    values,
    estimated: sourcesOf(network) < network.keys.length,
    communities: findCommunities(network, values.pagerank),
  };
}
