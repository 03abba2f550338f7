/// The sheet of claims, each with its sentence. The one rule kept here: a row says what was written, where, when and
/// by whose word; choosing it selects the event it tells of.

import type { ClaimRow } from '../data/claim-table.ts';
import { nameOf } from '../i18n/name.ts';
import { type Column, makeSheet, type Scope, type Sheet } from './sheet.ts';

/// Who says it, outermost first: an entity's name, or the words of the article.
function saysText({ dataset, voice, names }: Scope, { claim }: ClaimRow): string {
  const sources = claim.attribution.map(({ source }) => nameOf(dataset, source, names));
  return sources.join(voice.language === 'ar' ? ' ← ' : ' → ') || voice.say('evidence.outletSays');
}

function aboutSource(scope: Scope): readonly Column<ClaimRow>[] {
  const { dataset, voice } = scope;
  const published = ({ claim }: ClaimRow): string | null => dataset.documents.get(claim.document)?.published ?? null;
  return [
    {
      id: 'says',
      label: 'evidence.says',
      width: 130,
      grow: 1,
      usual: true,
      value: (row) => saysText(scope, row),
    },
    {
      id: 'outlet',
      label: 'table.outlet',
      width: 120,
      usual: true,
      value: ({ outlet }) => outlet || null,
    },
    {
      id: 'published',
      label: 'table.published',
      width: 128,
      usual: true,
      value: published,
      text: (row) => voice.date(published(row) ?? ''),
    },
    {
      id: 'article',
      label: 'table.article',
      width: 180,
      grow: 1,
      usual: false,
      value: ({ claim }) => dataset.documents.get(claim.document)?.title ?? claim.document,
    },
    { id: 'file', label: 'table.file', width: 150, usual: false, value: ({ claim }) => claim.document },
  ];
}

function columnsFor(scope: Scope): readonly Column<ClaimRow>[] {
  const { dataset, voice, names } = scope;
  const eventLabel = ({ event }: ClaimRow): string => nameOf(dataset, event, names);
  const date = ({ claim }: ClaimRow): string | null => claim.date?.value?.start ?? null;
  return [
    {
      id: 'quote',
      label: 'table.sentence',
      width: 260,
      grow: 4,
      usual: true,
      look: 'quote',
      value: ({ claim }) => claim.quote,
    },
    ...aboutSource(scope),
    { id: 'event', label: 'table.event', width: 190, grow: 2, usual: false, look: 'name', value: eventLabel },
    {
      id: 'date',
      label: 'event.date',
      width: 120,
      usual: false,
      value: date,
      text: (row) => voice.date(date(row) ?? ''),
    },
    {
      id: 'told',
      label: 'table.told',
      width: 104,
      usual: false,
      look: 'factuality',
      value: ({ claim }) => voice.say(`factuality.${claim.factuality}`),
    },
    {
      id: 'confidence',
      label: 'table.confidence',
      width: 80,
      usual: false,
      value: ({ claim }) => claim.confidence,
      text: ({ claim }) => voice.percent(claim.confidence),
    },
  ];
}

export function claimSheet(scope: Scope): Sheet {
  const { dataset, visible } = scope;
  const isLeft = ({ event }: ClaimRow, row: number): boolean =>
    visible.surviving.rows[row] === 1 && visible.nodes.has(event);
  return makeSheet(
    {
      entries: dataset.claims.rows.filter(isLeft),
      columns: columnsFor(scope),
      selection: ({ event }) => ({ type: 'node', key: event }),
      kind: ({ event }) => dataset.nodes.get(event)?.attributes.kind,
      factuality: ({ claim }) => claim.factuality,
      claim: ({ claim }) => claim,
    },
    scope.voice,
  );
}
