/// The keyboard in the graph: arrows walk to neighbours, Enter opens, and a live region says where one is. The one
/// rule kept here: whatever the pointer can reach, the keyboard can.

import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { CanvasPort } from '../context/canvas-port.ts';
import { useExplorer, useViewStore, useVisibility, useVoice } from '../context/context.ts';
import { byConnections, type Dataset, otherEnd, relationOf } from '../data/dataset.ts';
import type { Visibility } from '../data/visibility.ts';
import { describeKind, labelOf, relationName } from '../i18n/name.ts';
import type { Voice } from '../i18n/voice.ts';
import { returnTo } from '../state/ego.ts';
import { linkTo } from '../state/route.ts';
import { selectNode } from '../state/selection.ts';
import type { Point } from './curve.ts';
import { useStage } from './stage-context.ts';
import { ARROWS, nextInDirection } from './walk.ts';

/// A node in words: its kind, name and number of connections.
function sayNode(dataset: Dataset, key: string, voice: Voice): string {
  const attributes = dataset.nodes.get(key)?.attributes;
  if (!attributes) return '';
  const connections = voice.say('count.connections', { n: dataset.incident.get(key)?.length ?? 0 });
  return voice.say('walk.node', {
    kind: describeKind(attributes, voice),
    label: labelOf(attributes, voice.language),
    connections,
  });
}

/// A step in words: the role that joins the two nodes and how many sentences say so.
function sayStep(dataset: Dataset, from: string, to: string, voice: Voice): string {
  const edge = dataset.incident.get(to)?.find((candidate) => otherEnd(candidate, to) === from);
  const [before, after] = [dataset.nodes.get(from), dataset.nodes.get(to)];
  if (!edge || !before || !after) return '';
  return voice.say('walk.edge', {
    role: relationName(relationOf(edge.attributes), voice.language),
    source: labelOf(before.attributes, voice.language),
    target: labelOf(after.attributes, voice.language),
    sentences: voice.say('count.sentences', { n: edge.attributes.evidence.length }),
  });
}

/// Where the shown neighbours of a node are.
function neighbourPlaces(
  dataset: Dataset,
  visible: Visibility,
  port: CanvasPort,
  key: string,
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const edge of dataset.incident.get(key) ?? []) {
    const other = otherEnd(edge, key);
    const at = visible.edges.has(edge.key) ? port.positionOf(other) : undefined;
    if (at) places.set(other, at);
  }
  return places;
}

/// The node one step from `from` in a direction; without a `from`, the best connected one.
function useNext(): (from: string | null, direction: Point) => string | undefined {
  const { dataset, port } = useExplorer();
  const visible = useVisibility();
  return (from, direction) => {
    const canvas = port.get();
    const at = from === null ? undefined : canvas?.positionOf(from);
    if (!canvas || from === null || !at) return byConnections(dataset, visible.nodes)[0];
    return nextInDirection(at, direction, neighbourPlaces(dataset, visible, canvas, from));
  };
}

export function KeyboardController(): ReactNode {
  const { sigma, hover } = useStage();
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const next = useNext();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const container = sigma.getContainer();
    const walk = (from: string | null, direction: Point): void => {
      const key = next(from, direction);
      if (key === undefined) return;
      hover.update(() => ({ type: 'node', key }));
      setSaid(
        [from === null ? '' : sayStep(dataset, from, key, voice), sayNode(dataset, key, voice)]
          .filter(Boolean)
          .join('. '),
      );
    };
    const listen = (event: KeyboardEvent): void => {
      const at = hover.get() ?? view.get().selection;
      const node = at?.type === 'node' ? at.key : null;
      const direction = ARROWS[event.key];
      if (direction) walk(node, direction);
      else if (event.key === 'Enter' && node !== null) view.update(event.shiftKey ? linkTo(node) : selectNode(node));
      else if (event.key === 'Backspace') view.update(returnTo(-1));
      else return;
      event.preventDefault();
    };
    const leave = (): void => hover.update(() => null);
    container.addEventListener('keydown', listen);
    container.addEventListener('blur', leave);
    return () => {
      container.removeEventListener('keydown', listen);
      container.removeEventListener('blur', leave);
    };
  }, [sigma, hover, dataset, view, voice, next]);
  return <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>;
}
