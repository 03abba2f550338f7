/// How far a point is from the rim of a shape. The one rule kept here: these are the distances that `shape-program` draws
/// by, so that what is seen is what is met.

import type { Shape } from '../../model/appearance.ts';

/// The shapes in the order in which they are drawn, the last above the others.
export const SHAPE_ORDER: readonly Shape[] = ['circle', 'square', 'bordered-square', 'pin', 'diamond'];

function toBox(x: number, y: number, half: number, corner: number): number {
  const [dx, dy] = [Math.abs(x) - half, Math.abs(y) - half];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
}

/// A disc above a cone whose tip is below.
function toPin(x: number, y: number): number {
  const [across, up] = [Math.abs(x), y + 1.2];
  const along = across * 0.538 + up * 0.843;
  if (along < 0) return Math.hypot(across, up);
  return along > 1.222 ? Math.hypot(x, y - 0.25) - 0.78 : across * 0.843 - up * 0.538;
}

const DISTANCES: Readonly<Record<Shape, (x: number, y: number) => number>> = {
  circle: (x, y) => Math.hypot(x, y) - 1,
  square: (x, y) => toBox(x, y, 0.68, 0.2),
  'bordered-square': (x, y) => toBox(x, y, 0.8, 0.12),
  diamond: (x, y) => (Math.abs(x) + Math.abs(y) - 1.12) * Math.SQRT1_2 - 0.08,
  pin: toPin,
};

/// The distance in radii, negative inside, of a point whose `y` runs up from the middle of the shape.
export function distanceToShape(shape: Shape, x: number, y: number): number {
  return DISTANCES[shape](x, y);
}
