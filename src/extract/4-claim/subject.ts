/// Subjects: who does what a verb says. The one rule kept here: a subject stands bare, after its verb or else
/// before it; only when neither is there does the clause take over the subject of the one it continues.

import { type Actor, altered } from './actor.ts';
import type { ClauseKind } from './clause.ts';
import { isAuxiliary, isComplementizer } from './function-word.ts';
import { isInLoss, isInSpeech } from './in-speech.ts';
import { mayOpenQuotation } from './mark.ts';
import { actorsIn, clauseOf, type Passage } from './passage.ts';
import type { Verb } from './verb.ts';
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
export function findSubject(passage: Passage, verb: Verb): Subject {
  const ahead = verb.conjoined ? undefined : ownBefore(passage, verb);
  if (ahead) return { actor: ahead, inherited: [], unnamed: false, after: false };
  const after = actorsAfter(passage, verb).find(
    (actor) => isBare(passage, actor) && actor.wordCase !== 'accusative' && !isTold(passage, verb, actor),
  );
  if (isGapped(passage, verb)) {
    const head = subjectBefore(passage, verb);
    return head ? { actor: head, inherited: [], unnamed: false, after: false } : { ...NOBODY, unnamed: true };
  }
  const near = verb.at + verb.length;
  const called = maybeCalled(passage, near);
  if (called) return { actor: called, inherited: [], unnamed: false, after: true };
  if (after && (isBehindForces(passage, near, after) || isBehindOffice(passage, verb, after)))
    return { ...NOBODY, unnamed: true };
  if (after && !hasUnnamedBefore(passage, verb) && (isUnnamedObject(passage, near) || reaches(passage, near, after)))
    return { actor: after, inherited: [], unnamed: false, after: true };
  const before = subjectBefore(passage, verb);
  if (before) return { actor: before, inherited: [], unnamed: false, after: false };
  if (hasUnnamedBefore(passage, verb)) return { ...NOBODY, unnamed: true };
  if (hasUnnamedSubject(passage, verb)) return { ...NOBODY, unnamed: true };
  if (after) return { actor: after, inherited: [], unnamed: false, after: true };
  return NOBODY;
}

const CALLED = /^و?(?:[يت]دعي|اسمه|اسمها|[يت]سمي)$/;
const CALLED_WITHIN = 9;

