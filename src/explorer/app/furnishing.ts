/// When the panels beside the picture are drawn. The one rule kept here: the picture comes first, and while the graphics
/// card draws it the panels are put beside it; where there is no picture they wait for nothing.

import { startTransition, useEffect, useState } from 'react';
import { canDraw } from '../canvas/graph-canvas.tsx';
import { useExplorer, useViewStore } from '../context/context.ts';

/// How long panels wait for the picture at most, in milliseconds.
const PATIENCE = 1500;

/// Whether panels are to be drawn by now.
export function useFurnished(): boolean {
  const { port } = useExplorer();
  const view = useViewStore();
  const [furnished, setFurnished] = useState(() => view.get().surface !== 'graph' || !canDraw());
  useEffect(() => {
    const furnish = (): void => startTransition(() => setFurnished(true));
    if (port.get() !== null) furnish();
    const stop = port.subscribe(furnish);
    const timer = setTimeout(furnish, PATIENCE);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [port]);
  return furnished;
}
