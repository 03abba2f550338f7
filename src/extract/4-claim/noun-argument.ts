/// Arguments of an event noun. The one rule kept here: what follows the noun in idafa, its pronoun, its
/// adjective of nationality and its prepositions fill its frame, up to the next event or the end of the clause.

import type { NounOfEvent } from '../../lexicon/lexicon.ts';
import type { ClaimArgument } from '../../model/claim.ts';
import type { EventKind, Role } from '../../model/ontology.ts';
import { type Actor, isGovernedBy } from './actor.ts';
import { backing, isBacked } from './backed.ts';
import type { Discourse } from './discourse.ts';
import { argumentsFor, distinct } from './draft.ts';
import { BACKED_BY, type EventNoun, PROMISES } from './event-noun.ts';
import { exposed } from './exposure.ts';
import { isAttending } from './leading-verb.ts';
import { isReception, pronounArguments } from './noun-pronoun.ts';
import { actorsIn, type Passage, spanOf } from './passage.ts';
import { responsibleFor } from './responsibility.ts';
import { rivalsAfter } from './rival.ts';
import { fillRole, roleOf } from './role-filling.ts';
import { actorsAfter, isSite } from './subject.ts';
import { stopsOf } from './tour.ts';
import type { Verb } from './verb.ts';

/// Kinds whose events are something done to another: alone in idafa, the other is named.
const TRANSITIVE: ReadonlySet<EventKind> = new Set(['support', 'appointment', 'legislation', 'military_action']);
const REACH = 14;

/// Fills the frame of one meaning of an event noun; `until` is the token where the next event noun stands.
export function fillNoun(
  passage: Passage,
  noun: EventNoun,
  word: NounOfEvent,
  until: number,
  discourse: Discourse,
): readonly ClaimArgument[] {
  if (isBacked(word, word.form)) return backing(passage, noun, word);
  const near = actorsNear(passage, noun, until);
  const filled = distinct([
    ...pronounArguments(passage, noun, word, discourse),
    ...idafa(passage, noun, word, near),
    ...adjectives(passage, noun, word, near),
    ...prepositional(passage, noun, word, near),
    ...responsible(passage, noun, word),
    ...exposed(passage, noun, word),
    ...struck(passage, noun, word),
    ...strikers(passage, noun, word, near),
    ...betweenThem(passage, noun, word),
    ...stopsOf(passage, noun, word),
    ...(word.kind === 'election' && word.frame.S === 'winner' ? rivalsAfter(passage, noun.at) : []),
  ]);
  return distinct([...filled, ...controller(passage, noun, word, filled)]);
}

/// `أعلنت X مسؤوليتها عن الهجوم`: X did it.
function responsible(
  passage: Passage,
  { at }: EventNoun,
  { kind, frame: { S } }: NounOfEvent,
): readonly ClaimArgument[] {
  const actor = kind === 'military_action' && S ? responsibleFor(passage, at) : null;
  return actor && S ? fillRole(passage, kind, S, actor) : [];
}

const STRIKES = /^(?:(?:استهدف|طال|اصاب|ضرب|دمر)ت?|[يت](?:ستهدف|طال|صيب|ضرب|دمر))$/;

/// "A raid *that hit X*": the verb right behind the noun and its adjectives says what was hit.
function struck(passage: Passage, noun: EventNoun, word: NounOfEvent): readonly ClaimArgument[] {
  if (word.kind !== 'military_action' || !Object.values(word.frame).includes('target')) return [];
  const from = noun.at + noun.length;
  const verb = passage.verbs.find(({ at }) => at >= from);
  if (!verb || verb.at > from + 2 || !STRIKES.test(passage.keys[verb.at] ?? '')) return [];
  if (passage.sentence.tokens.slice(from, verb.at).some(({ kind }) => kind === 'punctuation')) return [];
  const hit = actorsAfter(passage, verb).find((actor) => actor.preposition === null);
  return hit ? fillRole(passage, word.kind, 'target', hit) : [];
}

const ATTACK = /^هج(?:وم|مات|مة)|^غار/;
const DESCRIPTION = 2;

