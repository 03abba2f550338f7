/// Brings what is selected into view when one comes back to the graph. The one rule kept here: the camera moves only
/// where the selection would not be seen.

import { useEffect } from 'react';
import type { CanvasPort } from '../context/canvas-port.ts';
import { useExplorer, useStore, useViewStore } from '../context/context.ts';

function isSeen(canvas: CanvasPort, key: string): boolean {
  const at = canvas.positionOf(key);
  const frame = document.querySelector('main')?.getBoundingClientRect();
  if (!at || !frame) return false;
  return at.x > frame.left && at.x < frame.right && at.y > frame.top && at.y < frame.bottom;
}

export function ReturnController(): null {
  const { dataset, port } = useExplorer();
  const view = useViewStore();
  const canvas = useStore(port);
  useEffect(() => {
    const { selection } = view.get();
    if (!canvas || !selection) return;
    const node = selection.type === 'node' ? selection.key : dataset.edges.get(selection.key)?.source;
    // After the first frame: before it nothing has a position.
    const frame = requestAnimationFrame(() => {
      if (node !== undefined && !isSeen(canvas, node)) canvas.flyTo(node);
    });
    return () => cancelAnimationFrame(frame);
  }, [canvas, dataset, view]);
  return null;
}
