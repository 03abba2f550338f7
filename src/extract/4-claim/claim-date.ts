/// When: which expression of time says when something happened. The one rule kept here: a date belongs to one
/// trigger, the nearest of its clause or the noun its relative clause tells of; a date inside what is said, the
/// year of a law or the day of the dateline says when nothing of it happened.

import type { EventKind } from '../../model/ontology.ts';
import type { Clause } from './clause.ts';
import type { Draft } from './draft.ts';
import { isRelative, maybePreposition } from './function-word.ts';
import { isNounOfEvent } from './noun.ts';
import { clauseOf, type Passage, type PassageDate } from './passage.ts';
import type { Verb } from './verb.ts';

/// The date of a draft: the nearest of those that are its own.
export function maybeDate(passage: Passage, draft: Draft, rivals: readonly Draft[]): PassageDate | null {
  let best: PassageDate | null = null;
  for (const date of passage.dates) {
    if (!isTime(passage, date) || isYearOfLaw(passage, date) || !owns(passage, draft, rivals, date)) continue;
    if (!best || distance(passage, draft, date.first) < distance(passage, draft, best.first)) best = date;
  }
  return best;
}

/// How far a token is from a trigger; what stands before it is further, since Arabic puts circumstances after. What
/// stands between a light verb and its noun is as far as from the verb.
export function distance(passage: Passage, draft: Draft, at: number): number {
  if (at >= draft.at) return at - draft.at;
  const verb = draft.verb?.at ?? draft.at;
  const from = verb < draft.at && passage.clauseAt[verb] === passage.clauseAt[draft.at] ? verb : draft.at;
  return at > from ? at - from : (from - at) * 2;
}

/// Whether an expression tells when, and is no day of a dateline and no year of a law ("law *number* 7 *of* 2015").
function isTime(passage: Passage, { first, dateline }: PassageDate): boolean {
  if (dateline) return false;
  let at = first - 1;
  while (at >= 0 && (passage.sentence.tokens[at]?.kind !== 'word' || LAW_YEAR.has(passage.keys[at] ?? ''))) at -= 1;
  return !NUMBER_WORDS.has(passage.keys[at] ?? '');
}

const LAWS: ReadonlySet<string> = new Set(['قانون', 'مرسوم', 'نظام', 'لايحه', 'موازنه', 'ميزانيه', 'دستور']);
const LAW_REACH = 6;

/// Whether a year says which law it is, with no verb between: "the law on parties *of the year* 2022".
function isYearOfLaw({ keys, words, verbAt }: Passage, { first }: PassageDate): boolean {
  const of = /^ل(?:سنه|عام)$/;
  const at = of.test(keys[first] ?? '') ? first : of.test(keys[first - 1] ?? '') ? first - 1 : -1;
  for (let before = at - 1; before >= Math.max(0, at - LAW_REACH) && !verbAt[before]; before -= 1) {
    if (words[before]?.readings.some(({ stem }) => LAWS.has(stem))) return true;
  }
  return false;
}

const LAW_YEAR: ReadonlySet<string> = new Set(['لسنه', 'لعام', 'من', 'سنه', 'عام']);
const NUMBER_WORDS: ReadonlySet<string> = new Set(['رقم', 'رقمي', 'عدد', 'المرقم']);

function owns(passage: Passage, draft: Draft, rivals: readonly Draft[], date: PassageDate): boolean {
  const clause = homeOf(passage, date.first);
  if (clause !== passage.clauseAt[draft.at]) {
    return isToldOf(passage, draft, rivals, date.first) || isDecreed(passage, draft, clause);
  }
  if (isSaid(passage, draft, date.first)) return false;
  const others = rivals.filter((rival) => rival.at !== draft.at && passage.clauseAt[rival.at] === clause);
  return (
    !others.some((rival) => takesBefore(rival, draft, date.first)) &&
    others.every(
      (rival) =>
        isSaid(passage, rival, date.first) ||
        takesBefore(draft, rival, date.first) ||
        distance(passage, draft, date.first) <= distance(passage, rival, date.first),
    )
  );
}

/// Whether a date or place between a verb and a noun after it is the verb's: "announced *on Wednesday* the signing of …".
export function takesBefore(verb: Draft, noun: Draft, date: number): boolean {
  const nominal = noun.form === 'masdar' || noun.form === 'noun' || noun.form === 'passive';
  const announced = noun.form === 'light' && noun.verb?.at === verb.at;
  return verb.form === 'verb' && (nominal || announced) && verb.at < date && date < noun.at;
}

/// The clause that a token belongs to: a word that can open one opens none where no verb follows ("the assembly *other*
/// than ordinary *on Monday*", "in Paris *then* in Rome").
export function homeOf(passage: Passage, at: number): number {
  const clause = clauseOf(passage, at);
  const empty =
    clause.kind === 'subordinate' && !passage.verbs.some((verb) => passage.clauseAt[verb.at] === clause.index);
  return empty && clause.parent !== null ? clause.parent : clause.index;
}

const DECREED: ReadonlySet<EventKind> = new Set(['appointment', 'legislation']);
const ISSUED = /^و?(?:ا?صدر|ا?صدرت|[يت]صدر)$/;
const DECREES: ReadonlySet<string> = new Set([
  'قرار',
  'قرارا',
  'مرسوم',
  'مرسوما',
  'امر',
  'امرا',
  'اراده',
  'ظهير',
  'ظهيرا',
]);

