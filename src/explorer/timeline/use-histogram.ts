/// The histogram as the timeline draws it. The one rule kept here: the windows chosen on it do not change it, so that
/// dragging one counts nothing anew.

import { useMemo, useSyncExternalStore } from 'react';
import { useExplorer, useView, useViewStore, useVisibility } from '../context/context.ts';
import type { DayRange } from '../data/day.ts';
import { axisOfClaims, type Histogram, shownClaims, tallyClaims } from '../data/histogram.ts';
import { rememberVisibility, type Visibility } from '../data/visibility.ts';

/// What would be shown if no days were chosen.
function useTimelessVisibility(): Visibility {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const remember = useMemo(() => rememberVisibility(dataset), [dataset]);
  return useSyncExternalStore(view.subscribe, () => remember({ ...view.get(), window: null, compare: null }));
}

/// The claims that all other filters leave, along the axis; with `near`, those days fill it.
export function useHistogram(near: DayRange | undefined): Histogram {
  const { dataset } = useExplorer();
  const clock = useView('clock');
  const visible = useTimelessVisibility();
  const axis = useMemo(() => axisOfClaims(dataset, clock, near), [dataset, clock, near]);
  return useMemo(
    () => tallyClaims(dataset, shownClaims(dataset, visible), clock, axis),
    [dataset, visible, clock, axis],
  );
}

/// How many claims are shown with the days as they are chosen.
export function useShownClaims(): number {
  const { dataset } = useExplorer();
  const visible = useVisibility();
  return useMemo(() => shownClaims(dataset, visible).length, [dataset, visible]);
}
