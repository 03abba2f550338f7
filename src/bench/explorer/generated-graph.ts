/// A graph of any size that looks like one read from Arabic news: names, outlets, dates, circles of people who meet
/// again and again. The one rule kept here: the same size gives the same graph, and every span re-slices.

import { endsOf, layOut } from '../../extract/7-graph/layout.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type {
  ClaimEvidence,
  DocumentRecord,
  EventArgument,
  GraphBundle,
  GraphEdge,
  GraphNode,
  MarkedEvidence,
} from '../../model/graph.ts';
import type { EntityKind, EventKind, Factuality, Role } from '../../model/ontology.ts';

export interface Size {
  readonly nodes: number;
  readonly edges: number;
}

/// Numbers from 0 up to 1 that are the same each time.
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Entity {
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly latin: string;
  readonly evidence: MarkedEvidence[];
}

interface Telling {
  readonly key: string;
  readonly kind: EventKind;
  readonly entities: readonly Entity[];
  readonly day: string;
  readonly claims: ClaimEvidence[];
}

const KINDS = ['meeting', 'statement', 'visit', 'agreement', 'support', 'military_action', 'appointment'] as const;
const WORDS: Readonly<Record<(typeof KINDS)[number], readonly [string, string]>> = {
  meeting: ['اجتمع', 'لقاء'],
  statement: ['أكد', 'تصريح'],
  visit: ['زار', 'زيارة'],
  agreement: ['وقّع', 'اتفاق'],
  support: ['دعم', 'دعم'],
  military_action: ['هاجم', 'هجوم'],
  appointment: ['عيّن', 'تعيين'],
};
const OUTLETS = ['أوج', 'بوابة الوسط', 'المغرب اليوم', 'الأناضول', 'ليبيا الأحرار', 'العين', 'الجزيرة', null];
const FACTUALITIES: readonly Factuality[] = ['asserted', 'asserted', 'asserted', 'asserted', 'denied', 'planned'];
/// Entities that know one another.
const CIRCLE = 60;
/// How many of the nodes are entities.
const ENTITY_SHARE = 0.36;

function pick<T>(list: readonly T[], chance: number): T {
  return list[Math.floor(chance * list.length)] as T;
}

function createEntities(count: number, lexicon: Lexicon, chance: () => number): readonly Entity[] {
  const given = lexicon.givenNames.entries.map(({ name }) => name);
  return Array.from({ length: count }, (_, n) => {
    const draw = chance();
    const kind: EntityKind = draw < 0.6 ? 'person' : draw < 0.85 ? 'organization' : 'place';
    const words = [pick(given, chance()), pick(given, chance()), pick(given, chance())];
    const name =
      kind === 'person' ? words.join(' ') : kind === 'place' ? `بلدة ${words[0]}` : `مؤسسة ${words[0]} ${words[1]}`;
    return { key: `${kind}:${n}`, kind, name: `${name} ${n}`, latin: `Name ${n}`, evidence: [] };
  });
}

/// Entities of one circle, the first of it oftener than the last, and now and then somebody from elsewhere.
function drawEntities(all: readonly Entity[], count: number, chance: () => number): readonly Entity[] {
  const circle = Math.floor(chance() * Math.ceil(all.length / CIRCLE)) * CIRCLE;
  const drawn = new Set<Entity>();
  for (let tries = 0; drawn.size < count && tries < count * 8; tries += 1) {
    const within = circle + Math.floor(CIRCLE * chance() ** 2.5);
    const entity = all[chance() < 0.12 ? Math.floor(all.length * chance() ** 2) : within];
    if (entity) drawn.add(entity);
  }
  return [...drawn];
}

function dayOf(chance: number): string {
  return new Date(Date.UTC(2019, 0, 1) + Math.floor(chance * 1400) * 86_400_000).toISOString().slice(0, 10);
}

function createTellings(entities: readonly Entity[], { nodes, edges }: Size, chance: () => number): readonly Telling[] {
  const count = nodes - entities.length;
  return Array.from({ length: count }, (_, n) => ({
    key: `event:${n}`,
    kind: pick(KINDS, chance()),
    entities: drawEntities(entities, Math.floor((edges * (n + 1)) / count) - Math.floor((edges * n) / count), chance),
    day: dayOf(chance()),
    claims: [],
  }));
}

/// Writes a sentence that tells of an event at `start`, and notes it as evidence.
function tell(telling: Telling, document: string, start: number, chance: () => number): string {
  const [verb] = WORDS[telling.kind as (typeof KINDS)[number]];
  let quote = `${verb} `;
  const places = telling.entities.map(({ name }) => {
    const at = start + quote.length;
    quote += `${name} و`;
    return { start: at, end: at + name.length };
  });
  quote = `${quote.slice(0, -2)} يوم ${telling.day} وبحث الحاضرون آخر التطورات في البلاد وسبل تعزيز التعاون بين الجانبين.`;
  const evidence = { document, start, end: start + quote.length, quote, rule: 'generated' };
  telling.entities.forEach(({ evidence: list }, n) => {
    if (list.length < 40) list.push({ ...evidence, marks: places.slice(n, n + 1) });
  });
  const role = (n: number): Role => (n === 0 ? 'actor' : 'participant');
  telling.claims.push({
    ...evidence,
    trigger: { start, end: start + verb.length },
    arguments: telling.entities.map(
      ({ key }, n): EventArgument => ({
        role: role(n),
        entity: key,
        ...(places[n] ?? { start, end: start }),
      }),
    ),
    date: null,
    factuality: pick(FACTUALITIES, chance()),
    attribution: [],
    confidence: 0.3 + 0.7 * chance(),
    extractor: 'rules',
  });
  return quote;
}

