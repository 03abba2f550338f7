/// Subjects: who does what a verb says. The one rule kept here: a subject stands bare, after its verb or else
/// before it; only when neither is there does the clause take over the subject of the one it continues.

import { ofWord } from '../3-mention/word.ts';
import { type Actor, altered } from './actor.ts';
import { ofVerb } from './asked-once.ts';
import type { ClaimWord } from './claim-word.ts';
import { isInLoss, isInSpeech } from './in-speech.ts';
import { mayOpenQuotation } from './mark.ts';
import { actorsIn, clauseOf, type Passage } from './passage.ts';
import { agreesInGender, mayMean } from './pronoun.ts';
import { hasUnnamedBefore, hasUnnamedSubject, isUnlistedNoun, OPPOSITION, WHOLE_PLURAL } from './unnamed-subject.ts';
import { isPlural, type Verb } from './verb.ts';
import { isHand } from './weapon.ts';
import { caseShown } from './word-case.ts';

export interface Subject {
  readonly actor: Actor | null;
  /// Mentions taken over from an earlier clause or sentence.
  readonly inherited: readonly number[];
  /// Whether there is a subject, but no mention: "a source", "residents".
  readonly unnamed: boolean;
  /// Whether the actor stands after the verb.
  readonly after: boolean;
}

const NOBODY: Subject = { actor: null, inherited: [], unnamed: false, after: false };
const UNNAMED: Subject = { actor: null, inherited: [], unnamed: true, after: false };

/// A subject with some things otherwise. All are written out, since the machine is quick with objects of one shape only.
export function otherwise(subject: Subject, other: Partial<Subject>): Subject {
  return {
    actor: other.actor === undefined ? subject.actor : other.actor,
    inherited: other.inherited ?? subject.inherited,
    unnamed: other.unnamed ?? subject.unnamed,
    after: other.after ?? subject.after,
  };
}

/// Whether an actor stands where a subject or an object can: no preposition, no noun that governs it.
export function isBare(passage: Passage, actor: Actor): boolean {
  if (actor.preposition !== null || !actor.acts || (actor.form === 'adjective' && !actor.headed && !actor.ownState))
    return false;
  if (isHand(passage, actor)) return false;
  return actor.governor === null || !passage.words[actor.governor]?.nounOfEvent;
}

/// Actors after a verb that still belong to its clause.
export function actorsAfter(passage: Passage, verb: Verb): readonly Actor[] {
  return actorsIn(passage, passage.clauseAt[verb.at] ?? 0).filter((actor) => actor.first >= verb.at + verb.length);
}

/// The subject of a finite verb, apart from what the discourse can add.
export const findSubject: (passage: Passage, verb: Verb) => Subject = ofVerb((passage, verb) => {
  const ahead = verb.conjoined ? undefined : ownBefore(passage, verb);
  if (ahead) return { actor: ahead, inherited: [], unnamed: false, after: false };
  const subjects = actorsAfter(passage, verb).filter((actor) => mayFollow(passage, verb, actor));
  // `أطفال عدن يستقبلون X`: a plural or dual verb follows its subject.
  const after = isOfSeveral(verb) ? undefined : subjects.find((actor) => agreesInGender(passage, verb, actor));
  if (isGapped(passage, verb)) {
    const head = subjectBefore(passage, verb);
    return head ? { actor: head, inherited: [], unnamed: false, after: false } : UNNAMED;
  }
  const near = verb.at + verb.length;
  const called = maybeCalled(passage, near);
  if (called) return { actor: called, inherited: [], unnamed: false, after: true };
  if (after && (isBehindForces(passage, near, after) || isBehindOffice(passage, verb, after))) return UNNAMED;
  if (after && !hasUnnamedBefore(passage, verb) && (isUnnamedObject(passage, near) || reaches(passage, near, after)))
    return { actor: after, inherited: [], unnamed: false, after: true };
  const before = subjectBefore(passage, verb);
  if (before) return { actor: before, inherited: [], unnamed: false, after: false };
  if (hasUnnamedBefore(passage, verb)) return UNNAMED;
  const [first] = subjects;
  // `حيث تلتقي أمين عام المجلس`: whose gender is another is what it is done to, and the noun before him his.
  const isObject = first !== undefined && first !== after && reaches(passage, near, first);
  if (!isObject && hasUnnamedSubject(passage, verb)) return UNNAMED;
  if (after) return { actor: after, inherited: [], unnamed: false, after: true };
  return NOBODY;
});

