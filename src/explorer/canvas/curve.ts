/// Lines between nodes, straight or bent. The one rule kept here: parallel lines part by the same amount on both
/// sides, and what is drawn, what is clicked and what is labelled is the same curve.

import type { GraphEdge } from '../../model/graph.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/// How much neighbouring parallels part, as a share of their length.
const STEP = 0.22;

/// The bend of each edge that has a parallel, by key; all others are straight.
export function bendParallels(edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const { source, target } = edge;
    const pair = source < target ? `${source}\n${target}` : `${target}\n${source}`;
    const list = pairs.get(pair);
    if (list) list.push(edge);
    else pairs.set(pair, [edge]);
  }
  const bends = new Map<string, number>();
  for (const parallels of pairs.values()) {
    if (parallels.length > 1)
      for (const [n, edge] of parallels.entries()) bends.set(edge.key, bendOf(n, parallels, edge));
  }
  return bends;
}

/// The `n`-th of some parallels; a bend turns with the direction of its edge, so edges that run back count the other way.
function bendOf(n: number, parallels: readonly GraphEdge[], edge: GraphEdge): number {
  const bend = (n - (parallels.length - 1) / 2) * STEP;
  return edge.source === parallels[0]?.source ? bend : -bend;
}

/// The control point of the quadratic curve from `a` to `b`, in a plane whose y runs down.
export function controlPoint(a: Point, b: Point, bend: number): Point {
  return { x: (a.x + b.x) / 2 + (b.y - a.y) * bend, y: (a.y + b.y) / 2 - (b.x - a.x) * bend };
}

/// The point at `t`, from 0 at `a` to 1 at `b`.
export function pointAt(a: Point, b: Point, bend: number, t: number): Point {
  const c = controlPoint(a, b, bend);
  const u = 1 - t;
  return { x: u * u * a.x + 2 * u * t * c.x + t * t * b.x, y: u * u * a.y + 2 * u * t * c.y + t * t * b.y };
}

function distanceToSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

const PIECES = 8;

/// How far `p` is from the line between `a` and `b` with that bend.
export function distanceToCurve(p: Point, a: Point, b: Point, bend: number): number {
  if (bend === 0) return distanceToSegment(p, a, b);
  let nearest = Number.POSITIVE_INFINITY;
  let from = a;
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const to = pointAt(a, b, bend, piece / PIECES);
    nearest = Math.min(nearest, distanceToSegment(p, from, to));
    from = to;
  }
  return nearest;
}
