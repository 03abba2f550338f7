/// Choosing who fills which role. The one rule kept here: what the rules say stays unless it is most unlikely, and an
/// actor they pass over is added only where it is likely; a false edge costs more than a missing one.

import type { ClaimArgument } from '../../model/claim.ts';
import type { EventKind, Role } from '../../model/ontology.ts';
import { type Actor, isGovernedBy, isOthers } from './actor.ts';
import { argumentsOf, hasArguments, isOf, relationOf, tokensBetween } from './argument-feature.ts';
import { isBacked } from './backed.ts';
import { scorerOf } from './claim-scorer.ts';
import type { ClaimWeights } from './claim-weights.ts';
import { opensList } from './clause.ts';
import { isController } from './control.ts';
import { type Draft, distinct, fillAlone, withArguments } from './draft.ts';
import { exposureBefore, isBeforeExposure } from './exposure.ts';
import { isInLoss, isInSpeech } from './in-speech.ts';
import { namesOthers } from './leading-verb.ts';
import { isOnlooker } from './onlooker.ts';
import { clauseOf, type Passage } from './passage.ts';
import { maybePlanner } from './planner.ts';
import { isReactedTo } from './presupposed.ts';
import { isAttributing, isDisowned, responsibleFor } from './responsibility.ts';
import { isBorder, isSidedWith } from './role-filling.ts';
import { isSource } from './source-cue.ts';
import { findSubject } from './subject.ts';

/// How likely, in hundredths, one must be to stay whom a rule gave a role, and to be added where none did. Chosen by
/// cross-validation on the gold articles, see `docs/model-card.md`.
const KEPT = 15;
const ADDED = 45;

/// A draft with its arguments chosen among the actors of its sentence.
export function chooseArguments(
  passage: Passage,
  draft: Draft,
  drafts: readonly Draft[],
  weights: ClaimWeights,
): Draft {
  // `X رئيسا`: nobody else is in it.
  if (weights.arguments.size === 0 || draft.rule === 'named-office' || isBacked(draft.word, draft.form)) return draft;
  const kept = draft.arguments.filter(({ role }) => role === 'place');
  const handedOn = draft.arguments.filter(
    (argument) => argument.role !== 'place' && !passage.actors.some((actor) => isOf(argument, actor)),
  );
  const chosen = passage.actors.flatMap((actor) => argumentsFor(passage, draft, actor, drafts, weights));
  return withArguments(draft, distinct([...chosen, ...handedOn, ...kept]));
}

function argumentsFor(
  passage: Passage,
  draft: Draft,
  actor: Actor,
  drafts: readonly Draft[],
  weights: ClaimWeights,
): readonly ClaimArgument[] {
  const ruled = argumentsOf(draft, actor);
  if (actor.last <= draft.at && isDisowned(passage, draft)) return [];
  if (isBeforeExposure(passage, draft, actor) || isAccuser(passage, draft, actor)) return [];
  if (actor.last <= draft.at && isExposure(passage, draft)) return ruled.filter(({ role }) => role === 'target');
  if (actor.last <= draft.at && isReactedTo(passage, draft)) return [];
  if (isOnlooker(passage, draft, actor)) return ruled.filter(({ role }) => role !== draft.word.frame.S);
  // Whose support "the Turkish support" is, grammar says surely, and annotators mark it seldom.
  if (actor.form === 'adjective') return ruled;
  // `واتفق الجانبان`: annotators mark names alone, so that the weights know nothing of whoever stands for two.
  if (ruled.length > 0 && actor.standsFor.length > 1) return ruled;
  if (ruled.length > 0 && isWanter(passage, draft, actor)) return ruled;
  if (isHisDeed(passage, draft, ruled, actor) || isAimedAt(ruled, actor) || isDestination(draft, ruled, actor))
    return ruled;
  // Scores cost most, so that only those are asked for whom they decide.
  if (ruled.length === 0 && !mayJoin(passage, draft, actor, drafts)) return [];
  const { role, likely } = scorerOf(weights).role({ passage, draft, actor, drafts });
  if (ruled.length > 0) return likely >= KEPT ? ruled : [];
  return role !== null && likely >= ADDED && !isTold(draft, actor, role) && !isAttacked(passage, draft, actor, role)
    ? fillAlone(passage, role, actor)
    : [];
}

/// `أعلنت X أنها مستعدة للتفاوض مع Y`: who wants to do what a noun says, tries it or can do it.
function isWanter(passage: Passage, { form, rule, at, definite }: Draft, actor: Actor): boolean {
  if (form === 'verb' || rule !== 'masdar' || actor.last > at) return false;
  const preposition = passage.words[at]?.eventReadings[0]?.reading.preposition ?? '';
  return isController(passage, { at, definite, preposition }, actor);
}