function isOfSeveral(verb: Verb): boolean {
  return isPlural(verb) && verb.forms.every(({ person }) => person === 3);
}

/// Whether an actor behind a verb can be its subject by where it stands and what it is.
function mayFollow(passage: Passage, verb: Verb, actor: Actor): boolean {
  if (!isBare(passage, actor) || actor.wordCase === 'accusative') return false;
  return !isTold(passage, verb, actor) && !isSite(passage, actor);
}

const CALLED = /^و?(?:[يت]دعي|اسمه|اسمها|[يت]سمي)$/;
const CALLED_WITHIN = 9;
const isCalling = ofWord(({ key }: ClaimWord) => CALLED.test(key));

/// `روى سائق نجا من الحريق، يدعى X، أن`: who is told of first without a name and then called by one.
function maybeCalled(passage: Passage, from: number): Actor | undefined {
  if (!isUnlistedNoun(passage, from)) return undefined;
  for (let at = from + 1; at < from + CALLED_WITHIN; at += 1) {
    const word = passage.words[at];
    if (!word || word.opening === 'complementizer') return undefined;
    const named = isCalling(word) ? passage.actors[passage.actorAt[at + 1] ?? -1] : undefined;
    if (named?.kind === 'person') return named;
  }
  return undefined;
}

/// What is hit, searched or visited and does nothing itself, in look-up form.
const SITES: ReadonlySet<string> = new Set(
  'موقع مواقع مقر مقار مقرات هدف اهداف معسكر معسكرات قاعده قواعد ثكنه ثكنات مستودع مستودعات مخزن مخازن منزل منازل منطقه مناطق مدينه مدن تجمع تجمعات مراكز معقل معاقل'.split(
    ' ',
  ),
);

/// Buildings and cars, which are nobody's name but in idafa.
const TARGETS: ReadonlySet<string> = new Set('مسجد مساجد مبني مباني بوابه سياره سيارات حافله حافلات موكب'.split(' '));

/// `وتستهدف مواقع الحوثيين`: whose place it is does nothing there.
export function isSite({ keys }: Passage, { kind, first, governor }: Actor): boolean {
  if (kind !== 'organization' && kind !== 'state') return false;
  const isHeld = (key: string | undefined): boolean => key !== undefined && (SITES.has(key) || SITES.has(key.slice(1)));
  return isHeld(keys[governor ?? first]) || isHeld(keys[first]) || TARGETS.has(keys[governor ?? -1] ?? '');
}

/// Whether an actor stands in what a verb of saying tells.
function isTold(passage: Passage, verb: Verb, actor: Actor): boolean {
  if (isInSpeech(passage, verb, actor)) return true;
  return verb.forms.some((form) => form.saying) && isInLoss(passage, verb, actor);
}

/// Whether a verb of doing right after a relative has its head noun as subject: "those who *visit* Iran".
function isGapped(passage: Passage, verb: Verb): boolean {
  const clause = clauseOf(passage, verb.at);
  if (clause.kind !== 'aside' || verb.pronoun !== null || verb.forms.some((form) => form.saying)) return false;
  return clause.first === verb.at - 1 && passage.words[clause.first]?.opening === 'relative';
}

