/// The sheet of events. The one rule kept here: reports and confidence are those of the claims that filters leave.

import type { DatePrecision } from '../../model/date.ts';
import { type ClaimEvidence, type EventAttributes, type GraphEdge, isEvent } from '../../model/graph.ts';
import type { Role } from '../../model/ontology.ts';
import { otherEnd } from '../data/dataset.ts';
import { maybeOwnWords } from '../data/twin.ts';
import { eventName, labelOf, nameOf } from '../i18n/name.ts';
import { sayDate } from '../panels/date-text.tsx';
import { sayingOf, snippetOf } from '../text/snippet.ts';
import { type Column, makeSheet, type Scope, type Sheet } from './sheet.ts';

interface EventEntry {
  readonly key: string;
  readonly attributes: EventAttributes;
  readonly claims: readonly ClaimEvidence[];
  readonly edges: readonly GraphEdge[];
}

function entryOf({ dataset, visible }: Scope, key: string): EventEntry | undefined {
  const attributes = dataset.nodes.get(key)?.attributes;
  if (!attributes || !isEvent(attributes)) return undefined;
  const edges = (dataset.incident.get(key) ?? []).filter((edge) => visible.edges.has(edge.key));
  return { key, attributes, claims: visible.surviving.claimsOf(key, attributes), edges };
}

function roleOf({ attributes }: GraphEdge): Role | undefined {
  return attributes.kind === 'role' ? attributes.role : undefined;
}

/// The names at the other end of the edges whose role is asked for, each once.
function namesOf(
  { dataset, names }: Scope,
  { key, edges }: EventEntry,
  wanted: (role: Role) => boolean,
): string | null {
  const found = edges.filter((edge) => {
    const role = roleOf(edge);
    return role !== undefined && wanted(role);
  });
  const keys = new Set(found.map((edge) => otherEnd(edge, key)));
  const labels = [...keys].map((one) => nameOf(dataset, one, names));
  return labels.join(names === 'ar' ? '، ' : ', ') || null;
}

function reportsOf({ claims }: EventEntry): number {
  return new Set(claims.map(({ document }) => document)).size;
}

/// Dates that say by their form how exact they are.
const PLAIN: ReadonlySet<DatePrecision> = new Set(['day', 'month', 'year']);

/// The date, with how exact it is where its form does not say so.
function dateText({ attributes: { date } }: EventEntry, { voice }: Scope): string {
  if (!date) return '';
  const said = sayDate(date, voice);
  return PLAIN.has(date.precision) ? said : `${said} (${voice.say(`precision.${date.precision}`)})`;
}

function aboutEvent(scope: Scope): readonly Column<EventEntry>[] {
  const { dataset, visible, voice, names } = scope;
  return [
    {
      id: 'date',
      label: 'event.date',
      width: 150,
      usual: true,
      value: ({ attributes }) => attributes.date?.start ?? null,
      text: (entry) => dateText(entry, scope),
    },
    {
      id: 'label',
      label: 'table.event',
      width: 210,
      grow: 3,
      usual: true,
      look: 'name',
      value: ({ attributes }) => labelOf(attributes, names),
      under: ({ key, attributes }) => maybeOwnWords(dataset, key, attributes, visible.surviving),
    },
    {
      id: 'words',
      label: 'table.words',
      width: 190,
      grow: 3,
      usual: false,
      value: ({ claims: [claim] }) => (claim ? sayingOf(snippetOf(claim.quote, claim.start, claim.trigger)) : null),
    },
    { id: 'kind', label: 'table.kind', width: 120, usual: false, value: (row) => eventName(row.attributes, voice) },
    {
      id: 'participants',
      label: 'event.participants',
      width: 200,
      grow: 2,
      usual: false,
      value: (entry) => namesOf(scope, entry, (role) => role !== 'place' && role !== 'topic'),
    },
    {
      id: 'place',
      label: 'event.place',
      width: 100,
      usual: true,
      value: (entry) => namesOf(scope, entry, (role) => role === 'place'),
    },
  ];
}

function aboutEvidence({ voice }: Scope): readonly Column<EventEntry>[] {
  const confidence = ({ claims }: EventEntry): number => Math.max(0, ...claims.map((claim) => claim.confidence));
  return [
    { id: 'reports', label: 'event.reports', width: 76, usual: true, value: reportsOf },
    {
      id: 'independent',
      label: 'table.independent',
      width: 84,
      usual: false,
      value: (entry) => Math.min(entry.attributes.independentReports, reportsOf(entry)),
    },
    {
      id: 'told',
      label: 'table.told',
      width: 110,
      usual: true,
      look: 'factuality',
      value: ({ attributes }) => voice.say(`factuality.${attributes.factuality}`),
    },
    {
      id: 'disputed',
      label: 'event.disputed',
      width: 96,
      usual: false,
      value: ({ attributes }) => (attributes.disputed ? voice.say('event.disputed') : null),
    },
    {
      id: 'confidence',
      label: 'table.confidence',
      width: 80,
      usual: false,
      value: confidence,
      text: (entry) => voice.percent(confidence(entry)),
    },
  ];
}

export function eventSheet(scope: Scope): Sheet {
  const entries = [...scope.visible.nodes].flatMap((key) => entryOf(scope, key) ?? []);
  const when = ({ attributes }: EventEntry): string => attributes.date?.start ?? '9999';
  entries.sort((a, b) => (when(a) === when(b) ? (a.key < b.key ? -1 : 1) : when(a) < when(b) ? -1 : 1));
  return makeSheet(
    {
      entries,
      columns: [...aboutEvent(scope), ...aboutEvidence(scope)],
      selection: ({ key }) => ({ type: 'node', key }),
      kind: ({ attributes }) => attributes.kind,
      factuality: ({ attributes }) => attributes.factuality,
    },
    scope.voice,
  );
}
