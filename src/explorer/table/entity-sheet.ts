/// The sheet of people, bodies, states and places. The one rule kept here: what is counted is what is left after
/// filters.

import type { EntityAttributes } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import { otherEnd } from '../data/dataset.ts';
import { kindName, labelOf, otherLabelOf } from '../i18n/name.ts';
import { stateNames } from '../i18n/state-name.ts';
import { type Column, makeSheet, type Scope, type Sheet } from './sheet.ts';

interface EntityEntry {
  readonly key: string;
  readonly attributes: EntityAttributes;
  readonly connections: number;
  readonly events: number;
}

function entryOf({ dataset, visible }: Scope, key: string): EntityEntry | undefined {
  const attributes = dataset.nodes.get(key)?.attributes;
  if (!attributes || isEvent(attributes)) return undefined;
  const edges = (dataset.incident.get(key) ?? []).filter((edge) => visible.edges.has(edge.key));
  const events = new Set(edges.map((edge) => otherEnd(edge, key)).filter((one) => dataset.claims.ofEvent.has(one)));
  return { key, attributes, connections: edges.length, events: events.size };
}

function columnsFor(scope: Scope): readonly Column<EntityEntry>[] {
  const { voice, names, visible } = scope;
  const stateOf = stateNames(scope.dataset, names);
  const name = ({ attributes }: EntityEntry): string => labelOf(attributes, names);
  return [
    { id: 'name', label: 'table.name', width: 190, grow: 3, usual: true, look: 'name', value: name },
    {
      id: 'other',
      label: 'table.otherName',
      width: 150,
      grow: 2,
      usual: false,
      value: ({ attributes }) => otherLabelOf(attributes, names) ?? null,
    },
    { id: 'kind', label: 'table.kind', width: 110, usual: true, value: (row) => kindName(row.attributes.kind, voice) },
    {
      id: 'state',
      label: 'table.state',
      width: 110,
      usual: true,
      value: ({ attributes }) => (attributes.state ? stateOf(attributes.state) : null),
    },
    {
      id: 'aliases',
      label: 'node.aliases',
      width: 180,
      grow: 2,
      usual: false,
      value: ({ attributes }) => attributes.aliases.filter((alias) => alias !== attributes.label).join('، ') || null,
    },
    { id: 'events', label: 'table.events', width: 84, usual: true, value: ({ events }) => events },
    {
      id: 'connections',
      label: 'node.connections',
      width: 84,
      usual: false,
      value: ({ connections }) => connections,
    },
    {
      id: 'sentences',
      label: 'node.evidence',
      width: 84,
      usual: true,
      value: ({ attributes }) => visible.surviving.sentencesOf(attributes).length,
    },
  ];
}

export function entitySheet(scope: Scope): Sheet {
  const entries = [...scope.visible.nodes].flatMap((key) => entryOf(scope, key) ?? []);
  entries.sort((a, b) => b.connections - a.connections || (a.key < b.key ? -1 : 1));
  return makeSheet(
    {
      entries,
      columns: columnsFor(scope),
      selection: ({ key }) => ({ type: 'node', key }),
      kind: ({ attributes }) => attributes.kind,
    },
    scope.voice,
  );
}
