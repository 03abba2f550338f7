/// Factuality: whether a claim says that something happened, will, should, may or did not. The one rule kept
/// here: the nearest cue wins, and a cue reaches no further than its clause and what that clause reports.

import type { EventWord } from '../../lexicon/lexicon.ts';
import type { Factuality } from '../../model/ontology.ts';
import { FACTUALITIES } from '../../model/ontology.ts';
import type { Clause } from './clause.ts';
import type { Draft } from './draft.ts';
import { isComplementizer, isNegation, isRelative, maybePreposition } from './function-word.ts';
import { clauseChain, type Passage, type PassageDate } from './passage.ts';
import { isCommentedBy, isCommentedOn, isCommenting, isReactedTo, prepositionBefore } from './presupposed.ts';
import type { Verb } from './verb.ts';

/// The factuality of a draft. `statements` are the sentence's drafts of saying; `date` is the draft's date.
export function findFactuality(
  passage: Passage,
  draft: Draft,
  statements: readonly Draft[],
  date: PassageDate | null,
): Factuality {
  const known = isReactedTo(passage, draft) || isCommentedOn(passage, draft);
  return (
    ofNegation(passage, draft) ??
    (known ? undefined : ofModality(passage, draft)) ??
    ofFuture(passage, draft, date) ??
    ofPurpose(passage, draft) ??
    (known ? undefined : ofSpeech(passage, draft, statements)) ??
    'asserted'
  );
}

/// Whether a statement is told as not made, so that nobody stands behind it; who does not deny or rule out speaks all the same.
export function isUnsaid(passage: Passage, statement: Draft): boolean {
  const { subtype } = statement.word;
  if ((subtype === 'deny' || subtype === 'reject') && !isCommenting(statement)) return false;
  return ofNegation(passage, statement) === 'denied';
}

const ABSENCE = new Set(['عدم', 'دون', 'بدون', 'انعدام', 'بعدم', 'لعدم']);

/// The token that says when or whether: that of the verb that carries the draft, or of its noun, or of the noun that
/// governs it: "without *signing* an agreement".
function anchorOf(passage: Passage, draft: Draft): number {
  if (draft.verb) return Math.min(draft.verb.at, draft.at);
  for (let at = draft.at - 1; at > 0 && draft.at - at < GOVERNED; at -= 1) {
    if (isMasdarOf(passage, draft, at)) return at;
    const plain = passage.sentence.tokens[at]?.kind === 'word' && passage.words[at]?.preposition === undefined;
    if (!plain || passage.verbAt[at]) break;
  }
  return draft.at;
}

const GOVERNED = 4;

function isMasdarOf({ words, lexicon, verbAt, clauseAt }: Passage, draft: Draft, at: number): boolean {
  if (verbAt[at] || clauseAt[at] !== clauseAt[draft.at]) return false;
  return (words[at]?.eventReadings ?? []).some(
    ({ key, definite }) => !definite && lexicon.eventNouns.get(key)?.some((noun) => noun.kind === draft.word.kind),
  );
}

function ofNegation(passage: Passage, draft: Draft): Factuality | undefined {
  const at = anchorOf(passage, draft);
  const before = passage.keys.slice(Math.max(0, at - 2), at);
  // `ما لم`: "unless" is a condition.
  if (before[0] === 'ما' && before[1] === 'لم') return undefined;
  if (draft.verb && before.some((key, index) => isNegation(key) && (index === before.length - 1 || key !== 'لا')))
    return 'denied';
  return !draft.verb && ABSENCE.has(before.at(-1) ?? '') ? 'denied' : undefined;
}

