/// The shapes of nodes as paths. The one rule kept here: they are the shapes that `shape-program` draws, in the same
/// measure, so that a picture taken away looks like the one on the screen.

import type { PathMark } from '../context/picture.ts';
import type { Point } from './curve.ts';

type Outline = (at: Point, radius: number) => string;

/// A number as paths have it: short.
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function points(at: Point, radius: number, list: readonly (readonly [number, number])[]): string {
  return `M${list.map(([x, y]) => `${short(at.x + x * radius)} ${short(at.y + y * radius)}`).join('L')}Z`;
}

function disc({ x, y }: Point, radius: number): string {
  const [left, r] = [short(x - radius), short(radius)];
  return `M${left} ${short(y)}a${r} ${r} 0 1 0 ${short(radius * 2)} 0a${r} ${r} 0 1 0 ${short(-radius * 2)} 0Z`;
}

/// A rectangle with round corners.
export function roundRect(x: number, y: number, width: number, height: number, corner: number): string {
  const [c, w, h] = [short(corner), short(width - 2 * corner), short(height - 2 * corner)];
  const arc = (dx: string, dy: string): string => `a${c} ${c} 0 0 1 ${dx} ${dy}`;
  const start = `M${short(x + corner)} ${short(y)}h${w}${arc(c, c)}v${h}`;
  return `${start}${arc(`-${c}`, c)}h-${w}${arc(`-${c}`, `-${c}`)}v-${h}${arc(c, `-${c}`)}Z`;
}

function square(half: number, corner: number): Outline {
  return ({ x, y }, r) => roundRect(x - half * r, y - half * r, 2 * half * r, 2 * half * r, corner * r);
}

function pin({ x, y }: Point, radius: number): string {
  const at = (dx: number, dy: number): string => `${short(x + dx * radius)} ${short(y + dy * radius)}`;
  const arc = short(0.78 * radius);
  return `M${at(0, 1.2)}L${at(0.657, 0.17)}A${arc} ${arc} 0 1 0 ${at(-0.657, 0.17)}Z`;
}

const OUTLINES: Readonly<Record<string, Outline>> = {
  circle: disc,
  square: square(0.88, 0.2),
  'bordered-square': square(0.92, 0.12),
  diamond: (at, r) =>
    points(at, r, [
      [0, -1.23],
      [1.23, 0],
      [0, 1.23],
      [-1.23, 0],
    ]),
  pin,
};

/// Share of the radius that a rim of another colour takes.
const RIM = 0.26;

/// What paints a node: its area, and its rim or eye where that has a colour of its own.
export function shapeMarks(shape: string, at: Point, radius: number, color: string, rim: string): readonly PathMark[] {
  const outline = OUTLINES[shape] ?? disc;
  if (shape === 'pin') {
    const eye = disc({ x: at.x, y: at.y - 0.25 * radius }, 0.3 * radius);
    return [
      { kind: 'path', path: pin(at, radius), fill: color },
      { kind: 'path', path: eye, fill: rim },
    ];
  }
  if (rim === color) return [{ kind: 'path', path: outline(at, radius), fill: color }];
  const width = Math.max(RIM * radius, 1.6);
  return [{ kind: 'path', path: outline(at, radius - width / 2), fill: color, stroke: rim, width }];
}
