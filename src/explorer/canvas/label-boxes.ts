/// The boxes of the labels drawn in one frame. The one rule kept here: no two boxes overlap; who comes first, stays.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const CELL = 96;

/// Boxes on a grid, so that asking whether a place is free looks at a few neighbours only.
export class LabelBoxes {
  readonly #cells = new Map<string, Box[]>();

  /// The grid cells a box touches.
  *#cellsOf(box: Box): Generator<string> {
    for (let column = Math.floor(box.x / CELL); column <= Math.floor((box.x + box.width) / CELL); column += 1) {
      for (let row = Math.floor(box.y / CELL); row <= Math.floor((box.y + box.height) / CELL); row += 1) {
        yield `${column},${row}`;
      }
    }
  }

  isFree(box: Box): boolean {
    for (const cell of this.#cellsOf(box)) {
      if (this.#cells.get(cell)?.some((other) => boxesOverlap(other, box))) return false;
    }
    return true;
  }

  add(box: Box): void {
    for (const cell of this.#cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }
}
