/// Search: names in Arabic or Latin letters, events by who took part and when, and sentences. The one rule kept here:
/// spelling never hides a hit: query and text are folded alike, and hits come back in groups, the likeliest first.

import { fold } from '../../arabic/fold.ts';
import type { Evidence } from '../../model/graph.ts';
import { maybeWithoutDate } from '../../search/fact.ts';
import { FEWEST_LETTERS, type Query, readQuery, SIGNS } from '../../search/query.ts';
import { isSilent } from '../../search/question.ts';
import { EXACT, factScoring, leastScore, maybeNames, maybeSentences, PREFIX, scoreOf, WORD_START } from './match.ts';
import type { Finding, SearchGroup, SearchIndex } from './search-index.ts';
import { createShortlist, type Shortlist } from './shortlist.ts';

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

/// What was found of one group: the best of it, the likeliest first, and how many there are.
export interface FoundGroup {
  readonly best: readonly Hit[];
  readonly all: number;
}

export type Found = ReadonlyMap<SearchGroup, FoundGroup>;

/// As many of a group are listed at most.
export const MOST_LISTED = 200;

export function bestFirst(a: Hit, b: Hit): number {
  return b.score - a.score || a.text.length - b.text.length || (a.node < b.node ? -1 : 1);
}

export function hitOf({ group, node, text, evidence }: Finding, score: number): Hit {
  return evidence ? { group, node, text, score, evidence } : { group, node, text, score };
}

type Shortlists = ReadonlyMap<SearchGroup, Shortlist<Finding>>;

function foundGroup(shortlist: Shortlist<Finding>): FoundGroup {
  return { best: shortlist.best().map(({ thing, score }) => hitOf(thing, score)), all: shortlist.all() };
}

/// How well each event that meets a query meets it, by what is known of it.
function scoreFacts(index: SearchIndex, query: Query): Map<string, readonly [Finding, number]> {
  const scores = new Map<string, readonly [Finding, number]>();
  if (leastScore(query) > 0) return scores;
  const scoreOfFact = factScoring(index, query);
  for (const [at, fact] of index.facts.entries()) {
    const score = scoreOfFact(fact, at);
    if (score > 0) scores.set(fact.node, [fact, score + fact.weight]);
  }
  return scores;
}

/// The best hit of each node by its names, and of each event by what is known of it. The names of a node follow one
/// another.
function collectNodes(index: SearchIndex, query: Query, groups: Shortlists): void {
  const least = leastScore(query);
  const facts = scoreFacts(index, query);
  let best: Finding | undefined;
  let most = 0;
  const settle = (): void => {
    if (!best) return;
    const [fact, score] = facts.get(best.node) ?? [best, 0];
    facts.delete(best.node);
    if (score > most) groups.get(fact.group)?.offer(fact, score);
    else groups.get(best.group)?.offer(best, most);
    best = undefined;
    most = 0;
  };
  for (const at of maybeNames(index, query)) {
    const entry = index.names[at];
    const matched = entry ? scoreOf(entry, query) : 0;
    if (!entry || matched === 0 || matched < least) continue;
    if (best && best.node !== entry.node) settle();
    if (matched + entry.weight <= most) continue;
    best = entry;
    most = matched + entry.weight;
  }
  settle();
  for (const [fact, score] of facts.values()) groups.get('event')?.offer(fact, score);
}

/// Every sentence that a query of more than one letter stands in.
function collectSentences(index: SearchIndex, query: Query, groups: Shortlists): void {
  if (query.text.length < FEWEST_LETTERS) return;
  for (const at of maybeSentences(index, query)) {
    const entry = index.sentences[at];
    const score = entry ? scoreOf(entry, query) : 0;
    if (entry && score > 0) groups.get('sentence')?.offer(entry, score);
  }
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

type Group = readonly [SearchGroup, FoundGroup];

function betterFirst([one, { best: ones }]: Group, [other, { best: others }]: Group): number {
  return levelOf(other, others[0]) - levelOf(one, ones[0]);
}

/// What was typed finds, by group, the likeliest first and at most `most` of each; groups by their best hit, sentences
/// last.
export function searchGroups(index: SearchIndex, typed: string, most = MOST_LISTED): Found {
  const query = readQuery(typed);
  const groups: Shortlists = new Map(SEARCH_GROUPS.map((group) => [group, createShortlist(most)]));
  if (query.text) {
    collectNodes(index, query, groups);
    collectSentences(index, query, groups);
  }
  const found = [...groups].map(([group, shortlist]): Group => [group, foundGroup(shortlist)]);
  return new Map(found.sort(betterFirst));
}

/// Of a query with a date in it: the events that meet the rest of it and of which nobody says when they were.
export function searchUndated(index: SearchIndex, typed: string): FoundGroup {
  const found = createShortlist<Finding>(MOST_LISTED);
  const rest = maybeWithoutDate(fold(typed.replace(SIGNS, ' ')), index.words);
  if (rest && !rest.split(' ').every(isSilent)) {
    const [whole, part] = [factScoring(index, readQuery(typed)), factScoring(index, readQuery(rest))];
    for (const [at, fact] of index.facts.entries()) {
      const score = fact.dated || whole(fact, at) > 0 ? 0 : part(fact, at);
      if (score > 0) found.offer(fact, score + fact.weight);
    }
  }
  return foundGroup(found);
}

/// Hits for what was typed, at most `limit` in each group.
export function search(index: SearchIndex, typed: string, limit = 6): readonly Hit[] {
  return [...searchGroups(index, typed, limit).values()].flatMap(({ best }) => best);
}
