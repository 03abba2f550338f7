/// Offices that are named with their land: `أمير الكويت`. The one rule kept here: a word that is a title as well as a name is a title
/// where a land follows it.

import type { SentenceView } from './sentence-view.ts';

/// `نواف الصباح *أمير الكويت*`, `هيثم بن طارق *سلطان عمان*`: a title without the article that a state or a town completes.
export function opensOfficeOfLand(view: SentenceView, at: number): boolean {
  const { titles, states, places, placeHeads } = view.lexicon;
  if (!view.mayOpen(titles, at)) return false;
  const title = view.matchExact(titles, at);
  if (!title?.entry.idafa || title.bare || title.entry.number !== 'singular') return false;
  if (view.matchExact(states, title.to)) return true;
  if (view.matchExact(places, title.to)?.entry.ambiguous === false) return true;
  // `أمير منطقة الرياض`
  const head = view.matchExact(placeHeads, title.to);
  return head !== null && view.matchExact(places, head.to) !== null;
}

const SULTAN = 'سلطان';
const OMAN = 'عمان';
const CODE_OF_OMAN = 'OM';

/// `سلطان عمان`: written like Amman, and the only land of that spelling that has a sultan. Its code, or null.
export function landOfSultan(view: SentenceView, at: number): string | null {
  return view.key(at) === OMAN && view.key(at - 1).endsWith(SULTAN) ? CODE_OF_OMAN : null;
}
