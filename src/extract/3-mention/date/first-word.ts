/// Words that an expression of time may begin with. The one rule kept here: it may say yes too often, never
/// no too often; the rules decide.

import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { ofWord, type Word } from '../word.ts';
import { FIRST_DAYS, PARTS_OF_PERIOD, SEASONS, YEAR_WORDS } from './time-word.ts';

const OPENERS = new Set([
  ...PARTS_OF_PERIOD,
  ...FIRST_DAYS,
  ...SEASONS,
  ...YEAR_WORDS,
  ...['يوم', 'يومي', 'نهار', 'شهر', 'شهري', 'ال', 'هذا', 'هذه', 'قبل', 'منذ', 'خلال'],
]);
const CLITICS = new Set(['و', 'ف', 'ب', 'ك', 'ل']);
const MOST_CLITICS = 3;

/// Whether a token in its look-up form, with or without words attached in front, may begin a date.
export const mayBeginDate: (word: Word) => boolean = ofWord(readBeginning);

function readBeginning({ lexicon, key }: Word): boolean {
  if (begins(key, lexicon)) return true;
  for (let cut = 1; cut <= MOST_CLITICS && cut < key.length - 1 && CLITICS.has(key.charAt(cut - 1)); cut += 1) {
    const rest = key.slice(cut);
    if (begins(rest, lexicon)) return true;
    if (cut > 1 && key.startsWith('لل', cut - 2) && begins(`ال${rest}`, lexicon)) return true;
  }
  return false;
}

function begins(word: string, lexicon: Lexicon): boolean {
  return (
    OPENERS.has(word) ||
    lexicon.months.starts(word) ||
    lexicon.weekdays.starts(word) ||
    lexicon.relativeDays.starts(word) ||
    lexicon.dayParts.starts(word) ||
    lexicon.timeUnits.starts(word) ||
    lexicon.numberWords.starts(word)
  );
}
