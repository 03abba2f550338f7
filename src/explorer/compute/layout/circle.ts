/// A circle on which the members of a community stand side by side. The one rule kept here: nodes have as much of the
/// circle as they are wide, so that none covers the next.

import { findCommunities } from '../community.ts';
import { METRICS } from '../metric.ts';
import type { Network } from '../network.ts';
import { fitInto, type Ground, keepPinned, numberOf, type Run } from './ground.ts';

function centralityOf(network: Network): Float64Array {
  return METRICS.find(({ name }) => name === 'pagerank')?.run(network) ?? new Float64Array(network.keys.length);
}

/// All nodes, those of one community side by side; who is in none comes last.
function groupsOf({ network }: Ground): readonly (readonly number[])[] {
  const places = new Map(network.keys.map((key, node) => [key, node]));
  const groups = findCommunities(network, centralityOf(network)).map(({ members }) =>
    members.map((key) => places.get(key) ?? 0),
  );
  const grouped = new Set(groups.flat());
  const others = network.keys.flatMap((_, node) => (grouped.has(node) ? [] : [node]));
  return others.length > 0 ? [...groups, others] : groups;
}

export const circle: Run = function* (ground, settings) {
  const gap = numberOf(settings, 'gap');
  const groups = groupsOf(ground);
  const wide = (node: number): number => 2 * (ground.radius[node] ?? 1) + 4;
  const total = groups.reduce((sum, group) => group.reduce((all, node) => all + wide(node), sum), 0);
  const between = groups.length > 1 ? (total * gap) / 100 : 0;
  const turn = (2 * Math.PI) / Math.max(1, total + between * groups.length);
  const [x, y] = [new Float64Array(ground.x.length), new Float64Array(ground.y.length)];
  let at = 0;
  for (const group of groups) {
    for (const node of group) {
      at += wide(node) / 2;
      [x[node], y[node]] = [Math.sin(at * turn), Math.cos(at * turn)];
      at += wide(node) / 2;
    }
    at += between;
  }
  return keepPinned(ground, fitInto(ground.frame, { x, y }));
};
