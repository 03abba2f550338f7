/// Arguments of a finite verb. The one rule kept here: subject and object by position, the rest by the
/// prepositions of the verb's frame, all within the verb's clause.

import type { EventWord } from '../../lexicon/lexicon.ts';
import type { ClaimArgument } from '../../model/claim.ts';
import type { Role } from '../../model/ontology.ts';
import type { Actor } from './actor.ts';
import type { Discourse } from './discourse.ts';
import { argumentsFor, distinct } from './draft.ts';
import { maybeObject } from './object.ts';
import { clauseOf, type Passage, spanOf } from './passage.ts';
import { fillRole, roleOf } from './role-filling.ts';
import { actorsAfter, findSubject, type Subject } from './subject.ts';
import type { Verb } from './verb.ts';

export interface VerbArguments {
  readonly arguments: readonly ClaimArgument[];
  readonly subject: Subject;
}

/// Fills the frame of one meaning of a verb.
export function fillVerb(passage: Passage, verb: Verb, word: EventWord, discourse: Discourse): VerbArguments {
  const passive = isPassive(verb);
  const found = withInherited(passage, verb, findSubject(passage, verb), word, discourse);
  const subjectRole = passive ? word.frame.O : word.frame.S;
  const object = passive ? undefined : maybeObject(passage, verb, found);
  return {
    subject: found,
    arguments: distinct([
      ...subjectArguments(passage, verb, word, found, subjectRole),
      ...(object && word.frame.O ? fillRole(passage, word.kind, word.frame.O, object) : []),
      ...pronounArguments(passage, verb, word, found, discourse),
      ...prepositional(passage, verb, word, found, object),
    ]),
  };
}

export function isPassive(verb: Verb): boolean {
  return verb.passive || (verb.forms.length > 0 && verb.forms.every((form) => form.voice === 'passive'));
}

function subjectArguments(passage: Passage, verb: Verb, word: EventWord, subject: Subject, role: Role | undefined): readonly ClaimArgument[] {
  if (!role) return [];
  if (subject.actor) return fillRole(passage, word.kind, role, subject.actor);
  return subject.inherited.flatMap((mention) => argumentsFor(passage, role, mention, spanOf(passage, verb.at, verb.length)));
}

/// A verb without a subject goes on with the one before: the last speaker for saying, else the last subject,
/// the last two participants for a dual.
function withInherited(passage: Passage, verb: Verb, subject: Subject, word: EventWord, discourse: Discourse): Subject {
  if (subject.actor || subject.unnamed || isPassive(verb)) return subject;
  const earlier = subjectOfClauseBefore(passage, verb);
  if (earlier) return { ...subject, actor: earlier };
  const inherited = word.kind === 'statement' ? discourse.speakers : verb.conjoined || clauseOf(passage, verb.at).kind === 'content' ? discourse.subjects : [];
  return { ...subject, inherited };
}

/// The subject of the nearest earlier verb of the sentence, for `و` + verb without a subject of its own.
function subjectOfClauseBefore(passage: Passage, verb: Verb): Actor | null {
  for (let at = verb.at - 1; at >= 0; at -= 1) {
    const earlier = passage.verbAt[at];
    if (!earlier || isPassive(earlier)) continue;
    const { actor } = findSubject(passage, earlier);
    if (actor) return actor;
  }
  return null;
}

/// The object pronoun of a verb stands for the subject of the clause before or the noun of its relative clause.
function pronounArguments(
  passage: Passage, verb: Verb, word: EventWord, subject: Subject, discourse: Discourse,
): readonly ClaimArgument[] {
  if (verb.pronoun === null || !word.frame.O || word.kind === 'statement') return [];
  const where = spanOf(passage, verb.at, verb.length);
  const earlier = subjectOfClauseBefore(passage, verb);
  const mentions = earlier ? [earlier.mention] : discourse.subjects;
  const role = word.frame.O;
  return mentions.filter((mention) => mention !== subject.actor?.mention).flatMap((mention) => argumentsFor(passage, role, mention, where));
}

function prepositional(
  passage: Passage, verb: Verb, word: EventWord, subject: Subject, object: Actor | undefined,
): readonly ClaimArgument[] {
  return actorsAfter(passage, verb).flatMap((actor) => {
    if (actor === subject.actor || actor === object || actor.preposition === null || actor.joinedTo !== null) return [];
    const role = roleOf(word.kind, word.frame, actor.preposition);
    return role && actor.governor === null ? fillRole(passage, word.kind, role, actor) : [];
  });
}
