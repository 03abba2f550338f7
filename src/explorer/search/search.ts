/// Search: names in Arabic or Latin letters, events by who took part and when, and sentences. The one rule kept here:
/// spelling never hides a hit: query and text are folded alike, and hits come back in groups, the likeliest first.

import { latinKey } from '../../arabic/romanize.ts';
import type { Evidence } from '../../model/graph.ts';
import { maybeWithoutDate } from './fact.ts';
import { fold } from './fold.ts';
import { isSilent, sayingWords } from './question.ts';
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

/// How a name may match, further apart than any weight, so that a better match always comes first.
const EXACT = 14;
const PREFIX = 11;
const WORD_START = 8;
const WITHIN = 3;
const EACH_WORD = 2;
const SOUND = 1;

function leastScore({ text }: Query): number {
  return text.length < FEWEST_LETTERS ? WORD_START : 0;
}

/// Signs that people put around words when they ask.
export const SIGNS = /[?!.,;:"()«»؟،؛]/g;

function readQuery(typed: string): Query {
  const text = fold(typed);
  const bones = /[a-z]/.test(text) ? latinKey(typed) : '';
  const words = text.split(' ');
  const saying = sayingWords(fold(typed.replace(SIGNS, ' ')).split(' ')).map(spellingsOf);
  return { text, words, saying, bones: bones.length >= FEWEST_BONES ? bones : '' };
}

/// A word as it is, and without an "and" that is written onto it.
export function readingsOf(word: string): readonly string[] {
  return /^و\S{3,}/.test(word) ? [word, word.slice(1)] : [word];
}

/// A word as it may begin in a text: with or without its article, and without an "and" that is written onto it.
function spellingsOf(word: string): readonly string[] {
  return readingsOf(word).flatMap((form) => [` ${form}`, ` ال${form}`]);
}

function scoreOf({ folded, bones }: Entry, { text: query, words, bones: wanted }: Query): number {
  if (folded === query) return EXACT;
  const at = folded.indexOf(query);
  if (at === 0) return PREFIX;
  if (at > 0) return isWordStart(folded, at) ? WORD_START : WITHIN;
  if (words.length > 1 && words.every((word) => folded.includes(word))) return EACH_WORD;
  return wanted && ` ${bones} `.includes(` ${wanted} `) ? SOUND : 0;
}

export function bestFirst(a: Hit, b: Hit): number {
  return b.score - a.score || a.text.length - b.text.length || (a.node < b.node ? -1 : 1);
}

/// How well an event meets a query that names who took part, when, where or of what kind.
function scoreOfFact(words: string, { saying }: Query): number {
  if (!saying.every((spellings) => spellings.some((spelling) => words.includes(spelling)))) return 0;
  return saying.length > 1 ? 2.5 : 1.5;
}

export function hitOf({ group, node, text, evidence }: Entry, score: number): Hit {
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

/// How good the best hit of a group is. The name of an event begins with whoever is named first in it, which says no
/// more than standing elsewhere in it; a sentence is no name.
function levelOf(group: SearchGroup, best: Hit | undefined): number {
  if (group === 'sentence') return -1;
  const score = best?.score ?? 0;
  if (score >= EXACT) return EXACT;
  if (score >= PREFIX && group !== 'event') return PREFIX;
  return score >= WORD_START ? WORD_START : Math.sign(score);
}

type Group = readonly [SearchGroup, readonly Hit[]];

function betterFirst([one, [first]]: Group, [other, [second]]: Group): number {
  return levelOf(other, second) - levelOf(one, first);
}

/// All hits for what was typed, by group, the likeliest first; groups by their best hit, sentences last.
export function searchGroups(index: SearchIndex, typed: string): ReadonlyMap<SearchGroup, readonly Hit[]> {
  const query = readQuery(typed);
  const groups = new Map<SearchGroup, Hit[]>(SEARCH_GROUPS.map((group) => [group, []]));
  if (!query.text) return groups;
  for (const hit of collectNodes(index, query)) groups.get(hit.group)?.push(hit);
  groups.set('sentence', collectSentences(index, query));
  for (const hits of groups.values()) hits.sort(bestFirst);
  return new Map([...groups].sort(betterFirst));
}

/// Of a query with a date in it: the events that meet the rest of it and of which nobody says when they were.
export function searchUndated({ facts }: SearchIndex, typed: string): readonly Hit[] {
  const rest = maybeWithoutDate(fold(typed.replace(SIGNS, ' ')));
  if (!rest || rest.split(' ').every(isSilent)) return [];
  const [whole, query] = [readQuery(typed), readQuery(rest)];
  const undated = facts.filter(({ dated, words }) => !dated && scoreOfFact(words, whole) === 0);
  const hits = undated.flatMap(({ node, text, weight, words }): Hit[] => {
    const score = scoreOfFact(words, query);
    return score > 0 ? [{ group: 'event', node, text, score: score + weight }] : [];
  });
  return hits.sort(bestFirst);
}

/// Hits for what was typed, at most `limit` in each group.
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

/// How much of a name has to be typed to mean one of two: the whole or the family name, or the beginning of any word.
export type NameShare = 'family' | 'beginning';

function isFamilyName({ group, folded, bones }: Entry, { text, bones: wanted }: Query): boolean {
  if (group !== 'person') return false;
  return (
    folded.endsWith(` ${text}`) || folded.endsWith(` ال${text}`) || (!!wanted && ` ${bones}`.endsWith(` ${wanted}`))
  );
}

function isShare(entry: Entry, matched: number, query: Query, share: NameShare): boolean {
  if (matched >= EXACT) return true;
  return share === 'family' ? isFamilyName(entry, query) : matched >= WORD_START || matched === SOUND;
}

/// What is called so; events are not called, but told.
function maybeNamed({ names }: SearchIndex, typed: string, share: NameShare): Hit | undefined {
  const query = readQuery(typed);
  let best: Hit | undefined;
  if (query.text.length < FEWEST_LETTERS || query.words.every(isSilent)) return undefined;
  for (const entry of names) {
    const matched = entry.group === 'event' ? 0 : scoreOf(entry, query);
    if (matched === 0 || !isShare(entry, matched, query, share)) continue;
    const hit = hitOf(entry, matched + entry.weight);
    if (!best || bestFirst(hit, best) < 0) best = hit;
  }
  return best;
}

/// Whether all that was typed may be the name of one.
function isOneName({ names }: SearchIndex, typed: string): boolean {
  const query = readQuery(typed);
  return names.some((entry) => entry.group !== 'event' && scoreOf(entry, query) > 0);
}

/// "And" between two names.
const AND = /^(?:and|و|&)$/i;
/// Longer queries are sentences.
const MOST_WORDS = 8;

/// The two nodes that a query without an arrow may name, one after the other, wherever it has to be parted.
export function maybeTwoNames(
  index: SearchIndex,
  typed: string,
  share: NameShare = 'family',
): readonly [string, string] | undefined {
  const words = typed.trim().split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS || isOneName(index, typed)) return undefined;
  for (let at = 1; at < words.length; at += 1) {
    if (AND.test(words[at - 1] ?? '')) continue;
    const from = maybeNamed(index, words.slice(0, at).join(' '), share);
    const to = from && maybeSecond(index, words.slice(at), share);
    if (to && from.node !== to.node) return [from.node, to.node];
  }
  return undefined;
}

/// The second of two names, with or without an "and" before it.
function maybeSecond(index: SearchIndex, words: readonly string[], share: NameShare): Hit | undefined {
  const [first = '', ...others] = AND.test(words[0] ?? '') ? words.slice(1) : words;
  for (const reading of readingsOf(first)) {
    const named = maybeNamed(index, [reading, ...others].join(' '), share);
    if (named) return named;
  }
  return undefined;
}
