/// `بلاده`, `البلدان`: the state of whoever is spoken of, or two of which was told. The one rule kept here: the word is only
/// marked; which state it is follows from what stands before it.

import type { Candidate } from './candidate.ts';
import { candidate } from './candidate.ts';
import type { SentenceView } from './sentence-view.ts';

/// The dual in the nominative, and the plural in any case.
const TWO_OR_MORE = 'البلدان';

/// `بعض البلدان`, `البلدان العربية`: countries, and not the two that a verb tells of.
function isPlural(view: SentenceView, at: number): boolean {
  if (view.key(at) !== TWO_OR_MORE) return false;
  const isTold =
    view.lexicon.verbs.has(view.key(at - 1)) || view.readings(at - 1).some(({ stem }) => view.lexicon.verbs.has(stem));
  return !isTold || /^ال/.test(view.key(at + 1));
}

/// `بلدة` is a town, which looks like `بلده` once letters are folded.
const TEH_MARBUTA = 'ة';

export function findOwnStates(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < view.length; at += 1) {
    const match = view.match(view.lexicon.anaphors, at);
    if (match?.entry.refers !== 'own-state' || isPlural(view, at) || view.raw(at).endsWith(TEH_MARBUTA)) continue;
    found.push(
      candidate({
        kind: 'state',
        form: 'anaphor',
        span: view.span(at, match.to, match.reading.cut),
        from: at,
        to: match.to,
        weight: 4,
        rule: match.entry.count === 2 ? 'own-states' : 'own-state',
      }),
    );
  }
  return found;
}
