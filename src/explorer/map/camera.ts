/// Where one looks at the map. The one rule kept here: a place in the drawing, times the scale, plus the offset, is its
/// pixel; all moves are sums on these three numbers.

import type { CameraPlace } from '../state/view.ts';
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

/// What of the drawing is in the middle of the frame.
function middleOf({ x, y, scale }: Camera, { width, height }: Size): Point {
  return { x: (width / 2 - x) / scale, y: (height / 2 - y) / scale };
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

/// Where a camera looks, whatever the size of its frame: the middle as shares of the drawing, and how much closer it is
/// than the whole world.
export function placeOf(camera: Camera, size: Size): CameraPlace {
  const { x, y } = middleOf(camera, size);
  const [x1, y1, ratio] = [x / WIDTH, y / HEIGHT, camera.scale / scales(size)[0]].map((part) =>
    Number(part.toFixed(4)),
  );
  return { x: x1 ?? 0, y: y1 ?? 0, ratio: ratio ?? 1 };
}

/// The camera that looks there, no closer and no farther than one may come.
export function cameraAt({ x, y, ratio }: CameraPlace, size: Size): Camera {
  const [least, most] = scales(size);
  return centredOn({ x: x * WIDTH, y: y * HEIGHT }, Math.min(most, Math.max(least, least * ratio)), size);
}

/// Whether a place of the drawing is seen, some pixels away from the rim.
export function isSeen(camera: Camera, point: Point, { width, height }: Size, rim = 40): boolean {
  const { x, y } = toPixel(camera, point);
  return x > rim && x < width - rim && y > rim && y < height - rim;
}

/// A camera on the way from one to another, `share` from 0 to 1: the scale grows by factors, and what is in the middle
/// moves evenly.
export function between(from: Camera, to: Camera, share: number, size: Size): Camera {
  const scale = from.scale * (to.scale / from.scale) ** share;
  const [a, b] = [middleOf(from, size), middleOf(to, size)];
  return centredOn({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }, scale, size);
}