/// Whether the first bare actor after a verb can be its subject: no clause opens between, and an unlisted noun
/// right after the verb is no subject of its own but stands in apposition.
function reaches(passage: Passage, from: number, { first: to, kind, form }: Actor): boolean {
  if (from >= to) return true;
  if (kind === 'organization' && isDefiniteNoun(passage, from) && !mayOpenQuotation(passage.keys[to - 1])) return false;
  const between = passage.words.slice(from, to);
  if (between.some(({ opening, key }) => opening === 'complementizer' || isTheirs(passage, key))) return false;
  if (!isUnlistedNoun(passage, from)) return true;
  // `استقبل وزير الدفاع سفير إيطاليا`: an office without a name is no apposition to another.
  if (kind === 'place' || kind === 'state' || form === 'role' || standsForPeople(passage, from)) return false;
  if (between.some(({ preposition }) => preposition !== undefined)) return false;
  const mark = passage.sentence.tokens.findIndex((token, at) => at >= from && token.kind === 'punctuation');
  return mark < 0 || mark >= to || (mark === to - 1 && isSetOff(passage, to));
}

const THEIRS = /(?:هما|هم|ها)$/;

/// `أكد الجانبان رفضهما خطة X`: behind what they do or say nobody else is the subject.
function isTheirs({ lexicon }: Passage, key: string): boolean {
  return THEIRS.test(key) && lexicon.eventNouns.has(key.replace(THEIRS, ''));
}

/// `استقبل وزير الخارجية الممثل الخاص X`: behind a whole office without a name, who has a definite one of his own is the object.
function isBehindOffice({ keys, lexicon, mentions }: Passage, verb: Verb, { first, mention }: Actor): boolean {
  const near = verb.at + verb.length;
  if (first <= near || verb.forms.every(({ saying, events }) => saying || events.every(({ frame }) => !frame.O)))
    return false;
  const opening = keys[near] ?? '';
  if (!lexicon.titles.has(opening) || lexicon.honorifics.starts(opening) || !keys[first]?.startsWith('ال'))
    return false;
  return keys[first - 1]?.startsWith('ال') === true && (mentions[mention]?.offices.length ?? 0) > 0;
}

/// `اتهمت المعارضة حزب X`, `هنأ السفير المنتخب`: behind a definite noun that is no mention a body is the object.
function isDefiniteNoun({ keys, words }: Passage, at: number): boolean {
  const key = keys[at] ?? '';
  if (key === OPPOSITION) return true;
  return /^ال.{3,}/.test(key) && words[at]?.nounOfEvent !== true && words[at]?.opening === null;
}

/// Whether a noun of people is a subject by itself and no title of who follows: `مسلحون`, `مقاتلو الحركة`.
function standsForPeople({ keys, lexicon }: Passage, at: number): boolean {
  const key = keys[at] ?? '';
  if (WHOLE_PLURAL.test(key)) return true;
  const singular = key.replace(/و$/, '');
  return singular !== key && !key.startsWith('ال') && (lexicon.people.has(singular) || lexicon.titles.has(singular));
}

/// Whether a noun of people in the accusative that is no mention stands right after the verb, so that the subject comes
/// after it: `استقبل الوزيرين … الرئيس`.
function isUnnamedObject({ keys, actorAt, actors, lexicon }: Passage, at: number): boolean {
  const actor = actorAt[at];
  if (actor !== null && actor !== undefined) return actors[actor]?.wordCase === 'accusative';
  const next = keys[at + 1] ?? '';
  return caseShown(lexicon, keys[at] ?? '', next.startsWith('ال')) === 'accusative';
}

/// Whether the actor at a token is a person between marks: "the chief mediator, *X*, said".
function isSetOff(passage: Passage, at: number): boolean {
  const actor = passage.actors.find((candidate) => candidate.first === at);
  if (actor?.kind !== 'person') return false;
  return (
    passage.sentence.tokens[actor.last]?.kind === 'punctuation' ||
    passage.words[actor.last]?.opening === 'complementizer'
  );
}

/// A subject before its verb in its own clause.
function ownBefore(passage: Passage, verb: Verb): Actor | undefined {
  const clause = clauseOf(passage, verb.at);
  return actorsIn(passage, clause.index).find(
    (actor) =>
      actor.last <= verb.at &&
      actor.governor === null &&
      isBare(passage, actor) &&
      actor.joinedTo === null &&
      !isOnOccasion(passage, clause.first, actor, verb),
  );
}

