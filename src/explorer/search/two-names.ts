/// Questions that name two nodes, with an arrow between them or one after the other. The one rule kept here: a name is
/// what something is called; events are told, not called.

import { FEWEST_LETTERS, type Query, readingsOf, readQuery } from '../../search/query.ts';
import { isSilent } from '../../search/question.ts';
import { EXACT, maybeNames, SOUND, scoreOf, WORD_START } from './match.ts';
import { bestFirst, type Hit, hitOf, search } from './search.ts';
import type { Entry, SearchIndex } from './search-index.ts';

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
function maybeNamed(index: SearchIndex, typed: string, share: NameShare): Hit | undefined {
  const query = readQuery(typed);
  let best: Hit | undefined;
  if (query.text.length < FEWEST_LETTERS || query.words.every(isSilent)) return undefined;
  for (const at of maybeNames(index, query)) {
    const entry = index.names[at];
    const matched = !entry || entry.group === 'event' ? 0 : scoreOf(entry, query);
    if (!entry || matched === 0 || !isShare(entry, matched, query, share)) continue;
    const hit = hitOf(entry, matched + entry.weight);
    if (!best || bestFirst(hit, best) < 0) best = hit;
  }
  return best;
}

/// Whether all that was typed may be the name of one.
function isOneName(index: SearchIndex, typed: string): boolean {
  const query = readQuery(typed);
  const entries = maybeNames(index, query).flatMap((at) => index.names[at] ?? []);
  return entries.some((entry) => entry.group !== 'event' && scoreOf(entry, query) > 0);
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
