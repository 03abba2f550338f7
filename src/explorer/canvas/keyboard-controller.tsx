/// The keyboard in the graph: arrows walk to neighbours, Enter opens, and a live region says where one is. The one
/// rule kept here: whatever the pointer can reach, the keyboard can.

import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useExplorer, useViewStore, useVisibility, useVoice } from '../app/context.ts';
import { byConnections, otherEnd, relationOf } from '../data/dataset.ts';
import { describeKind, labelOf, relationName } from '../i18n/name.ts';
import { selectNode } from '../state/selection.ts';
import type { Point } from './curve.ts';
import { useStage } from './stage-context.ts';
import { ARROWS, nextInDirection } from './walk.ts';

function useSay(): (key: string, from: string | null) => string {
  const { dataset } = useExplorer();
  const voice = useVoice();
  return (key, from) => {
    const node = dataset.nodes.get(key);
    if (!node) return '';
    const edges = dataset.incident.get(key) ?? [];
    const label = labelOf(node.attributes, voice.language);
    const said = voice.say('walk.node', {
      kind: describeKind(node.attributes, voice), label, connections: voice.say('count.connections', { n: edges.length }),
    });
    const edge = edges.find((candidate) => otherEnd(candidate, key) === from);
    const before = from === null ? undefined : dataset.nodes.get(from);
    if (!edge || !before) return said;
    const role = relationName(relationOf(edge.attributes), voice.language);
    const sentences = voice.say('count.sentences', { n: edge.attributes.evidence.length });
    const step = voice.say('walk.edge', { role, source: labelOf(before.attributes, voice.language), target: label, sentences });
    return `${step}. ${said}`;
  };
}

export function KeyboardController(): ReactNode {
  const stage = useStage();
  const { dataset, port } = useExplorer();
  const view = useViewStore();
  const visible = useVisibility();
  const say = useSay();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const container = stage.sigma.getContainer();
    const place = (key: string): Point | undefined => port.get()?.positionOf(key);
    const current = (): string | null => {
      const at = stage.hover.get() ?? view.get().selection;
      return at?.type === 'node' ? at.key : null;
    };
    const neighbours = (key: string): ReadonlyMap<string, Point> => {
      const edges = (dataset.incident.get(key) ?? []).filter((edge) => visible.edges.has(edge.key));
      return new Map(edges.flatMap((edge) => {
        const other = otherEnd(edge, key);
        const at = place(other);
        return at ? [[other, at] as const] : [];
      }));
    };
    const goTo = (key: string, from: string | null): void => {
      stage.hover.update(() => ({ type: 'node', key }));
      setSaid(say(key, from));
    };
    const walk = (direction: Point): void => {
      const from = current();
      const at = from === null ? undefined : place(from);
      if (from === null || !at) return goTo(byConnections(dataset, visible.nodes)[0] ?? '', null);
      const next = nextInDirection(at, direction, neighbours(from));
      if (next) goTo(next, from);
    };
    const listen = (event: KeyboardEvent): void => {
      const direction = ARROWS[event.key];
      const at = current();
      if (direction) walk(direction);
      else if (event.key === 'Enter' && at !== null) view.update(selectNode(at));
      else return;
      event.preventDefault();
    };
    const leave = (): void => stage.hover.update(() => null);
    container.addEventListener('keydown', listen);
    container.addEventListener('blur', leave);
    return () => {
      container.removeEventListener('keydown', listen);
      container.removeEventListener('blur', leave);
    };
  }, [stage, dataset, port, view, visible, say]);
  return <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>;
}
