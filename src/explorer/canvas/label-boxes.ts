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
/// More rows of cells than any canvas has, so that each cell has a number of its own.
const ROWS = 4096;

/// Boxes on a grid, so that asking whether a place is free looks at a few neighbours only.
export class LabelBoxes {
  readonly #cells = new Map<number, Box[]>();

  /// Whether something holds for each grid cell that a box touches.
  #everyCell(box: Box, holds: (cell: number) => boolean): boolean {
    const [left, right] = [Math.floor(box.x / CELL), Math.floor((box.x + box.width) / CELL)];
    const [top, bottom] = [Math.floor(box.y / CELL), Math.floor((box.y + box.height) / CELL)];
    for (let column = left; column <= right; column += 1) {
      for (let row = top; row <= bottom; row += 1) if (!holds(column * ROWS + row)) return false;
    }
    return true;
  }

  isFree(box: Box): boolean {
    return this.#everyCell(box, (cell) => !this.#cells.get(cell)?.some((other) => boxesOverlap(other, box)));
  }

  add(box: Box): void {
    this.#everyCell(box, (cell) => {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
      return true;
    });
  }
}
