/// Which tables have an entry that a token can begin: most tokens begin none, and a rule need not look there. The one
/// rule kept here: where a token is a word as it stands, no letter in front of it is a clitic.

import { nounReadings } from '../arabic/clitics.ts';
import { knownWord } from './known-word.ts';
import type { Lexicon } from './lexicon.ts';
import { Phrases } from './phrases.ts';

/// As many tables as a whole number has bits; those beyond are looked into each time.
export const MOST_TABLES = 32;

const numbered = new WeakMap<Lexicon, readonly Phrases<unknown>[]>();

/// The tables of a lexicon that have a slot.
function numberedTables(lexicon: Lexicon): readonly Phrases<unknown>[] {
  const known = numbered.get(lexicon);
  if (known) return known;
  const tables = Object.values(lexicon).filter((table): table is Phrases<unknown> => table instanceof Phrases);
  const found = tables.filter((table) => table.slot >= 0 && table.slot < MOST_TABLES);
  numbered.set(lexicon, found);
  return found;
}

/// Whether the whole token is a word of the lexicon, so that its first letter is no clitic.
export const isWholeWord: (lexicon: Lexicon, key: string) => boolean = knownWord((l, key) => {
  const tables: readonly Phrases<unknown>[] = [
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
  ];
  return tables.some((table) => table.has(key));
});

/// The tables that some reading of a token opens, as bits by slot.
export const openedTables: (lexicon: Lexicon, key: string) => number = knownWord((lexicon, key) => {
  const whole = isWholeWord(lexicon, key);
  let opened = 0;
  for (const reading of nounReadings(key)) {
    if (reading.cut > 0 && whole) break;
    opened |= tablesWith(lexicon, reading.key);
    if (reading.definite) opened |= tablesWith(lexicon, reading.stem);
  }
  return opened;
});

function tablesWith(lexicon: Lexicon, word: string): number {
  let found = 0;
  for (const table of numberedTables(lexicon)) if (table.starts(word)) found |= 1 << table.slot;
  return found;
}