/// `هجوم لحركة X على قاعدة`: whose attack it is, right behind the noun; of a bombardment `ل` says what was hit.
function strikers(
  passage: Passage,
  noun: EventNoun,
  word: NounOfEvent,
  near: readonly Actor[],
): readonly ClaimArgument[] {
  const { S } = word.frame;
  if (word.kind !== 'military_action' || !S || !ATTACK.test(word.lemma)) return [];
  const [first] = near;
  const from = noun.at + noun.length;
  const isOwn =
    first?.preposition === 'ل' &&
    !isSite(passage, first) &&
    first.first - from <= DESCRIPTION &&
    isDescribed(passage, from, first.first);
  return isOwn ? fillRole(passage, word.kind, S, first) : [];
}

/// Whether nothing but indefinite adjectives and marks of quotation stand between two tokens: `هجمات مفترضة لـ«X»`.
function isDescribed({ words, sentence, verbAt }: Passage, from: number, to: number): boolean {
  return words.slice(from, to).every(({ key, preposition, opening }, step) => {
    if (sentence.tokens[from + step]?.kind === 'punctuation') return /^["«»“”]$/.test(key);
    return preposition === undefined && opening === null && !verbAt[from + step] && /(?:ه|ي|ات)$/.test(key);
  });
}

const BETWEEN_THEM = new Set(['بينهما', 'بينهم']);

/// "The cooperation between *X and Y* under the memorandum signed *between them*": the two last named together.
function betweenThem(passage: Passage, noun: EventNoun, word: NounOfEvent): readonly ClaimArgument[] {
  const role = word.frame.بين;
  if (!role) return [];
  const end = Math.min(passage.keys.length, noun.at + REACH);
  let at = noun.at + 1;
  while (at < end && !BETWEEN_THEM.has(passage.keys[at] as string)) at += 1;
  if (at >= end) return [];
  const joined = passage.actors.findLast((actor) => actor.last <= noun.at && actor.joinedTo !== null && actor.acts);
  const first = joined ? passage.actors[joined.joinedTo ?? -1] : undefined;
  const pair = joined && first ? [first, joined] : [];
  return pair.flatMap((actor) => argumentsFor(passage, role, actor.mention, spanOf(passage, at, 1)));
}

/// "*Turkey* goes on supporting X", "the continuation by *Turkey* of its aid to X": whoever the clause speaks of gives
/// the support that it says somebody gets.
function controller(
  passage: Passage,
  noun: EventNoun,
  word: NounOfEvent,
  filled: readonly ClaimArgument[],
): readonly ClaimArgument[] {
  const { S, O } = word.frame;
  if (word.kind !== 'support' || !S || filled.some(({ role }) => role === S) || !filled.some(({ role }) => role === O))
    return [];
  const before = actorsIn(passage, passage.clauseAt[noun.at] ?? 0).filter(
    (actor) =>
      actor.last <= noun.at &&
      (actor.preposition === null || actor.governor !== null) &&
      actor.joinedTo === null &&
      actor.acts,
  );
  const owner = before.findLast((actor) => actor.kind === 'state' || actor.kind === 'organization' || actor.ownState);
  if (!owner || isToReceive(passage, noun, owner)) return [];
  return fillRole(passage, word.kind, S, owner);
}

const RECEIVING = /^[وفبل]*(?:ال)?(?:حصول|تلقي|نيل|استلام|طلب|توفير)(?:ه|ها|هم)?$/;

/// `تريد الحكومة الحصول على قرض`: who is to have it does not give it.
function isToReceive({ keys }: Passage, { at }: EventNoun, { last }: Actor): boolean {
  return keys.slice(last, at).some((key) => RECEIVING.test(key));
}

/// Actors of the same clause after the noun and before the next event noun.
function actorsNear(passage: Passage, noun: EventNoun, until: number): readonly Actor[] {
  const from = noun.at + noun.length;
  return actorsIn(passage, passage.clauseAt[noun.at] ?? 0).filter(
    (actor) => actor.first >= from && actor.first < until && actor.first < noun.at + REACH,
  );
}

/// Agent and patient in idafa: "*Turkey's* training of X", "the training of *X*".
function idafa(passage: Passage, noun: EventNoun, word: NounOfEvent, near: readonly Actor[]): readonly ClaimArgument[] {
  // Nothing stands in idafa to a noun with the article.
  if (isAttended(passage, noun, word) || (noun.definite && noun.pronoun === null)) return [];
  const first = near.find(
    (actor) =>
      actor.joinedTo === null &&
      ((actor.preposition === null && actor.governor === null) || isGovernedBy(noun, actor)) &&
      (actor.form !== 'adjective' || actor.headed),
  );
  if (first && noun.pronoun !== null && isReception(passage, noun, word))
    return fillRole(passage, word.kind, 'host', first);
  if (!first || !directlyAfter(passage, noun, first)) return [];
  const second = near.find(
    (actor) => actor !== first && actor.preposition === null && actor.joinedTo === null && actor.form !== 'adjective',
  );
  const { S, O } = word.frame;
  const withObject =
    second ?? near.find((actor) => actor.preposition === 'ل' && word.frame.ل && !isMarked(passage, first, actor));
  if (isNamedFor(word, first, second)) return fillRole(passage, word.kind, 'place', first);
  const suffers = sufferedBy(word, first, withObject);
  if (suffers) return fillRole(passage, word.kind, suffers, first);
  if (word.kind === 'appointment') return fillRole(passage, word.kind, O ?? S ?? 'appointee', first);
  const acts = !O || noun.pronoun !== null || isHelper(passage, noun, word);
  const agent = acts ? S : TRANSITIVE.has(word.kind) && !withObject ? O : S;
  const role = noun.pronoun !== null ? O : agent;
  return [
    ...(role ? fillRole(passage, word.kind, role, first) : []),
    ...(second && O && agent === S ? fillRole(passage, word.kind, O, second) : []),
  ];
}

/// "Attended the signing *X*": who attends a signing or a manoeuvre does not carry it out.
function isAttended({ verbAt, words }: Passage, { at }: EventNoun, { kind }: NounOfEvent): boolean {
  const verb = verbAt[words[at - 1]?.nounOfEvent && !verbAt[at - 1] ? at - 2 : at - 1];
  return kind !== 'meeting' && verb != null && isAttending(verb);
}

/// "The Astana talks": a town alone behind a noun of meeting or agreement is where they are held.
function isNamedFor({ kind }: NounOfEvent, first: Actor, second: Actor | undefined): boolean {
  return (kind === 'meeting' || kind === 'agreement') && first.kind === 'place' && !second && !first.headed;
}

/// `قام بزيارة قطر`, `توعدت بقصف طهران`, `مواجهة داعش`: the land behind a visit is where it goes, the town behind an attack is attacked, and so is
/// whoever is fought, where nothing further is named.
function sufferedBy({ kind, lemma }: NounOfEvent, first: Actor, object: Actor | undefined): Role | undefined {
  if (object) return undefined;
  if (kind === 'visit') return first.kind === 'state' && first.form === 'name' && !first.headed ? 'host' : undefined;
  if (kind !== 'military_action') return undefined;
  return (first.kind === 'place' && BOMBED.has(lemma)) || FOUGHT.has(lemma) ? 'target' : undefined;
}

const BOMBED: ReadonlySet<string> = new Set('قصف ضرب غزو اقتحام احتلال اجتياح تفجير استهداف مهاجمة تدمير'.split(' '));
const FOUGHT: ReadonlySet<string> = new Set(['مواجهة', 'واجه', 'محاربة', 'حارب', 'قتال', 'قاتل', 'مكافحة', 'مقاتلة']);

/// Whether a mark stands between two actors.
function isMarked({ sentence }: Passage, one: Actor, next: Actor): boolean {
  return sentence.tokens.slice(one.last, next.first).some(({ kind }) => kind === 'punctuation');
}

/// Whether an actor follows the noun with nothing but adjectives or nouns in idafa between.
function directlyAfter(passage: Passage, noun: EventNoun, actor: Actor): boolean {
  for (let at = noun.at + noun.length; at < actor.first; at += 1) {
    if (passage.sentence.tokens[at]?.kind !== 'word' || passage.verbAt[at]) return false;
  }
  return actor.first - noun.at - noun.length <= 2;
}

/// An adjective of nationality right after the noun names its agent: "the *Turkish* support".
function adjectives(
  passage: Passage,
  noun: EventNoun,
  word: NounOfEvent,
  near: readonly Actor[],
): readonly ClaimArgument[] {
  const role: Role | undefined = word.frame.S;
  if (!role) return [];
  return near
    .filter(
      (actor) =>
        actor.form === 'adjective' &&
        !actor.headed &&
        !actor.ownState &&
        onlyAdjectives(passage, noun.at + noun.length, actor.first),
    )
    .flatMap((actor) => argumentsFor(passage, role, actor.mention, actor.span));
}

function onlyAdjectives(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const actor = passage.actorAt[at];
    const form = actor === null || actor === undefined ? null : passage.actors[actor]?.form;
    if (form !== 'adjective' && !passage.keys[at]?.startsWith('ال'))
      return (
        to - from <= 1 &&
        passage.sentence.tokens[at]?.kind === 'word' &&
        passage.words[at]?.preposition === undefined &&
        !/^[وف]?(?:لل|بال|ل|ب)/.test(passage.keys[at] ?? '')
      );
  }
  return to - from <= 3;
}

