/// Rings around one node, by the number of steps to it. The one rule kept here: who was reached through a node stands
/// on the same side as that node, so that ties cross as little as can be.

import { neighboursOf } from '../network.ts';
import { centreOf, fitInto, type Ground, keepPinned, numberOf, type Places, type Run } from './ground.ts';

/// The nodes by their distance from the centre, and through whom each was reached.
interface Tree {
  readonly rings: readonly (readonly number[])[];
  readonly children: ReadonlyMap<number, readonly number[]>;
}

function treeOf(ground: Ground, centre: number, most: number): Tree {
  const { starts, others } = neighboursOf(ground.network);
  const reached = new Set([centre]);
  const children = new Map<number, number[]>();
  const rings: (readonly number[])[] = [];
  for (let rim = [centre]; rim.length > 0; ) {
    rings.push(rim);
    rim = rim.flatMap((node) => {
      const own = [...new Set(others.subarray(starts[node], starts[node + 1]))].filter((other) => !reached.has(other));
      for (const other of own) reached.add(other);
      children.set(node, own);
      return own;
    });
  }
  const far = ground.network.keys.flatMap((_, node) => (reached.has(node) ? [] : [node]));
  const last = [...rings.slice(most + 1).flat(), ...far];
  return { rings: [...rings.slice(0, most + 1), last].filter((ring) => ring.length > 0), children };
}

/// How far apart rings are at least, in pixels.
const RING = 90;

/// The radius of each ring: as long as its nodes need to stand side by side.
function radiiOf({ radius }: Ground, rings: Tree['rings']): readonly number[] {
  let before = -RING;
  return rings.map((ring, n) => {
    const length = ring.reduce((sum, node) => sum + 2 * (radius[node] ?? 1) + 5, 0);
    before = n === 0 ? 0 : Math.max(before + RING, length / (2 * Math.PI));
    return before;
  });
}

/// The nodes of each ring in the order in which their parents stand.
function orderedRings({ rings, children }: Tree): Tree['rings'] {
  const inRing = rings.map((ring) => new Set(ring));
  const ordered: (readonly number[])[] = [];
  rings.forEach((ring, n) => {
    const own = new Set((ordered[n - 1] ?? []).flatMap((node) => children.get(node) ?? []));
    ordered.push([...[...own].filter((node) => inRing[n]?.has(node)), ...ring.filter((node) => !own.has(node))]);
  });
  return ordered;
}

function placeRings(ground: Ground, rings: Tree['rings']): Places {
  const [x, y] = [new Float64Array(ground.x.length), new Float64Array(ground.y.length)];
  const radii = radiiOf(ground, rings);
  rings.forEach((ring, n) => {
    ring.forEach((node, place) => {
      const angle = (2 * Math.PI * (place + 0.5)) / ring.length;
      [x[node], y[node]] = [Math.sin(angle) * (radii[n] ?? 0), Math.cos(angle) * (radii[n] ?? 0)];
    });
  });
  return { x, y };
}

// biome-ignore lint/correctness/useYield: a single step is a layout too
export const radial: Run = function* (ground, settings) {
  const tree = treeOf(ground, centreOf(ground), numberOf(settings, 'rings'));
  return keepPinned(ground, fitInto(ground.frame, placeRings(ground, orderedRings(tree))));
};
