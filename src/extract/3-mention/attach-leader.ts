/// Who leads a body, said behind its name: `الجيش الوطني، بقيادة المشير خليفة حفتر`. The one rule kept here: only a
/// phrase of leading that directly joins a body and a person gives that person the office.

import { type Candidate, type OfficeCandidate, withOffices } from './candidate.ts';
import type { SentenceView } from './sentence-view.ts';

/// Phrases of leading, in look-up form, and the lemma of the title they amount to.
const LEADING: ReadonlyMap<string, string> = new Map([
  ['بقياده', 'قائد'],
  ['برياسه', 'رئيس'],
  ['بزعامه', 'زعيم'],
]);
const MOST_BETWEEN = 5;

/// The token of a phrase of leading between a body and a person, or -1.
function cueBetween(view: SentenceView, body: Candidate, person: Candidate): number {
  if (person.from - body.to > MOST_BETWEEN) return -1;
  const at = view.isComma(body.to) ? body.to + 1 : body.to;
  return at < person.from && LEADING.has(view.key(at)) ? at : -1;
}

function office(view: SentenceView, body: Candidate, cue: number): OfficeCandidate {
  const words = view.keys.slice(body.from, body.to);
  return {
    span: view.span(cue, cue + 1),
    title: [LEADING.get(view.key(cue)), ...words].join(' '),
    state: body.state,
    organization: body,
  };
}

/// Gives each person whom a phrase of leading joins to a body the office of leading it.
export function attachLeaders(view: SentenceView, chosen: readonly Candidate[]): readonly Candidate[] {
  const bodies = chosen.filter((other) => other.kind === 'organization' && other.form === 'name');
  return chosen.map((person) => {
    if (person.kind !== 'person' || person.form !== 'name') return person;
    const body = bodies.findLast((other) => other.to <= person.from);
    const cue = body ? cueBetween(view, body, person) : -1;
    return body && cue >= 0 ? withOffices(person, [...person.offices, office(view, body, cue)]) : person;
  });
}
