/// What can be chosen under the search box, as one line of text each, since that is what an option of a list may hold.
/// The one rule kept here: what was written is read back the same.

import type { Hit } from '../search/search.ts';
import type { SearchGroup } from '../search/search-index.ts';
import type { ArticlePlace } from '../state/view.ts';

/// What can be listed whole: a group of hits, or the events that a date in the query leaves out for want of a date.
export type ListedGroup = SearchGroup | 'undated';

export type Choice =
  | { readonly act: 'open'; readonly node: string; readonly place?: ArticlePlace }
  | { readonly act: 'add'; readonly node: string }
  | { readonly act: 'more'; readonly group: ListedGroup }
  | { readonly act: 'link'; readonly from: string; readonly to: string }
  | { readonly act: 'again'; readonly query: string }
  | { readonly act: 'forget' };

/// The choice of opening a hit.
export function choiceOfHit({ node, evidence }: Hit): Choice {
  if (!evidence) return { act: 'open', node };
  const { document, start, end } = evidence;
  return { act: 'open', node, place: { document, start, end } };
}

export function writeChoice(choice: Choice): string {
  return JSON.stringify(choice);
}

/// The choice that a line stands for; lines are made by `writeChoice` alone.
export function readChoice(line: string): Choice {
  return JSON.parse(line) as Choice;
}
