/// Subjects taken over: what a verb without a subject of its own goes on with. The one rule kept here: the
/// nearest clause that it continues or depends on, then what the discourse hands on, and never into a quotation.

import type { EventWord } from '../../lexicon/lexicon.ts';
import { type Actor, isOthers } from './actor.ts';
import type { Discourse } from './discourse.ts';
import { groupOf } from './draft.ts';
import { isAuxiliary } from './function-word.ts';
import { isKnownText, isText } from './issuer.ts';
import { isLeading } from './leading-verb.ts';
import { isHolderNoun } from './noun.ts';
import { clauseChain, clauseOf, type Passage } from './passage.ts';
import { maybePlanner } from './planner.ts';
import { goingOn, mayMean, mentionsOf } from './pronoun.ts';
import { actorsAfter, findSubject, isBare, otherwise, type Subject } from './subject.ts';
import { isDual, isPassive, isPlural, type Verb } from './verb.ts';

const PRONOUN_COMPLEMENTIZER = /^و?(?:ب|ل)?ان(?:ه|ها|هم|هما|ني|نا)$/;

/// The subject of a verb in one of its meanings, its own or taken over.
export function resolveSubject(passage: Passage, verb: Verb, discourse: Discourse, word: EventWord): Subject {
  const own = findSubject(passage, verb);
  if (isPassive(verb)) return goesOnSuffering(passage, verb, own);
  const planner = maybePlanner(passage, verb);
  if (planner && !own.actor)
    return planner.actor ? otherwise(own, { actor: planner.actor }) : otherwise(own, { unnamed: true });
  const earlier = planner ? planner.actor : earlierSubject(passage, verb);
  const visitor = duringIt(passage, verb);
  if (visitor && word.frame.O && own.after && isLoneObject(passage, verb, own, visitor))
    return otherwise(own, { actor: visitor, after: false });
  if (own.actor) {
    // A pronoun on the verb is its object already.
    const object = earlier && word.frame.O && verb.pronoun === null && isReallyObject(passage, verb, own, word);
    return object ? otherwise(own, { actor: earlier, after: false }) : own;
  }
  if (earlier && agrees(passage, verb, earlier) && !isUnnamedActor(passage, verb.at + verb.length)) {
    return otherwise(own, { actor: earlier });
  }
  if (word.kind === 'statement' && isKnownText(passage.keys[verb.at + verb.length] ?? ''))
    return otherwise(own, { inherited: discourse.issuers });
  if (visitor && agrees(passage, verb, visitor)) return otherwise(own, { actor: visitor, after: false });
  if (own.unnamed || isUnnamedActor(passage, verb.at + verb.length)) return own;
  const pair = isDual(verb) ? pairBefore(passage, verb) : [];
  if (pair.length > 0) return otherwise(own, { inherited: pair });
  return otherwise(own, { inherited: fromDiscourse(passage, verb, discourse, word.kind === 'statement') });
}

const DURING_IT: ReadonlySet<string> = new Set(['خلالها', 'خلاله', 'اثناءها', 'اثناءه']);

/// `وصل X في زيارة يلتقي خلالها Y`: what somebody does "during it" he does of whom the sentence tells.
function duringIt(passage: Passage, { at, length, conjoined }: Verb): Actor | null {
  if (conjoined || !DURING_IT.has(passage.keys[at + length] ?? '')) return null;
  const actor = nearestSubject(passage, at, null);
  return actor?.kind === 'person' ? actor : null;
}

/// Whether what looks like the subject is the only bare phrase behind such a verb, so that it is the object.
function isLoneObject(passage: Passage, verb: Verb, own: Subject, visitor: Actor): boolean {
  if (own.actor === visitor) return false;
  return !actorsAfter(passage, verb).some(
    (other) => other !== own.actor && other.joinedTo === null && isBare(passage, other),
  );
}

