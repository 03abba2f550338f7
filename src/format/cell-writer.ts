/// Nodes and edges as cells of columns. The one rule kept here: nothing is left out, so that `cell-reader` gives
/// back the node and the edge that were written.

import {
  type EdgeAttributes,
  type EntityAttributes,
  type EventAttributes,
  type Evidence,
  type GraphEdge,
  type GraphNode,
  isEvent,
} from '../model/graph.ts';
import { LINKS, ROLES } from '../model/ontology.ts';
import type { Cells, EdgeColumn, NodeColumn } from './column.ts';
import { maybeSpell, maybeTerm, type Spell } from './gexf-spell.ts';
import { writeJsonLine } from './json.ts';

function evidenceCells(evidence: readonly Evidence[]): Cells<'documents' | 'quotes' | 'evidence'> {
  return {
    documents: evidence.map((one) => one.document),
    quotes: evidence.map((one) => one.quote),
    evidence: evidence.map(({ document: _document, quote: _quote, ...rest }) => writeJsonLine(rest)),
  };
}

function entityCells(attributes: EntityAttributes): Cells<NodeColumn> {
  const { kind, aliases, state, sector, unnamed } = attributes;
  return { kind, aliases, state, sector, unnamed };
}

function eventCells(attributes: EventAttributes): Cells<NodeColumn> {
  const { kind, subtype, date, factuality, disputed, reports } = attributes;
  return {
    kind,
    subtype,
    date_start: date?.start,
    date_end: date?.end,
    date_precision: date?.precision,
    date_basis: date?.basis,
    factuality,
    disputed,
    reports,
    independent_reports: attributes.independentReports,
  };
}

/// What a node carries besides its key, label and place.
export function cellsOfNode({ attributes }: GraphNode): Cells<NodeColumn> {
  return {
    ...(isEvent(attributes) ? eventCells(attributes) : entityCells(attributes)),
    merges: attributes.merges?.map(writeJsonLine),
    apart: attributes.apart?.map(writeJsonLine),
    label_ar: attributes.labels.ar,
    label_en: attributes.labels.en,
    ...evidenceCells(attributes.evidence),
  };
}

/// What an edge carries besides its key, ends and label.
export function cellsOfEdge(attributes: EdgeAttributes): Cells<EdgeColumn> {
  const own: Cells<EdgeColumn> =
    attributes.kind === 'role'
      ? { role: attributes.role }
      : { title: attributes.title, from: openEnd(attributes.from), to: openEnd(attributes.to) };
  return { relation: attributes.kind, ...own, ...evidenceCells(attributes.evidence) };
}

function openEnd(date: string | null | undefined): string | undefined {
  return date === null ? '' : date;
}

/// The days that a node may cover: those of an event.
export function spellOf({ attributes }: GraphNode): Spell | null {
  return isEvent(attributes) && attributes.date ? maybeSpell(attributes.date) : null;
}

/// The event an edge belongs to, if it is an edge of an event.
export function eventOf<T>({ source, target, attributes }: GraphEdge, events: ReadonlyMap<string, T>): T | undefined {
  return attributes.kind === 'role' ? (events.get(target) ?? events.get(source)) : undefined;
}

/// What an edge is called: the kind that keeps parallels apart, and the words for it.
export function edgeName(attributes: EdgeAttributes): { readonly kind: string; readonly label: string } {
  if (attributes.kind === 'role') return { kind: attributes.role, label: ROLES[attributes.role].ar };
  return { kind: attributes.kind, label: attributes.title ?? LINKS[attributes.kind].ar };
}

/// The days that an edge may cover: those of its event, which are given, or the term of an office.
export function termOf({ attributes }: GraphEdge, spell: Spell | null): Spell | null {
  return attributes.kind === 'role' ? spell : maybeTerm(attributes.from, attributes.to);
}
