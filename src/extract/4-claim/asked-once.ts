/// What is asked of one passage, verb or draft again and again, answered once. The one rule kept here: only the last of them is
/// remembered, since those that follow are asked about themselves.

import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';
import type { Verb } from './verb.ts';

/// A question about one thing.
export function ofLast<Thing extends object, Answer>(ask: (thing: Thing) => Answer): (thing: Thing) => Answer {
  let latest: { readonly thing: Thing; readonly answer: Answer } | null = null;
  return (thing) => {
    if (latest?.thing !== thing) latest = { thing, answer: ask(thing) };
    return latest.answer;
  };
}

/// A question about a verb of a passage.
export function ofVerb<Answer>(
  ask: (passage: Passage, verb: Verb) => Answer,
): (passage: Passage, verb: Verb) => Answer {
  const answersOf = ofLast((_: Passage) => new Map<Verb, Answer>());
  return (passage, verb) => {
    const answers = answersOf(passage);
    const known = answers.get(verb);
    if (known !== undefined) return known;
    const answer = ask(passage, verb);
    answers.set(verb, answer);
    return answer;
  };
}

/// A question about a draft of a passage.
export function ofDraft<Answer>(
  ask: (passage: Passage, draft: Draft) => Answer,
): (passage: Passage, draft: Draft) => Answer {
  let latest: { readonly passage: Passage; readonly draft: Draft; readonly answer: Answer } | null = null;
  return (passage, draft) => {
    if (latest?.draft !== draft || latest.passage !== passage) latest = { passage, draft, answer: ask(passage, draft) };
    return latest.answer;
  };
}