/// `روى سائق نجا من الحريق، يدعى X، أن`: who is told of first without a name and then called by one.
function maybeCalled(passage: Passage, from: number): Actor | undefined {
  if (!isUnlistedNoun(passage, from)) return undefined;
  for (let at = from + 1; at < from + CALLED_WITHIN; at += 1) {
    if (passage.words[at]?.opening === 'complementizer') return undefined;
    const named = CALLED.test(passage.keys[at] ?? '') ? passage.actors[passage.actorAt[at + 1] ?? -1] : undefined;
    if (named?.kind === 'person') return named;
  }
  return undefined;
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

/// A body as often as what it does, in look-up form.
const OPPOSITION = 'المعارضه';

/// `اتهمت المعارضة حزب X`, `هنأ السفير المنتخب`: behind a definite noun that is no mention a body is the object.
function isDefiniteNoun({ keys, words }: Passage, at: number): boolean {
  const key = keys[at] ?? '';
  if (key === OPPOSITION) return true;
  return /^ال.{3,}/.test(key) && words[at]?.nounOfEvent !== true && words[at]?.opening === null;
}

/// With its nun a plural is a whole phrase, also one that may say what happens: `مسلحون`.
const WHOLE_PLURAL = /^(?!ال).{3,}ون$/;

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

const ADVERBS = new Set([
  'ايضا',
  'كذلك',
  'مجددا',
  'رسميا',
  'لاحقا',
  'سابقا',
  'حاليا',
  'اخيرا',
  'معا',
  'هناك',
  'هنا',
  'امس',
  'اليوم',
  'غدا',
  'اولا',
  'فعلا',
  'مبدييا',
  'ذلك',
  'هذا',
  'هذه',
  'ما',
  'جميع',
  'علي',
]);

function isAdverb(key: string): boolean {
  return ADVERBS.has(key) || (key.length > 4 && key.endsWith('يا'));
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
  return antecedentOf(passage, clause.first);
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
  if (!actor?.acts) return undefined;
  // `X وY، الذي زار`: one alone is meant, the nearest.
  return actor.kind === 'person' && ONE.has(passage.keys[first] ?? '') ? actor : headOfGroup(passage, actor);
}

/// The actor that a list begins with.
export function headOfGroup(passage: Passage, actor: Actor): Actor {
  let head = actor;
  while (head.joinedTo !== null) head = passage.actors[head.joinedTo] ?? altered(head, { joinedTo: null });
  return head;
}

const BUT: ReadonlySet<string> = new Set(['لكن', 'ولكن', 'فيما', 'بينما', 'وبينما', 'وفيما', 'غير', 'الا']);
const OWN_SUBJECT: ReadonlySet<ClauseKind> = new Set(['content', 'main', 'subordinate']);

/// Whether the verb's clause opens with a noun that is no mention: "*his country* supports X", "that *the movement*
/// signed with X", "*its fighters* stormed".
function hasUnnamedBefore(passage: Passage, verb: Verb): boolean {
  if (isBehindWas(passage, verb)) return true;
  const { first, kind } = clauseOf(passage, verb.at);
  const head = passage.keys[first] ?? '';
  const skipped = isComplementizer(head) || isAuxiliary(head) || BUT.has(head);
  const opening = skipped ? first + 1 : first;
  if (verb.conjoined || opening >= verb.at || !OWN_SUBJECT.has(kind)) return false;
  const between = passage.sentence.tokens.slice(opening, verb.at);
  if (between.some((token, index) => token.kind !== 'word' || passage.actorAt[opening + index] !== null)) return false;
  const key = passage.keys[opening] ?? '';
  const { titles, people } = passage.lexicon;
  const construct = (titles.has(key) || people.has(key)) && passage.keys[opening + 1]?.startsWith('ال') === true;
  return (construct || /^(?:ال.{3,}|بلاد(?:ه|ها|هم)|.{3,}(?:ها|هم))$/.test(key)) && isUnlistedNoun(passage, opening);
}

const WAS_REACH = 16;

/// `وكان نائب رئيس المجلس قد استقبل`: between the two auxiliaries stands who did it, here without a name.
function isBehindWas({ keys, actorAt, verbAt }: Passage, { at }: Verb): boolean {
  if (keys[at - 1] !== 'قد') return false;
  for (let before = at - 2; before >= Math.max(0, at - WAS_REACH); before -= 1) {
    if (/^و?كانت?$/.test(keys[before] ?? '')) return at - 1 - before > 1;
    if (actorAt[before] !== null || verbAt[before]) return false;
  }
  return false;
}

/// Whether a word that is no mention, no adverb and no particle stands after the verb, days and adverbs left out.
function hasUnnamedSubject(passage: Passage, verb: Verb): boolean {
  const isWhen = (at: number): boolean => {
    const word = passage.words[at];
    return passage.datedAt[at] || (word !== undefined && isAdverb(word.key) && word.preposition === undefined);
  };
  let at = verb.at + verb.length;
  while (isWhen(at)) at += 1;
  return isUnlistedNoun(passage, at) || isWhatTells(passage, verb, at) || isParticiple(passage, at);
}

/// `خلصت يوم أمس مشاورات الملتقى إلى`: what happened is the subject of a verb that agrees with it.
function isWhatTells({ words }: Passage, { forms }: Verb, at: number): boolean {
  const word = words[at];
  if (!word?.nounOfEvent || word.preposition !== undefined || !/(?:ه|ات)$/.test(word.key)) return false;
  return forms.length > 0 && forms.every(({ gender, number }) => gender === 'feminine' && number === 'singular');
}

/// `ويضخ الممول 40 مليارا`: who or what is told of by a participle with its article is the subject, though the word may also say what
/// happens.
function isParticiple({ words, actorAt, lexicon }: Passage, at: number): boolean {
  const word = words[at];
  if (!word?.nounOfEvent || actorAt[at] !== null || !word.key.startsWith('ال')) return false;
  const nouns = lexicon.eventNouns.get(word.key.slice(2)) ?? [];
  return nouns.length > 0 && nouns.every(({ form }) => form === 'active' || form === 'passive');
}

function isUnlistedNoun(passage: Passage, at: number): boolean {
  const key = passage.keys[at] ?? '';
  // `قام د. سامي`: a letter stands for a title.
  if (key.length === 1 && passage.keys[at + 1] === '.') return false;
  if (passage.sentence.tokens[at]?.kind === 'number' && !passage.datedAt[at]) return true;
  if (passage.sentence.tokens[at]?.kind !== 'word' || passage.datedAt[at] || passage.actorAt[at] !== null) return false;
  const word = passage.words[at];
  if (
    !word ||
    (word.nounOfEvent && !WHOLE_PLURAL.test(key) && key !== OPPOSITION) ||
    word.preposition !== undefined ||
    word.opening === 'complementizer'
  )
    return false;
  return !isAdverb(key) && !key.startsWith('بال') && !key.startsWith('لال') && !key.startsWith('لل');
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