const SENTENCES = 9;

/// Articles that tell of all events, of some of them twice.
function writeDocuments(tellings: readonly Telling[], chance: () => number): readonly DocumentRecord[] {
  const order = tellings.flatMap((telling) => (chance() < 0.3 ? [telling, telling] : [telling]));
  return Array.from({ length: Math.ceil(order.length / SENTENCES) }, (_, n) => {
    const id = `article-${String(n).padStart(6, '0')}.txt`;
    let text = '';
    const sentences = order.slice(n * SENTENCES, (n + 1) * SENTENCES).map((telling) => {
      const start = text.length;
      text += tell(telling, id, start, chance);
      const span = { start, end: text.length };
      text += '\n';
      return span;
    });
    const published = dayOf(chance());
    const outlet = pick(OUTLETS, chance());
    return {
      id,
      path: id,
      title: `خبر رقم ${n}`,
      outlet,
      published,
      language: 'ar',
      text,
      sentences,
      boilerplate: [],
      mentions: [],
      references: [],
    };
  });
}

function edgesOf(telling: Telling): readonly GraphEdge[] {
  return telling.entities.map((entity, n) => ({
    key: `${entity.key}>${telling.key}`,
    source: entity.key,
    target: telling.key,
    attributes: {
      kind: 'role',
      role: n === 0 ? 'actor' : 'participant',
      evidence: telling.claims.map(({ document, start, end, quote, rule, arguments: list }) => {
        const { start: from = 0, end: to = 0 } = list[n] ?? {};
        return { document, start, end, quote, rule, marks: [{ start: from, end: to }] };
      }),
    },
  }));
}

function nodesOf(entities: readonly Entity[], tellings: readonly Telling[]): readonly GraphNode[] {
  const place = { x: 0, y: 0 };
  return [
    ...entities.map(
      ({ key, kind, name, latin, evidence }): GraphNode => ({
        key,
        attributes: {
          ...place,
          size: 4 + Math.sqrt(evidence.length) * 2,
          kind,
          label: name,
          labels: { ar: name, en: latin },
          aliases: [name],
          evidence,
        },
      }),
    ),
    ...tellings.map(({ key, kind, entities: list, day, claims }): GraphNode => {
      const [first = '', second = ''] = list.map(({ name }) => name);
      const label = `${WORDS[kind as (typeof KINDS)[number]][1]}: ${first} و${second}`;
      return {
        key,
        attributes: {
          ...place,
          size: 4,
          kind,
          subtype: null,
          label,
          labels: { ar: label, en: `${kind} ${key}` },
          date: { start: day, end: null, precision: 'day', basis: 'text' },
          factuality: claims[0]?.factuality ?? 'asserted',
          disputed: false,
          reports: claims.length,
          independentReports: claims.length,
          evidence: claims,
        },
      };
    }),
  ];
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : 1;
}

/// A bundle with so many nodes and about so many edges.
export function generateGraph(size: Size, lexicon: Lexicon): GraphBundle {
  const chance = chances(size.nodes);
  const all = createEntities(Math.round(size.nodes * ENTITY_SHARE), lexicon, chance);
  const tellings = createTellings(all, size, chance);
  const documents = writeDocuments(tellings, chance);
  const entities = all.filter(({ evidence }) => evidence.length > 0);
  const edges = [...new Map(tellings.flatMap(edgesOf).map((edge) => [edge.key, edge])).values()].sort(byKey);
  const bare = [...nodesOf(entities, tellings)].sort(byKey);
  const places = new Map(bare.map(({ key }, place) => [key, place]));
  const positionOf = layOut(
    bare.map(({ key, attributes }) => ({ key, size: attributes.size })),
    endsOf(edges, (key) => places.get(key) ?? 0),
  );
  const nodes = bare.map(({ key, attributes }, at) => ({ key, attributes: { ...attributes, ...positionOf(at) } }));
  return {
    graph: {
      options: { type: 'directed', multi: true, allowSelfLoops: true },
      attributes: { schema: 1 },
      nodes,
      edges,
    },
    documents,
    manifest: {
      schema: 1,
      generator: { name: 'isnad', version: '0.1.0' },
      lexicon: 'generated',
      counts: {
        documents: documents.length,
        sentences: documents.length * SENTENCES,
        entities: entities.length,
        events: tellings.length,
        edges: edges.length,
        claims: tellings.reduce((sum, { claims }) => sum + claims.length, 0),
        byKind: {},
      },
      files: {},
      documents: {},
      diagnostics: [],
    },
  };
}
