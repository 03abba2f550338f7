/// Putting nodes in their places by hand. The one rule kept here: the view holds no more of it than a link can, so that
/// a link shows the picture that it was taken from.

import type { Producer } from './view.ts';

/// So many nodes stay where they were put; of more, those moved last. With their names they make a link of some ten
/// thousand characters, which every browser opens.
const MOST = 200;
/// So many digits of a place are less than a pixel, whatever the measure of the file.
const DIGITS = 5;

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/// Keeps a node where it was put.
export function pinNode(node: string, at: { readonly x: number; readonly y: number }): Producer {
  return (state) => {
    const others = state.pins.filter((pin) => pin.node !== node);
    return { ...state, pins: [...others, { node, x: rounded(at.x), y: rounded(at.y) }].slice(-MOST) };
  };
}

/// Lets a node go where the layout has it.
export function releaseNode(node: string): Producer {
  return (state) => ({ ...state, pins: state.pins.filter((pin) => pin.node !== node) });
}

/// Lets all go.
export function releaseNodes(): Producer {
  return (state) => ({ ...state, pins: [] });
}
