/// Given names that also are words, left out before a name on a list: `وسلام هاشم العكيلي`. The one rule kept here: only what
/// `and` joins to a person or to what a comma ends is taken, for there another person begins.

import type { Reading } from '../../arabic/clitics.ts';
import { type Candidate, candidate } from './candidate.ts';
import type { SentenceView } from './sentence-view.ts';

/// How a token reads as `and` with a given name that is no office, verb or time of day.
function givenAt(view: SentenceView, at: number): Reading | undefined {
  const { givenNames, titles, ranks, verbs, plainVerbs, dayParts, nameStops } = view.lexicon;
  const others = [titles, ranks, verbs, plainVerbs, dayParts, nameStops];
  return view
    .readings(at)
    .find(
      ({ key, conjunction, preposition }) =>
        conjunction === 'و' && preposition === '' && givenNames.has(key) && !others.some((table) => table.has(key)),
    );
}

/// Whether another person may begin at a token: behind a comma, or behind a person.
function mayBegin(view: SentenceView, at: number, found: readonly Candidate[]): boolean {
  return view.isComma(at - 1) || found.some(({ kind, form, to }) => kind === 'person' && form === 'name' && to === at);
}

/// The person with the given name before it.
function withGiven(view: SentenceView, person: Candidate, found: readonly Candidate[]): Candidate {
  const at = person.from - 1;
  const bare = person.kind === 'person' && person.form === 'name' && person.offices.length === 0;
  if (!bare || person.to - person.from < 2 || person.span.start !== view.token(person.from)?.start) return person;
  const given = givenAt(view, at);
  if (!given || !mayBegin(view, at, found)) return person;
  return candidate({ ...person, from: at, span: view.span(at, person.to, given.cut) });
}

/// Candidates, with the given names that were left out before them.
export function addGivenBefore(view: SentenceView, found: readonly Candidate[]): readonly Candidate[] {
  return found.map((one) => withGiven(view, one, found));
}
