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

export interface Label extends Point {
  readonly text: string;
  readonly width: number;
}

const LINE = 16;

/// The labels that do not cover one another, the first come first served.
export function labelsApart(labels: readonly Label[]): readonly Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    const covers = kept.some(
      (other) =>
        Math.abs(other.x - label.x) < (other.width + label.width) / 2 + 4 && Math.abs(other.y - label.y) < LINE,
    );
    if (!covers) kept.push(label);
  }
  return kept;
}
