/// Presupposed events: those that a sentence takes for granted while it denies or demands something else, as in "did not
/// comment on the visit". The one rule kept here: only nouns are presupposed, by the preposition right before them.

import { nounReadings } from '../../arabic/clitics.ts';
import type { Draft } from './draft.ts';
import { maybePreposition } from './function-word.ts';
import type { Passage } from './passage.ts';

const PICKING: ReadonlySet<string> = new Set('احدث اول اخر ثاني ثالث هذا هذه تلك سلسله جوله'.split(' '));

/// The token of the preposition that governs a draft's noun, past words that only pick it out: `بعد أول زيارة`.
export function prepositionBefore({ keys }: Passage, { at }: Pick<Draft, 'at'>): number {
  return PICKING.has(keys[at - 1] ?? '') ? at - 2 : at - 1;
}

const REACTING: ReadonlySet<string> = new Set(['ردا', 'تعليقا', 'تعقيبا', 'احتجاجا']);
/// The same with a preposition that is attached to what it is to.
const REACTING_TO: ReadonlySet<string> = new Set(['تنديدا', 'انتقاما', 'ثارا', 'رفضا', 'استنكارا', 'احياء', 'تخليدا']);

/// Whether a draft is what somebody reacts to: `ردا على زيارة`, `تنديدا باغتيال`. Then the text itself tells of it.
export function isReactedTo(passage: Passage, draft: Draft): boolean {
  if (draft.form === 'verb') return false;
  const at = prepositionBefore(passage, draft);
  if (/^[بل]/.test(passage.keys[draft.at] ?? '') && REACTING_TO.has(passage.keys[at] ?? '')) return true;
  return passage.keys[at] === 'علي' && REACTING.has(passage.keys[at - 1] ?? '');
}

const ABOUT: ReadonlySet<string> = new Set(['على', 'عن', 'حول']);
const COMMENT: ReadonlySet<string> = new Set(['تعليق', 'تعقيب', 'رد']);
const COMMENTING: ReadonlySet<string> = new Set(['علق', 'عقب', 'ردّ', 'رد']);

/// Whether a draft is what a comment is on, be it refused: `التعليق على زيارة`, `الرد بشأن لقاء`.
export function isCommentedOn(passage: Passage, draft: Draft): boolean {
  return isSpokenAbout(passage, draft) && isComment(passage.keys[prepositionBefore(passage, draft) - 1] ?? '');
}

/// Whether a draft is what somebody comments on or does not: `علق على زيارة`, `لم يرد بشأن زيارة`.
export function isCommentedBy(passage: Passage, draft: Draft, statement: Draft): boolean {
  return isSpokenAbout(passage, draft) && isCommenting(statement);
}

/// Whether a statement only comments or answers, which says nothing of whether it happened.
export function isCommenting({ word }: Draft): boolean {
  return COMMENTING.has(word.lemma);
}

function isSpokenAbout(passage: Passage, draft: Draft): boolean {
  const before = passage.keys[prepositionBefore(passage, draft)] ?? '';
  return draft.form !== 'verb' && ABOUT.has(maybePreposition(before) ?? '');
}

function isComment(key: string): boolean {
  return nounReadings(key).some(({ stem }) => COMMENT.has(stem));
}

const WHILE: ReadonlySet<string> = new Set(['خلال', 'بعد', 'قبل', 'منذ', 'لدى']);
const ON_OCCASION: ReadonlySet<string> = new Set('هامش ختام مستهل بدايه اعقاب قبيل بعيد غداه بمناسبه'.split(' '));

/// Whether a draft only says when something else was: `خلال لقائه`, `على هامش القمة`.
export function isWhile(passage: Passage, draft: Pick<Draft, 'at'>): boolean {
  const before = passage.keys[prepositionBefore(passage, draft)] ?? '';
  return WHILE.has(maybePreposition(before) ?? '') || ON_OCCASION.has(before);
}
