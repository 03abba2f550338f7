/// Search: names in Arabic or Latin letters, events by who took part and when, and sentences. The one rule kept here:
/// spelling never hides a hit: query and text are folded alike, and hits come back in groups, the likeliest first.

import { latinKey } from '../../arabic/romanize.ts';
import type { Evidence } from '../../model/graph.ts';
import { fold } from './fold.ts';
import { sayingWords } from './question.ts';
import type { Entry, SearchGroup, SearchIndex } from './search-index.ts';

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

function isWordStart(text: string, at: number): boolean {
  if (at === 0 || /[\s(«"“]/.test(text[at - 1] ?? '')) return true;
  return at >= 2 && text.startsWith('ال', at - 2) && isWordStart(text, at - 2);
}

/// What was typed, folded in every way that entries are.
interface Query {
  readonly text: string;
  readonly words: readonly string[];
  /// The words that say something, each in the spellings that count as the same.
  readonly saying: readonly (readonly string[])[];
  /// Empty unless something was typed in Latin letters that is long enough to mean one name.
  readonly bones: string;
}

/// Shorter keys stand for too many names.
const FEWEST_BONES = 3;
/// One letter stands in nearly everything: it finds only the names that have a word beginning with it.
const FEWEST_LETTERS = 2;
const WORD_START = 6;

function leastScore({ text }: Query): number {
  return text.length < FEWEST_LETTERS ? WORD_START : 0;
}

/// Signs that people put around words when they ask.
const SIGNS = /[?!.,;:"()«»؟،؛]/g;

function readQuery(typed: string): Query {
  const text = fold(typed);
  const bones = /[a-z]/.test(text) ? latinKey(typed) : '';
  const words = text.split(' ');
  const saying = sayingWords(fold(typed.replace(SIGNS, ' ')).split(' ')).map(spellingsOf);
  return { text, words, saying, bones: bones.length >= FEWEST_BONES ? bones : '' };
}

/// A word as it may begin in a text: with or without its article, and without an "and" that is written onto it.
function spellingsOf(word: string): readonly string[] {
  const bare = /^و\S{3,}/.test(word) ? [word, word.slice(1)] : [word];
  return bare.flatMap((form) => [` ${form}`, ` ال${form}`]);
}

function scoreOf({ folded, bones }: Entry, { text: query, words, bones: wanted }: Query): number {
  if (folded === query) return 10;
  const at = folded.indexOf(query);
  if (at === 0) return 8;
  if (at > 0) return isWordStart(folded, at) ? WORD_START : 3;
  if (words.length > 1 && words.every((word) => folded.includes(word))) return 2;
  return wanted && ` ${bones} `.includes(` ${wanted} `) ? 1 : 0;
}

function bestFirst(a: Hit, b: Hit): number {
  return b.score - a.score || a.text.length - b.text.length || (a.node < b.node ? -1 : 1);
}

/// How well an event meets a query that names who took part, when, where or of what kind.
function scoreOfFact(words: string, { saying }: Query): number {
  if (!saying.every((spellings) => spellings.some((spelling) => words.includes(spelling)))) return 0;
  return saying.length > 1 ? 2.5 : 1.5;
}

function hitOf({ group, node, text, evidence }: Entry, score: number): Hit {
  return evidence ? { group, node, text, score, evidence } : { group, node, text, score };
}

/// The best hit of each node by its names, and of each event by what is known of it.
function collectNodes({ names, facts }: SearchIndex, query: Query): Iterable<Hit> {
  const best = new Map<string, Hit>();
  for (const entry of names) {
    const matched = scoreOf(entry, query);
    if (matched === 0 || matched < leastScore(query)) continue;
    const score = matched + entry.weight;
    if (score > (best.get(entry.node)?.score ?? 0)) best.set(entry.node, hitOf(entry, score));
  }
  for (const { node, text, weight, words } of facts) {
    const score = scoreOfFact(words, query) + weight;
    if (score < leastScore(query) || score === weight || score <= (best.get(node)?.score ?? 0)) continue;
    best.set(node, { group: 'event', node, text, score });
  }
  return best.values();
}

/// Every sentence that a query of more than one letter stands in.
function collectSentences({ sentences }: SearchIndex, query: Query): Hit[] {
  const hits: Hit[] = [];
  if (query.text.length < FEWEST_LETTERS) return hits;
  for (const entry of sentences) {
    const score = scoreOf(entry, query);
    if (score > 0) hits.push(hitOf(entry, score));
  }
  return hits;
}

/// All hits for what was typed, by group, the likeliest first.
export function searchGroups(index: SearchIndex, typed: string): ReadonlyMap<SearchGroup, readonly Hit[]> {
  const query = readQuery(typed);
  const groups = new Map<SearchGroup, Hit[]>(SEARCH_GROUPS.map((group) => [group, []]));
  if (!query.text) return groups;
  for (const hit of collectNodes(index, query)) groups.get(hit.group)?.push(hit);
  groups.set('sentence', collectSentences(index, query));
  for (const hits of groups.values()) hits.sort(bestFirst);
  return groups;
}

/// Hits for what was typed, at most `limit` in each group, groups in their fixed order.
export function search(index: SearchIndex, typed: string, limit = 6): readonly Hit[] {
  return [...searchGroups(index, typed).values()].flatMap((hits) => hits.slice(0, limit));
}

/// What stands between the two names of a question about paths.
const BETWEEN = /\s*(?:[\u2190-\u2194\u21C4\u21D0-\u21D4]|<-+>|-+>|<-+|=>)\s*/;

/// The two names of a query like "Akar → Qatar", or undefined where it is none.
export function readRouteQuery(typed: string): readonly [string, string] | undefined {
  const [from, to, ...others] = typed.split(BETWEEN).map((part) => part.trim());
  return from && to && others.length === 0 ? [from, to] : undefined;
}

/// The likeliest nodes of a name: those that are called so, then events that are told with it.
export function searchNames(index: SearchIndex, typed: string, limit: number): readonly Hit[] {
  const hits = search(index, typed, limit).filter(({ group }) => group !== 'sentence');
  const isEvent = ({ group }: Hit): number => Number(group === 'event');
  return [...hits].sort((a, b) => isEvent(a) - isEvent(b) || bestFirst(a, b)).slice(0, limit);
}

/// The two nodes that a query without an arrow may name, one after the other, wherever it has to be parted.
export function maybeTwoNames(index: SearchIndex, typed: string): readonly [string, string] | undefined {
  const words = typed.trim().split(/\s+/);
  for (let at = 1; at < words.length; at += 1) {
    const parts = [words.slice(0, at), words.slice(at)].map((part) => searchNames(index, part.join(' '), 1)[0]);
    const [from, to] = parts;
    if (!from || !to || from.group === 'event' || to.group === 'event' || from.node === to.node) continue;
    return [from.node, to.node];
  }
  return undefined;
}