/// `نسب X الهجوم إلى Y`: who says whose attack it is did not make it.
function isAccuser(passage: Passage, { word, verb, at }: Draft, actor: Actor): boolean {
  return word.kind === 'military_action' && verb === null && isAttributing(passage, at, actor);
}

/// `تعرض X لقصف`: who stands before it suffers it, or has no part in it.
function isExposure(passage: Passage, { word, form, at }: Draft): boolean {
  return word.kind === 'military_action' && form !== 'verb' && exposureBefore(passage, at) >= 0;
}

/// Whose deed a noun tells by his own word, or by that of who blames him, did it.
function isHisDeed(passage: Passage, draft: Draft, ruled: readonly ClaimArgument[], actor: Actor): boolean {
  return ruled.length > 0 && draft.word.kind === 'military_action' && responsibleFor(passage, draft.at) === actor;
}

/// An attack `على` or `ضد` somewhere is aimed at it, even where annotators call that its place.
function isAimedAt(ruled: readonly ClaimArgument[], { preposition }: Actor): boolean {
  return (preposition === 'على' || preposition === 'ضد') && ruled.some(({ role }) => role === 'target');
}

/// A visit to a land is to it, though annotators as often call that the place of the visit.
function isDestination({ word }: Draft, ruled: readonly ClaimArgument[], { kind, form }: Actor): boolean {
  return word.kind === 'visit' && kind === 'state' && form === 'name' && ruled.some(({ role }) => role === 'host');
}

const AGAINST: ReadonlySet<string> = new Set(['علي', 'ضد']);
const AGAINST_REACH = 4;

/// `غارة على مواقع المتمردين الحوثيين`: whose the place is that is attacked did not attack it.
function isAttacked({ keys, sentence, verbAt }: Passage, draft: Draft, { first }: Actor, role: Role): boolean {
  if (role !== 'actor' || draft.word.kind !== 'military_action') return false;
  const from = Math.max(draft.at + draft.length, first - AGAINST_REACH);
  for (let at = first - 1; at >= from; at -= 1) {
    if (AGAINST.has(keys[at] ?? '')) return true;
    if (sentence.tokens[at]?.kind !== 'word' || verbAt[at]) return false;
  }
  return false;
}

/// Nouns of naming or dismissing, whose object follows them.
const NAMING: ReadonlySet<string> = new Set('تعيين عين إقالة أقال إعفاء أعفى تنصيب نصب عزل'.split(' '));

/// Whether a noun says by itself who has a role, so that nobody before it has: "X spoke during *Y's* visit"; or somebody
/// has said a thing, who is not also he that tells of it; or who strikes, so that a base `ل` somebody is struck.
function isTold(draft: Draft, actor: Actor, role: Role): boolean {
  // `دعت المنظمات البرلمان`: who speaks is there, and has no name.
  if (role === 'speaker' && draft.unnamed && actor.kind !== 'person') return true;
  // `الديون المتوجبة على X، ومنحت`: whom another phrase before the verb is about does nothing.
  if (draft.verb !== null && role === draft.word.frame.S && actor.last <= draft.at && FURTHER.has(actor.preposition))
    return true;
  // `قتل عنصران من الشرطة`: whose men suffered it.
  if ((role === 'actor' || role === 'visitor') && actor.preposition === 'من') return true;
  if (role === 'actor' && actor.preposition === 'ل' && actor.first > draft.at)
    return draft.arguments.some((argument) => argument.role === role);
  if (role === 'appointee' && NAMING.has(draft.word.lemma) && draft.verb === null && actor.last <= draft.at)
    return true;
  if (role === 'speaker') return draft.arguments.some((argument) => argument.role === role);
  if (draft.verb !== null || actor.last > draft.at) return false;
  return draft.arguments.some((argument) => argument.role === role);
}

/// Whether an actor stands in a phrase before the verb that only says on what occasion, while who does it comes after: "*On the instructions of
/// President X*, minister Y paid a visit".
function isInOpening(passage: Passage, actor: Actor): boolean {
  const clause = passage.clauseAt[actor.first];
  const verb = passage.verbs.find(({ at }) => passage.clauseAt[at] === clause);
  if (!verb || actor.last > verb.at) return false;
  const first = passage.clauseAt.indexOf(clause ?? 0);
  if (passage.words[first]?.preposition === undefined) return false;
  return findSubject(passage, verb).after;
}

/// Whether another verb that says what happens stands between a trigger and somebody behind it: "paid a visit *during which he met* X".
function isBehindOther(passage: Passage, { at, word }: Draft, actor: Actor, drafts: readonly Draft[]): boolean {
  if (word.kind === 'statement') return false;
  return drafts.some((other) => {
    if (other.form !== 'verb' || other.at <= at || other.at >= actor.first) return false;
    const goesOn = passage.clauseAt[other.at] === passage.clauseAt[actor.first] || isUnmarked(passage, other.at);
    return goesOn && other.word.kind !== 'statement' && !(other.verb && namesOthers(other.verb));
  });
}