/// Cues of the lexicon: right before the trigger, in its clause, or right before the clause it is reported in.
function ofModality(passage: Passage, draft: Draft): Factuality | undefined {
  const at = anchorOf(passage, draft);
  // `تعتزم الوزارة توقيع عقد`: the verb that carries the noun is itself the cue.
  const carrier = draft.form === 'light' ? cueAt(passage, at) : null;
  if (carrier) return factualityOf(carrier.type);
  for (const clause of clauseChain(passage, at)) {
    const limit = Math.max(clause.first, at);
    for (let from = limit - 1; from >= Math.max(0, clause.first - 4); from -= 1) {
      const found = maybeDoubt(passage, draft, from, at) ?? cueAt(passage, from) ?? partedCue(passage, from, at);
      if (found && !isIdle(passage, draft, found, from, at) && reaches(passage, found, from, at, clause.first))
        return factualityOf(found.type);
    }
    if (clause.kind !== 'content' && clause.kind !== 'coordinate') break;
  }
  return undefined;
}

interface Cue {
  readonly type: string;
  readonly scope: 'next' | 'clause';
  readonly length: number;
}

const DOUBTING: ReadonlySet<string> = new Set(['قد', 'وقد', 'فقد']);

/// `قد يزور`, and not `قد زار`: قد before an imperfect doubts it.
function maybeDoubt({ keys }: Passage, { verb, word }: Draft, from: number, at: number): Cue | null {
  if (from !== at - 1 || !DOUBTING.has(keys[from] ?? '')) return null;
  const doubts = verb?.at === at && isImperfect(verb, word);
  return doubts ? { type: 'possible', scope: 'next', length: 1 } : null;
}

/// Whether a verb in the meaning read is imperfect: توقع is "it signs" and "he expected".
function isImperfect({ forms }: Verb, word: EventWord): boolean {
  const meant = forms.filter((form) => form.events.includes(word));
  return meant.length > 0 && meant.every((form) => form.tense === 'imperfect');
}

function cueAt(passage: Passage, at: number): Cue | null {
  return passage.words[at]?.mayBeModality ? lookUp(passage, passage.keys, at) : null;
}

/// A cue of two words that the subject parts: `عجز الجيش عن السيطرة`, `يعتزم الوزير إجراء`. The second stands right
/// before the trigger or is attached to it.
function partedCue(passage: Passage, from: number, at: number): Cue | null {
  const { keys, verbAt, words } = passage;
  if (!verbAt[from] || at - from < 3 || !words[from]?.mayBeModality) return null;
  const found = lookUp(passage, [keys[from] ?? '', keys[at - 1] ?? ''], 0);
  return found?.length === 2 ? { ...found, length: at - from } : null;
}

function lookUp({ lexicon: { modalities } }: Passage, keys: readonly string[], at: number): Cue | null {
  const match = modalities.longestJoined(keys, at);
  return match && match.entry.type !== 'completed'
    ? { type: match.entry.type, scope: match.entry.scope, length: match.length }
    : null;
}

function reaches(passage: Passage, cue: Cue, from: number, at: number, first: number): boolean {
  const end = from + cue.length;
  if (cue.length === 1 && isNegation(passage.keys[from] ?? '')) return false;
  if (from < first) return end >= first - 1 || isComplementizer(passage.keys[end] ?? '');
  return cue.scope === 'clause' || at - end <= 2;
}

/// A particle such as ما denies only the verb right after it: in "what concerns the build-up" it denies nothing; and
/// what is spoken of as known ("aims to apply *the understanding*") is not planned, nor what is said with `على أن`.
function isIdle(passage: Passage, draft: Draft, cue: Cue, from: number, at: number): boolean {
  if (cue.type === 'planned' && cue.scope === 'clause' && passage.keys[from] !== 'علي')
    return draft.verb === null && draft.definite && !isIntended(passage, from, at);
  if (passage.keys[from] === 'علي') return draft.verb?.at !== from + cue.length;
  return cue.type === 'negation' && cue.scope === 'next' && (draft.verb === null || from + cue.length !== at);
}

/// `تعتزم توقيع`: what a finite verb of intent governs without an article is planned, whoever owns it.
function isIntended({ keys, verbAt }: Passage, from: number, at: number): boolean {
  return verbAt[from] !== null && !/^[وفبكل]*(?:ال|لل)/.test(keys[at] ?? '');
}

function factualityOf(type: string): Factuality | undefined {
  if (type === 'negation') return 'denied';
  return FACTUALITIES.find((value) => value === type);
}

