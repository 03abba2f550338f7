/// Search: names in Arabic or Latin letters, and sentences. The one rule kept here: spelling never hides a hit:
/// query and text are folded alike, and hits come back in groups, the likeliest first.

import { foldForLookup } from '../../arabic/normalize.ts';
import { latinKey } from '../../arabic/romanize.ts';
import type { Evidence } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import type { EntityKind, OtherKind } from '../../model/ontology.ts';
import type { Dataset } from '../data/dataset.ts';
import { foldLatin } from './latin.ts';

export type SearchGroup = EntityKind | OtherKind | 'event' | 'sentence';
export const SEARCH_GROUPS: readonly SearchGroup[] = [
  'person',
  'organization',
  'state',
  'place',
  'other',
  'event',
  'sentence',
];

export interface Hit {
  readonly group: SearchGroup;
  /// The node to open.
  readonly node: string;
  /// The name or sentence that matched, as it stands in the data.
  readonly text: string;
  /// For a sentence, where it stands.
  readonly evidence?: Evidence;
  readonly score: number;
}

interface Entry {
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

export interface SearchIndex {
  readonly entries: readonly Entry[];
}

/// Both foldings in one, so that one query works for either script and for mixed text.
function fold(text: string): string {
  return foldLatin(foldForLookup(text));
}

function nameEntries(dataset: Dataset): Entry[] {
  const entries: Entry[] = [];
  for (const { key, attributes } of dataset.bundle.graph.nodes) {
    const connected = Math.min(1, (dataset.incident.get(key)?.length ?? 0) / 50);
    const group = isEvent(attributes) ? 'event' : attributes.kind;
    const aliases = isEvent(attributes) ? [] : attributes.aliases;
    const names = new Set([attributes.labels.ar, attributes.labels.en, attributes.label, ...aliases]);
    let rank = 0;
    for (const text of names) {
      if (text)
        entries.push({
          group,
          node: key,
          text,
          folded: fold(text),
          bones: latinKey(text),
          weight: connected + (rank < 2 ? 1 : 0),
        });
      rank += 1;
    }
  }
  return entries;
}

/// Each sentence once, under the event it tells of where there is one.
function sentenceEntries(dataset: Dataset): Entry[] {
  const entries = new Map<string, Entry>();
  const ordered = [...dataset.bundle.graph.nodes].sort(
    (a, b) => Number(isEvent(b.attributes)) - Number(isEvent(a.attributes)),
  );
  for (const { key, attributes } of ordered) {
    for (const evidence of attributes.evidence) {
      const place = `${evidence.document}:${evidence.start}`;
      if (entries.has(place)) continue;
      entries.set(place, {
        group: 'sentence',
        node: key,
        text: evidence.quote,
        folded: fold(evidence.quote),
        bones: '',
        weight: 0,
        evidence,
      });
    }
  }
  return [...entries.values()];
}

export function buildSearch(dataset: Dataset): SearchIndex {
  return { entries: [...nameEntries(dataset), ...sentenceEntries(dataset)] };
}

function isWordStart(text: string, at: number): boolean {
  return (
    at === 0 || /[\s(«"“]/.test(text[at - 1] ?? '') || (text.startsWith('ال', at - 2) && isWordStart(text, at - 2))
  );
}

/// What was typed, folded in every way that entries are.
interface Query {
  readonly text: string;
  readonly words: readonly string[];
  /// Empty unless something was typed in Latin letters that is long enough to mean one name.
  readonly bones: string;
}

/// Shorter keys stand for too many names.
const FEWEST_BONES = 3;

function readQuery(typed: string): Query {
  const text = fold(typed);
  const bones = /[a-z]/.test(text) ? latinKey(typed) : '';
  return { text, words: text.split(' '), bones: bones.length >= FEWEST_BONES ? bones : '' };
}

function scoreOf({ folded, bones }: Entry, { text: query, words, bones: wanted }: Query): number {
  if (folded === query) return 10;
  const at = folded.indexOf(query);
  if (at === 0) return 8;
  if (at > 0) return isWordStart(folded, at) ? 6 : 3;
  if (words.length > 1 && words.every((word) => folded.includes(word))) return 2;
  return wanted && ` ${bones} `.includes(` ${wanted} `) ? 1 : 0;
}

function bestFirst(a: Hit, b: Hit): number {
  return b.score - a.score || a.text.length - b.text.length || (a.node < b.node ? -1 : 1);
}

/// The best hit of each node, for names; every sentence, for sentences.
function collect(index: SearchIndex, query: Query): Map<string, Hit> {
  const best = new Map<string, Hit>();
  for (const entry of index.entries) {
    const matched = scoreOf(entry, query);
    if (matched === 0) continue;
    const { group, node, text, evidence } = entry;
    const id = evidence ? `${evidence.document}:${evidence.start}` : node;
    const score = matched + entry.weight;
    if (score > (best.get(id)?.score ?? 0)) best.set(id, { group, node, text, score, ...(evidence && { evidence }) });
  }
  return best;
}

/// Hits for what was typed, at most `limit` in each group, groups in their fixed order.
export function search(index: SearchIndex, typed: string, limit = 6): readonly Hit[] {
  const query = readQuery(typed);
  if (!query.text) return [];
  const hits = [...collect(index, query).values()].sort(bestFirst);
  return SEARCH_GROUPS.flatMap((group) => hits.filter((hit) => hit.group === group).slice(0, limit));
}
