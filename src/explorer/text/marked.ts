/// Marked text: a stretch of a document with spans to mark in it. The one rule kept here: what is marked is
/// exactly `text.slice(start, end)`; marks nest, and a mark that crosses another is cut in two.

import type { Span } from '../../model/span.ts';
import { bySpan } from '../../model/span.ts';

export type MarkKind = 'trigger' | 'argument' | 'date' | 'source' | 'cue' | 'mention' | 'match';

/// A span of the document to mark, and what it stands for.
export interface Mark extends Span {
  readonly kind: MarkKind;
  /// The role of an argument; for other kinds absent.
  readonly role?: string;
  /// The node it refers to.
  readonly entity?: string;
}

/// A tree of the marked stretch: plain strings and marks with what is inside them.
export interface MarkedPiece {
  readonly mark: Mark;
  readonly children: readonly Piece[];
}
export type Piece = string | MarkedPiece;

function clipped(marks: readonly Mark[], where: Span): Mark[] {
  const inside = marks.filter((mark) => mark.start < where.end && where.start < mark.end && mark.start < mark.end);
  return inside.map((mark) => ({
    ...mark,
    start: Math.max(mark.start, where.start),
    end: Math.min(mark.end, where.end),
  }));
}

/// The part of `mark` past `at`, put back in reading order among the marks still to come.
function postpone(rest: Mark[], mark: Mark, at: number): void {
  rest.push({ ...mark, start: at });
  rest.sort(bySpan);
}

function nest(text: string, where: Span, rest: Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = where.start;
  while (rest[0] && rest[0].start < where.end) {
    const mark = rest.shift() as Mark;
    const end = Math.min(mark.end, where.end);
    if (end < mark.end) postpone(rest, mark, end);
    if (mark.start > at) pieces.push(text.slice(at, mark.start));
    pieces.push({ mark: { ...mark, end }, children: nest(text, { start: mark.start, end }, rest) });
    at = end;
  }
  if (at < where.end) pieces.push(text.slice(at, where.end));
  return pieces;
}

/// The stretch `where` of `text` with `marks` in it; marks outside it are left out.
export function markText(text: string, where: Span, marks: readonly Mark[]): readonly Piece[] {
  return nest(text, where, clipped(marks, where).sort(bySpan));
}

/// What the pieces say, marks forgotten.
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : plainText(piece.children))).join('');
}
