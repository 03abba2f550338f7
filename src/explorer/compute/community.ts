/// Communities: groups of nodes with more ties among themselves than to others. The one rule kept here: a community
/// is named by its most central member, so that it keeps its name and colour while it keeps that member.

import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Network } from './network.ts';
import { hashOf, seeded } from './random.ts';

export interface Community {
  /// The key of its most central member.
  readonly key: string;
  /// The most central first.
  readonly members: readonly string[];
  /// Its place in the palette, or -1 for small ones, which have no colour of their own.
  readonly color: number;
}

/// How many colours there are for communities.
export const COMMUNITY_COLORS = 9;
/// A smaller group is no community but a pair or a loner.
const FEWEST_MEMBERS = 3;
const SEED = 1_951;

function graphOf({ keys, from, to, weight }: Network): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const key of keys) graph.addNode(key);
  weight.forEach((heavy, tie) => {
    graph.addEdge(keys[from[tie] ?? 0], keys[to[tie] ?? 0], { weight: heavy });
  });
  return graph;
}

/// The members of each group, found by Louvain's method (Blondel and others, 2008).
function groupsOf(network: Network, resolution: number): readonly (readonly number[])[] {
  if (network.from.length === 0) return [];
  const found = louvain(graphOf(network), { rng: seeded(SEED), resolution, getEdgeWeight: 'weight' });
  const groups = new Map<number, number[]>();
  network.keys.forEach((key, node) => {
    const group = found[key] ?? -1;
    const members = groups.get(group);
    if (members) members.push(node);
    else groups.set(group, [node]);
  });
  return [...groups.values()];
}

/// A colour that its key prefers, or the next one that is free.
function chooseColor(key: string, taken: Set<number>): number {
  if (taken.size === COMMUNITY_COLORS) return -1;
  let color = hashOf(key) % COMMUNITY_COLORS;
  while (taken.has(color)) color = (color + 1) % COMMUNITY_COLORS;
  taken.add(color);
  return color;
}

/// The communities of a network, the biggest first; `centrality` says who is first in each.
export function findCommunities(network: Network, centrality: Float64Array, resolution = 1): readonly Community[] {
  const rank = (node: number): number => centrality[node] ?? 0;
  const groups = groupsOf(network, resolution)
    .filter((group) => group.length >= FEWEST_MEMBERS)
    .map((group) => [...group].sort((a, b) => rank(b) - rank(a) || a - b))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const taken = new Set<number>();
  return groups.map((group) => {
    const members = group.map((node) => network.keys[node] ?? '');
    const key = members[0] ?? '';
    return { key, members, color: chooseColor(key, taken) };
  });
}
