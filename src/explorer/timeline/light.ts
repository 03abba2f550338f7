/// Lighting in the graph what a bar holds. The one rule kept here: an event lights with all that is tied to it, and
/// the light goes out with whoever lit it.

import { useEffect } from 'react';
import type { Light } from '../context/canvas-port.ts';
import { useExplorer } from '../context/context.ts';
import type { Dataset } from '../data/dataset.ts';

/// The events of some claims and their edges.
function partsOf({ claims, incident }: Dataset, rows: readonly number[]): Light {
  const events = new Set(rows.flatMap((row) => claims.rows[row]?.event ?? []));
  const edges = [...events].flatMap((event) => incident.get(event) ?? []);
  return { nodes: events, edges: new Set(edges.map((edge) => edge.key)) };
}

/// Lights the events of these claims for as long as there are any.
export function useLight(rows: readonly number[] | undefined): void {
  const { dataset, port } = useExplorer();
  useEffect(() => {
    if (!rows || rows.length === 0) return;
    port.get()?.pointAll(partsOf(dataset, rows));
    return () => port.get()?.pointAll(null);
  }, [dataset, port, rows]);
}
