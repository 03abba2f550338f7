/// The readings under which a name could start with a word. The one rule kept here: what the lexicon knows is settled;
/// of other words the document decides, and where it says nothing either, the look-up form does.

import { nounReadings, type Reading } from '../../../arabic/clitics.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { isWholeWord } from '../../../lexicon/opened-tables.ts';
import { hasClasses } from './word-sign.ts';

export interface CoreReadings {
  /// The only one, or the one that the lexicon decides for.
  readonly settled: Reading | null;
  /// Those that leave a name when attached letters are taken off.
  readonly attached: readonly Reading[];
  /// The one that holds where the document writes none of these bare.
  readonly usual: Reading;
}

/// The look-up forms that a document writes, for clitics that only the document can tell.
export type Vocabulary = ReadonlySet<string>;

const LONG_ENOUGH = 5;

/// The readings of a look-up form.
export function coreReadings(lexicon: Lexicon, key: string): CoreReadings {
  const readings = nounReadings(key);
  const whole = readings[0] as Reading;
  const attached = readings.filter((reading) => reading.cut > 0 && leavesName(reading));
  const settled = attached.length === 0 ? whole : listedReading(lexicon, key, whole, attached);
  const usual = attached.find(isArticleBehind) ?? attached.find((reading) => isLongBehindAnd(reading, key)) ?? whole;
  return { settled, attached, usual };
}

/// The reading under which a name would start with a word in a document that writes these words.
export function coreReading({ settled, attached, usual }: CoreReadings, vocabulary: Vocabulary): Reading {
  return settled ?? attached.find((reading) => vocabulary.has(reading.key)) ?? usual;
}

/// The whole token, or what is left of it behind attached letters; null where the lexicon knows neither.
function listedReading(lexicon: Lexicon, key: string, whole: Reading, attached: readonly Reading[]): Reading | null {
  if (isWholeWord(lexicon, key) || isKnown(lexicon, whole)) return whole;
  return attached.find((reading) => isKnown(lexicon, reading)) ?? null;
}

/// A name hardly ever stands behind `ك`, which begins many names.
function leavesName(reading: Reading): boolean {
  return reading.stem.length > 1 && (reading.preposition !== 'ك' || reading.definite);
}

function isKnown(lexicon: Lexicon, reading: Reading): boolean {
  return hasClasses(lexicon, reading.key);
}

/// `بالبيضاء`, `للوفاق`, but not `فالنتاين`: the article shows where the noun begins.
function isArticleBehind(reading: Reading): boolean {
  return reading.definite && reading.conjunction !== 'ف';
}

function isLongBehindAnd({ conjunction, preposition }: Reading, key: string): boolean {
  return conjunction === 'و' && preposition === '' && key.length >= LONG_ENOUGH;
}
