/// Where one looks at the map. The one rule kept here: a place in the drawing, times the scale, plus the offset, is its
/// pixel; all moves are sums on these three numbers.

import type { Point } from './cluster.ts';
import { HEIGHT, WIDTH } from './world.ts';

export interface Camera extends Point {
  /// How many pixels a unit of the drawing has.
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/// How much closer than the whole world one can get.
const CLOSEST = 120;
/// How close a fit goes by itself, so that a single place is seen with what surrounds it.
const CLOSE = 9;
/// The share of the frame that is filled by what one fits.
const FILLED = 0.66;

export function scales({ width, height }: Size): readonly [least: number, most: number] {
  const least = Math.min(width / WIDTH, height / HEIGHT);
  return [least, least * CLOSEST];
}

export function toPixel(camera: Camera, { x, y }: Point): Point {
  return { x: x * camera.scale + camera.x, y: y * camera.scale + camera.y };
}

function centredOn(point: Point, scale: number, { width, height }: Size): Camera {
  return { scale, x: width / 2 - point.x * scale, y: height / 2 - point.y * scale };
}

export function wholeWorld(size: Size): Camera {
  return centredOn({ x: WIDTH / 2, y: HEIGHT / 2 }, scales(size)[0], size);
}

/// The camera that shows all of some places of the drawing; the whole world for none.
export function fitTo(points: readonly Point[], size: Size): Camera {
  if (points.length === 0) return wholeWorld(size);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [least] = scales(size);
  const wanted = Math.min(
    (size.width * FILLED) / Math.max(right - left, 0.001),
    (size.height * FILLED) / Math.max(bottom - top, 0.001),
  );
  const scale = Math.min(least * CLOSE, Math.max(least, wanted));
  return centredOn({ x: (left + right) / 2, y: (top + bottom) / 2 }, scale, size);
}

/// Whether a place of the drawing is seen, some pixels away from the rim.
export function isSeen(camera: Camera, point: Point, { width, height }: Size, rim = 40): boolean {
  const { x, y } = toPixel(camera, point);
  return x > rim && x < width - rim && y > rim && y < height - rim;
}

/// A camera on the way from one to another, `share` from 0 to 1: the scale grows by factors, and what is in the middle
/// moves evenly.
export function between(from: Camera, to: Camera, share: number, { width, height }: Size): Camera {
  const scale = from.scale * (to.scale / from.scale) ** share;
  const middle = (camera: Camera): Point => ({
    x: (width / 2 - camera.x) / camera.scale,
    y: (height / 2 - camera.y) / camera.scale,
  });
  const [a, b] = [middle(from), middle(to)];
  return centredOn({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }, scale, { width, height });
}