/// Whether an actor stands in the phrase that a clause opens with to say on what occasion: "*on the instructions of President X and of Y*, Z
/// went".
function isOnOccasion({ words, sentence }: Passage, first: number, actor: Actor, verb: Verb): boolean {
  if (words[first]?.preposition === undefined) return false;
  const isMark = (at: number): boolean => sentence.tokens[at]?.kind === 'punctuation';
  if (isMark(verb.at - 1)) return true;
  for (let at = first; at < actor.first; at += 1) if (isMark(at)) return false;
  return true;
}

/// The noun that a relative clause depends on.
function subjectBefore(passage: Passage, verb: Verb): Actor | undefined {
  const clause = clauseOf(passage, verb.at);
  const own = ownBefore(passage, verb);
  if (own) return own;
  if (
    clause.kind !== 'aside' ||
    clause.first === 0 ||
    (clause.first === verb.at && passage.actorAt[verb.at - 1] === null)
  )
    return undefined;
  if (isResumed(passage, clause.first, verb)) return undefined;
  const antecedent = antecedentOf(passage, clause.first);
  // `ضد X أسهمت في`: a clause without a relative depends on an indefinite noun, and never on a name in a phrase of its own.
  const isOwn = clause.first === verb.at && antecedent && !antecedent.headed && antecedent.preposition !== null;
  return isOwn ? undefined : antecedent;
}

const RESUMED: Readonly<Record<string, string>> = { الذي: 'ه', التي: 'ها', اللذان: 'هما', اللذين: 'هما', الذين: 'هم' };

/// `القمة التي استضافتها المدينة`: what the pronoun of a verb right behind a relative takes up again is its object.
function isResumed({ keys }: Passage, relative: number, { at, pronoun }: Verb): boolean {
  return at === relative + 1 && pronoun !== null && RESUMED[keys[relative] ?? ''] === pronoun;
}

const ONE: ReadonlySet<string> = new Set(['الذي', 'التي', 'وهو', 'وهي']);

/// The actor right before a relative clause, with at most a mark and adjectives between.
function antecedentOf(passage: Passage, first: number): Actor | undefined {
  let at = first - 1;
  while (
    at >= 0 &&
    passage.actorAt[at] === null &&
    (passage.keys[at]?.startsWith('ال') || passage.sentence.tokens[at]?.kind === 'punctuation')
  )
    at -= 1;
  const index = passage.actorAt[at];
  const actor = index === null || index === undefined ? undefined : passage.actors[index];
  if (!actor?.acts || !isMeantBy(passage, passage.keys[first] ?? '', actor)) return undefined;
  // `X وY، الذي زار`: one alone is meant, the nearest.
  return actor.kind === 'person' && ONE.has(passage.keys[first] ?? '') ? actor : headOfGroup(passage, actor);
}

/// `رفع العقوبات عن إيران الذي سيوفر`: a relative agrees with the noun that it goes back to.
function isMeantBy(passage: Passage, relative: string, { mention, headed }: Actor): boolean {
  if (headed || (relative !== 'الذي' && relative !== 'التي')) return true;
  return mayMean(passage, RESUMED[relative] ?? null, [mention]);
}

/// The actor that a list begins with.
export function headOfGroup(passage: Passage, actor: Actor): Actor {
  let head = actor;
  while (head.joinedTo !== null) head = passage.actors[head.joinedTo] ?? altered(head, { joinedTo: null });
  return head;
}

/// `قصفت طائرات إسرائيلية مواقع لحزب الله`: behind a noun with its adjective of nationality, which by themselves name
/// nobody, an indefinite phrase is what it was done to.
function isBehindForces(
  { keys, actorAt, actors, words }: Passage,
  at: number,
  { kind, first, headed }: Actor,
): boolean {
  const next = actorAt[at + 1];
  const adjective = next === null || next === undefined ? undefined : actors[next];
  if (adjective?.form !== 'adjective' || adjective.first !== at + 1 || adjective.last > first) return false;
  if (words[at]?.preposition !== undefined || actorAt[at] !== null) return false;
  return headed && kind !== 'person' && !keys[first]?.startsWith('ال');
}