/// Whether a clause begins with a verb and nothing sets it off from what stands before, so that nothing says where it ends either.
function isUnmarked(passage: Passage, at: number): boolean {
  return clauseOf(passage, at).first === at && passage.sentence.tokens[at - 1]?.kind !== 'punctuation';
}

/// Whether an actor may be added: not the object of another verb, in a clause of its own ("he met *X*, and visited").
function mayJoin(passage: Passage, draft: Draft, actor: Actor, drafts: readonly Draft[]): boolean {
  const relation = relationOf(passage, draft, actor);
  if (isSpokenApart(passage, draft, actor) || belongsElsewhere(passage, draft, actor)) return false;
  if (isBorder(passage, actor) || (draft.word.kind !== 'support' && isSidedWith(passage, actor))) return false;
  if (draft.word.kind !== 'statement' && (isSource(passage, actor) || isThing(passage, actor))) return false;
  if (draft.word.kind === 'statement' && (isInLoss(passage, draft, actor) || isOfOther(draft, actor, drafts)))
    return false;
  if (drafts.some((other) => other.at > draft.at && isOwnOf(other, actor))) return false;
  if (drafts.some((other) => isBacked(other.word, other.form) && hasRole(other, actor, other.word.frame.S)))
    return false;
  if (isBehindOther(passage, draft, actor, drafts) || isInOpening(passage, actor)) return false;
  if (isVictimBefore(passage, draft, actor) || isSayer(passage, draft, actor)) return false;
  if (isCaller(draft, actor, drafts)) return false;
  if (isTellerOfPlan(passage, draft, actor) || isBeforeRelative(passage, draft, actor)) return false;
  if (relation === 'same') return true;
  if (relation === 'inside') return !hasOwnVerb(passage, actor);
  // "A source said that *the two* signed": who does it is there and has no name.
  if (draft.unnamed && draft.form === 'verb') return false;
  return !drafts.some((other) => other.at !== draft.at && isObject(passage, other, actor));
}

/// What is talked of and takes part in nothing, in look-up form: `مبادرة «X»`.
const THINGS: ReadonlySet<string> = new Set('مبادره مشروع خطه ملف قضيه وثيقه كتاب تقرير فيلم رساله'.split(' '));

function isThing({ keys }: Passage, { kind, first }: Actor): boolean {
  return kind === 'organization' && THINGS.has(keys[first] ?? '');
}

/// `عن زيارة X إلى Y قال Z`: who says something behind it is not in it.
function isSayer({ verbs }: Passage, { at, word }: Draft, { first, kind }: Actor): boolean {
  if (word.kind === 'statement' || kind !== 'person' || first < at) return false;
  return verbs.some(
    (verb) =>
      verb.at > at &&
      verb.at + verb.length === first &&
      verb.forms.every(({ saying }) => saying) &&
      verb.forms.length > 0,
  );
}

const BECAUSE: ReadonlySet<string> = new Set([
  'جراء',
  'اثر',
  'نتيجه',
  'بسبب',
  'غداه',
  'عقب',
  'اعقاب',
  'بعد',
  'منذ',
  'عشيه',
]);
const BECAUSE_REACH = 3;

/// `سقط قتلى من قوات X جراء غارات`: who is told of before what befell him did not do it.
function isVictimBefore({ keys }: Passage, { at, verb, word }: Draft, { last }: Actor): boolean {
  if (word.kind !== 'military_action' || verb !== null || last > at) return false;
  return keys.slice(Math.max(last, at - BECAUSE_REACH), at).some((key) => BECAUSE.has(key));
}

/// `كشف X عن زيارة Y، وسيعقد لقاء`: nobody but him whose plan it is comes from before it.
function isTellerOfPlan(passage: Passage, { verb, at }: Draft, actor: Actor): boolean {
  const planner = verb && maybePlanner(passage, verb);
  return planner !== null && planner.actor !== actor && actor.last <= at;
}

/// Kinds in which who calls for a thing has no part by that.
const CALLED_FOR: ReadonlySet<EventKind> = new Set(['agreement', 'legislation', 'appointment', 'military_action']);

/// `دعا X إلى تمديد الهدنة`: who demands it of others is not in it.
function isCaller({ word, verb, at }: Draft, actor: Actor, drafts: readonly Draft[]): boolean {
  if (verb !== null || !CALLED_FOR.has(word.kind) || actor.last > at) return false;
  const around = drafts.findLast((other) => other.word.kind === 'statement' && other.at < at);
  return around?.word.subtype === 'demand' && hasRole(around, actor, 'speaker');
}

