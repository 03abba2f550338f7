/// A graph of any size, element by element, without ever holding it. The one rule kept here: each element is made of its
/// number alone, so that a list can be gone through again, and every quote stands in its article.

import { loadLexicon } from '../../lexicon/load-lexicon.ts';
import type {
  ClaimEvidence,
  DocumentRecord,
  EventAttributes,
  GraphEdge,
  GraphNode,
  Manifest,
  MarkedEvidence,
} from '../../model/graph.ts';
import type { EntityKind, EventKind, Factuality } from '../../model/ontology.ts';
import type { GraphStream } from '../../store/graph-stream.ts';

export interface Size {
  readonly nodes: number;
  readonly edges: number;
}

/// Numbers from 0 up to 1 that are the same each time.
export function chances(seed: number): () => number {
  let state = (Math.imul(seed ^ (seed >>> 16), 0x45d9f3b) ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const KINDS: readonly EventKind[] = ['meeting', 'statement', 'visit', 'agreement', 'support', 'military_action'];
const VERBS = ['اجتمع', 'أكد', 'زار', 'وقّع', 'دعم', 'هاجم'];
const FACTUALITIES: readonly Factuality[] = ['asserted', 'asserted', 'asserted', 'asserted', 'denied', 'planned'];
/// How many of the nodes are entities.
const ENTITY_SHARE = 0.23;
/// Events of one article.
const PER_ARTICLE = 5;
/// Sentences that an entity is given as evidence at most.
const MOST_SENTENCES = 60;
/// The strongest entities are looked for in so many articles, all others in the one of their number.
const STRONGEST = 500;
const LOOKED_IN = 40;

function pick<T>(list: readonly T[], chance: number): T {
  return list[Math.floor(chance * list.length)] as T;
}

function pad(number: number): string {
  return String(number).padStart(8, '0');
}

interface Entity {
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly latin: string;
}

interface Told {
  readonly event: number;
  readonly kind: EventKind;
  readonly entities: readonly number[];
  readonly day: string;
  readonly factuality: Factuality;
  readonly document: string;
  readonly quote: string;
  readonly start: number;
  /// Where the entities' names stand in the quote.
  readonly places: readonly number[];
}

/// What is drawn of a size: entities and events by their numbers.
class Drawn {
  readonly entities: number;
  readonly events: number;
  readonly articles: number;
  readonly #edges: number;
  readonly #given: readonly string[];

  constructor({ nodes, edges }: Size) {
    this.entities = Math.round(nodes * ENTITY_SHARE);
    this.events = nodes - this.entities;
    this.articles = Math.ceil(this.events / PER_ARTICLE);
    this.#edges = edges;
    this.#given = loadLexicon().givenNames.entries.map(({ name }) => name);
  }

  entity(n: number): Entity {
    const chance = chances(n);
    const draw = chance();
    const kind = draw < 0.6 ? 'person' : draw < 0.85 ? 'organization' : 'place';
    const [a, b, c] = [pick(this.#given, chance()), pick(this.#given, chance()), pick(this.#given, chance())];
    const name = kind === 'person' ? `${a} ${b} ${c}` : kind === 'place' ? `بلدة ${a} ${b}` : `مؤسسة ${a} ${b}`;
    return { key: `${kind}:${pad(n)}`, kind, name, latin: `Name ${n}` };
  }

  /// The entities of an event: few are in very many, most in a few.
  #entitiesOf(n: number, chance: () => number): readonly number[] {
    const count = Math.floor((this.#edges * (n + 1)) / this.events) - Math.floor((this.#edges * n) / this.events);
    const drawn = new Set<number>();
    // Each entity is in the event of its number or so, so that none is without evidence.
    if (n < this.entities) drawn.add(n);
    while (drawn.size < Math.min(count, this.entities)) drawn.add(Math.floor(this.entities * chance() ** 2.6));
    return [...drawn];
  }

  told(n: number, start: number): Told {
    const chance = chances(n + 0x40000000);
    const kind = Math.floor(chance() * KINDS.length);
    const entities = this.#entitiesOf(n, chance);
    const day = new Date(Date.UTC(2019, 0, 1) + Math.floor(chance() * 1400) * 86_400_000).toISOString().slice(0, 10);
    let quote = `${VERBS[kind]} `;
    const places = entities.map((entity) => {
      const at = quote.length;
      quote += `${this.entity(entity).name} و`;
      return at;
    });
    quote = `${quote.slice(0, -2)} يوم ${day} وبحث الحاضرون آخر التطورات في البلاد.`;
    const document = `article-${pad(Math.floor(n / PER_ARTICLE))}.txt`;
    return {
      ...{ event: n, kind: KINDS[kind] as EventKind, entities, day, document, quote, start, places },
      factuality: pick(FACTUALITIES, chance()),
    };
  }

  /// The events that an article tells, a line each.
  article(n: number): readonly Told[] {
    const list: Told[] = [];
    let start = 0;
    for (let event = n * PER_ARTICLE; event < Math.min(this.events, (n + 1) * PER_ARTICLE); event += 1) {
      const told = this.told(event, start);
      list.push(told);
      start += told.quote.length + 1;
    }
    return list;
  }
}

function evidenceOf({ document, start, quote }: Told): Omit<MarkedEvidence, 'marks'> {
  return { document, start, end: start + quote.length, quote, rule: 'generated' };
}

/// The name of one of an event's entities as evidence.
function markedOf(told: Told, at: number, length: number): MarkedEvidence {
  const from = told.start + (told.places[at] ?? 0);
  return { ...evidenceOf(told), marks: [{ start: from, end: from + length }] };
}

function claimOf(drawn: Drawn, told: Told): ClaimEvidence {
  const word = told.quote.indexOf(' ');
  return {
    ...evidenceOf(told),
    trigger: { start: told.start, end: told.start + word },
    arguments: told.entities.map((entity, at) => {
      const { key, name } = drawn.entity(entity);
      const from = told.start + (told.places[at] ?? 0);
      return { role: at === 0 ? 'actor' : 'participant', entity: key, start: from, end: from + name.length };
    }),
    ...{ date: null, factuality: told.factuality, attribution: [], confidence: 0.9, extractor: 'rules' },
  };
}

/// Radians between one point and the next, by which points fill a disc evenly.
const TURN = 2.399963;

function placeOf(n: number): Pick<EventAttributes, 'x' | 'y' | 'size'> {
  const radius = 10 * Math.sqrt(n + 1);
  return { x: Math.round(radius * Math.cos(n * TURN)), y: Math.round(radius * Math.sin(n * TURN)), size: 4 };
}

function eventKey(n: number): string {
  return `event:${pad(n)}`;
}

function eventOf(drawn: Drawn, told: Told): GraphNode {
  const label = `${told.kind}: ${told.entities.map((entity) => drawn.entity(entity).name).join('، ')}`;
  const attributes: EventAttributes = {
    ...{ kind: told.kind, subtype: null, label, labels: { ar: label, en: `${told.kind} ${told.event}` } },
    date: { start: told.day, end: null, precision: 'day', basis: 'text' },
    ...{ factuality: told.factuality, disputed: false, reports: 1, independentReports: 1, ...placeOf(told.event) },
    evidence: [claimOf(drawn, told)],
  };
  return { key: eventKey(told.event), attributes };
}

async function* eventsOf(drawn: Drawn): AsyncGenerator<Told> {
  for (let n = 0; n < drawn.articles; n += 1) yield* drawn.article(n);
}

/// Events that may name an entity, the one of its number among them.
function tellingOf(drawn: Drawn, n: number): readonly Told[] {
  const own = Math.floor(n / PER_ARTICLE);
  const others = n < STRONGEST ? Array.from({ length: LOOKED_IN }, (_, at) => at) : [];
  return [...new Set([...others, own])].filter((at) => at < drawn.articles).flatMap((at) => drawn.article(at));
}

/// Entities with the sentences that name them, of the events about their number.
async function* nodesOf(drawn: Drawn): AsyncGenerator<GraphNode> {
  for await (const told of eventsOf(drawn)) yield eventOf(drawn, told);
  for (let n = 0; n < drawn.entities; n += 1) {
    const { key, kind, name, latin } = drawn.entity(n);
    const named = tellingOf(drawn, n)
      .filter(({ entities }) => entities.includes(n))
      .slice(0, MOST_SENTENCES);
    const evidence = named.map((told) => markedOf(told, told.entities.indexOf(n), name.length));
    const labels = { ar: name, en: latin };
    yield { key, attributes: { kind, label: name, labels, aliases: [name], ...placeOf(n), evidence } };
  }
}

async function* edgesOf(drawn: Drawn): AsyncGenerator<GraphEdge> {
  for await (const told of eventsOf(drawn))
    for (const [at, entity] of told.entities.entries()) {
      const { key, name } = drawn.entity(entity);
      const role = at === 0 ? 'actor' : 'participant';
      yield {
        ...{ key: `${pad(told.event)}>${pad(entity)}`, source: key, target: eventKey(told.event) },
        attributes: { kind: 'role', role, evidence: [markedOf(told, at, name.length)] },
      };
    }
}

async function* documentsOf(drawn: Drawn): AsyncGenerator<DocumentRecord> {
  for (let n = 0; n < drawn.articles; n += 1) {
    const list = drawn.article(n);
    const id = `article-${pad(n)}.txt`;
    const sentences = list.map(({ start, quote }) => ({ start, end: start + quote.length }));
    yield {
      ...{ id, path: id, title: `خبر رقم ${n}`, outlet: 'وكالة', published: list[0]?.day ?? null, language: 'ar' },
      text: list.map(({ quote }) => quote).join('\n'),
      ...{ sentences, boilerplate: [], mentions: [], references: [] },
    };
  }
}

/// A generated graph with so many nodes and about so many edges.
export function streamGenerated(size: Size): GraphStream {
  const drawn = new Drawn(size);
  const counts = {
    ...{ documents: drawn.articles, sentences: drawn.events, entities: drawn.entities, events: drawn.events },
    ...{ edges: size.edges, claims: drawn.events, byKind: {} },
  };
  const generator = { name: 'isnad', version: '0.1.0' } as const;
  const manifest: Manifest = {
    ...{ schema: 1, generator, lexicon: 'generated', counts, files: {}, documents: {}, diagnostics: [] },
  };
  return {
    manifest,
    nodes: () => nodesOf(drawn),
    edges: () => edgesOf(drawn),
    documents: () => documentsOf(drawn),
  };
}
