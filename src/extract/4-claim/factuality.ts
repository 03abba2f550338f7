/// Factuality: whether a claim says that something happened, will, should, may or did not. The one rule kept
/// here: the nearest cue wins, and a cue reaches no further than its clause and what that clause reports.

import type { Factuality } from '../../model/ontology.ts';
import { FACTUALITIES } from '../../model/ontology.ts';
import type { Draft } from './draft.ts';
import { isComplementizer, isNegation } from './function-word.ts';
import { clauseChain, type Passage, type PassageDate } from './passage.ts';

/// The factuality of a draft. `statements` are the sentence's drafts of saying; `date` is the draft's date.
export function findFactuality(
  passage: Passage,
  draft: Draft,
  statements: readonly Draft[],
  date: PassageDate | null,
): Factuality {
  return (
    ofNegation(passage, draft) ??
    ofModality(passage, draft) ??
    ofFuture(passage, draft, date) ??
    ofPurpose(passage, draft) ??
    ofSpeech(passage, draft, statements) ??
    'asserted'
  );
}

const ABSENCE = new Set(['عدم', 'دون', 'بدون', 'انعدام', 'بعدم', 'لعدم']);

/// The token that says when or whether: that of the verb that carries the draft, or of its noun.
function anchorOf(draft: Draft): number {
  return draft.verb ? Math.min(draft.verb.at, draft.at) : draft.at;
}

function ofNegation(passage: Passage, draft: Draft): Factuality | undefined {
  const at = anchorOf(draft);
  const before = passage.keys.slice(Math.max(0, at - 2), at);
  if (draft.verb && before.some((key, index) => isNegation(key) && (index === before.length - 1 || key !== 'لا')))
    return 'denied';
  return !draft.verb && ABSENCE.has(before.at(-1) ?? '') ? 'denied' : undefined;
}

/// Cues of the lexicon: right before the trigger, in its clause, or right before the clause it is reported in.
function ofModality(passage: Passage, draft: Draft): Factuality | undefined {
  const at = anchorOf(draft);
  for (const clause of clauseChain(passage, at)) {
    const limit = Math.max(clause.first, at);
    for (let from = limit - 1; from >= Math.max(0, clause.first - 4); from -= 1) {
      const found = cueAt(passage, from);
      if (found && !isIdle(draft, found, from, at) && reaches(passage, found, from, at, clause.first))
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

function cueAt(passage: Passage, at: number): Cue | null {
  const { modalities } = passage.lexicon;
  const key = passage.keys[at] ?? '';
  const match =
    modalities.longest(passage.keys, at) ??
    (/^[وف]../.test(key) ? modalities.longest(passage.keys, at, key.slice(1)) : null);
  return match && match.entry.type !== 'completed'
    ? { type: match.entry.type, scope: match.entry.scope, length: match.length }
    : null;
}

function reaches(passage: Passage, cue: Cue, from: number, at: number, first: number): boolean {
  const end = from + cue.length;
  if (isNegation(passage.keys[from] ?? '')) return false;
  if (from < first) return end >= first - 1 || isComplementizer(passage.keys[end] ?? '');
  return cue.scope === 'clause' || at - end <= 2;
}

/// A particle such as ما denies only the verb right after it: in "what concerns the build-up" it denies nothing; and
/// what is spoken of as known ("aims to apply *the understanding*") is not planned.
function isIdle(draft: Draft, cue: Cue, from: number, at: number): boolean {
  if (cue.type === 'planned') return draft.verb === null && draft.definite;
  return cue.type === 'negation' && cue.scope === 'next' && (draft.verb === null || from + cue.length !== at);
}

function factualityOf(type: string): Factuality | undefined {
  if (type === 'negation') return 'denied';
  return FACTUALITIES.find((value) => value === type);
}

function ofFuture(passage: Passage, draft: Draft, date: PassageDate | null): Factuality | undefined {
  if (draft.verb?.future) return 'planned';
  const tense = draft.verb?.forms[0]?.tense;
  if (tense === 'perfect') return undefined;
  if (date && looksAhead(passage, date.first, date.last)) return 'planned';
  const end = draft.at + draft.length;
  return !draft.verb && looksAhead(passage, end, end + 2) ? 'planned' : undefined;
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
  if (!governing) return undefined;
  const { word } = governing;
  if (word.factuality) return FACTUALITIES.find((value) => value === word.factuality);
  if (word.subtype === 'deny' || word.subtype === 'reject') return 'denied';
  return word.subtype === 'demand' ? 'demanded' : undefined;
}

/// The statement whose content a draft is in: in its clause after the verb, or in a clause it reports.
export function governingStatement(passage: Passage, draft: Draft, statements: readonly Draft[]): Draft | undefined {
  const clauses = clauseChain(passage, draft.at).map((clause) => clause.index);
  const before = statements.filter((statement) => statement.at < draft.at && statement !== draft);
  for (const [depth, clause] of clauses.entries()) {
    const found = before.findLast((statement) => passage.clauseAt[statement.at] === clause);
    if (found && (depth > 0 || draft.form !== 'verb')) return found;
  }
  return undefined;
}
