/// The reading of a word that the lexicon decides for. The one rule kept here: the whole token first, then what is left
/// of it behind attached letters.

import { nounReadings, type Reading } from '../../../arabic/clitics.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { isWholeWord } from '../../../lexicon/opened-tables.ts';
import { wordSigns } from './word-sign.ts';

/// The listed reading of a look-up form, or null where the lexicon knows none.
export function listedReading(lexicon: Lexicon, key: string): Reading | null {
  const readings = nounReadings(key);
  const whole = readings[0] as Reading;
  if (isWholeWord(lexicon, key) || isKnown(lexicon, whole)) return whole;
  return readings.find((reading) => isAttached(reading) && isKnown(lexicon, reading)) ?? null;
}

/// Whether letters are attached to a reading that leave a name.
export function isAttached(reading: Reading): boolean {
  return reading.cut > 0 && leavesName(reading);
}

/// A name hardly ever stands behind `ك`, which begins many names.
function leavesName(reading: Reading): boolean {
  return reading.stem.length > 1 && (reading.preposition !== 'ك' || reading.definite);
}

function isKnown(lexicon: Lexicon, reading: Reading): boolean {
  const signs = wordSigns(lexicon, reading.key);
  return signs.classes.length > 0;
}
