/// Rows of numbers, all of one length. The one rule kept here: they lie in pieces of one size, so that a table that grows is never copied and
/// takes hardly more room than it holds.

import type { Span } from './span.ts';

/// Rows of a piece, as a power of two.
const PIECE = 13;
const WITHIN = 2 ** PIECE - 1;

/// Stands for what there is not.
export const NONE = -1;

export class NumberRows {
  readonly #each: number;
  readonly #pieces: Int32Array[] = [];
  #length = 0;

  /// Of so many whole numbers of 32 bits each.
  constructor(each: number) {
    this.#each = each;
  }

  /// How many rows there are.
  get length(): number {
    return this.#length;
  }

  /// Adds a row and gives its index.
  push(row: ArrayLike<number>): number {
    const index = this.#length;
    if ((index & WITHIN) === 0) this.#pieces.push(new Int32Array(this.#each * (WITHIN + 1)));
    this.#length += 1;
    const piece = this.#pieces[index >> PIECE] as Int32Array;
    const from = (index & WITHIN) * this.#each;
    for (let column = 0; column < this.#each; column += 1) piece[from + column] = row[column] as number;
    return index;
  }

  /// A number of a row that there is.
  at(row: number, column: number): number {
    return (this.#pieces[row >> PIECE] as Int32Array)[(row & WITHIN) * this.#each + column] as number;
  }

  /// The numbers of a row; they stand where they are kept.
  row(row: number): Int32Array {
    const from = (row & WITHIN) * this.#each;
    return (this.#pieces[row >> PIECE] as Int32Array).subarray(from, from + this.#each);
  }

  /// Where what belongs to a row begins and ends in a table of so many rows: it is laid down row after row, and the column has its begin.
  rangeAt(row: number, column: number, length: number): readonly [from: number, to: number] {
    return [this.at(row, column), row + 1 < this.#length ? this.at(row + 1, column) : length];
  }

  /// The span that begins in one column and ends in the next.
  spanAt(row: number, column: number): Span {
    return { start: this.at(row, column), end: this.at(row, column + 1) };
  }

  /// The same where it may be `NONE`.
  maybeSpanAt(row: number, column: number): Span | null {
    return this.at(row, column) === NONE ? null : this.spanAt(row, column);
  }
}

/// The two numbers of a span, for a row.
export function ends(span: Span | null): readonly [start: number, end: number] {
  return span ? [span.start, span.end] : [NONE, NONE];
}
