/// Names of persons inside names of bodies and places: `كلية الملك عبدالعزيز`, `جامع الشيخ زايد`. The one rule
/// kept here: an honorific or title between a head noun and a name belongs to the name of the body.

import { parseName } from './parse-name.ts';
import type { SentenceView } from './sentence-view.ts';

/// The token after a person's name of two words or more that opens with a given name, or `at`: `مطار هواري بومدين`.
export function afterFullName(view: SentenceView, at: number): number {
  const name = parseName(view, at, 'bare');
  return name && name.words > 1 ? name.to : at;
}

/// The token after an honoured person's name that starts at `at`, or `at` where there is none.
export function afterHonouredName(view: SentenceView, at: number): number {
  const l = view.lexicon;
  let to = at;
  for (let part = 0; part < 3; part += 1) {
    const found = view.matchFree(l.honorifics, to) ?? view.matchFree(l.titles, to);
    if (!found || !(found.bare || found.reading.definite || l.honorifics.has(view.key(to)))) break;
    to = found.to;
  }
  if (to === at) return at;
  const name = parseName(view, to, 'bare');
  return name ? name.to : at;
}
