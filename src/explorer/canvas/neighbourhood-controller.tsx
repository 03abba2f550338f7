/// Brings a neighbourhood or a community into view when it is entered, widened or left. The one rule kept here: the
/// camera moves only when one of them changes, never because of a filter.

import { useEffect, useRef } from 'react';
import { useExplorer, useStore, useView, useViewStore } from '../context/context.ts';
import type { Ego } from '../state/view.ts';

interface Part {
  readonly ego: Ego | null;
  readonly community: string | null;
}

const WHOLE: Part = { ego: null, community: null };

export function NeighbourhoodController(): null {
  const { port, compute } = useExplorer();
  const canvas = useStore(port);
  const measured = useStore(compute.measures) !== null;
  const ego = useView('ego');
  const asked = useView('community');
  // Before communities are known the whole graph is shown.
  const community = measured ? asked : null;
  const start = useViewStore().get();
  // A link that says where to look is not overruled by the part it shows.
  const before = useRef<Part>(start.camera ? { ego: start.ego, community: start.community } : WHOLE);
  useEffect(() => {
    if (!canvas || !(measured || asked === null)) return;
    if (before.current.ego === ego && before.current.community === community) return;
    // After the look has followed: what is hidden must be known before the rest is measured. Until then it is not
    // done: whatever else changes meanwhile calls the frame off.
    const frame = requestAnimationFrame(() => {
      before.current = { ego, community };
      canvas.fit();
    });
    return () => cancelAnimationFrame(frame);
  }, [canvas, ego, community, measured, asked]);
  return null;
}