const PROMISE_REACH = 8;

/// `تعهد بدعم X`: behind a verb of promise or demand that takes ب, X is who is backed, and not who backs.
function isToBeBacked(passage: Passage, noun: EventNoun, { preposition, first }: Actor): boolean {
  return preposition === BACKED_BY && first === noun.at + noun.length && isPromised(passage, noun);
}

function isPromised(passage: Passage, noun: EventNoun): boolean {
  return verbOver(passage, noun)?.forms.some(({ lemma }) => PROMISES.has(lemma)) === true;
}

/// The last verb before a noun, a few words on.
function verbOver({ verbs }: Passage, noun: EventNoun): Verb | undefined {
  const verb = verbs.findLast(({ at }) => at < noun.at);
  return verb && noun.at - verb.at <= PROMISE_REACH ? verb : undefined;
}

const RECEIVES = /^[وف]?(?:(?:استفاد|حظي|تلق|نال|حصل)(?:ت|وا|ا|ي)?|[يت](?:ستفيد|حظ|تلق|نال|حصل)(?:ي|ون|ان)?)$/;

/// `تقدمت القوات بدعم X`, `استفاد من دعم X`: whose help it is that somebody has.
function isHelper(passage: Passage, noun: EventNoun, { kind }: NounOfEvent): boolean {
  if (kind !== 'support') return false;
  if (noun.preposition === 'ب') return !isPromised(passage, noun);
  const verb = verbOver(passage, noun);
  return verb !== undefined && RECEIVES.test(passage.keys[verb.at] ?? '');
}

