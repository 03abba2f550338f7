/// Marks words in a sentence for a terminal. The one rule kept here: only marks are added; without them the
/// sentence is the article's own.

import type { Span } from '../model/span.ts';

/// What stands before and after marked words.
export interface Marker {
  readonly open: string;
  readonly close: string;
}

/// Brackets that no article uses, for files and pipes.
export const BRACKETS: Marker = { open: '⟦', close: '⟧' };
/// Bold and underlined, for terminals.
export const BOLD: Marker = { open: '\u001B[1;4m', close: '\u001B[0m' };

/// Spans in reading order, those that touch or overlap joined.
function joined(spans: readonly Span[]): readonly Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/// The text with the spans marked, on one line. `offset` is where the text stands in its document.
export function markText(text: string, offset: number, spans: readonly Span[], marker: Marker): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of joined(spans)) {
    const from = Math.max(start - offset, at);
    const to = Math.min(end - offset, text.length);
    if (from >= to) continue;
    marked += `${text.slice(at, from)}${marker.open}${text.slice(from, to)}${marker.close}`;
    at = to;
  }
  return (marked + text.slice(at)).replace(/\s+/g, ' ').trim();
}
