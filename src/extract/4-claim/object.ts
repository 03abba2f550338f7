/// Objects: whom or what a verb is done to. The one rule kept here: a phrase in the accusative is the object wherever
/// it stands; else the next bare phrase after the subject, or the first after the verb when the subject is before it.

import type { Actor } from './actor.ts';
import { groupOf } from './draft.ts';
import type { Passage } from './passage.ts';
import { actorsAfter, isBare, type Subject } from './subject.ts';
import type { Verb } from './verb.ts';

/// The object of a verb, places included ("visited Tripoli").
export function maybeObject(passage: Passage, verb: Verb, subject: Subject): Actor | undefined {
  const shown = actorsAfter(passage, verb).find(
    (actor) => actor.preposition === null && actor.wordCase === 'accusative' && actor !== subject.actor,
  );
  if (shown) return shown;
  const group = subject.actor && subject.after ? groupOf(passage, subject.actor) : [];
  const start = Math.max(-1, ...group.map((member) => passage.actors.indexOf(member)));
  return actorsAfter(passage, verb).find((actor) => {
    const index = passage.actors.indexOf(actor);
    return (
      actor.preposition === null &&
      (isBare(passage, actor) || actor.kind === 'place') &&
      index > start &&
      actor !== subject.actor &&
      actor.joinedTo === null
    );
  });
}
