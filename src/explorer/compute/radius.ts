/// How big nodes are drawn. The one rule kept here: no node is too small to be met or big enough to hide its
/// neighbours.

export const SMALLEST = 4;
export const LARGEST = 22;

/// A node's radius in pixels before zooming.
export function radiusOf(size: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, size));
}
