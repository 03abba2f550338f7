/// Where one reads among the sentences found in an article. The one rule kept here: from anywhere in the text the next
/// sentence is the first that begins further on, and after the last comes the first.

import { overlaps, type Span } from '../../model/span.ts';

/// Which of the found sentences one reads, or undefined between them.
export function placeAmong(found: readonly Span[], place: Span): number | undefined {
  const exact = found.findIndex(({ start, end }) => start === place.start && end === place.end);
  const at = exact >= 0 ? exact : found.findIndex((sentence) => overlaps(sentence, place));
  return at >= 0 ? at : undefined;
}

/// The found sentence one step on or back.
export function stepFrom<T extends Span>(found: readonly T[], place: Span, by: 1 | -1): T | undefined {
  const at = placeAmong(found, place);
  if (at !== undefined) return found[(at + by + found.length) % found.length];
  const next = found.findIndex(({ start }) => start >= place.end);
  if (by === 1) return found[Math.max(0, next)];
  return found.at(next < 0 ? -1 : next - 1);
}
