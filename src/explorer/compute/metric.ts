/// How central nodes are. The one rule kept here: each metric is a record, and each value depends on the network
/// alone, never on the order of its nodes.

import type { Sizing } from '../state/view.ts';
import { type Neighbours, type Network, neighboursOf } from './network.ts';
import { seeded } from './random.ts';

/// A metric that is computed from the network; how often a node is mentioned is known before.
export interface Metric {
  readonly name: Exclude<Sizing, 'mentions'>;
  /// A value for each node; reports how far it is, between 0 and 1.
  run(network: Network, report?: (share: number) => void): Float64Array;
}

/// The evidence for all ties of a node together.
function degree({ keys, from, to, weight }: Network): Float64Array {
  const sums = new Float64Array(keys.length);
  weight.forEach((heavy, tie) => {
    for (const end of [from[tie] ?? 0, to[tie] ?? 0]) sums[end] = (sums[end] ?? 0) + heavy;
  });
  return sums;
}

const DAMPING = 0.85;
const MOST_ROUNDS = 100;
const STILL = 1e-9;

/// One round of PageRank: what flows to each node from its neighbours, by the weight of their ties.
function flow({ starts, others, weights }: Neighbours, strength: Float64Array, ranks: Float64Array): Float64Array {
  const order = ranks.length;
  let lost = 0;
  const shares = ranks.map((rank, node) => {
    const sum = strength[node] ?? 0;
    if (sum === 0) lost += rank;
    return sum === 0 ? 0 : rank / sum;
  });
  const base = (1 - DAMPING) / order + (DAMPING * lost) / order;
  return ranks.map((_, node) => {
    let sum = 0;
    const end = starts[node + 1] ?? 0;
    for (let at = starts[node] ?? 0; at < end; at += 1) sum += (shares[others[at] ?? 0] ?? 0) * (weights[at] ?? 0);
    return base + DAMPING * sum;
  });
}

/// How often a walker passes who follows ties by their weight (Page and others, 1999).
function pagerank(network: Network): Float64Array {
  const neighbours = neighboursOf(network);
  const strength = degree(network);
  let ranks = new Float64Array(network.keys.length).fill(1 / Math.max(1, network.keys.length));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = flow(neighbours, strength, ranks);
    const moved = next.reduce((sum, rank, node) => sum + Math.abs(rank - (ranks[node] ?? 0)), 0);
    ranks = new Float64Array(next);
    if (moved < STILL) break;
  }
  return ranks;
}

/// How many steps along ties a betweenness may cost; a bigger network is judged by a sample of its nodes.
const BUDGET = 2e8;
const FEWEST_SOURCES = 64;
const SEED = 20_201_114;

/// From how many nodes paths are followed: all where that is affordable.
export function sourcesOf({ keys, from }: Network): number {
  const affordable = Math.floor(BUDGET / Math.max(1, from.length * 2 + keys.length));
  return Math.min(keys.length, Math.max(FEWEST_SOURCES, affordable));
}

/// The nodes from which paths are followed, drawn without favour.
function drawSources(network: Network): Uint32Array {
  const nodes = Uint32Array.from(network.keys, (_, node) => node);
  const count = sourcesOf(network);
  const random = seeded(SEED);
  for (let place = 0; count < nodes.length && place < count; place += 1) {
    const other = place + Math.floor(random() * (nodes.length - place));
    [nodes[place], nodes[other]] = [nodes[other] ?? 0, nodes[place] ?? 0];
  }
  return nodes.subarray(0, count);
}

/// What following shortest paths from one node needs, kept from one node to the next.
interface Paths {
  readonly queue: Uint32Array;
  readonly distance: Int32Array;
  readonly count: Float64Array;
  readonly share: Float64Array;
}

/// Walks outward from `source`, counting shortest paths; returns how many nodes were reached.
function walk({ starts, others }: Neighbours, { queue, distance, count }: Paths, source: number): number {
  distance.fill(-1);
  count.fill(0);
  [queue[0], distance[source], count[source]] = [source, 0, 1];
  let reached = 1;
  for (let head = 0; head < reached; head += 1) {
    const node = queue[head] as number;
    const far = (distance[node] as number) + 1;
    const end = starts[node + 1] as number;
    for (let at = starts[node] as number; at < end; at += 1) {
      const other = others[at] as number;
      if (distance[other] === -1) {
        distance[other] = far;
        queue[reached] = other;
        reached += 1;
      }
      if (distance[other] === far) count[other] = (count[other] as number) + (count[node] as number);
    }
  }
  return reached;
}

/// Walks back, handing each node's share of paths to those before it (Brandes, 2001).
function handBack(neighbours: Neighbours, paths: Paths, reached: number, sums: Float64Array): void {
  const { starts, others } = neighbours;
  const { queue, distance, count, share } = paths;
  share.fill(0);
  for (let tail = reached - 1; tail > 0; tail -= 1) {
    const node = queue[tail] as number;
    const part = (1 + (share[node] as number)) / (count[node] as number);
    const before = (distance[node] as number) - 1;
    const end = starts[node + 1] as number;
    for (let at = starts[node] as number; at < end; at += 1) {
      const other = others[at] as number;
      if (distance[other] === before) share[other] = (share[other] as number) + (count[other] as number) * part;
    }
    sums[node] = (sums[node] as number) + (share[node] as number);
  }
}

/// How many shortest paths between others run through a node; ties count alike, whatever their weight.
function betweenness(network: Network, report?: (share: number) => void): Float64Array {
  const order = network.keys.length;
  const neighbours = neighboursOf(network);
  const paths: Paths = {
    queue: new Uint32Array(order),
    distance: new Int32Array(order),
    count: new Float64Array(order),
    share: new Float64Array(order),
  };
  const sums = new Float64Array(order);
  const sources = drawSources(network);
  sources.forEach((source, done) => {
    handBack(neighbours, paths, walk(neighbours, paths, source), sums);
    if (done % 64 === 0) report?.(done / sources.length);
  });
  // Each path was met from both ends.
  return sums.map((sum) => (sum / 2) * (order / Math.max(1, sources.length)));
}

export const METRICS: readonly Metric[] = [
  { name: 'degree', run: degree },
  { name: 'pagerank', run: pagerank },
  { name: 'betweenness', run: betweenness },
];
