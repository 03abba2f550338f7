/// Spans: where something stands in a text. The one rule kept here: a span is half-open and counts
/// UTF-16 units of the document's text as decoded, so `text.slice(start, end)` is what a person sees.

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function span(start: number, end: number): Span {
  return { start, end };
}

/// The text a span covers.
export function slice(text: string, where: Span): string {
  return text.slice(where.start, where.end);
}

/// Whether `inner` lies wholly within `outer`.
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/// Whether two spans share at least one unit.
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/// Reading order: by start, then the longer first.
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
