/// Factuality: whether a claim says that something happened, will, should, may or did not. The one rule kept
/// here: what denies comes first, then what cues say, then the future, and last who speaks of it and how.

import type { Factuality } from '../../model/ontology.ts';
import { FACTUALITIES } from '../../model/ontology.ts';
import { ofWord } from '../3-mention/word.ts';
import { anchorOf } from './anchor.ts';
import { ofCallingOff } from './called-off.ts';
import type { ClaimWord } from './claim-word.ts';
import type { Draft } from './draft.ts';
import { exposureBefore } from './exposure.ts';
import { isNegation } from './function-word.ts';
import { governingParticiple, governingStatement, isSpokenOf } from './governing-statement.ts';
import { cueAt, isStanding, maybeModality } from './modality.ts';
import { isOnlyNamed } from './only-named.ts';
import { clauseChain, type Passage, type PassageDate, verbBefore } from './passage.ts';
import { isCommentedBy, isCommentedOn, isCommenting, isReactedTo, isWhile } from './presupposed.ts';
import { isDisowned } from './responsibility.ts';
import { isScheduled, isToCome, looksAhead, looksBack } from './scheduled.ts';

/// The factuality of a draft. `statements` are the sentence's drafts of saying; `date` is the draft's date.
export function findFactuality(
  passage: Passage,
  draft: Draft,
  statements: readonly Draft[],
  date: PassageDate | null,
): Factuality {
  const known =
    isReactedTo(passage, draft) ||
    isCommentedOn(passage, draft) ||
    isOfThePast(passage, draft) ||
    isDisowned(passage, draft);
  return (
    ofNegation(passage, draft) ??
    ofDenialBehind(passage, draft) ??
    ofCallingOff(passage, draft) ??
    (known ? undefined : maybeModality(passage, draft)) ??
    ofFuture(passage, draft, date) ??
    ofPurpose(passage, draft) ??
    (known ? undefined : ofSpeech(passage, draft, statements)) ??
    (!known && isScheduled(passage, draft, date) ? 'planned' : 'asserted')
  );
}

/// `طالب بفتح تحقيق في قصف العام الماضي`: a noun with a word of the past right behind it tells of what has been.
function isOfThePast(passage: Passage, { verb, at, length }: Draft): boolean {
  return verb === null && looksBack(passage, at + length, at + length + 2);
}

/// Whether a statement is told as not made, so that nobody stands behind it; who does not deny or rule out speaks all the same.
export function isUnsaid(passage: Passage, statement: Draft): boolean {
  const { subtype } = statement.word;
  if ((subtype === 'deny' || subtype === 'reject') && !isCommenting(statement)) return false;
  return ofNegation(passage, statement) === 'denied';
}

const ABSENCE = new Set(['عدم', 'دون', 'بدون', 'انعدام', 'بعدم', 'لعدم']);
const NO: ReadonlySet<string> = new Set(['لا', 'ولا', 'فلا']);
const ANY: ReadonlySet<string> = new Set(['اي', 'ايه']);

function ofNegation(passage: Passage, draft: Draft): Factuality | undefined {
  const at = anchorOf(passage, draft);
  if (!draft.verb) return isAbsent(passage, draft, at) || isDeniedAny(passage, at) ? 'denied' : undefined;
  const before = passage.keys.slice(Math.max(0, at - 2), at);
  // `ما لم`: "unless" is a condition.
  if (before[0] === 'ما' && before[1] === 'لم') return undefined;
  const denied = before.some((key, index) => isNegation(key) && (index === before.length - 1 || key !== 'لا'));
  if (!denied || isExcepted(passage, at) || isLitotes(passage, draft, at)) return undefined;
  return 'denied';
}

const DENIES_IT: ReadonlySet<string> = new Set(
  'نفاه نفاها نفته نفتها نفوه ينفيه تنفيه ينفيها تنفيها كذبه كذبها كذبته كذبتها تكذيبه تكذيبها نفيه نفيها'.split(' '),
);

