/// A report on some entities or events: what is known, and every sentence it is known from. The one rule kept here: nothing is said that is
/// not in the graph, and what is denied, planned or disputed is called so before anything else is told.

import type { DateValue } from '../../model/date.ts';
import { type EventAttributes, type GraphEdge, type GraphNode, isEvent } from '../../model/graph.ts';
import { type EntityKind, EVENT_KINDS, type Factuality, LINKS, type OtherKind, ROLES } from '../../model/ontology.ts';
import { type AnyEvidence, type Exported, edgesByEnd, type Lookup, lookupOf, sourceName } from './lookup.ts';

/// What is said of a thing, under a heading in both languages.
export interface Fact {
  readonly name: string;
  readonly values: readonly string[];
}

/// A sentence of an article; `source` is the number of the article in the list.
export interface Sentence {
  readonly quote: string;
  readonly source: number;
  readonly page: string | null;
  /// What the sentence does: whom it has it from, how sure it is.
  readonly remarks: readonly string[];
}

export interface Section {
  readonly title: string;
  readonly key: string;
  /// What must be known before the rest is read, or null.
  readonly warning: string | null;
  readonly facts: readonly Fact[];
  readonly sentences: readonly Sentence[];
}

export interface Source {
  readonly number: number;
  readonly outlet: string | null;
  readonly title: string;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

export interface Report {
  readonly sections: readonly Section[];
  readonly sources: readonly Source[];
}

const FACTUALITY_WORDS: Readonly<Record<Factuality, string>> = {
  asserted: 'مؤكَّد · asserted',
  planned: 'مخطَّط له · planned',
  denied: 'منفيّ · denied',
  demanded: 'مطلوب · demanded',
  possible: 'محتمل · possible',
  conditional: 'مشروط · conditional',
};
const KIND_WORDS: Readonly<Record<EntityKind | OtherKind, string>> = {
  person: 'شخص · person',
  organization: 'جهة · organization',
  state: 'دولة · state',
  place: 'مكان · place',
  other: 'غير ذلك · other',
};
const DISPUTED = 'متنازَع فيه: بعض المقالات تؤكّده وبعضها ينفيه · disputed: some articles affirm what others deny';

/// What a report is made with: the graph looked up, and the articles numbered as they are first cited.
interface Desk extends Lookup {
  readonly edges: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly numbers: Map<string, number>;
}

function dateWords(date: DateValue | null): string {
  if (!date) return 'غير معروف · unknown';
  const range = date.end ? `${date.start} – ${date.end}` : date.start;
  const [day, basis] = [date.precision === 'day' ? '' : `, ${date.precision}`, `from the ${date.basis}`];
  return `${range} (${basis}${day})`;
}

function nameOf(key: string, { nodes }: Lookup): string {
  const attributes = nodes.get(key)?.attributes;
  if (!attributes) return key;
  const { label, labels } = attributes;
  return labels.en && labels.en !== label ? `${label} · ${labels.en}` : label;
}

function numberOf(document: string, { numbers }: Desk): number {
  const number = numbers.get(document) ?? numbers.size + 1;
  numbers.set(document, number);
  return number;
}

function pageOf({ document, start }: AnyEvidence, { documents }: Lookup): string | null {
  return documents.get(document)?.pages?.findLast((page) => page.start <= start)?.label ?? null;
}

function remarksOf(evidence: AnyEvidence, desk: Desk): readonly string[] {
  if (!('trigger' in evidence)) return [];
  const sources = evidence.attribution.map(({ source }) => sourceName(source, desk));
  return [
    FACTUALITY_WORDS[evidence.factuality],
    ...(sources.length ? [`بحسب · according to ${sources.join('، نقلا عن · citing ')}`] : []),
    `الثقة · confidence ${evidence.confidence.toFixed(2)}`,
  ];
}

function sentenceOf(evidence: AnyEvidence, desk: Desk): Sentence {
  return {
    quote: evidence.quote,
    source: numberOf(evidence.document, desk),
    page: pageOf(evidence, desk),
    remarks: remarksOf(evidence, desk),
  };
}

function edgesOf(key: string, { edges }: Desk): readonly GraphEdge[] {
  return edges.get(key) ?? [];
}

/// The others a node is joined to by roles, under the name of the role.
function roleFacts(key: string, desk: Desk, isWanted: (role: string) => boolean): readonly Fact[] {
  const facts = new Map<string, string[]>();
  for (const { source, target, attributes } of edgesOf(key, desk)) {
    if (attributes.kind !== 'role' || !isWanted(attributes.role)) continue;
    const { ar, en } = ROLES[attributes.role];
    const name = `${ar} · ${en}`;
    facts.set(name, [...(facts.get(name) ?? []), nameOf(source === key ? target : source, desk)]);
  }
  return [...facts].map(([name, values]) => ({ name, values }));
}

function fact(name: string, ...values: readonly (string | null | undefined | false)[]): readonly Fact[] {
  const present = values.filter((value): value is string => Boolean(value));
  return present.length ? [{ name, values: present }] : [];
}

function eventFacts(key: string, event: EventAttributes, desk: Desk): readonly Fact[] {
  const kind = EVENT_KINDS[event.kind];
  const subtypes: Readonly<Record<string, { readonly ar: string; readonly en: string }>> = kind.subtypes;
  const subtype = subtypes[event.subtype ?? ''];
  const places = roleFacts(key, desk, (role) => role === 'place').flatMap(({ values }) => values);
  return [
    ...fact('ماذا · what', `${kind.ar} · ${kind.en}`, subtype && `${subtype.ar} · ${subtype.en}`),
    ...fact('متى · when', dateWords(event.date)),
    ...fact('أين · where', ...(places.length ? places : ['غير معروف · unknown'])),
    ...roleFacts(key, desk, (role) => role !== 'place'),
    ...fact('الوقوع · factuality', FACTUALITY_WORDS[event.factuality], event.disputed && DISPUTED),
    ...fact('التقارير · reports', `${event.reports} (${event.independentReports} independent)`),
  ];
}

function linkWords({ source, target, attributes }: GraphEdge, key: string, desk: Desk): string {
  if (attributes.kind === 'role') return '';
  const { ar, en } = LINKS[attributes.kind];
  const [from, to] = [attributes.from, attributes.to].map((end) => end ?? '…');
  const term = attributes.from || attributes.to ? ` (${from} – ${to})` : '';
  const title = attributes.title ? `${attributes.title} — ` : '';
  const link = `${title}${ar} · ${en}`;
  return source === key ? `${link}: ${nameOf(target, desk)}${term}` : `${nameOf(source, desk)}: ${link}${term}`;
}

/// An event as an entity's report lists it: when, what, as what, and whether it is so.
function takingPart({ source, target, attributes }: GraphEdge, desk: Desk): readonly (readonly [string, string])[] {
  const event = [source, target].map((key) => desk.nodes.get(key)?.attributes).find((one) => one && isEvent(one));
  if (attributes.kind !== 'role' || !event || !isEvent(event)) return [];
  const { ar, en } = ROLES[attributes.role];
  const caveat = event.factuality === 'asserted' ? '' : ` [${FACTUALITY_WORDS[event.factuality]}]`;
  const disputed = event.disputed ? ' [متنازَع فيه · disputed]' : '';
  const date = event.date?.start ?? '';
  return [[date, `${date || '—'} ${event.label} (${ar} · ${en})${caveat}${disputed}`]];
}

function entityFacts({ key, attributes }: GraphNode, desk: Desk): readonly Fact[] {
  if (isEvent(attributes)) return [];
  const edges = edgesOf(key, desk);
  const events = edges.flatMap((edge) => takingPart(edge, desk)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return [
    ...fact('ما هو · what', KIND_WORDS[attributes.kind], attributes.sector, attributes.stated),
    ...fact('أسماء أخرى · also', ...attributes.aliases.filter((alias) => alias !== attributes.label)),
    ...fact('الدولة · state', attributes.state),
    ...fact('صلات · links', ...edges.map((edge) => linkWords(edge, key, desk))),
    ...fact('أحداث · events', ...events.map(([, words]) => words)),
  ];
}

function warningOf({ attributes }: GraphNode): string | null {
  if (!isEvent(attributes)) return null;
  const words = [
    attributes.factuality === 'asserted' ? null : FACTUALITY_WORDS[attributes.factuality],
    attributes.disputed ? DISPUTED : null,
  ].filter(Boolean);
  return words.length ? words.join('؛ ') : null;
}

/// The sentences of a node; those of its links follow, where they are others.
function evidenceOf(node: GraphNode, desk: Desk): readonly AnyEvidence[] {
  const ofEdges = edgesOf(node.key, desk).flatMap(({ attributes }) =>
    isEvent(node.attributes) || attributes.kind !== 'role' ? attributes.evidence : [],
  );
  const found = new Map<string, AnyEvidence>();
  const own: readonly AnyEvidence[] = node.attributes.evidence;
  const placeOf = ({ document, start, end }: AnyEvidence) => JSON.stringify([document, start, end]);
  for (const [n, evidence] of own.entries()) found.set(`${placeOf(evidence)}${n}`, evidence);
  const told = new Set(own.map(placeOf));
  for (const evidence of ofEdges) if (!told.has(placeOf(evidence))) found.set(placeOf(evidence), evidence);
  return [...found.values()];
}

function sectionOf(node: GraphNode, desk: Desk): Section {
  const { key, attributes } = node;
  return {
    title: nameOf(key, desk),
    key,
    warning: warningOf(node),
    facts: isEvent(attributes) ? eventFacts(key, attributes, desk) : entityFacts(node, desk),
    sentences: evidenceOf(node, desk).map((evidence) => sentenceOf(evidence, desk)),
  };
}

function sourceOf(id: string, number: number, { documents }: Lookup): Source {
  const { title = null, outlet = null, author = null, published = null, url = null } = documents.get(id) ?? {};
  return { number, outlet, title: title ?? id, author, published, url };
}

/// Events by their dates, those without one last.
function byDate(a: GraphNode, b: GraphNode): number {
  const [left, right] = [a, b].map(({ attributes }) => (isEvent(attributes) && attributes.date?.start) || '\uFFFF');
  return (left ?? '') < (right ?? '') ? -1 : (left ?? '') > (right ?? '') ? 1 : 0;
}

/// A report on nodes, or on all events by their dates.
export function reportOf(bundle: Exported, of: readonly string[] | null): Report {
  const desk: Desk = { ...lookupOf(bundle), edges: edgesByEnd(bundle.graph.edges), numbers: new Map() };
  const events = bundle.graph.nodes.filter(({ attributes }) => isEvent(attributes)).sort(byDate);
  const wanted = of ? of.flatMap((key) => desk.nodes.get(key) ?? []) : events;
  const sections = wanted.map((node) => sectionOf(node, desk));
  return { sections, sources: [...desk.numbers].map(([id, number]) => sourceOf(id, number, desk)) };
}