/// `زار الوزير الجزائر، واستُقبل في القصر`: a passive joined by `و` without anybody of its own goes on with who was told of,
/// if the verb shows by its marks that it is one.
function goesOnSuffering(passage: Passage, verb: Verb, own: Subject): Subject {
  if (own.actor || !verb.conjoined || !verb.passive || isUnnamedActor(passage, verb.at + verb.length)) return own;
  const earlier = earlierSubject(passage, verb);
  return earlier?.kind === 'person' && agrees(passage, verb, earlier)
    ? otherwise(own, { actor: earlier, after: false })
    : own;
}

/// Whether a noun of people, a body or a text that is no mention stands at a token: "a source", "the ministry", also
/// with an adjective of nationality: "the Turkish channel".
function isUnnamedActor(passage: Passage, at: number): boolean {
  const { lexicon } = passage;
  const actor = passage.actors[passage.actorAt[at] ?? -1];
  if (actor) return isOthers(actor) || (actor.form === 'adjective' && actor.headed && !actor.acts);
  if (isText(passage.keys[at] ?? '')) return true;
  const { readings } = passage.words[at] ?? { readings: [] };
  return readings.some(
    (reading) =>
      reading.preposition === '' && (isHolderNoun(lexicon, reading) || lexicon.organizationHeads.has(reading.stem)),
  );
}

/// A dual or plural verb wants more than one, and a singular one without a subject of its own goes on with one alone.
function agrees(passage: Passage, verb: Verb, actor: Actor): boolean {
  if (isSingular(verb) && groupOf(passage, actor).filter(({ kind }) => kind === 'person').length > 1) return false;
  return (
    !isPlural(verb) ||
    clauseOf(passage, verb.at).kind === 'subordinate' ||
    groupOf(passage, actor).length > 1 ||
    actor.form === 'anaphor'
  );
}

function isSingular(verb: Verb): boolean {
  return verb.forms.length > 0 && verb.forms.every((form) => form.number === 'singular' && form.tense === 'perfect');
}

function fromDiscourse(passage: Passage, verb: Verb, discourse: Discourse, says: boolean): readonly number[] {
  const clause = clauseOf(passage, verb.at);
  if (clause.quoted || passage.sentence.role === 'headline') return [];
  if (isDual(verb)) return discourse.parties.length === 2 ? discourse.parties : [];
  if (isPlural(verb)) return [];
  if (says) return verb.conjoined || verb.at < 4 || clause.kind === 'main' ? discourse.speakers : [];
  return verb.conjoined && clause.parent === null ? goingOn(passage, verb, discourse) : [];
}

/// "He visited Rome and called on *the government* to …": when the subject goes on, a body or state that is the
/// only bare phrase after the verb is its object; a person is where the two do the same ("and met *X*").
function isReallyObject(passage: Passage, verb: Verb, own: Subject, word: EventWord): boolean {
  const { actor } = own;
  if (!actor || !own.after || actor.first > verb.at + verb.length + 2) return false;
  // A town is visited and visits nobody: "and he also visited *Cairo*".
  if (word.kind === 'visit' && actor.kind === 'place') return true;
  if (clauseOf(passage, verb.at).kind === 'subordinate') return false;
  const mutual = word.frame.S === word.frame.O;
  const appoints = word.kind === 'appointment' && word.frame.O === 'appointee' && verb.conjoined;
  if (actor.kind === 'person' && !mutual && !appoints && !isAuxiliary(passage.keys[verb.at - 1] ?? '')) return false;
  const others = actorsAfter(passage, verb).filter(
    (other) =>
      other !== actor && other.joinedTo === null && (isBare(passage, other) || (mutual && other.preposition === 'مع')),
  );
  return others.length === 0;
}

