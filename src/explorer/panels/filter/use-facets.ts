/// The counts beside the entries of filters. The one rule kept here: they are counted once for each change of what is
/// shown, whoever asks.

import { useExplorer, useViewStore, useVisibility } from '../../context/context.ts';
import { countFacets, type Facets } from '../../data/facet.ts';
import type { Visibility } from '../../data/visibility.ts';

const COUNTED = new WeakMap<Visibility, Facets>();

export function useFacets(): Facets {
  const { dataset } = useExplorer();
  const visible = useVisibility();
  const view = useViewStore();
  const known = COUNTED.get(visible);
  if (known) return known;
  const facets = countFacets(dataset, view.get(), visible);
  COUNTED.set(visible, facets);
  return facets;
}