/// `تحريك دبابات، وهو ما نفاه القائد`: what a sentence goes on to deny with a pronoun. A statement made is one all the same.
function ofDenialBehind({ words }: Passage, { word, at, length }: Draft): Factuality | undefined {
  if (word.kind === 'statement') return undefined;
  for (let next = at + length; next < words.length; next += 1) if (deniesIt(words[next] as ClaimWord)) return 'denied';
  return undefined;
}

const deniesIt = ofWord(({ key }: ClaimWord) => DENIES_IT.has(key));

/// `عدم توقيع`, `دون أي اتفاق`, `لا لقاء`.
function isAbsent({ keys }: Passage, { definite }: Draft, at: number): boolean {
  const before = keys[ANY.has(keys[at - 1] ?? '') ? at - 2 : at - 1] ?? '';
  return ABSENCE.has(before) || (NO.has(before) && !(definite && keys[at]?.startsWith('ال')));
}

const OF_ANY = /^[وف]?[بل]?اي(?:ه)?$/;

/// `لم يتعرضوا لأي استهداف`, `ولم تجر العملية`: what any of is denied, or a light verb that is denied takes.
function isDeniedAny(passage: Passage, at: number): boolean {
  const { keys, verbAt } = passage;
  const own = verbAt[at - 1];
  const carrier = own?.forms.some(({ light }) => light !== null) ? own : null;
  const around = OF_ANY.test(keys[at - 1] ?? '') ? verbBefore(passage, at) : null;
  const verb = carrier ?? around;
  return verb !== null && verb !== undefined && isNegation(keys[verb.at - 1] ?? '');
}

/// `لم يعيَّن إلا في مايو`: what was not done but at one time was done.
function isExcepted({ keys, clauseAt }: Passage, at: number): boolean {
  if (keys[at - 1] !== 'لم' && keys[at - 1] !== 'ولم') return false;
  const but = keys.findIndex((key, index) => index > at && key === 'الا');
  return but > 0 && keys[but + 1] !== 'ان' && clauseAt[but - 1] === clauseAt[at];
}

/// `لم يستبعد`: who does not rule out speaks, and the cue says what becomes of what he speaks of.
function isLitotes(passage: Passage, { word }: Draft, at: number): boolean {
  const cue = word.kind === 'statement' ? cueAt(passage, at - 1) : null;
  return cue?.type === 'possible' && cue.length === 2;
}

function ofFuture(passage: Passage, draft: Draft, date: PassageDate | null): Factuality | undefined {
  if (draft.verb?.future || isToCome(passage, draft)) return 'planned';
  const tense = draft.verb?.forms[0]?.tense;
  if (tense === 'perfect') return undefined;
  if (date && looksAhead(passage, date.first, date.last)) return 'planned';
  const end = draft.at + draft.length;
  return draft.verb?.at !== draft.at && looksAhead(passage, end, end + 2) ? 'planned' : undefined;
}

const PURPOSES = new Set([
  'بهدف',
  'بغيه',
  'اجل',
  'لاجل',
  'قصد',
  'بغرض',
  'تمهيدا',
  'استعدادا',
  'علي',
  'الي',
  'سبل',
  'امكانيه',
  'كيفيه',
  'اليه',
  'خطه',
  'برنامج',
]);

/// A masdar with the `ل` of purpose, or governed by a noun of purpose.
function ofPurpose(passage: Passage, draft: Draft): Factuality | undefined {
  if (draft.verb || draft.form === 'passive') return undefined;
  const before = passage.keys[draft.at - 1] ?? '';
  if (draft.purpose && !draft.definite && !isKnown(passage, draft, before)) return 'planned';
  if (isOnlyNamed(passage, draft) || isCalledFor(passage, draft)) return 'planned';
  return PURPOSES.has(before) && before !== 'علي' && before !== 'الي' ? 'planned' : undefined;
}

const CALLS =
  /^[وف]?[بل]?(?:ال)?(?:دعوه|دعوت|دعوات|دعا|دعت|[يت]دعو|دعوا|مدعو|[يت]ستعد|استعداد|مستعد|جاهز|تمهيد)(?:ه|ه?ا|ها|هم|ون|ين)?$/;
