/// All that a query leads to: what is called so or told with it, what it may ask or mean. The one rule kept here: names
/// are guessed only where nothing is called so.

import { useMemo } from 'react';
import { useExplorer, useOfView, useStore } from '../context/context.ts';
import { guessNames } from '../search/guess.ts';
import { type Found, type FoundGroup, type Hit, searchGroups, searchUndated } from '../search/search.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { maybeTwoNames, readRouteQuery, searchNames } from '../search/two-names.ts';
import type { ViewState } from '../state/view.ts';

/// Two nodes whose links may be asked for.
export type Pair = readonly [from: string, to: string];

export interface Findings {
  readonly query: string;
  readonly found: Found;
  /// Events that only the want of a date keeps from being found.
  readonly undated: FoundGroup;
  /// Names like what was typed.
  readonly guesses: readonly Hit[];
  readonly pairs: readonly Pair[];
  /// Whether it names two nodes with an arrow between them.
  readonly asked: boolean;
}

/// As many names are guessed.
const MOST_GUESSED = 5;

/// How many hits there are, events without a date among them.
export function countHits({ found, undated }: Findings): number {
  return [...found.values()].reduce((sum, { all }) => sum + all, undated.all);
}

/// Whether nothing is called so, whatever sentences say it.
function isNameless(found: Found): boolean {
  return [...found].every(([group, { all }]) => group === 'sentence' || all === 0);
}

/// The pairs of nodes that stand at the two ends of an arrow.
function pairsAsked(index: SearchIndex, names: Pair): readonly Pair[] {
  const [from = [], to = []] = names.map((name) => searchNames(index, name, 2).map(({ node }) => node));
  return from.flatMap((one) => to.filter((other) => other !== one).map((other): Pair => [one, other]));
}

/// The pairs of nodes that a query without an arrow may mean: two names one after the other; or the selected node and
/// what was found.
function pairsMeant(index: SearchIndex, query: string, found: Found, selected: string | null): readonly Pair[] {
  const groups = [...found];
  const two = maybeTwoNames(index, query, groups.every(([, { all }]) => all === 0) ? 'beginning' : 'family');
  if (two) return [two];
  const first = groups.flatMap(([group, { best }]) => (group === 'sentence' ? [] : best.slice(0, 1)))[0];
  return selected === null || !first || first.node === selected ? [] : [[selected, first.node]];
}

function findAll(index: SearchIndex, query: string, selected: string | null): Findings {
  const found = searchGroups(index, query);
  const undated = searchUndated(index, query);
  const asked = readRouteQuery(query);
  const typed = query.trim() !== '';
  const isUnknown = typed && undated.all === 0 && isNameless(found);
  return {
    query,
    found,
    undated,
    guesses: isUnknown ? guessNames(index, query, MOST_GUESSED) : [],
    pairs: asked ? pairsAsked(index, asked) : typed ? pairsMeant(index, query, found, selected) : [],
    asked: asked !== undefined,
  };
}

/// The node that is selected while something is typed.
function selectedWhileTyping({ query, selection }: ViewState): string | null {
  return query !== '' && selection?.type === 'node' ? selection.key : null;
}

/// What a query leads to, anew when the index has grown to its end.
export function useFindings(query: string): Findings {
  const { search: index, searchable } = useExplorer();
  const ready = useStore(searchable);
  const selected = useOfView(selectedWhileTyping);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index grows until it is ready
  return useMemo(() => findAll(index, query, selected), [index, query, selected, ready]);
}
