/// Whether a sentence tells of what was or of what will be at a date in it. The one rule kept here: where the
/// nearest finite verb does not tell, nothing is said.

import { verbReadings } from '../../../arabic/clitics.ts';
import type { Lexicon, VerbForm } from '../../../lexicon/lexicon.ts';
import type { DateExpression, Tense } from './date-expression.ts';

const BACK = 30;
const AHEAD = 8;
/// Look-up forms before which an imperfect tells of the past.
const PAST_PARTICLES = new Set(['لم', 'كان', 'كانت', 'وكان', 'وكانت', 'كانوا', 'وكانوا', 'ولم']);
/// Words that announce; after a past form of "to be" they announce what may have been.
const FUTURE_WORDS = new Set([
  'سوف',
  'لن',
  'المقرر',
  'المنتظر',
  'المومل',
  'المزمع',
  'المرتقب',
  'المتوقع',
  'المحدد',
  'المحدده',
  'المقرره',
  'المقبل',
  'المقبله',
  'القادم',
  'القادمه',
  'بحلول',
  'موعد',
  'موعدا',
  'يعتزم',
  'تعتزم',
  'اعتبارا',
  'ابتداء',
  'ينتظر',
  'يتوقع',
  'المنتظره',
  'المرتقبه',
  'مقرر',
  'مقررا',
  'مقرره',
]);
/// Before a verbal noun they turn the past of the verb before them round: "arrived before a meeting on Monday".
const TURNS = new Set(['قبيل', 'عشيه', 'استعدادا', 'تمهيدا', 'تحضيرا', 'بانتظار', 'لحضور', 'للمشاركه']);
const SUBJUNCTIVES = new Set(['ان', 'بان', 'كي', 'لكي', 'حتي']);
/// Prepositions that look like verbs.
const PREPOSITIONS = new Set(['قبل', 'بعد', 'عقب', 'خلال', 'حول', 'بين', 'ضد']);
const ENDS = new Set(['؛', '.', ':']);
const REACH = 6;

/// The tense at an expression in a sentence given as look-up forms: of the nearest verb before it in its clause, else of the first one after it.
export function tenseAt(
  keys: readonly string[],
  { first, last, parts }: DateExpression,
  lexicon: Lexicon,
): Tense | null {
  if (parts.shift === -1 || parts.yearShift === -1) return 'past';
  if (parts.shift === 1 || parts.yearShift === 1) return 'future';
  for (let at = first - 1; at >= Math.max(0, first - BACK) && !ENDS.has(keys[at] as string); at -= 1) {
    const tense = tenseOf(keys, at, first, lexicon);
    if (tense) return tense === 'open' ? null : tense;
  }
  for (let at = last + 1; at < Math.min(keys.length, last + AHEAD); at += 1) {
    const tense = tenseOf(keys, at, first, lexicon);
    if (tense) return tense === 'open' ? null : tense;
  }
  return null;
}

/// What the word at `at` tells of an expression that begins at `first`.
function tenseOf(keys: readonly string[], at: number, first: number, lexicon: Lexicon): Tense | 'open' | null {
  const key = keys[at] as string;
  if (FUTURE_WORDS.has(key)) return follows(keys, at, PAST_PARTICLES) ? 'open' : 'future';
  if (TURNS.has(key) || (key === 'قبل' && first - at > 1)) return 'open';
  if (PREPOSITIONS.has(key)) return null;
  if (!isVerbPlace(keys, at) && (isNoun(key, lexicon) || isName(key, lexicon) || isSubject(keys, at, lexicon)))
    return null;
  const read = new Set(readings(keys, at, first, lexicon));
  const [only] = read;
  if (only) return read.size === 1 ? only : 'open';
  return isUnknownFuture(key, lexicon) ? 'future' : null;
}

const BEFORE_VERB = new Set(['قد', 'وقد', 'لقد', 'ولقد']);

/// Where a word that is a noun too is a verb: at the start of a sentence and after قد.
function isVerbPlace(keys: readonly string[], at: number): boolean {
  return at === 0 || BEFORE_VERB.has(keys[at - 1] as string);
}

/// A name that looks like a verb: `ياسر`, `يزيد`.
function isName(key: string, lexicon: Lexicon): boolean {
  return lexicon.givenNames.has(key) || lexicon.surnames.has(key);
}

