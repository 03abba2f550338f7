/// The ground of a layout: a network with all that may decide where its nodes stand. The one rule kept here: the same
/// ground gives the same places, and a pinned node keeps its own.

import { type Network, neighboursOf } from '../network.ts';

/// A square in the graph's own units.
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

export interface Ground {
  readonly network: Network;
  /// Where nodes stand by the file, or where they were put by hand.
  readonly x: Float64Array;
  readonly y: Float64Array;
  /// In pixels of a picture that shows the whole frame.
  readonly radius: Float64Array;
  /// 1 for each node that was put in its place by hand.
  readonly pinned: Uint8Array;
  /// The day of each event; not a number for what has none.
  readonly day: Float64Array;
  /// The node in the middle, or -1 for the one with the most ties.
  readonly centre: number;
  /// The square that the whole graph takes up.
  readonly frame: Frame;
  /// Whether time runs from right to left.
  readonly rightToLeft: boolean;
}

export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/// Places on the way, and how far the layout is, between 0 and 1.
export interface Step {
  readonly share: number;
  readonly places: Places;
}

export type Settings = Readonly<Record<string, number | boolean>>;

/// A layout at work: gives steps and in the end the places. `isLate` says when it is to come to an end.
export type Run = (ground: Ground, settings: Settings, isLate: () => boolean) => Generator<Step, Places>;

export function numberOf(settings: Settings, name: string): number {
  return Number(settings[name]);
}

/// The square around some places.
export function frameOf(x: ArrayLike<number>, y: ArrayLike<number>): Frame {
  let [left, right, low, high] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (let node = 0; node < x.length; node += 1) {
    const [atX, atY] = [x[node] ?? 0, y[node] ?? 0];
    [left, right] = [Math.min(left, atX), Math.max(right, atX)];
    [low, high] = [Math.min(low, atY), Math.max(high, atY)];
  }
  if (left > right) return { x: 0, y: 0, side: 1 };
  return { x: (left + right) / 2, y: (low + high) / 2, side: Math.max(right - left, high - low) || 1 };
}

/// Moves and scales places so that they fill the frame.
export function fitInto(frame: Frame, { x, y }: Places): Places {
  const own = frameOf(x, y);
  const scale = frame.side / own.side;
  return {
    x: x.map((at) => frame.x + (at - own.x) * scale),
    y: y.map((at) => frame.y + (at - own.y) * scale),
  };
}

/// The places with those that were put there by hand in theirs.
export function keepPinned({ pinned, x, y }: Ground, places: Places): Places {
  return {
    x: places.x.map((at, node) => (pinned[node] === 1 ? (x[node] ?? 0) : at)),
    y: places.y.map((at, node) => (pinned[node] === 1 ? (y[node] ?? 0) : at)),
  };
}

/// How long the side of the picture is, in the pixels of `radius`.
function pictureSide(order: number): number {
  return Math.max(640, 30 * Math.sqrt(order));
}

/// How much of the graph's units is a pixel.
export function unitsPerPixel({ frame, network }: Ground): number {
  return frame.side / pictureSide(network.keys.length);
}

/// The node that a layout is built around.
export function centreOf({ centre, network }: Ground): number {
  if (centre >= 0) return centre;
  const { starts } = neighboursOf(network);
  let [best, most] = [0, -1];
  for (let node = 0; node < network.keys.length; node += 1) {
    const ties = (starts[node + 1] ?? 0) - (starts[node] ?? 0);
    if (ties > most) [best, most] = [node, ties];
  }
  return best;
}
