/// The core of a token: what is left of it when attached letters are taken off. The one rule kept here: the
/// whole token first, then what the lexicon knows, then what the document writes bare, then `و` before a longer word.

import type { Reading } from '../../../arabic/clitics.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isAttached } from './listed-reading.ts';

const LONG_ENOUGH = 5;

/// The look-up forms that a document writes, for clitics that only the document can tell.
export type Vocabulary = ReadonlySet<string>;

export function vocabularyOf(views: readonly SentenceView[]): Vocabulary {
  return new Set(views.flatMap((view) => view.keys));
}

/// The reading of token `at` under which a name would start there.
export function coreReading(view: SentenceView, at: number, vocabulary: Vocabulary): Reading {
  const readings = view.readings(at);
  const whole = readings[0] as Reading;
  if (readings.length === 1 || !view.isWord(at)) return whole;
  return (
    view.word(at).listed ??
    readings.find((reading) => isAttached(reading) && vocabulary.has(reading.key)) ??
    readings.find((reading) => isAttached(reading) && isArticleBehind(reading)) ??
    readings.find(
      (reading) =>
        isAttached(reading) &&
        reading.conjunction === 'و' &&
        reading.preposition === '' &&
        view.key(at).length >= LONG_ENOUGH,
    ) ??
    whole
  );
}

/// `بالبيضاء`, `للوفاق`, but not `فالنتاين`: the article shows where the noun begins.
function isArticleBehind(reading: Reading): boolean {
  return reading.definite && reading.conjunction !== 'ف';
}