/// Whether a clause tells when the decree was issued that a draft carries out: "there was issued *today* a decree that
/// names X".
function isDecreed({ keys, verbs, clauseAt, clauses }: Passage, draft: Draft, clause: number): boolean {
  if (!DECREED.has(draft.word.kind) || clauses[clauseAt[draft.at] ?? 0]?.kind !== 'aside') return false;
  const issued = verbs.find(({ at }) => clauseAt[at] === clause && ISSUED.test(keys[at] ?? ''));
  return issued !== undefined && keys.slice(issued.at, draft.at).some((key) => DECREES.has(key));
}

/// Whether a date stands in what is said, demanded or agreed on: "called for a meeting *before the end of May*".
function isSaid(passage: Passage, draft: Draft, date: number): boolean {
  if (!SAID.has(draft.word.kind) || draft.form !== 'verb') return false;
  for (let at = draft.at + draft.length; at < date; at += 1) {
    if (passage.clauseAt[at] === passage.clauseAt[draft.at] && opensContent(passage, at)) return true;
  }
  return false;
}

const SAID: ReadonlySet<EventKind> = new Set(['statement', 'agreement']);
const CONTENT_PREPOSITIONS: ReadonlySet<string> = new Set(['إلى', 'على', 'عن']);

/// An agreement is initialled "*in first letters*", which is not what it is about.
const INITIALS = 'بالاحرف';

function opensContent(passage: Passage, at: number): boolean {
  const key = passage.keys[at] ?? '';
  if (passage.actorAt[at] !== null || passage.datedAt[at]) return false;
  const preposition = passage.words[at]?.preposition;
  if (preposition !== undefined && CONTENT_PREPOSITIONS.has(preposition))
    return passage.actorAt[at + 1] === null && !passage.datedAt[at + 1];
  if (preposition !== undefined || !key.startsWith('ب') || key === INITIALS) return false;
  return (
    passage.words[at]?.readings.some(({ preposition, definite }) => preposition === 'ب' && definite) ||
    (key.length > 3 && isNounOfEvent(passage.lexicon, key.slice(1)))
  );
}

/// Whether a date or place stands in a relative clause that tells when and where the draft took place ("a session *held
/// yesterday in Rome*"), or in one about the session or statement in which it did ("approved, in a session *held …*").
export function isToldOf(passage: Passage, draft: Draft, rivals: readonly Draft[], at: number): boolean {
  const aside = clauseOf(passage, at);
  if (aside.kind !== 'aside' || aside.parent !== passage.clauseAt[draft.at]) return false;
  const drafts = rivals.some((rival) => rival.at === draft.at) ? rivals : [...rivals, draft];
  if (drafts.some((one) => passage.clauseAt[one.at] === aside.index)) return false;
  const before = drafts.filter((one) => one.at < aside.first && passage.clauseAt[one.at] === aside.parent);
  const meant =
    (isHeld(passage, aside) ? before.findLast((one) => isHeadOf(passage, one, aside)) : undefined) ??
    maybeSetIn(passage, before, aside);
  return meant?.at === draft.at;
}

/// Whether a relative clause says that its noun took place: `جرت`, `عقدها`, `التي عقدت`, `عُقد أمس`.
function isHeld(passage: Passage, { index, first }: Clause): boolean {
  const verb = passage.verbs.find((one) => passage.clauseAt[one.at] === index);
  if (!verb) return false;
  const related = verb.pronoun !== null || isRelative(passage.keys[first] ?? '') || lacksObject(passage, verb);
  return verb.forms.some(({ light }) => light === 'S' || (light === 'O' && related));
}

/// Whether a date or a preposition stands where the object of a verb would.
function lacksObject(passage: Passage, { at, length }: Verb): boolean {
  const next = at + length;
  return passage.datedAt[next] === true || maybePreposition(passage.keys[next] ?? '') !== undefined;
}

const NOUN_REACH = 8;

/// Whether a clause follows the noun of a draft with no verb between.
function isHeadOf(passage: Passage, { at, form }: Draft, { first }: Clause): boolean {
  if (form === 'verb' || first - at > NOUN_REACH) return false;
  return !passage.verbs.some((verb) => verb.at > at && verb.at < first);
}

/// The last draft before a relative clause about the session in which it took place.
function maybeSetIn(passage: Passage, before: readonly Draft[], { first }: Clause): Draft | undefined {
  for (let at = first - 1; at >= Math.max(0, first - NOUN_REACH) && !passage.verbAt[at]; at -= 1) {
    if (isSession(passage, at)) return isSetting(passage, at) ? before.findLast((one) => one.at < at) : undefined;
  }
  return undefined;
}

/// Nouns of what has a time of its own, in which something else takes place.
const SESSIONS: ReadonlySet<string> = new Set([
  'جلسه',
  'جلست',
  'دوره',
  'دورت',
  'موتمر',
  'بيان',
  'كلمه',
  'كلمت',
  'خطاب',
  'تصريح',
  'تصريحات',
  'حفل',
  'مقابله',
  'مراسم',
  'ندوه',
]);

function isSession(passage: Passage, at: number): boolean {
  const { eventNouns } = passage.lexicon;
  const { readings } = passage.words[at] ?? { readings: [] };
  return readings.some(
    ({ stem }) => SESSIONS.has(stem) || (eventNouns.get(stem)?.some(({ kind }) => kind === 'meeting') ?? false),
  );
}

/// Whether a noun says in or during what something happened.
function isSetting(passage: Passage, at: number): boolean {
  const attached = passage.words[at]?.readings.some(({ preposition }) => preposition === 'ب') === true;
  const before = maybePreposition(passage.keys[at - 1] ?? '');
  return attached || before === 'في' || before === 'خلال';
}
