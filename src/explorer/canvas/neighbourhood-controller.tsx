/// Brings a neighbourhood into view when it is entered, widened or left. The one rule kept here: the camera moves
/// only when the neighbourhood changes, never because of a filter.

import { useEffect, useRef } from 'react';
import { useExplorer, useStore, useView, useViewStore } from '../context/context.ts';

export function NeighbourhoodController(): null {
  const { port } = useExplorer();
  const canvas = useStore(port);
  const ego = useView('ego');
  // A link that says where to look is not overruled by the neighbourhood it shows.
  const start = useViewStore().get();
  const before = useRef(start.camera ? start.ego : null);
  useEffect(() => {
    if (!canvas || before.current === ego) return;
    before.current = ego;
    // After the look has followed: what is hidden must be known before the rest is measured.
    const frame = requestAnimationFrame(() => canvas.fit());
    return () => cancelAnimationFrame(frame);
  }, [canvas, ego]);
  return null;
}
