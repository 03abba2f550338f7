/// The index of a search: names, facts of events and sentences, folded once. The one rule kept here: it can be searched
/// at any time while it grows, and what it holds already is found.

import { fold } from '../../arabic/fold.ts';
import { remembered } from '../../arabic/remembered.ts';
import { latinKey } from '../../arabic/romanize.ts';
import type { Evidence, GraphNode } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import type { EntityKind, OtherKind } from '../../model/ontology.ts';
import { foldNames, isDated, wordsOfEvent } from '../../search/fact.ts';
import { wordsOfKind } from '../../search/question.ts';
import { type Dataset, otherEnd } from '../data/dataset.ts';
import { atOnce } from '../pace/slices.ts';
import { createTexts, type Texts } from './texts.ts';

export type SearchGroup = EntityKind | OtherKind | 'event' | 'sentence';

/// What can be found: a node by one of its texts, or a sentence.
export interface Finding {
  readonly group: SearchGroup;
  readonly node: string;
  readonly text: string;
  readonly evidence?: Evidence;
}

/// A name, or a sentence where there is evidence.
export interface Entry extends Finding {
  readonly folded: string;
  /// The consonants of a name in Latin letters, in which romanizations meet; empty for sentences.
  readonly bones: string;
  /// Added to every score of this entry: for labels over aliases, and for what is well connected.
  readonly weight: number;
}

/// An event and the words it can be found by beside its name.
export interface Fact extends Finding {
  readonly group: 'event';
  /// Which of the known texts hold the words that it shares with others: of its kind, and the names of who took part.
  readonly others: readonly number[];
  readonly dated: boolean;
  readonly weight: number;
}

export interface SearchIndex {
  /// The names of all nodes, those of one node after one another.
  readonly names: Entry[];
  /// The words of the names of entities, folded and without their article, each once.
  readonly words: Set<string>;
  /// What is known of events.
  readonly facts: Fact[];
  readonly sentences: Entry[];
  /// The same as long texts, number by number: what names and sentences are when folded, what names are in consonants
  /// between single spaces, the words of facts; and the words that many events can be found by.
  readonly texts: Readonly<Record<'names' | 'bones' | 'facts' | 'known' | 'sentences', Texts>>;
  /// The numbers of the names that have a word beginning with a letter.
  readonly byLetter: Map<string, number[]>;
}

/// Nodes or sentences between two pauses.
const PAUSE = 20;

/// The consonants of a name; words recur in names, so each is read once.
const bonesOf = remembered((word) => latinKey(word));

function weightOf(dataset: Dataset, node: string): number {
  return Math.min(1, (dataset.incident.get(node)?.length ?? 0) / 50);
}

/// The names of a node: its labels first, then its aliases.
function namesOf({ attributes }: GraphNode): ReadonlySet<string> {
  const aliases = isEvent(attributes) ? [] : attributes.aliases;
  return new Set([attributes.labels.ar, attributes.labels.en, attributes.label, ...aliases]);
}

/// A folded word without the Arabic article.
export function withoutArticle(word: string): string {
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}

/// The letters that words of a name begin with, with their articles and without.
function firstLetters(folded: string): ReadonlySet<string> {
  const words = folded.split(/[ («"“]/).filter(Boolean);
  return new Set(words.flatMap((word) => [word.charAt(0), ...(/^ال./.test(word) ? [word.charAt(2)] : [])]));
}

function put(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function addNames(dataset: Dataset, { names, words, texts, byLetter }: SearchIndex, node: GraphNode): void {
  const connected = weightOf(dataset, node.key);
  const group = isEvent(node.attributes) ? 'event' : node.attributes.kind;
  let rank = 0;
  for (const text of namesOf(node)) {
    const weight = connected + (rank < 2 ? 1 : 0);
    rank += 1;
    if (!text) continue;
    const folded = fold(text);
    const bones = bonesOf(text);
    texts.names.add(folded);
    texts.bones.add(` ${bones} `);
    for (const letter of firstLetters(folded)) put(byLetter, letter, names.length);
    names.push({ group, node: node.key, text, folded, bones, weight });
    if (group !== 'event') for (const word of folded.split(' ')) words.add(withoutArticle(word));
  }
}

/// Where words that many events share stand among what is known: put there when they are asked for first.
type PlaceOf = (key: string, words: () => string) => number;

function knownPlaces({ texts }: SearchIndex): PlaceOf {
  const places = new Map<string, number>();
  return (key, words) => {
    const known = places.get(key);
    if (known !== undefined) return known;
    texts.known.add(` ${words()} `);
    places.set(key, places.size);
    return places.size - 1;
  };
}

function addFact(dataset: Dataset, { facts, texts }: SearchIndex, node: GraphNode, placeOf: PlaceOf): void {
  const { key, attributes } = node;
  if (!isEvent(attributes)) return;
  const { kind, subtype, label } = attributes;
  const ends = new Set((dataset.incident.get(key) ?? []).map((edge) => otherEnd(edge, key)));
  const nodes = [...ends].flatMap((end) => dataset.nodes.get(end) ?? []);
  const others = nodes.map((other) => placeOf(other.key, () => foldNames(other)));
  others.push(placeOf(`${kind} ${subtype ?? ''}`, () => wordsOfKind(kind, subtype)));
  const [weight, dated] = [weightOf(dataset, key), isDated(node)];
  texts.facts.add(wordsOfEvent(attributes));
  facts.push({ group: 'event', node: key, text: label, others, dated, weight });
}

/// Each sentence once, under the event it tells of where there is one.
function* sentencesOf(dataset: Dataset): Generator<Entry> {
  const seen = new Set<string>();
  const { nodes } = dataset.bundle.graph;
  const events = nodes.filter(({ attributes }) => isEvent(attributes));
  for (const { key, attributes } of [...events, ...nodes]) {
    for (const evidence of attributes.evidence) {
      const place = `${evidence.document}:${evidence.start}`;
      if (seen.has(place)) continue;
      seen.add(place);
      const text = evidence.quote;
      yield { group: 'sentence', node: key, text, folded: fold(text), bones: '', weight: 0, evidence };
    }
  }
}

/// Fills an index: names first, then facts, then sentences; yields how many entries there are.
export function* growIndex(dataset: Dataset, index: SearchIndex): Generator<number, SearchIndex> {
  const pause = (done: number): boolean => done % PAUSE === PAUSE - 1;
  const { nodes } = dataset.bundle.graph;
  const placeOf = knownPlaces(index);
  for (const [at, node] of nodes.entries()) {
    addNames(dataset, index, node);
    if (pause(at)) yield index.names.length;
  }
  for (const [at, node] of nodes.entries()) {
    addFact(dataset, index, node, placeOf);
    if (pause(at)) yield index.names.length;
  }
  for (const entry of sentencesOf(dataset)) {
    index.sentences.push(entry);
    index.texts.sentences.add(entry.folded);
    if (pause(index.sentences.length)) yield index.names.length + index.sentences.length;
  }
  return index;
}

export function emptyIndex(): SearchIndex {
  const texts = {
    names: createTexts(),
    bones: createTexts(),
    facts: createTexts(),
    known: createTexts(),
    sentences: createTexts(),
  };
  return { names: [], words: new Set(), facts: [], sentences: [], texts, byLetter: new Map() };
}

/// The whole index at once.
export function buildSearch(dataset: Dataset): SearchIndex {
  return atOnce(growIndex(dataset, emptyIndex()));
}
