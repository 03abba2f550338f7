/// Moving a node by hand. The one rule kept here: nothing but the node moves, and where it is let go it stays.

import { useEffect } from 'react';
import type { MouseCoords } from 'sigma/types';
import { useViewStore } from '../context/context.ts';
import { pinNode } from '../state/pin.ts';
import { type Held, takeNode } from './hand.ts';
import { useStage } from './stage-context.ts';

/// How far the pointer goes, in pixels, before a press becomes a move.
const TOLERANCE = 4;

interface Drag {
  readonly node: string;
  readonly from: { readonly x: number; readonly y: number };
}

export function DragController(): null {
  const stage = useStage();
  const view = useViewStore();
  useEffect(() => {
    const { sigma } = stage;
    let drag: Drag | null = null;
    let held: Held | null = null;
    const take = ({ node, event }: { node: string; event: { x: number; y: number } }): void => {
      drag = { node, from: { x: event.x, y: event.y } };
      stage.moving = false;
    };
    const move = ({ event }: { event: MouseCoords }): void => {
      if (!drag) return;
      // The camera must not follow the pointer while it holds a node.
      event.preventSigmaDefault();
      if (!stage.moving && Math.hypot(event.x - drag.from.x, event.y - drag.from.y) < TOLERANCE) return;
      held ??= takeNode(stage, drag.node);
      stage.moving = true;
      held.moveTo(event);
    };
    const letGo = (): void => {
      const node = drag?.node;
      const at = held?.place();
      [drag, held] = [null, null];
      if (node === undefined || !at) return;
      view.update(pinNode(node, at));
      // The click that follows the release comes first.
      setTimeout(() => {
        stage.moving = false;
      });
    };
    sigma.on('downNode', take);
    sigma.on('moveBody', move);
    sigma.on('upNode', letGo);
    sigma.on('upStage', letGo);
    return () => {
      sigma.off('downNode', take);
      sigma.off('moveBody', move);
      sigma.off('upNode', letGo);
      sigma.off('upStage', letGo);
    };
  }, [stage, view]);
  return null;
}
