/// Where nodes stand by the newest measures. The one rule kept here: entities are ranked among entities, since an event
/// is no rival of a person.

import { useMemo } from 'react';
import { isEvent } from '../../model/graph.ts';
import { createStanding, type Standing } from '../compute/standing.ts';
import { useExplorer, useStore } from '../context/context.ts';
import type { Dataset } from '../data/dataset.ts';

/// Null before anything was measured.
export function useStanding(): Standing | null {
  const { compute } = useExplorer();
  const measures = useStore(compute.measures);
  return useMemo(() => (measures ? createStanding(measures) : null), [measures]);
}

export function isEntityIn(dataset: Dataset): (key: string) => boolean {
  return (key) => {
    const attributes = dataset.nodes.get(key)?.attributes;
    return attributes !== undefined && !isEvent(attributes);
  };
}
