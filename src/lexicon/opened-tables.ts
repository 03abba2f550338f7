/// Which tables have an entry that a token can begin: most tokens begin none, and a rule need not look there. The one
/// rule kept here: where a token is a word as it stands, no letter in front of it is a clitic.

import { nounReadings } from '../arabic/clitics.ts';
import type { Lexicon } from './lexicon.ts';
import { isInOneOf, type WordTables, wordTables } from './word-tables.ts';

/// Whether the whole token is a word of the lexicon, so that its first letter is no clitic.
export const isWholeWord: (lexicon: Lexicon, key: string) => boolean = isInOneOf((l) => [
  l.titles,
  l.organizationHeads,
  l.states,
  l.places,
  l.givenNames,
  l.nameStops,
  l.commonWords,
  l.ranks,
  l.nisbas,
  l.placeHeads,
  l.surnames,
  l.plainVerbs,
  l.people,
  l.verbs,
  l.eventNouns,
  l.months,
  l.weekdays,
  l.dayParts,
  l.timeUnits,
  l.numberWords,
  l.organizationTails,
  l.honorifics,
  l.titleModifiers,
]);

/// The tables that some reading of a token opens, as bits by slot: those of which the reading is an entry, and those of
/// which it begins a longer one.
export function openedTables(lexicon: Lexicon, key: string): WordTables {
  const whole = isWholeWord(lexicon, key);
  let single = 0;
  let longer = 0;
  for (const reading of nounReadings(key)) {
    if (reading.cut > 0 && whole) break;
    for (const word of reading.definite ? [reading.key, reading.stem] : [reading.key]) {
      const found = wordTables(lexicon, word);
      single |= found.single;
      longer |= found.longer;
    }
  }
  return { single, longer };
}
