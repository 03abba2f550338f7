/// `بلاده`: the state of whoever is spoken of. The one rule kept here: the word is only marked; which state
/// it is follows from the person before it.

import type { Candidate } from './candidate.ts';
import { candidate } from './candidate.ts';
import type { SentenceView } from './sentence-view.ts';

export function findOwnStates(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < view.length; at += 1) {
    const match = view.match(view.lexicon.anaphors, at);
    if (match?.entry.refers !== 'own-state') continue;
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
