/// Adverbial participles of saying: `…، مطالبا بالتحقيق`. The one rule kept here: a participle goes on with the
/// speaker of its sentence, so it is a statement of its own only where nobody has spoken yet.

import { type Draft, draft, fill } from '../draft.ts';
import { nearestSubject } from '../inherit.ts';
import { clauseOf, maybeSayingParticiple, type Passage } from '../passage.ts';
import type { Rule } from './rule.ts';

export const participle: Rule = ({ passage }) =>
  passage.clauses.flatMap((clause) => (clause.kind === 'participle' ? (maybeDraft(passage, clause.first) ?? []) : []));

function maybeDraft(passage: Passage, at: number): Draft | null {
  const word = maybeSayingParticiple(passage.lexicon, passage.keys[at] ?? '');
  const speaker = nearestSubject(passage, at, null);
  if (!word || !speaker || clauseOf(passage, at).quoted || hasSpoken(passage, at)) return null;
  return draft({
    rule: 'participle',
    word,
    form: 'participle',
    at,
    length: 1,
    arguments: fill(passage, 'speaker', speaker),
  });
}

/// Whether a verb of saying stands before the participle.
function hasSpoken(passage: Passage, at: number): boolean {
  return passage.verbs.some((verb) => verb.at < at && verb.forms.some((form) => form.saying));
}
