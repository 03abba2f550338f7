/// What lies ahead: told in the future, with a word of the future, or in the present of what is on the programme. The one rule
/// kept here: what happens at one time and is told in the present in an article's own words, has not happened yet.

import type { EventKind } from '../../model/ontology.ts';
import type { Draft } from './draft.ts';
import { isComplementizer, isNegation, isRelative } from './function-word.ts';
import { clauseOf, type Passage, type PassageDate, verbBefore } from './passage.ts';
import type { Verb } from './verb.ts';

/// Kinds whose events take hours or days, so that none of them "is".
const AT_ONCE: ReadonlySet<EventKind> = new Set(['meeting', 'visit']);
/// Kinds of which the same holds where their day is told: `وتتسلم المديرة مهامها في 23 حزيران`.
const ON_A_DAY: ReadonlySet<EventKind> = new Set(['appointment', 'agreement', 'election', 'legislation']);

/// What goes on for days: `تتفاوض X مع Y`.
const LASTING: ReadonlySet<string> = new Set(['تفاوض', 'تشاور', 'تحاور']);

/// `ويلتقي الوزير نظيره في الرياض`, `وتنعقد الجلسة صباح السبت`: in the body of an article a meeting or visit in the present
/// is on the programme, unless it goes on or recurs.
export function isScheduled(passage: Passage, draft: Draft, date: PassageDate | null): boolean {
  const { kind } = draft.word;
  const dated = ON_A_DAY.has(kind) && date !== null;
  if (!(AT_ONCE.has(kind) || dated) || draft.adds || passage.sentence.role !== 'body') return false;
  const verb = draft.verb ?? carrierOf(passage, draft);
  if (
    !verb ||
    LASTING.has(draft.word.lemma) ||
    !isPresent(verb, draft) ||
    (verb.passive && date === null) ||
    !isOwn(passage, verb)
  )
    return false;
  return !isGoingOn(passage, verb) && !(date && looksBack(passage, date.first, date.last));
}

/// The light verb before a noun that is its subject or object.
function carrierOf(passage: Passage, { at, purpose }: Draft): Verb | null {
  const { keys, words } = passage;
  if (purpose || words[at - 1]?.preposition !== undefined || PICKED_BY_PREPOSITION.test(keys[at] ?? '')) return null;
  const verb = verbBefore(passage, at);
  return verb?.forms.some(({ light }) => light === 'S' || light === 'O') ? verb : null;
}

/// `بزيارة`, `للقاء`.
const PICKED_BY_PREPOSITION = /^[وف]?(?:بال|لل|ب|ل)(?=.{4})/;

/// Whether all that a verb may be, said of the draft, is in the present; one written alike in the perfect is no present.
function isPresent({ forms, at }: Verb, draft: Draft): boolean {
  const own = draft.verb?.at === at && draft.form === 'verb';
  const meant = own ? forms.filter(({ events }) => events.includes(draft.word)) : forms;
  return forms.length > 0 && meant.length > 0 && forms.every(({ tense }) => tense === 'imperfect');
}

/// `في زيارة يلتقي خلالها الوزير`: what is on the programme of something else.
const DURING_IT: ReadonlySet<string> = new Set(['خلالها', 'خلاله', 'اثناءها', 'اثناءه']);
const THEN: ReadonlySet<string> = new Set(['حيث', 'وحيث', 'ثم']);

/// Whether a clause says by itself what is on the programme: a main one, or one that goes on with it.
function isOwn(passage: Passage, verb: Verb): boolean {
  const { kind, parent, first, quoted } = clauseOf(passage, verb.at);
  if (quoted) return false;
  const around = parent === null ? undefined : passage.clauses[parent];
  if (THEN.has(passage.keys[first] ?? '')) return first === verb.at - 1;
  if (DURING_IT.has(passage.keys[verb.at + verb.length] ?? '')) return true;
  return parent === null || (kind === 'coordinate' && around?.parent === null);
}

const WENT_ON =
  /^[وف]?(?:كان|كانت|كانا|كانوا|ظل|ظلت|مازال|مازالت|لايزال|يزال|تزال|زال|زالت|بات|باتت|بدا|بدات|اخذ|راح)$/;
const NOW: ReadonlySet<string> = new Set(
  'حاليا الان منذ يوميا شهريا سنويا اسبوعيا دوريا عاده دايما باستمرار كل مرارا بانتظام احيانا'.split(' '),
);

const UNDER_WAY: ReadonlySet<string> = new Set(['أنهى', 'اختتم', 'واصل', 'تواصل', 'استمرّ', 'انتهى', 'كثف']);

/// Whether a verb is one of what went on, or happens now or again and again; or is denied.
function isGoingOn({ keys, clauseAt }: Passage, { at, forms }: Verb): boolean {
  if (isNegation(keys[at - 1] ?? '') || forms.some(({ lemma }) => UNDER_WAY.has(lemma))) return true;
  return keys.some(
    (key, index) => clauseAt[index] === clauseAt[at] && (NOW.has(key) || (index < at && WENT_ON.test(key))),
  );
}

const REACH = 4;
const FAR = 10;
const MARKS = '،,:؛';

/// `ستشهد المحادثات توقيع اتفاق`, `لقاء ثلاثيا سيعقد في تبريز`, `القمة التي ستعقد`: a noun that a verb of the future carries.
export function isToCome(passage: Passage, { word, definite, verb, at, length }: Draft): boolean {
  if (verb) return false;
  const { verbs, keys } = passage;
  const carrier = verbBefore(passage, at);
  if (carrier) return carrier.future && isLight(carrier);
  const next = verbs.find((after) => after.at > at && after.future);
  // `الاتفاق سينفذ`: what is carried out has been agreed.
  if (!next || !isLight(next) || (word.kind === 'agreement' && definite)) return false;
  const between = keys.slice(at + length, next.at);
  if (isRelative(between.at(-1) ?? '')) return between.length <= REACH;
  return between.length <= FAR && !between.some((key) => isComplementizer(key) || THEN.has(key) || MARKS.includes(key));
}

function isLight({ forms }: Verb): boolean {
  return forms.some(({ light }) => light !== null);
}

/// Whether a run of tokens has a word of the future: المقبل, غدا.
export function looksAhead(passage: Passage, first: number, last: number): boolean {
  return hasDirection(passage, first, last, 1);
}

/// Whether a run of tokens has a word of the past: الماضي, أمس.
export function looksBack(passage: Passage, first: number, last: number): boolean {
  return hasDirection(passage, first, last, -1);
}

function hasDirection({ lexicon, keys }: Passage, first: number, last: number, direction: 1 | -1): boolean {
  const { relativeAdjectives, relativeDays, modalities } = lexicon;
  return keys.slice(first, last).some((key) => {
    const bare = key.replace(/^ال/, '');
    return (
      relativeAdjectives.get(key)?.direction === direction ||
      relativeAdjectives.get(bare)?.direction === direction ||
      (relativeDays.get(key)?.days ?? 0) * direction > 0 ||
      (direction === 1 && modalities.get(key)?.type === 'planned')
    );
  });
}