/// `اجتمع X بنظيره Y، وبحثا`: the two are the subject of the verb before and whom it was with or whom it was done to, if both are
/// of one kind.
function pairBefore(passage: Passage, verb: Verb): readonly number[] {
  const earlier = passage.verbs.findLast(({ at }) => at < verb.at);
  const one = earlier ? (findSubject(passage, earlier).actor ?? earlierSubject(passage, earlier)) : null;
  if (!earlier || !one || isPassive(earlier)) return [];
  const other = actorsAfter(passage, earlier).find(
    (actor) =>
      actor !== one &&
      actor.kind === one.kind &&
      actor.form !== 'adjective' &&
      actor.governor === null &&
      actor.first < verb.at &&
      actor.joinedTo === null &&
      (actor.preposition === null || WITH.has(actor.preposition)),
  );
  return other && groupOf(passage, one).length === 1 ? [one.mention, other.mention] : [];
}

const WITH: ReadonlySet<string> = new Set(['مع', 'ب']);

/// The subject of the clause that the verb's clause continues or depends on.
function earlierSubject(passage: Passage, verb: Verb): Actor | null {
  const clause = clauseOf(passage, verb.at);
  if (verb.conjoined) return subjectBeside(passage, verb.at, clause.index, clause.parent);
  const set =
    clause.kind === 'aside' && clause.first === verb.at && passage.sentence.tokens[verb.at - 1]?.kind === 'punctuation';
  const resumed = clause.kind === 'aside' && clause.first === verb.at - 1 && verb.pronoun !== null;
  const depends = resumed || clause.kind === 'participle' || clause.kind === 'subordinate' || set;
  const reported = clause.kind === 'content' && PRONOUN_COMPLEMENTIZER.test(passage.keys[clause.first] ?? '');
  if ((!depends && !reported) || clause.parent === null) return null;
  return subjectBeside(passage, clause.first, clause.parent, clause.parent);
}

/// The subject of the nearest verb before a token in a clause, in its parent, or in one beside it.
function subjectBeside(passage: Passage, before: number, own: number, parent: number | null): Actor | null {
  for (let index = passage.verbs.length - 1; index >= 0; index -= 1) {
    const earlier = passage.verbs[index] as Verb;
    const { at } = earlier;
    if (at >= before || isPassive(earlier)) continue;
    const clause = clauseOf(passage, at);
    const beside = clause.parent === parent && clause.kind === 'coordinate';
    // "A delegation *led by* Y came and met Z": who leads it does not go on as the subject.
    const setOff = clause.kind === 'aside' && clause.first === at && clause.parent === parent && !isLeading(earlier);
    if (clause.index !== own && clause.index !== parent && !beside && !setOff) continue;
    const actor = findSubject(passage, earlier).actor ?? earlierSubject(passage, earlier);
    if (actor) return actor;
  }
  return null;
}

/// Whose "his" is: the subject of the nearest verb before a token that agrees with the pronoun, in the token's
/// clause, one around it or one beside those; `undefined` where that subject has no name.
export function nearestSubject(passage: Passage, before: number, pronoun: string | null): Actor | null | undefined {
  const open = new Set(clauseChain(passage, before).map((clause) => clause.index));
  for (let index = passage.verbs.length - 1; index >= 0; index -= 1) {
    const verb = passage.verbs[index] as Verb;
    const clause = clauseOf(passage, verb.at);
    if (
      verb.at >= before ||
      isPassive(verb) ||
      (!open.has(clause.index) && clause.kind === 'aside') ||
      !fitsPronoun(verb, pronoun)
    )
      continue;
    const own = findSubject(passage, verb);
    const actor = own.actor ?? earlierSubject(passage, verb);
    if (!actor && own.unnamed && pronoun !== null) return undefined;
    if (actor && actor.first < before && mayMean(passage, pronoun, mentionsOf(passage, actor, pronoun))) return actor;
  }
  return null;
}

/// A masculine verb has no subject that "her" could mean, nor a feminine one for "his".
function fitsPronoun(verb: Verb, pronoun: string | null): boolean {
  const gender = verb.forms[0]?.gender;
  if (!gender || verb.forms.some((form) => form.number !== 'singular')) return true;
  return pronoun === 'ها' ? gender === 'feminine' : pronoun === 'ه' ? gender === 'masculine' : true;
}
