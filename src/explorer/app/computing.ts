/// Keeps what is computed in step with the view. The one rule kept here: measures are of what is shown, whichever
/// community is shown alone, and a layout runs when it is chosen, never because of a filter.

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useArrange } from '../context/arrange.ts';
import { useExplorer, useOfView, useView, useViewStore, useVoice } from '../context/context.ts';
import type { Visibility } from '../data/visibility.ts';
import type { ViewState } from '../state/view.ts';

/// How long filters have to be at rest before what they leave is measured, in milliseconds.
const PAUSE = 250;
/// The page draws before anything is measured, unless the view shows a measure.
const FIRST_PAUSE = 900;

function useShown(): Visibility {
  const { visibility } = useExplorer();
  const view = useViewStore();
  return useSyncExternalStore(view.subscribe, () => visibility({ ...view.get(), community: null }));
}

function useMeasuring(): void {
  const { compute } = useExplorer();
  const view = useViewStore();
  const shown = useShown();
  const first = useRef(true);
  useEffect(() => {
    const { coloring, community, sizing } = view.get();
    const wanted = coloring === 'community' || community !== null || sizing !== 'mentions';
    const pause = first.current ? (wanted ? 0 : FIRST_PAUSE) : PAUSE;
    const timer = setTimeout(() => {
      first.current = false;
      compute.measure(shown);
    }, pause);
    return () => clearTimeout(timer);
  }, [compute, view, shown]);
}

/// The node around which a layout stands, where it stands around what is selected.
function centreOf({ layout, selection }: ViewState): string | null {
  return layout?.name === 'radial' && selection?.type === 'node' ? selection.key : null;
}

function useArranging(): void {
  const arrange = useArrange();
  const layout = useView('layout');
  const centre = useOfView(centreOf);
  const clock = useView('clock');
  const { direction } = useVoice();
  const time = layout?.name === 'time' ? `${clock} ${direction}` : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a layout runs anew when what decides it changes
  useEffect(arrange, [layout, centre, time]);
}

export function useComputing(): void {
  useMeasuring();
  useArranging();
}