function ofFuture(passage: Passage, draft: Draft, date: PassageDate | null): Factuality | undefined {
  if (draft.verb?.future || isCarriedByFuture(passage, draft)) return 'planned';
  const tense = draft.verb?.forms[0]?.tense;
  if (tense === 'perfect') return undefined;
  if (date && looksAhead(passage, date.first, date.last)) return 'planned';
  const end = draft.at + draft.length;
  return !draft.verb && looksAhead(passage, end, end + 2) ? 'planned' : undefined;
}

/// `ستشهد المحادثات توقيع اتفاق`: a noun that a light verb of the future carries.
function isCarriedByFuture({ verbs, clauseAt }: Passage, { verb, at }: Draft): boolean {
  if (verb) return false;
  const carrier = verbs.findLast((before) => before.at < at && clauseAt[before.at] === clauseAt[at]);
  return carrier?.future === true && carrier.forms.some((form) => form.light !== null);
}

/// Whether a run of tokens has a word of the future: المقبل, غدا.
function looksAhead(passage: Passage, first: number, last: number): boolean {
  const { relativeAdjectives, relativeDays, modalities } = passage.lexicon;
  return passage.keys.slice(first, last).some((key) => {
    const bare = key.replace(/^ال/, '');
    return (
      relativeAdjectives.get(key)?.direction === 1 ||
      relativeAdjectives.get(bare)?.direction === 1 ||
      (relativeDays.get(key)?.days ?? 0) > 0 ||
      modalities.get(key)?.type === 'planned'
    );
  });
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
  if (draft.purpose && !draft.definite) return 'planned';
  return PURPOSES.has(before) && before !== 'علي' && before !== 'الي' ? 'planned' : undefined;
}

/// What is denied or demanded by whoever speaks of it.
function ofSpeech(passage: Passage, draft: Draft, statements: readonly Draft[]): Factuality | undefined {
  if (draft.word.kind === 'statement') return undefined;
  const governing = governingStatement(passage, draft, statements);
  if (!governing || isBeside(passage, draft, governing) || isCommentedBy(passage, draft, governing)) return undefined;
  const { word } = governing;
  if (word.factuality) return FACTUALITIES.find((value) => value === word.factuality);
  if (word.subtype === 'deny' || word.subtype === 'reject') return 'denied';
  return word.subtype === 'demand' ? 'demanded' : undefined;
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

/// The statement whose content a draft is in: beside it in its clause, or around the clause that reports it. A relative
/// or joined clause outside what is reported, and when it was said (`قال بعد لقائه`), are the text's own.
export function governingStatement(passage: Passage, draft: Draft, statements: readonly Draft[]): Draft | undefined {
  const before = statements.filter((statement) => statement.at < draft.at && statement !== draft);
  let reported = draft.form !== 'verb' && !isWhile(passage, draft) && !isReactedTo(passage, draft);
  for (const clause of clauseChain(passage, draft.at)) {
    const found = reported && before.findLast((statement) => passage.clauseAt[statement.at] === clause.index);
    if (found) return found;
    reported = isSpoken(passage, clause) || (reported && clause.index !== passage.clauseAt[draft.at]);
  }
  return undefined;
}

/// Whether a clause is what somebody says; one that opens with a bare verb form (`أعلن عقد اجتماع`) can be no other.
function isSpoken({ keys }: Passage, { kind, quoted, first }: Clause): boolean {
  return kind === 'content' || kind === 'participle' || quoted || (kind === 'aside' && !isRelative(keys[first] ?? ''));
}

const WHILE: ReadonlySet<string> = new Set(['خلال', 'بعد', 'قبل', 'منذ', 'لدى']);
const ON_OCCASION: ReadonlySet<string> = new Set('هامش ختام مستهل بدايه اعقاب قبيل بعيد غداه بمناسبه'.split(' '));

function isWhile(passage: Passage, draft: Draft): boolean {
  const before = passage.keys[prepositionBefore(passage, draft)] ?? '';
  return WHILE.has(maybePreposition(before) ?? '') || ON_OCCASION.has(before);
}
