/// The pointer: what it is on, and what a click selects. The one rule kept here: a drag is not a click, and a
/// click on nothing lets go of the selection.

import { useEffect } from 'react';
import type { MouseCoords } from 'sigma/types';
import { useExplorer, useViewStore } from '../context/context.ts';
import { linkTo } from '../state/route.ts';
import { clearSelection, selectEdge, selectNode } from '../state/selection.ts';
import { edgeAt } from './hit.ts';
import type { Hover } from './hover.ts';
import { useStage } from './stage-context.ts';

function sameHover(a: Hover, b: Hover): boolean {
  return a?.key === b?.key && a?.type === b?.type;
}

export function PointerController(): null {
  const stage = useStage();
  const view = useViewStore();
  const { prompt } = useExplorer();
  useEffect(() => {
    const { sigma, scene, field, hover } = stage;
    const container = sigma.getContainer();
    let onNode: string | null = null;
    const point = (next: Hover): void => {
      hover.update((before) => (sameHover(before, next) ? before : next));
      container.style.cursor = next ? 'pointer' : '';
    };
    const onStage = (event: MouseCoords): Hover => {
      const key = edgeAt(sigma, scene, field.read(), event);
      return key === null ? null : { type: 'edge', key };
    };
    const listeners = {
      enterNode: ({ node }: { node: string }) => {
        onNode = node;
        point({ type: 'node', key: node });
      },
      leaveNode: () => {
        onNode = null;
        point(null);
      },
      leaveStage: () => {
        onNode = null;
        point(null);
      },
      moveBody: ({ event }: { event: MouseCoords }) => {
        if (onNode === null && event.original.target === sigma.getCanvases().mouse) point(onStage(event));
      },
      clickNode: ({ node, event }: { node: string; event: MouseCoords }) => {
        // The end of the long touch that asked for a menu is no click.
        if (stage.moving || prompt.get() !== null) return;
        view.update((event.original as MouseEvent).shiftKey ? linkTo(node) : selectNode(node));
      },
      clickStage: ({ event }: { event: MouseCoords }) => {
        const hit = onStage(event);
        view.update(hit ? selectEdge(hit.key) : clearSelection());
      },
    };
    for (const [name, listener] of Object.entries(listeners)) sigma.on(name as 'clickNode', listener as () => void);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) sigma.off(name as 'clickNode', listener as () => void);
    };
  }, [stage, view, prompt]);
  return null;
}