/// `لا تعليق من X على زيارة Y، الذي أجرى محادثات`: of all before a relative clause only whom it goes back to is in it.
function isBeforeRelative(passage: Passage, { at, word, arguments: found }: Draft, { last }: Actor): boolean {
  const { kind, first } = clauseOf(passage, at);
  if (kind !== 'aside' || last > first || passage.words[first]?.opening !== 'relative') return false;
  return found.some(({ role }) => role === word.frame.S);
}

const FURTHER: ReadonlySet<string | null> = new Set(['من', 'عن', 'إلى', 'على', 'ضد']);
const WHERE: ReadonlySet<string | null> = new Set(['في', 'ب', 'قرب', 'ضمن', 'عبر', 'خارج']);

/// Whether an actor has its part elsewhere: a land says whose the noun before it is ("the independence of *Libya*") or
/// where something is, nobody speaks in idafa to another noun, and one that another stands for was not there.
function belongsElsewhere(passage: Passage, draft: Draft, actor: Actor): boolean {
  const { governor, kind, last, preposition } = actor;
  if (preposition === 'خلف' || isOthers(actor)) return true;
  // "No comment *from X* on the visit": before a noun, who has a preposition belongs to what stands before.
  if (draft.verb === null && last <= draft.at && FURTHER.has(preposition)) return true;
  if (draft.word.kind !== 'statement' && isOfOtherEvent(passage, draft, actor)) return true;
  const land = kind === 'state' || kind === 'place';
  if (land && WHERE.has(preposition)) return true;
  if (!land && draft.word.kind !== 'statement') return false;
  return governor !== null && !isGovernedBy(draft, actor);
}

/// `مناطق كانت في قبضة X`, `في عهد X`: who holds a thing, or in whose days it was, does nothing by that.
const GRIP: ReadonlySet<string> = new Set(['قبضه', 'حوزه', 'نفوذ', 'عهد', 'فتره', 'ولايه', 'حقبه', 'زمن']);

/// `ودعمها في المنطقة … تحت سيطرة X`: who stands in idafa to what happens is in that alone.
function isOfOtherEvent({ words }: Passage, draft: Draft, actor: Actor): boolean {
  const governor = words[actor.governor ?? -1];
  if (governor && GRIP.has(governor.key)) return true;
  // `داعيا المجلس إلى`: a participle in the accusative has an object.
  return governor?.nounOfEvent === true && !governor.key.endsWith('ا') && !isGovernedBy(draft, actor);
}

/// Whether an actor takes part in what its own clause says: "bins that *Japan* gave", "stressing in a call with X".
function hasOwnVerb(passage: Passage, actor: Actor): boolean {
  // `كل من` opens what the main verb still waits for.
  if (actor.wordCase === 'nominative') return false;
  const clause = clauseOf(passage, actor.first);
  const first = passage.verbs.find(
    ({ at }) => at >= clause.first && at < actor.first && passage.clauseAt[at] === clause.index,
  );
  return clause.kind === 'participle' || (first !== undefined && !(clause.kind === 'aside' && namesOthers(first)));
}

/// Whether a colon or the edge of a quotation stands between the two: who says it is not in it, nor who is in it there.
function isSpokenApart(passage: Passage, draft: Draft, actor: Actor): boolean {
  if (draft.word.kind === 'statement') return draft.verb !== null && isInSpeech(passage, draft.verb, actor);
  if (clauseOf(passage, draft.at).quoted !== clauseOf(passage, actor.first).quoted) return true;
  const [from, to] = tokensBetween(draft, actor);
  let marks = 0;
  for (let at = from; at < to; at += 1) {
    const key = passage.keys[at];
    if (key === ':' && !opensList(passage.keys, at)) return true;
    if (key === '"') marks += 1;
  }
  return marks % 2 === 1;
}

/// `قال X خلال زيارة Y لمصر`: who has a part in what a noun tells between is told nothing.
function isOfOther({ at }: Draft, actor: Actor, drafts: readonly Draft[]): boolean {
  const between = drafts.filter((other) => other.verb === null && other.at > at && other.at < actor.first);
  return actor.preposition === 'ل' && between.some((other) => hasArguments(other, actor));
}

function hasRole(draft: Draft, actor: Actor, role: Role | undefined): boolean {
  return argumentsOf(draft, actor).some((argument) => argument.role === role);
}

/// Whether an actor stands right behind a noun that it belongs to: "arrives for a meeting with *X*" is no arrival of X.
function isOwnOf(noun: Draft, actor: Actor): boolean {
  return noun.verb === null && actor.first === noun.at + noun.length && hasArguments(noun, actor);
}

/// Whether an actor is one of a trigger's arguments and another of them stands between the two.
function isObject(passage: Passage, draft: Draft, actor: Actor): boolean {
  if (!hasArguments(draft, actor)) return false;
  return passage.actors.some(
    (other) => other.first >= draft.at && other.last <= actor.first && hasArguments(draft, other),
  );
}
