/// The index of a search: names, facts of events and sentences, folded once. The one rule kept here: it can be searched
/// at any time while it grows, and what it holds already is found.

import { remembered } from '../../arabic/remembered.ts';
import { latinKey } from '../../arabic/romanize.ts';
import type { Evidence, GraphNode } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import type { EntityKind, OtherKind } from '../../model/ontology.ts';
import type { Dataset } from '../data/dataset.ts';
import { atOnce } from '../pace/slices.ts';
import { factsOf, foldNames, isDated } from './fact.ts';
import { fold } from './fold.ts';

export type SearchGroup = EntityKind | OtherKind | 'event' | 'sentence';

/// A name, or a sentence where there is evidence.
export interface Entry {
  readonly group: SearchGroup;
  readonly node: string;
  readonly text: string;
  readonly folded: string;
  /// The consonants of a name in Latin letters, in which romanizations meet; empty for sentences.
  readonly bones: string;
  /// Added to every score of this entry: for labels over aliases, and for what is well connected.
  readonly weight: number;
  readonly evidence?: Evidence;
}

/// An event and the words it can be found by beside its name.
export interface Fact {
  readonly node: string;
  readonly text: string;
  readonly words: string;
  readonly dated: boolean;
  readonly weight: number;
}

export interface SearchIndex {
  readonly names: Entry[];
  /// The words of the names of entities, folded and without their article, each once.
  readonly words: Set<string>;
  readonly facts: Fact[];
  readonly sentences: Entry[];
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

function addNames(dataset: Dataset, { names, words }: SearchIndex, node: GraphNode): void {
  const connected = weightOf(dataset, node.key);
  const group = isEvent(node.attributes) ? 'event' : node.attributes.kind;
  let rank = 0;
  for (const text of namesOf(node)) {
    const weight = connected + (rank < 2 ? 1 : 0);
    rank += 1;
    if (!text) continue;
    const folded = fold(text);
    names.push({ group, node: node.key, text, folded, bones: bonesOf(text), weight });
    if (group !== 'event') for (const word of folded.split(' ')) words.add(withoutArticle(word));
  }
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
  const known = remembered((key) => foldNames(dataset.nodes.get(key) as GraphNode));
  for (const [at, node] of nodes.entries()) {
    addNames(dataset, index, node);
    if (pause(at)) yield index.names.length;
  }
  for (const [at, node] of nodes.entries()) {
    const words = factsOf(dataset, node, ({ key }) => known(key));
    const { key, attributes } = node;
    const [text, weight, dated] = [attributes.label, weightOf(dataset, key), isDated(node)];
    if (words) index.facts.push({ node: key, text, words, dated, weight });
    if (pause(at)) yield index.names.length;
  }
  for (const entry of sentencesOf(dataset)) {
    index.sentences.push(entry);
    if (pause(index.sentences.length)) yield index.names.length + index.sentences.length;
  }
  return index;
}

export function emptyIndex(): SearchIndex {
  return { names: [], words: new Set(), facts: [], sentences: [] };
}

/// The whole index at once.
export function buildSearch(dataset: Dataset): SearchIndex {
  return atOnce(growIndex(dataset, emptyIndex()));
}
