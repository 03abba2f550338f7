/// The comparison of the two windows of a view, for whoever shows it. The one rule kept here: it is computed once
/// for what is shown, however many parts of the page ask.

import { useMemo } from 'react';
import { type Comparison, compareWindows } from '../data/comparison.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Visibility } from '../data/visibility.ts';
import type { ViewState } from '../state/view.ts';
import { useExplorer, useView, useViewStore, useVisibility } from './context.ts';

const KNOWN = new WeakMap<Visibility, Comparison>();

function comparisonOf(dataset: Dataset, view: ViewState, visible: Visibility): Comparison | null {
  const { window, compare } = view;
  if (!window || !compare) return null;
  const comparison = KNOWN.get(visible) ?? compareWindows(dataset, { ...view, window, compare }, visible);
  KNOWN.set(visible, comparison);
  return comparison;
}

/// What is new and what is gone, or null where no two windows are compared.
export function useComparison(): Comparison | null {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const [visible, window, compare] = [useVisibility(), useView('window'), useView('compare')];
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown changes with every filter
  return useMemo(() => comparisonOf(dataset, view.get(), visible), [dataset, view, visible, window, compare]);
}
