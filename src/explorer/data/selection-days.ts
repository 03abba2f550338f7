/// The days of what is selected. The one rule kept here: they are those of the claims behind it, so that each has a
/// sentence that says so.

import type { Clock, Selection } from '../state/view.ts';
import type { Dataset } from './dataset.ts';
import type { DayRange } from './day.ts';

function rowsOf({ claims, incident, edges }: Dataset, { type, key }: Selection): readonly number[] {
  if (type === 'edge') return edges.has(key) ? (claims.ofEdge.get(key) ?? []) : [];
  return claims.ofEvent.get(key) ?? (incident.get(key) ?? []).flatMap((edge) => claims.ofEdge.get(edge.key) ?? []);
}

/// The days that the claims behind a node or an edge tell of or were published on, each once, in order.
export function daysOfSelection(dataset: Dataset, selection: Selection | null, clock: Clock): readonly DayRange[] {
  const days = new Map<string, DayRange>();
  for (const row of selection ? rowsOf(dataset, selection) : []) {
    const range = dataset.claims.rows[row]?.days[clock];
    if (range) days.set(`${range.first} ${range.last}`, range);
  }
  return [...days.values()].sort((a, b) => a.first - b.first || a.last - b.last);
}
