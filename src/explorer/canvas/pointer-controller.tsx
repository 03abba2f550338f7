/// The pointer: what it is on, and what a click selects. The one rule kept here: a drag is not a click, two clicks in
/// two places are no double click, and a click on nothing lets go of the selection.

import { useEffect } from 'react';
import type { MouseCoords } from 'sigma/types';
import { useExplorer, useViewStore } from '../context/context.ts';
import { linkTo } from '../state/route.ts';
import { clearSelection, selectEdge, selectNode } from '../state/selection.ts';
import { edgeAt } from './hit.ts';
import type { Hover } from './hover.ts';
import type { SceneSigma } from './paint.ts';
import type { Stage } from './stage.ts';
import { useStage } from './stage-context.ts';

function sameHover(a: Hover, b: Hover): boolean {
  return a?.key === b?.key && a?.type === b?.type;
}

/// Two presses of a double click are no farther apart than this, in pixels.
const SLIP = 6;

interface NodePress {
  readonly node: string;
  readonly event: MouseCoords;
}

type StagePress = Omit<NodePress, 'node'>;

/// Listens to sigma; the function it returns ends that.
function listen(
  sigma: SceneSigma,
  listeners: Readonly<Record<string, (event: NodePress & StagePress) => void>>,
): () => void {
  const each = Object.entries(listeners);
  for (const [name, listener] of each) sigma.on(name as 'clickNode', listener as () => void);
  return () => {
    for (const [name, listener] of each) sigma.off(name as 'clickNode', listener as () => void);
  };
}

/// The line below the pointer.
function lineAt({ sigma, scene, field }: Stage, at: MouseCoords): Hover {
  const key = edgeAt(sigma, scene, field.read(), at);
  return key === null ? null : { type: 'edge', key };
}

/// Keeps what the pointer is on.
function listenForPointing(stage: Stage): () => void {
  const { sigma, hover } = stage;
  const container = sigma.getContainer();
  let onNode: string | null = null;
  const point = (next: Hover): void => {
    hover.update((before) => (sameHover(before, next) ? before : next));
    container.style.cursor = next ? 'pointer' : '';
  };
  const leave = (): void => {
    onNode = null;
    point(null);
  };
  return listen(sigma, {
    enterNode: ({ node }) => {
      onNode = node;
      point({ type: 'node', key: node });
    },
    leaveNode: leave,
    leaveStage: leave,
    moveBody: ({ event }) => {
      if (onNode === null && event.original.target === sigma.getCanvases().mouse) point(lineAt(stage, event));
    },
  });
}

/// Listens for clicks. Two quick ones in two places sigma takes for a double click: the second is a click of its own.
function listenForClicks(
  { sigma }: Stage,
  onNode: (press: NodePress) => void,
  onStage: (press: StagePress) => void,
): () => void {
  let last: MouseCoords | undefined;
  const once =
    <P extends StagePress>(click: (press: P) => void) =>
    (press: P): void => {
      last = press.event;
      click(press);
    };
  const twice =
    <P extends StagePress>(click: (press: P) => void) =>
    (press: P): void => {
      const { event } = press;
      if (!last || Math.hypot(event.x - last.x, event.y - last.y) <= SLIP) return;
      event.preventSigmaDefault();
      once(click)(press);
    };
  return listen(sigma, {
    clickNode: once(onNode),
    clickStage: once(onStage),
    doubleClickNode: twice(onNode),
    doubleClickStage: twice(onStage),
  });
}

export function PointerController(): null {
  const stage = useStage();
  const view = useViewStore();
  const { prompt } = useExplorer();
  useEffect(() => {
    const onNode = ({ node, event }: NodePress): void => {
      // The end of the long touch that asked for a menu is no click.
      if (stage.moving || prompt.get() !== null) return;
      view.update((event.original as MouseEvent).shiftKey ? linkTo(node) : selectNode(node));
    };
    const onStage = ({ event }: StagePress): void => {
      const hit = lineAt(stage, event);
      view.update(hit ? selectEdge(hit.key) : clearSelection());
    };
    const ends = [listenForPointing(stage), listenForClicks(stage, onNode, onStage)];
    return () => {
      for (const end of ends) end();
    };
  }, [stage, view, prompt]);
  return null;
}
