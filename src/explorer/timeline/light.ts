/// Lighting in the graph what a bar holds. The one rule kept here: an event lights with all that is tied to it, and
/// the light goes out with whoever lit it.

import { useEffect } from 'react';
import { useExplorer } from '../context/context.ts';
import type { Dataset } from '../data/dataset.ts';

/// The events of some claims and their edges.
function keysOf({ claims, incident }: Dataset, rows: readonly number[]): readonly string[] {
  const events = new Set(rows.flatMap((row) => claims.rows[row]?.event ?? []));
  return [...events].flatMap((event) => [event, ...(incident.get(event) ?? []).map((edge) => edge.key)]);
}

/// Lights the events of these claims for as long as there are any.
export function useLight(rows: readonly number[] | undefined): void {
  const { dataset, port } = useExplorer();
  useEffect(() => {
    if (!rows || rows.length === 0) return;
    port.get()?.light(keysOf(dataset, rows));
    return () => port.get()?.light([]);
  }, [dataset, port, rows]);
}
