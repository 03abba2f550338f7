/// What is under the pointer. The one rule kept here: it is computed from where things are, never read back from the
/// graphics card, which would have to finish its picture first.

import type { Shape } from '../../model/appearance.ts';
import { distanceToCurve, type Point } from './curve.ts';
import type { Field } from './field.ts';
import type { SceneSigma } from './paint.ts';
import type { Scene } from './scene.ts';
import { distanceToShape, SHAPE_ORDER } from './shape-distance.ts';

/// A line is as wide to the pointer as a finger needs, however thin it is drawn.
const TOLERANCE = 7;
/// No node is smaller to the pointer than this many pixels.
const SMALLEST = 3;
/// How far the corners of a shape reach beyond its radius.
const REACH = 1.3;

/// Where the pointer is on the graph's plane, and how many of the plane's units a pixel is long.
interface Spot extends Point {
  readonly unit: number;
}

function spotOf(sigma: SceneSigma, at: Point): Spot {
  const [here, beside] = [sigma.viewportToGraph(at), sigma.viewportToGraph({ x: at.x + 1, y: at.y })];
  return { ...here, unit: Math.hypot(beside.x - here.x, beside.y - here.y) };
}

/// The shown node at `at` (pixels of the canvas) that is drawn above all others there, or null.
export function nodeAt(sigma: SceneSigma, { look }: Scene, field: Field, at: Point): string | null {
  const { keys, shapes, x, y, radius } = field;
  const { x: spotX, y: spotY, unit } = spotOf(sigma, at);
  const scale = sigma.scaleSize(1) * unit;
  let [best, found]: [number, string | null] = [-1, null];
  for (let place = 0; place < keys.length; place += 1) {
    const size = Math.max((radius[place] as number) * scale, SMALLEST * unit);
    const [dx, dy] = [spotX - (x[place] as number), spotY - (y[place] as number)];
    if (Math.abs(dx) > size * REACH || Math.abs(dy) > size * REACH) continue;
    const shape = shapes[place] as Shape;
    const rank = SHAPE_ORDER.indexOf(shape);
    if (rank < best || distanceToShape(shape, dx / size, dy / size) > 0) continue;
    const key = keys[place] as string;
    if (look.visible.nodes.has(key)) [best, found] = [rank, key];
  }
  return found;
}

/// The shown line nearest to `at` (pixels of the canvas) within reach, or null.
export function edgeAt(sigma: SceneSigma, { look }: Scene, { x, y, lines }: Field, at: Point): string | null {
  const { keys, from, to, bend } = lines;
  const { x: spotX, y: spotY, unit } = spotOf(sigma, at);
  const reach = TOLERANCE * unit;
  let [nearest, best]: [number, string | null] = [TOLERANCE, null];
  const place = (node: number): Point => sigma.graphToViewport({ x: x[node] as number, y: y[node] as number });
  for (let line = 0; line < keys.length; line += 1) {
    const [a, b] = [from[line] as number, to[line] as number];
    const [ax, bx, ay, by] = [x[a] as number, x[b] as number, y[a] as number, y[b] as number];
    const bent = bend[line] as number;
    const room = bent === 0 ? reach : reach + Math.abs(bent) * (Math.abs(ax - bx) + Math.abs(ay - by));
    if (spotX < Math.min(ax, bx) - room || spotX > Math.max(ax, bx) + room) continue;
    if (spotY < Math.min(ay, by) - room || spotY > Math.max(ay, by) + room) continue;
    if (!look.visible.edges.has(keys[line] as string)) continue;
    const far = distanceToCurve(at, place(a), place(b), bent);
    if (far < nearest) [nearest, best] = [far, keys[line] as string];
  }
  return best;
}