const CALL_REACH = 9;

/// `وجهت الدعوة للأطراف للاجتماع`: what somebody is called for or ready for has not been.
function isCalledFor({ keys, clauseAt }: Passage, { form, at }: Draft): boolean {
  if (form !== 'masdar' || !keys[at]?.startsWith('لل')) return false;
  return keys
    .slice(Math.max(0, at - CALL_REACH), at)
    .some((key, step) => CALLS.test(key) && clauseAt[Math.max(0, at - CALL_REACH) + step] === clauseAt[at]);
}

/// Nouns that take with `ل` what they act upon, which is there already.
const ACTING_UPON: ReadonlySet<string> = new Set(
  (
    'وفقا طبقا خرقا انتهاكا تنفيذا تطبيقا استنادا خلافا نتيجه استكمالا امتدادا تتويجا احياء تجسيدا تفعيلا متابعه مواصله ' +
    'خرق انتهاك تنفيذ تطبيق تبادل استمرار تمديد رفض تاييد ثمره'
  ).split(' '),
);
const YEAR = /^(?:1[3-9]|20)\d\d$/;

/// `خرقا لاتفاق`, `لمعاهدة 1973`, `تعرض X لقصف`: what there is already, though `ل` stands before it.
function isKnown(passage: Passage, { at, length }: Draft, before: string): boolean {
  return ACTING_UPON.has(before) || YEAR.test(passage.keys[at + length] ?? '') || exposureBefore(passage, at) >= 0;
}

/// What is denied or demanded by whoever speaks of it.
function ofSpeech(passage: Passage, draft: Draft, statements: readonly Draft[]): Factuality | undefined {
  if (draft.word.kind === 'statement') return undefined;
  const governing = speakingOf(passage, draft, statements);
  const participle = governingParticiple(passage, draft, governing);
  if (participle && isWhile(passage, draft)) return undefined;
  if (!participle && (!governing || isBeside(passage, draft, governing) || isCommentedBy(passage, draft, governing)))
    return undefined;
  const word = participle ?? governing?.word;
  if (!word || isAnswer(passage, draft, participle ? undefined : governing)) return undefined;
  if (word.factuality) return FACTUALITIES.find((value) => value === word.factuality);
  if (word.subtype === 'reject' && isStanding(passage, draft)) return undefined;
  if (word.subtype === 'deny' || word.subtype === 'reject') return 'denied';
  return word.subtype === 'demand' && !isPast(draft) ? 'demanded' : undefined;
}

/// Whether a draft is told in the perfect, which nobody demands: `قال، طالبا عدم ذكر اسمه، إن الرئيس التقى`.
function isPast({ form, verb }: Draft): boolean {
  return form === 'verb' && verb !== null && verb.forms.every(({ tense }) => tense === 'perfect');
}

/// The statement that a draft is the content of; of one that another only speaks of, the other.
function speakingOf(passage: Passage, draft: Draft, statements: readonly Draft[]): Draft | undefined {
  let governing = governingStatement(passage, draft, statements);
  while (governing && isSpokenOf(passage, governing)) {
    const around = governingStatement(passage, governing, statements);
    if (!around) return governing;
    governing = around;
  }
  return governing;
}

/// `رد بأن`: who answers that something is so does not reject it.
function isAnswer({ clauseAt }: Passage, draft: Draft, governing: Draft | undefined): boolean {
  return governing !== undefined && /^ردّ?$/.test(governing.word.lemma) && clauseAt[governing.at] !== clauseAt[draft.at];
}

/// Whether a draft is told of in a clause of time or reason, which the statement beside it neither denies nor demands.
function isBeside(passage: Passage, draft: Draft, statement: Draft): boolean {
  const said = passage.clauseAt[statement.at];
  for (const clause of clauseChain(passage, draft.at)) {
    if (clause.index === said || clause.kind === 'content') return false;
    if (clause.kind === 'subordinate') return true;
  }
  return false;
}
