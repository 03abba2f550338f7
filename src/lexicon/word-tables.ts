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

/// Which tables know a word, for tables that are numbered together. Rules ask many tables about one word in a row, so that
/// the last answer is kept.
export class WordIndex {
  readonly #tables: readonly Phrases<unknown>[];
  #known: Map<string, WordTables> | null = null;
  #word = '';
  #latest: WordTables | null = null;

  constructor(tables: readonly Phrases<unknown>[]) {
    this.#tables = tables;
  }

  /// The tables that a look-up form by itself is found in.
  of(word: string): WordTables {
    if (this.#latest !== null && word === this.#word) return this.#latest;
    this.#known ??= indexOf(this.#tables);
    this.#word = word;
    this.#latest = this.#known.get(word) ?? NONE;
    return this.#latest;
  }
}

function indexOf(tables: readonly Phrases<unknown>[]): Map<string, WordTables> {
  const index = new Map<string, { single: number; longer: number }>();
  for (const table of tables)
    for (const { word, single, longer } of table.openings()) {
      const known = index.get(word) ?? { single: 0, longer: 0 };
      index.set(word, known);
      if (single) known.single |= 1 << table.slot;
      if (longer) known.longer |= 1 << table.slot;
    }
  return index;
}

/// Numbers tables that belong together, by their places among all that a lexicon has, and gives them one index.
export function numberTables(values: readonly unknown[]): void {
  const tables: Phrases<unknown>[] = [];
  const index = new WordIndex(tables);
  for (const [slot, table] of values.entries()) {
    if (!(table instanceof Phrases)) continue;
    table.number(slot, slot < MOST_TABLES ? index : null);
    if (slot < MOST_TABLES) tables.push(table);
  }
}

let latest: { readonly lexicon: Lexicon; readonly index: WordIndex | null } | null = null;

/// The tables of a lexicon that a look-up form by itself is found in; all where one of them has no number.
export function wordTables(lexicon: Lexicon, word: string): WordTables {
  if (latest?.lexicon !== lexicon) latest = { lexicon, index: maybeIndex(lexicon) };
  return latest.index ? latest.index.of(word) : ANY;
}

function maybeIndex(lexicon: Lexicon): WordIndex | null {
  const tables = Object.values(lexicon).filter((table) => table instanceof Phrases);
  if (tables.some(({ slot }) => slot < 0)) return null;
  return new WordIndex(tables.filter(({ slot }) => slot < MOST_TABLES));
}

/// Whether a word is an entry of one of several tables.
export function isInOneOf(
  choose: (lexicon: Lexicon) => readonly Phrases<unknown>[],
): (lexicon: Lexicon, word: string) => boolean {
  let chosen: {
    readonly lexicon: Lexicon;
    readonly tables: readonly Phrases<unknown>[];
    readonly bits: number;
  } | null = null;
  return (lexicon, word) => {
    if (chosen?.lexicon !== lexicon) {
      const tables = choose(lexicon);
      chosen = { lexicon, tables, bits: bitsOf(...tables) };
    }
    const { single } = wordTables(lexicon, word);
    return single === ANY.single ? chosen.tables.some((table) => table.has(word)) : (single & chosen.bits) !== 0;
  };
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