/// What each way to read a word as a verb tells; a known perfect is not the future of another verb (`سيطروا`).
function readings(keys: readonly string[], at: number, first: number, lexicon: Lexicon): (Tense | 'open')[] {
  const whole = lexicon.verbs.get(keys[at] as string);
  const ways = verbReadings(keys[at] as string);
  const known = whole && isPerfect(whole) ? ways.filter(({ future }) => !future) : ways;
  return known.flatMap(({ key, future }) => {
    const forms = lexicon.verbs.get(key)?.filter((form) => form.person !== 1) ?? [];
    return forms.length > 0
      ? [isPerfect(forms) ? perfectTense(keys.slice(at + 1, first), forms) : imperfectTense(keys, at, forms, future)]
      : [];
  });
}

function isNoun(key: string, lexicon: Lexicon): boolean {
  return (
    lexicon.organizationHeads.has(key) ||
    lexicon.people.has(key) ||
    lexicon.commonWords.has(key) ||
    lexicon.titles.has(key)
  );
}

/// What stands directly after a verb is its subject, even if it looks like a verb: `يسافر وفد`.
function isSubject(keys: readonly string[], at: number, lexicon: Lexicon): boolean {
  const before = keys[at - 1] ?? '';
  return !PAST_PARTICLES.has(before) && (lexicon.verbs.get(before)?.length ?? 0) > 0;
}

function isPerfect(forms: readonly VerbForm[]): boolean {
  return forms.every((form) => form.tense === 'perfect');
}

/// What is demanded or planned is still to come: a date after the words that say what it is stays open.
function perfectTense(between: readonly string[], forms: readonly VerbForm[]): Tense | 'open' {
  return forms.some(isWish) && between.some((key) => CONTENTS.has(key)) ? 'open' : 'past';
}

const CONTENTS = new Set(['الي', 'ان', 'بان', 'علي']);

function imperfectTense(
  keys: readonly string[],
  at: number,
  forms: readonly VerbForm[],
  future: boolean,
): Tense | 'open' {
  if (forms.some((form) => form.tense === 'perfect') && !future) return 'open';
  if (future || ['سوف', 'لن', 'ولن'].includes(keys[at - 1] ?? '')) return 'future';
  if (SUBJUNCTIVES.has(keys[at - 1] ?? '')) return subjunctiveTense(keys, at);
  if (follows(keys, at, PAST_PARTICLES)) return 'past';
  return opensClause(keys, at) && !forms.some((form) => form.saying) ? 'future' : 'open';
}

/// A verb of demanding or planning.
function isWish({ events }: VerbForm): boolean {
  return events.some(
    (event) => event.subtype === 'demand' || event.factuality === 'planned' || event.factuality === 'demanded',
  );
}

/// What is to happen is in the future when it is announced, not when it was.
function subjunctiveTense(keys: readonly string[], at: number): Tense | 'open' {
  const announced = follows(keys, at, FUTURE_WORDS);
  return announced && !follows(keys, at, PAST_PARTICLES) ? 'future' : 'open';
}

function follows(keys: readonly string[], at: number, words: ReadonlySet<string>): boolean {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1)
    if (words.has(keys[before] as string)) return true;
  return false;
}

/// Whether a verb begins its sentence, as the imperfect of what is about to happen does.
function opensClause(keys: readonly string[], at: number): boolean {
  const before = keys[at - 1];
  return (
    before === undefined ||
    (keys[at]?.startsWith('و') && (before === '،' || before === '.')) ||
    before === 'كما' ||
    before === 'فيما'
  );
}

/// A form of the future whose verb is not in the lexicon: `ستقام`.
function isUnknownFuture(key: string, lexicon: Lexicon): boolean {
  const form = /^[وف]?(س[يت].{3,})$/.exec(key)?.[1];
  if (!form) return false;
  const known = [
    lexicon.places,
    lexicon.states,
    lexicon.givenNames,
    lexicon.numberWords,
    lexicon.nisbas,
    lexicon.eventNouns,
    lexicon.titleModifiers,
  ];
  return (
    !lexicon.verbs.has(form) &&
    !lexicon.plainVerbs.has(form) &&
    !isNoun(form, lexicon) &&
    !form.endsWith('ه') &&
    !form.endsWith('ات') &&
    known.every((table) => !table.has(form))
  );
}
