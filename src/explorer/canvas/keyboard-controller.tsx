/// The keyboard in the graph: arrows walk to neighbours, Enter opens, and a live region says where one is. The one
/// rule kept here: whatever the pointer can reach, the keyboard can.

import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { isEvent } from '../../model/graph.ts';
import type { CanvasPort } from '../context/canvas-port.ts';
import { useExplorer, useViewStore, useVisibility, useVoice } from '../context/context.ts';
import { tiesOf } from '../data/actor-tie.ts';
import { byConnections, type Dataset, otherEnd, relationOf } from '../data/dataset.ts';
import type { Link } from '../data/picture.ts';
import { countingEvents } from '../data/tie-caption.ts';
import { type Visibility, weightOfLine } from '../data/visibility.ts';
import { describeKind, labelOf, nameOf, relationName } from '../i18n/name.ts';
import type { MessageValues, Voice } from '../i18n/voice.ts';
import { returnTo } from '../state/ego.ts';
import { linkTo } from '../state/route.ts';
import { selectEdge, selectNode } from '../state/selection.ts';
import type { Producer } from '../state/view.ts';
import type { Point } from './curve.ts';
import { useStage } from './stage-context.ts';
import { ARROWS, nextInDirection } from './walk.ts';

/// A node in words: its kind, name and number of connections.
function sayNode(dataset: Dataset, visible: Visibility, key: string, voice: Voice): string {
  const attributes = dataset.nodes.get(key)?.attributes;
  if (!attributes) return '';
  const connections = voice.say('count.connections', { n: visible.linksAt(key).length });
  const label = labelOf(attributes, voice.language);
  // The name of an event begins with what it is.
  if (isEvent(attributes)) return voice.say('walk.event', { label, connections });
  return voice.say('walk.node', { kind: describeKind(attributes, voice), label, connections });
}

/// What joins two nodes and how many of the sentences that count say so.
function sayLink(dataset: Dataset, visible: Visibility, { key }: Link, voice: Voice): MessageValues {
  const sentences = voice.say('count.sentences', { n: weightOfLine(dataset, visible, key) });
  const edge = dataset.edges.get(key);
  if (edge) return { role: relationName(relationOf(edge.attributes), voice.language), sentences };
  const tie = tiesOf(dataset).ties.get(key);
  const n = tie ? countingEvents(dataset, visible, tie).size : 0;
  return { role: voice.say('count.events', { n }), sentences };
}

/// What is shown between two nodes; of several lines the first.
function lineBetween(visible: Visibility, from: string, to: string): Link | undefined {
  return visible.linksAt(to).find((link) => otherEnd(link, to) === from);
}

/// A step in words: each line that joins the two nodes, in its own direction wherever one came from, and how many
/// sentences say so.
function sayStep(dataset: Dataset, visible: Visibility, from: string, to: string, voice: Voice): string {
  const links = visible.linksAt(to).filter((candidate) => otherEnd(candidate, to) === from);
  const said = links.map((link) => {
    const isLine = dataset.edges.has(link.key);
    return voice.say('walk.edge', {
      ...sayLink(dataset, visible, link, voice),
      source: nameOf(dataset, isLine ? link.source : from, voice.language),
      target: nameOf(dataset, isLine ? link.target : to, voice.language),
    });
  });
  return said.join('. ');
}

/// Where a step led, in words: what joins both ends, when there is somewhere one came from, and who stands there.
function sayArrival(dataset: Dataset, visible: Visibility, from: string | null, key: string, voice: Voice): string {
  const step = from === null ? '' : sayStep(dataset, visible, from, key, voice);
  return [step, sayNode(dataset, visible, key, voice)].filter(Boolean).join('. ');
}

/// Where the shown neighbours of a node are.
function neighbourPlaces(visible: Visibility, port: CanvasPort, key: string): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const link of visible.linksAt(key)) {
    const other = otherEnd(link, key);
    const at = port.positionOf(other);
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
    return nextInDirection(at, direction, neighbourPlaces(visible, canvas, from));
  };
}

/// Opens what one stands on: the node, the line that leads there from `from`, or how it is linked to what is selected.
function opening(event: KeyboardEvent, visible: Visibility, from: string | null, node: string): Producer {
  if (event.shiftKey) return linkTo(node);
  const line = (event.ctrlKey || event.metaKey) && from !== null ? lineBetween(visible, from, node) : undefined;
  return line ? selectEdge(line.key) : selectNode(node);
}

/// Keys that move the camera, as on the map.
const CAMERA_KEYS: Readonly<Record<string, (canvas: CanvasPort) => void>> = {
  '+': (canvas) => canvas.zoom('in'),
  '=': (canvas) => canvas.zoom('in'),
  '-': (canvas) => canvas.zoom('out'),
  0: (canvas) => canvas.fit(),
};

export function KeyboardController(): ReactNode {
  const { sigma, hover } = useStage();
  const { dataset, port } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const visible = useVisibility();
  const next = useNext();
  const [said, setSaid] = useState('');
  const came = useRef<string | null>(null);
  useEffect(() => {
    const container = sigma.getContainer();
    const walk = (from: string | null, direction: Point): void => {
      const key = next(from, direction);
      if (key !== undefined) {
        came.current = from;
        hover.update(() => ({ type: 'node', key }));
      }
      setSaid(key === undefined ? voice.say('walk.end') : sayArrival(dataset, visible, from, key, voice));
    };
    const listen = (event: KeyboardEvent): void => {
      const at = hover.get() ?? view.get().selection;
      const node = at?.type === 'node' ? at.key : null;
      const direction = ARROWS[event.key];
      const look = CAMERA_KEYS[event.key];
      const canvas = port.get();
      if (direction) walk(node, direction);
      else if (event.key === 'Enter' && node !== null) view.update(opening(event, visible, came.current, node));
      else if (event.key === 'Backspace') view.update(returnTo(-1));
      else if (look && canvas && !event.ctrlKey && !event.metaKey) look(canvas);
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
  }, [sigma, hover, port, dataset, visible, view, voice, next]);
  return <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>;
}