/// `ألقى مسؤولية الهجوم على X`: who is blamed was not attacked.
const BLAME = /^(?:ال)?مسوولي/;

function prepositional(
  passage: Passage,
  noun: EventNoun,
  word: NounOfEvent,
  near: readonly Actor[],
): readonly ClaimArgument[] {
  return near.flatMap((actor) => {
    if (actor.preposition === null || actor.joinedTo !== null) return [];
    if (actor.governor !== null && !(actor.preposition === 'على' && isSite(passage, actor))) return [];
    if (actor.preposition === 'على' && BLAME.test(passage.keys[noun.at - 1] ?? '')) return [];
    // "An agreement *with* X … to run a line *between* A and B".
    if (actor.preposition === 'بين' && near.some((other) => other.preposition === 'مع' && other.first < actor.first))
      return [];
    const role = isToBeBacked(passage, noun, actor) ? word.frame.O : roleOf(word.kind, word.frame, actor.preposition);
    if (role && isVisitBy(word, actor)) return fillRole(passage, word.kind, 'visitor', actor);
    return role ? fillRole(passage, word.kind, role, actor) : [];
  });
}

/// "The latest visit *by X*": `ل` before a person says whose visit it is, before a land where it goes.
function isVisitBy({ kind, frame }: NounOfEvent, { kind: sort, preposition }: Actor): boolean {
  return kind === 'visit' && frame.S === 'visitor' && preposition === 'ل' && sort === 'person';
}
