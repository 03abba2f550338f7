/// Checks on spans and indices. The one rule kept here: what fails a check leaves a diagnostic with its place,
/// and nothing else.

import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import { keptList } from '../model/kept-list.ts';
import { contains, type Span } from '../model/span.ts';
import type { QuotedSpan } from './draft.ts';

/// What is checked against, and what was found wrong.
export interface Gate {
  readonly document: Document;
  readonly found: Diagnostic[];
}

/// Kept items, and for each old index the new one or null.
export interface Kept<T> {
  readonly items: readonly T[];
  readonly index: readonly (number | null)[];
}

function isInteger(value: number): boolean {
  return Number.isSafeInteger(value);
}

/// Whether a span is a stretch of a text of this length.
export function isWhole(span: Span, length: number): boolean {
  return isInteger(span.start) && isInteger(span.end) && span.start >= 0 && span.start < span.end && span.end <= length;
}

/// The span without what it quotes.
export function plain(span: Span): Span {
  return { start: span.start, end: span.end };
}

/// Records why something is dropped. Returns false, so that a check can end with it.
export function refuse(gate: Gate, code: string, span: Span | null, message: string): false {
  const place = span && isWhole(span, gate.document.text.length) ? { span: plain(span) } : {};
  gate.found.push({ code, severity: 'warning', document: gate.document.id, ...place, message });
  return false;
}

/// Whether a span lies in the text, in `within`, and covers the words it quotes.
export function fits(gate: Gate, span: QuotedSpan, within: Span | null, what: string): boolean {
  const { text } = gate.document;
  if (!isWhole(span, text.length)) {
    return refuse(
      gate,
      'span-invalid',
      null,
      `The ${what} at ${span.start}-${span.end} is no stretch of a text of length ${text.length}: dropped.`,
    );
  }
  if (span.surface === undefined && (!within || contains(within, span))) return true;
  const covered = text.slice(span.start, span.end);
  if (span.surface !== undefined && span.surface !== covered) {
    return refuse(
      gate,
      'span-mismatch',
      span,
      `The ${what} quotes “${span.surface}” where the text has “${covered}”: dropped.`,
    );
  }
  if (within && !contains(within, span)) {
    return refuse(gate, 'span-outside-sentence', span, `The ${what} “${covered}” is not in its sentence: dropped.`);
  }
  return true;
}

/// Keeps what `keep` makes of each item, and where each went.
export function sieve<T, Out>(items: readonly T[], keep: (item: T, index: number) => Out | null): Kept<Out> {
  const kept: Out[] = [];
  const index = items.map((item, at) => {
    const out = keep(item, at);
    return out === null ? null : kept.push(out) - 1;
  });
  return { items: keptList(kept), index };
}

/// The new index of an item, or null when there is none or it was dropped.
export function moved<T>(kept: Kept<T>, old: number | null): number | null {
  return old === null ? null : (kept.index[old] ?? null);
}
