/// Tracing outlines onto a canvas. The one rule kept here: no more points are drawn than a screen can show, and nothing
/// that lies outside of it, so that a step of the wheel costs a few milliseconds.

import { type Camera, type Size, toPixel } from './camera.ts';
import type { Box, Ring, StateOutline } from './world.ts';

/// How far a point must be from the one before to be drawn, in pixels.
const LEAST_STEP = 1.2;

/// What tracing needs of a canvas.
export type Pen = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'closePath'>;

function isInSight({ left, top, right, bottom }: Box, camera: Camera, { width, height }: Size): boolean {
  const [start, end] = [toPixel(camera, { x: left, y: top }), toPixel(camera, { x: right, y: bottom })];
  return end.x >= 0 && end.y >= 0 && start.x <= width && start.y <= height;
}

function traceRing(pen: Pen, ring: Ring, { scale, x, y }: Camera): void {
  let [lastX, lastY] = [(ring[0] ?? 0) * scale + x, (ring[1] ?? 0) * scale + y];
  pen.moveTo(lastX, lastY);
  for (let at = 2; at < ring.length; at += 2) {
    const [nextX, nextY] = [(ring[at] ?? 0) * scale + x, (ring[at + 1] ?? 0) * scale + y];
    if (Math.abs(nextX - lastX) + Math.abs(nextY - lastY) < LEAST_STEP) continue;
    pen.lineTo(nextX, nextY);
    [lastX, lastY] = [nextX, nextY];
  }
  pen.closePath();
}

/// Traces what is in sight as one path.
export function traceStates(pen: Pen, states: readonly StateOutline[], camera: Camera, size: Size): void {
  for (const { rings, box } of states) {
    if (!isInSight(box, camera, size)) continue;
    for (const ring of rings) traceRing(pen, ring, camera);
  }
}
