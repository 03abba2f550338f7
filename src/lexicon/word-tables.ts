/// In which tables of a lexicon a word is found. The one rule kept here: a table that has no number among those of its
/// lexicon may hold any word.

import type { Lexicon } from './lexicon.ts';
import { Phrases } from './phrases.ts';

/// As many tables as a whole number has bits; those beyond are looked into each time.
export const MOST_TABLES = 32;

/// The tables of which a word is an entry, and those of which it begins a longer one, as bits by slot.
export interface WordTables {
  readonly single: number;
  readonly longer: number;
}

const NONE: WordTables = { single: 0, longer: 0 };
const ANY: WordTables = { single: -1, longer: -1 };

type WordIndex = ReadonlyMap<string, WordTables> | null;

const indexes = new WeakMap<Lexicon, WordIndex>();

/// The tables of a lexicon that a look-up form by itself is found in.
export function wordTables(lexicon: Lexicon, word: string): WordTables {
  let index = indexes.get(lexicon);
  if (index === undefined) {
    index = makeIndex(lexicon);
    indexes.set(lexicon, index);
  }
  return index ? (index.get(word) ?? NONE) : ANY;
}

/// Null where a table has no number.
function makeIndex(lexicon: Lexicon): WordIndex {
  const index = new Map<string, { single: number; longer: number }>();
  for (const table of Object.values(lexicon)) {
    if (!(table instanceof Phrases) || table.slot >= MOST_TABLES) continue;
    if (table.slot < 0) return null;
    for (const { word, single, longer } of table.openings()) {
      const known = index.get(word) ?? { single: 0, longer: 0 };
      index.set(word, known);
      if (single) known.single |= 1 << table.slot;
      if (longer) known.longer |= 1 << table.slot;
    }
  }
  return index;
}

/// Tables of a lexicon as bits by slot; all bits where one has no number.
export function bitsOf(...tables: readonly Phrases<unknown>[]): number {
  let bits = 0;
  for (const { slot } of tables) {
    if (slot >= MOST_TABLES)
      throw new RangeError(`Table ${slot} is beyond the first ${MOST_TABLES}: no bit stands for it`);
    bits |= slot < 0 ? -1 : 1 << slot;
  }
  return bits;
}
