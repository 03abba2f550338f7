/// Circles that would overlap, drawn as one. The one rule kept here: nothing disappears; a circle stands for all its
/// members, at the place of the first of them.

import type { Mark } from './mark.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Cluster extends Point {
  readonly members: readonly Mark[];
  readonly weight: number;
  readonly radius: number;
  /// Whether a member is lit.
  readonly lit: boolean;
}

const LEAST_RADIUS = 5;
const MOST_RADIUS = 30;
/// Share of the two radii that must lie between the middles.
const APART = 0.85;

/// Area grows with weight.
export function radiusOf(weight: number): number {
  return weight === 0 ? LEAST_RADIUS : Math.min(MOST_RADIUS, 6 + 3.2 * Math.sqrt(weight));
}

interface Growing {
  readonly at: Point;
  readonly members: Mark[];
  weight: number;
  readonly lit: boolean;
}

/// Groups marks by where they stand on the screen. Those that are lit come first, so that they are the ones to stay;
/// what is lit never hides behind what is not.
export function clusterMarks(
  marks: readonly Mark[],
  lit: ReadonlySet<string>,
  at: (mark: Mark) => Point | null,
): readonly Cluster[] {
  const ordered = [...marks.filter(({ key }) => lit.has(key)), ...marks.filter(({ key }) => !lit.has(key))];
  const groups: Growing[] = [];
  for (const mark of ordered) {
    const point = at(mark);
    if (!point) continue;
    const radius = radiusOf(mark.weight);
    const near = groups.find(
      (group) => Math.hypot(group.at.x - point.x, group.at.y - point.y) < (radiusOf(group.weight) + radius) * APART,
    );
    if (near) {
      near.members.push(mark);
      near.weight += mark.weight;
    } else groups.push({ at: point, members: [mark], weight: mark.weight, lit: lit.has(mark.key) });
  }
  return groups.map(({ at: { x, y }, members, weight, lit: isLit }) => ({
    x,
    y,
    members,
    weight,
    lit: isLit,
    radius: radiusOf(weight),
  }));
}

/// A name that wants a place: in the middle over one of some lines, the first of them that is free.
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly lines: readonly number[];
  readonly width: number;
}

export type PlacedLabel<L extends Label> = L & { readonly y: number };

const LINE = 16;
const GAP = 4;

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

function meet(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

/// The labels for which there is a free line, the first come first served: none covers another, nor a circle.
export function labelsApart<L extends Label>(labels: readonly L[], circles: readonly Cluster[]): PlacedLabel<L>[] {
  const taken: Box[] = circles.map(({ x, y, radius }) => ({ x, y, width: radius * 2, height: radius * 2 }));
  const placed: PlacedLabel<L>[] = [];
  for (const label of labels) {
    // The line is where letters stand; they reach a third of it below and the rest above.
    const boxOn = (line: number): Box => ({ x: label.x, y: line - LINE / 4, width: label.width + GAP, height: LINE });
    const y = label.lines.find((line) => !taken.some((box) => meet(box, boxOn(line))));
    if (y === undefined) continue;
    taken.push(boxOn(y));
    placed.push({ ...label, y });
  }
  return placed;
}
