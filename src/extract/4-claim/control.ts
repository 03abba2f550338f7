/// Control: who is to do what a noun says, because he wants it, tries it or can do it: `تسعى X إلى توقيع اتفاق`, `X مستعدة
/// للتفاوض`. The one rule kept here: the noun stands where the verb or the adjective takes what is wanted, and names nobody who does it.

import type { Actor } from './actor.ts';
import type { Discourse } from './discourse.ts';
import type { EventNoun } from './event-noun.ts';
import { nearestSubject, resolveSubject } from './inherit.ts';
import { actorsIn, clauseOf, type Passage, verbBefore } from './passage.ts';
import { findSubject, isBare, type Subject } from './subject.ts';
import type { Verb } from './verb.ts';
import { isWantingAdjective, isWantingVerb, type Taken, takenAt } from './wanting.ts';

/// Nouns that only say that what the next says is done, in look-up form without the preposition.
const DOING: ReadonlySet<string> = new Set('توقيع ابرام عقد اجراء اقامه شن تنظيم التوصل الوصول'.split(' '));
const REACH = 12;
/// Words that its subject may have between a verb and its object.
const OBJECT_REACH = 5;

/// An event noun as far as it matters how it is taken.
type Wanted = Pick<EventNoun, 'at' | 'definite' | 'preposition'>;

/// Whether an actor of the same sentence is who is to do what a noun says.
export function isController(passage: Passage, noun: Wanted, actor: Actor): boolean {
  return controllerBy(passage, noun, (verb) => findSubject(passage, verb)) === actor;
}

/// Who is to do what a noun says; null where nothing says so, or where he has no name.
export function maybeController(passage: Passage, noun: Wanted, word: Meaning, discourse: Discourse): Actor | null {
  return controllerBy(passage, noun, (verb) => resolveSubject(passage, verb, discourse, word));
}

function controllerBy(passage: Passage, noun: Wanted, subjectOf: (verb: Verb) => Subject): Actor | null {
  const taken = howTaken(passage, noun);
  // `رفض الاتفاق`: what is known is not what one is to do.
  if (taken.preposition === '' && taken.at === noun.at && noun.definite) return null;
  const before = verbBefore(passage, noun.at);
  const verb = before && noun.at - before.at <= REACH ? before : undefined;
  if (verb && takes(passage, verb, taken)) return subjectOf(verb).actor;
  return describedBefore(passage, taken, verb ? verb.at + verb.length : 0);
}

type Meaning = Parameters<typeof resolveSubject>[3];

function howTaken(passage: Passage, noun: Wanted): Taken {
  const own = takenAt(passage, noun.at, noun.preposition);
  if (own.preposition !== '') return reachedThrough(passage, own);
  const [, attached = '', key = ''] = /^([بل]?)(.+)$/.exec(passage.keys[noun.at - 1] ?? '') ?? [];
  const whole = attached + key;
  if (DOING.has(whole)) return takenAt(passage, noun.at - 1, '');
  return DOING.has(key) ? takenAt(passage, noun.at - 1, attached) : own;
}

/// `إلى التوصل إلى اتفاق`: what is reached is wanted as much as the reaching.
function reachedThrough(passage: Passage, taken: Taken): Taken {
  const before = taken.at - 1;
  if (!DOING.has(passage.keys[before] ?? '') || passage.words[taken.at]?.preposition === undefined) return taken;
  return takenAt(passage, before, '');
}

function takes({ keys, lexicon }: Passage, { at, length }: Verb, taken: Taken): boolean {
  if (taken.preposition === '' && taken.at - at - length > OBJECT_REACH) return false;
  return isWantingVerb(lexicon, keys[at] ?? '', taken.preposition);
}

/// `X مستعدة للتفاوض`, `قالت X إنها مستعدة لـ`: of whom the adjective right before is said.
function describedBefore(passage: Passage, taken: Taken, from: number): Actor | null {
  const described = taken.at - 1;
  if (described < from || !isWantingAdjective(passage.lexicon, passage.keys[described] ?? '', taken.preposition))
    return null;
  // `غير مستعدة` opens a clause of its own.
  const isDenied = NOT.test(passage.keys[described - 1] ?? '');
  const { first, index } = clauseOf(passage, isDenied ? Math.max(0, described - 2) : described);
  const pronoun = PRONOUN.exec(passage.keys[first] ?? '')?.[1];
  if (pronoun) return nearestSubject(passage, first, pronoun) ?? null;
  return actorsIn(passage, index).find((actor) => actor.last <= described && isBare(passage, actor)) ?? null;
}

const NOT = /^[وف]?غير$/;
const PRONOUN = /^و?[بل]?ان(ه|ها|هم|هما)$/;
