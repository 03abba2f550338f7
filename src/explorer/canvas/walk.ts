/// Walking the graph with arrow keys. The one rule kept here: an arrow goes to the neighbour that lies most in its
/// direction, and nowhere when none lies in it.

import type { Point } from './curve.ts';

export const ARROWS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/// The candidate that lies most in a direction from `from`, within 60 degrees of it; near ones are preferred.
export function nextInDirection(
  from: Point,
  direction: Point,
  candidates: ReadonlyMap<string, Point>,
): string | undefined {
  let [best, found]: [number, string | undefined] = [0, undefined];
  for (const [key, at] of candidates) {
    const [dx, dy] = [at.x - from.x, at.y - from.y];
    const far = Math.hypot(dx, dy);
    const along = far === 0 ? 0 : (dx * direction.x + dy * direction.y) / far;
    const score = along < 0.5 ? 0 : along / Math.sqrt(far);
    if (score > best) [best, found] = [score, key];
  }
  return found;
}
