/// A small graph made by hand, with all that a graph can hold. The one rule kept here: every span is found by its
/// words, so that the sample keeps the promises of the schema.

import type { DateValue } from '../../src/model/date.ts';
import {
  type ClaimEvidence,
  type DocumentRecord,
  type EntityAttributes,
  type EventAttributes,
  GRAPH_SCHEMA,
  type GraphEdge,
  type GraphFile,
  type GraphNode,
  type MarkedEvidence,
  type NameQuote,
} from '../../src/model/graph.ts';
import type { EventKind, Role } from '../../src/model/ontology.ts';
import type { Span } from '../../src/model/span.ts';

const FIRST =
  'الدوحة (وكالة) - استقبل الوزير سالم الهادي في الدوحة، الأحد، نظيره نور <"الدين" & أولاده>.\nوأضاف: «لا\tتعليق».';
const SECOND = 'نفى سالم الهادي اللقاء 😀، بحسب وكالة النبأ.';

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the sample`);
  return { start, end: start + words.length };
}

function record(id: string, text: string, sentences: readonly string[]): DocumentRecord {
  return {
    id,
    path: `articles/${id}`,
    title: sentences[0] ?? null,
    outlet: 'وكالة',
    published: '2020-07-05',
    language: 'ar',
    text,
    sentences: sentences.map((sentence) => spanOf(text, sentence)),
    boilerplate: [],
    mentions: [{ ...spanOf(text, 'سالم الهادي'), entity: 'person:salim' }],
    references: [],
  };
}

const [FIRST_SENTENCE = '', SECOND_SENTENCE = ''] = FIRST.split('\n');

export const SAMPLE_DOCUMENTS: readonly DocumentRecord[] = [
  record('a/first.txt', FIRST, [FIRST_SENTENCE, SECOND_SENTENCE]),
  record('second.txt', SECOND, [SECOND]),
];

function sentence(document: string, quote: string, rule: string) {
  const { text = '' } = SAMPLE_DOCUMENTS.find(({ id }) => id === document) ?? {};
  return { document, quote, rule, ...spanOf(text, quote), of: (words: string) => spanOf(text, words) };
}

function marked(document: string, quote: string, ...words: readonly string[]): MarkedEvidence {
  const { of, ...evidence } = sentence(document, quote, 'listed-name');
  return { ...evidence, marks: words.map(of) };
}

function claim(document: string, quote: string, trigger: string, fillers: Partial<Record<Role, [string, string]>>) {
  const { of, ...evidence } = sentence(document, quote, 'verb-frame');
  const claimed: ClaimEvidence = {
    ...evidence,
    trigger: of(trigger),
    arguments: Object.entries(fillers).map(([role, [words, entity]]) => ({ role: role as Role, entity, ...of(words) })),
    date: null,
    factuality: 'asserted',
    attribution: [],
    confidence: 0.75,
    extractor: 'rules',
  };
  return claimed;
}

function entity(key: string, kind: 'person' | 'organization' | 'state' | 'place', ar: string, en: string): GraphNode {
  const evidence = [marked('a/first.txt', FIRST_SENTENCE, 'الدوحة')];
  const place = { x: key.length, y: -1.5, size: 4 };
  return { key, attributes: { kind, label: ar, labels: { ar, en }, aliases: [ar], ...place, evidence } };
}

function event(key: string, kind: EventKind, date: DateValue | null, evidence: readonly ClaimEvidence[]): GraphNode {
  const labels = { ar: 'حدث', en: 'Event' };
  const place = { x: 0.125, y: 1e-7, size: 6 };
  const reports = { factuality: 'asserted', disputed: true, reports: 2, independentReports: 1 } as const;
  return { key, attributes: { kind, subtype: null, label: labels.ar, labels, date, ...reports, ...place, evidence } };
}

function roleEdge(source: string, target: string, role: Role): GraphEdge {
  const evidence = [marked('a/first.txt', FIRST_SENTENCE, 'سالم الهادي', 'استقبل')];
  return { key: `${source}>${target}>${role}`, source, target, attributes: { kind: 'role', role, evidence } };
}

/// A name as it stands in one of the sample documents.
function name(document: string, words: string): NameQuote {
  const { text = '' } = SAMPLE_DOCUMENTS.find(({ id }) => id === document) ?? {};
  return { document, quote: words, ...spanOf(text, words) };
}

function decided(node: GraphNode, decisions: Pick<EntityAttributes, 'merges' | 'apart'>): GraphNode {
  return { key: node.key, attributes: { ...(node.attributes as EntityAttributes), ...decisions } };
}

const salim = decided(entity('person:salim', 'person', 'سالم الهادي', 'Salim al-Hadi'), {
  merges: [
    {
      rule: 'same-full-name',
      strength: 0.95,
      left: name('a/first.txt', 'سالم الهادي'),
      right: name('second.txt', 'سالم الهادي'),
    },
  ],
  apart: [
    {
      rule: 'different-names',
      entity: 'person:noor',
      left: name('a/first.txt', 'سالم الهادي'),
      right: name('a/first.txt', 'نور <"الدين" & أولاده>'),
    },
  ],
});
const noor = entity('person:noor', 'person', 'نور <"الدين" & أولاده>', 'Noor "al-Din" & \'sons\' \\ [a, b]');

const SUNDAY: DateValue = { start: '2020-07-05', end: null, precision: 'day', basis: 'publication' };
const MONTHS: DateValue = { start: '2020-02', end: '2020-03', precision: 'month', basis: 'text' };

const reception: ClaimEvidence = {
  ...claim('a/first.txt', FIRST_SENTENCE, 'استقبل', {
    host: ['سالم الهادي', 'person:salim'],
    visitor: ['نور <"الدين" & أولاده>', 'person:noor'],
  }),
  date: {
    value: SUNDAY,
    span: spanOf(FIRST, 'الأحد'),
    reading: { rule: 'published', anchor: { days: ['2020-07-05'], span: spanOf(FIRST, '(وكالة)') } },
    taken: { rule: 'same-time', from: spanOf(FIRST, 'وأضاف') },
  },
};

const denial: ClaimEvidence = {
  ...claim('second.txt', SECOND, 'نفى', { host: ['سالم الهادي', 'person:salim'] }),
  date: { value: null, span: spanOf(SECOND, 'اللقاء') },
  factuality: 'denied',
  attribution: [{ source: 'organization:news', cue: 'بحسب', ...spanOf(SECOND, 'وكالة النبأ') }],
};

/// The reception and its denial are one event, which is not the old one.
function decidedEvent(node: GraphNode): GraphNode {
  const [left, right] = [name('a/first.txt', 'استقبل'), name('second.txt', 'نفى')];
  const attributes: EventAttributes = {
    ...(node.attributes as EventAttributes),
    merges: [{ rule: 'same-day', shared: ['person:salim'], left, right }],
    apart: [{ rule: 'different-days', event: 'event:old', left: right, right: left }],
  };
  return { key: node.key, attributes };
}

/// A graph with every kind of entity and edge, hostile names, open and closed dates.
export const SAMPLE_GRAPH: GraphFile = {
  options: { type: 'directed', multi: true, allowSelfLoops: true },
  attributes: { schema: GRAPH_SCHEMA },
  nodes: [
    decidedEvent(event('event:meeting', 'meeting', SUNDAY, [reception, denial])),
    event('event:old', 'agreement', MONTHS, [reception]),
    event('event:undated', 'statement', null, [denial]),
    {
      key: 'organization:news',
      attributes: { ...entity('', 'organization', 'وكالة النبأ', '').attributes, sector: 'media' } as never,
    },
    noor,
    salim,
    entity('place:doha', 'place', 'الدوحة', 'Doha'),
    { key: 'state:QA', attributes: { ...entity('', 'state', 'قطر', 'Qatar').attributes, state: 'QA' } as never },
  ],
  edges: [
    roleEdge('event:meeting', 'place:doha', 'place'),
    {
      key: 'office',
      source: 'person:salim',
      target: 'state:QA',
      attributes: {
        kind: 'office',
        title: 'وزير',
        from: '2019',
        to: null,
        evidence: [marked('a/first.txt', FIRST_SENTENCE, 'الوزير')],
      },
    },
    roleEdge('person:noor', 'event:meeting', 'visitor'),
    roleEdge('person:salim', 'event:meeting', 'host'),
    roleEdge('person:salim', 'event:old', 'signatory'),
  ],
};

/// A graph with nothing in it.
export const EMPTY_GRAPH: GraphFile = { ...SAMPLE_GRAPH, nodes: [], edges: [] };
