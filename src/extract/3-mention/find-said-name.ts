/// Names beside a verb of saying. The one rule kept here: between a verb of saying and what is said stands
/// the speaker, so a word that is no vocabulary is taken for a name there.

import type { Candidate } from './candidate.ts';
import { candidate } from './candidate.ts';
import { parseName } from './parse-name.ts';
import type { SentenceView } from './sentence-view.ts';
import { CUE } from './word-cue.ts';

const OPENS_CONTENT = new Set([
  'ان',
  'انه',
  'انها',
  'انهم',
  'بان',
  'بانه',
  'في',
  'فى',
  'الي',
  'علي',
  'عن',
  'من',
  'خلال',
  'عقب',
  'ل',
  'لـ',
  'امس',
  'اليوم',
  'امام',
]);

/// Whether a token is a verb of saying in the third person.
export function isSaying(view: SentenceView, at: number): boolean {
  return view.hasCue(at, CUE.says);
}

function saidOf(view: SentenceView, at: number, to: number): boolean {
  if (view.hasCue(at - 1, CUE.turns)) return view.key(to).startsWith('ف') || view.isComma(to);
  return (
    OPENS_CONTENT.has(view.key(to)) || view.isPunctuation(to, ':،,«“"') || (at === 0 && view.isPunctuation(to, ':'))
  );
}

export function findSaidNames(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < view.length; at += 1) {
    const opens = at === 0 || view.hasCue(at - 1, CUE.says | CUE.turns);
    const name = opens ? parseName(view, at, 'said') : null;
    if (!name || name.words > 3) continue;
    if (at === 0 ? !view.isPunctuation(name.to, ':') : !saidOf(view, at, name.to)) continue;
    found.push(
      candidate({
        kind: 'person',
        span: view.span(name.from, name.to),
        from: name.from,
        to: name.to,
        weight: 3 + name.listed + name.words * 0.2,
        rule: 'said-name',
      }),
    );
  }
  return found;
}
