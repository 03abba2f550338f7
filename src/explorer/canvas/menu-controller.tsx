/// Asks for a node's menu: by the other button of the mouse, a long touch, or the keyboard. The one rule kept here:
/// the menu opens where the node was asked, and the browser's own stays closed.

import { useEffect } from 'react';
import type { MouseCoords, TouchCoords } from 'sigma/types';
import { useExplorer, useViewStore } from '../context/context.ts';
import type { Stage } from './stage.ts';
import { useStage } from './stage-context.ts';

/// How long a touch is a long one, in milliseconds, and how far a finger may slip meanwhile, in pixels.
const LONG = 500;
const SLIP = 10;

type Ask = (node: string, at: { readonly x: number; readonly y: number }) => void;

interface NodeEvent {
  readonly node: string;
  readonly event: MouseCoords | TouchCoords;
}

function isTouch(event: Event): event is TouchEvent {
  return 'touches' in event;
}

/// Listens for long touches of nodes; the function it returns ends that.
function listenForTouch({ sigma }: Stage, ask: Ask): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start = { x: 0, y: 0 };
  const stop = (): void => clearTimeout(timer);
  const begin = ({ node, event: { original } }: NodeEvent): void => {
    const touch = isTouch(original) && original.touches.length === 1 ? original.touches[0] : undefined;
    if (!touch) return;
    stop();
    start = { x: touch.clientX, y: touch.clientY };
    timer = setTimeout(() => ask(node, start), LONG);
  };
  const move = (event: TouchEvent): void => {
    const touch = event.touches[0];
    if (!touch || Math.hypot(touch.clientX - start.x, touch.clientY - start.y) > SLIP) stop();
  };
  const container = sigma.getContainer();
  sigma.on('downNode', begin);
  container.addEventListener('touchmove', move, { passive: true });
  container.addEventListener('touchend', stop);
  return () => {
    stop();
    sigma.off('downNode', begin);
    container.removeEventListener('touchmove', move);
    container.removeEventListener('touchend', stop);
  };
}

/// Listens for the other button of the mouse on a node; the function it returns ends that.
function listenForMouse({ sigma }: Stage, ask: Ask): () => void {
  const open = ({ node, event: { original } }: NodeEvent): void => {
    if (isTouch(original)) return;
    original.preventDefault();
    if (original.button === 2) ask(node, { x: original.clientX, y: original.clientY });
  };
  sigma.on('rightClickNode', open);
  return () => sigma.off('rightClickNode', open);
}

export function MenuController(): null {
  const stage = useStage();
  const { port, prompt } = useExplorer();
  const view = useViewStore();
  useEffect(() => {
    const ask: Ask = (node, { x, y }) => prompt.update(() => ({ kind: 'menu', node, x, y }));
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
      const at = stage.hover.get() ?? view.get().selection;
      const place = at?.type === 'node' ? port.get()?.positionOf(at.key) : undefined;
      event.preventDefault();
      // A menu closes on keys beside it, and this one is there before the key is through.
      event.stopPropagation();
      if (at && place) ask(at.key, place);
    };
    const container = stage.sigma.getContainer();
    container.addEventListener('keydown', press);
    const ends = [listenForTouch(stage, ask), listenForMouse(stage, ask)];
    return () => {
      container.removeEventListener('keydown', press);
      for (const end of ends) end();
    };
  }, [stage, port, prompt, view]);
  return null;
}
