/// The sheet of ties: who is what in an event, and which entities belong together. The one rule kept here: a tie is
/// read from its source to its target, as in the graph, and weighs what its evidence left weighs.

import type { GraphEdge } from '../../model/graph.ts';
import { relationOf } from '../data/dataset.ts';
import { nameOf, relationName } from '../i18n/name.ts';
import { type Column, makeSheet, type Scope, type Sheet } from './sheet.ts';

function columnsFor({ dataset, visible, voice, names }: Scope): readonly Column<GraphEdge>[] {
  const endName = (key: string): string => nameOf(dataset, key, names);
  const term = ({ attributes }: GraphEdge, end: 'from' | 'to'): string | null =>
    attributes.kind === 'role' ? null : (attributes[end] ?? null);
  const dateColumn = (id: 'from' | 'to', label: 'table.since' | 'table.until'): Column<GraphEdge> => ({
    id: id === 'from' ? 'since' : 'until',
    label,
    width: 120,
    usual: false,
    value: (edge) => term(edge, id),
    text: (edge) => voice.date(term(edge, id) ?? ''),
  });
  return [
    {
      id: 'source',
      label: 'table.source',
      width: 180,
      grow: 1,
      usual: true,
      look: 'name',
      value: ({ source }) => endName(source),
    },
    {
      id: 'relation',
      label: 'table.relation',
      width: 110,
      usual: true,
      value: ({ attributes }) => relationName(relationOf(attributes), voice.language),
    },
    { id: 'target', label: 'table.target', width: 180, grow: 1, usual: true, value: ({ target }) => endName(target) },
    {
      id: 'title',
      label: 'table.title',
      width: 150,
      grow: 1,
      usual: false,
      value: ({ attributes }) => (attributes.kind === 'role' ? null : (attributes.title ?? null)),
    },
    dateColumn('from', 'table.since'),
    dateColumn('to', 'table.until'),
    {
      id: 'sentences',
      label: 'node.evidence',
      width: 84,
      usual: true,
      value: (edge) => visible.surviving.weightOf(edge),
    },
  ];
}

export function tieSheet(scope: Scope): Sheet {
  const { dataset, visible } = scope;
  const weight = new Map<string, number>();
  const entries = dataset.bundle.graph.edges.filter((edge) => visible.edges.has(edge.key));
  for (const edge of entries) weight.set(edge.key, visible.surviving.weightOf(edge));
  entries.sort((a, b) => (weight.get(b.key) ?? 0) - (weight.get(a.key) ?? 0) || (a.key < b.key ? -1 : 1));
  return makeSheet(
    {
      entries,
      columns: columnsFor(scope),
      selection: ({ key }) => ({ type: 'edge', key }),
      kind: ({ source }) => dataset.nodes.get(source)?.attributes.kind,
    },
    scope.voice,
  );
}
