/// Phrases: entries found by one or more tokens. The one rule kept here: matching is by whole tokens in
/// their look-up forms, and the longest entry wins.

/// An entry found at a token, and how many tokens it takes.
export interface PhraseMatch<T> {
  readonly entry: T;
  readonly length: number;
}

/// What begins with a word: an entry of that word alone, and longer ones.
export interface PhraseStart<T> {
  readonly entry: T | undefined;
  readonly node: PhraseNode<T> | undefined;
}

interface PhraseNode<T> {
  entry: T | undefined;
  next: Map<string, PhraseNode<T>> | null;
}

/// Tells by bits, one for each table by its number, in which tables a word stands by itself and in which it begins more.
interface TableIndex {
  of(word: string): { readonly single: number; readonly longer: number };
}

/// A table from token sequences to entries. When two entries have the same key, the first one added stays.
export class Phrases<T> {
  /// Keys of one token, by far the most, apart from the tree of longer ones.
  readonly #words = new Map<string, T>();
  readonly #longer = new Map<string, PhraseNode<T>>();
  readonly #entries: T[] = [];
  #slot = -1;
  #index: TableIndex | null = null;

  /// All entries in the order in which they were added.
  get entries(): readonly T[] {
    return this.#entries;
  }

  /// The number of the table among those of its lexicon, from 0 on; -1 outside one. See `openedTables`.
  get slot(): number {
    return this.#slot;
  }

  /// Makes it a table of a lexicon. What its index says of words holds until more are added.
  number(slot: number, index: TableIndex | null): void {
    this.#slot = slot;
    this.#index = index;
  }

  /// How many keys the table has.
  get size(): number {
    return this.#entries.length;
  }

  /// Adds an entry under a key of tokens in look-up form, joined by single spaces.
  add(key: string, entry: T): void {
    this.#index = null;
    if (key.includes(' ')) this.#addLonger(key.split(' '), entry);
    else if (!this.#words.has(key)) {
      this.#words.set(key, entry);
      this.#entries.push(entry);
    }
  }

  #addLonger(words: readonly string[], entry: T): void {
    let level = this.#longer;
    let node: PhraseNode<T> | undefined;
    for (const word of words) {
      if (node) level = node.next ??= new Map();
      node = level.get(word);
      if (!node) {
        node = { entry: undefined, next: null };
        level.set(word, node);
      }
    }
    if (!node || node.entry !== undefined) return;
    node.entry = entry;
    this.#entries.push(entry);
  }

  /// Whether a key of one token may be this word, and whether a longer one may begin with it.
  #mayBe(word: string): boolean {
    return this.#index === null || ((this.#index.of(word).single >>> this.#slot) & 1) === 1;
  }

  #mayOpen(word: string): boolean {
    return this.#index === null || ((this.#index.of(word).longer >>> this.#slot) & 1) === 1;
  }

  /// The entry of exactly this one-token key.
  get(word: string): T | undefined {
    return this.#mayBe(word) ? this.#words.get(word) : undefined;
  }

  has(word: string): boolean {
    return this.#mayBe(word) && (this.#index !== null || this.#words.has(word));
  }

  /// Each word with which a key begins: whether it is one by itself, and whether a longer one goes on from it.
  *openings(): Generator<{ readonly word: string; readonly single: boolean; readonly longer: boolean }> {
    for (const word of this.#words.keys()) yield { word, single: true, longer: this.#longer.has(word) };
    for (const word of this.#longer.keys()) if (!this.#words.has(word)) yield { word, single: false, longer: true };
  }

  /// Whether some entry's key begins with this word.
  starts(word: string): boolean {
    return this.has(word) || (this.#mayOpen(word) && (this.#index !== null || this.#longer.has(word)));
  }

  /// What begins with this word; null for nothing.
  start(word: string): PhraseStart<T> | null {
    const entry = this.get(word);
    const node = this.#mayOpen(word) ? this.#longer.get(word) : undefined;
    return entry === undefined && node === undefined ? null : { entry, node };
  }

  /// The longest entry that starts with `first` and goes on with `keys[at + 1]`, …; `first` stands for
  /// `keys[at]` so that a caller can look up a token without its clitics.
  longest(keys: readonly string[], at: number, first: string = keys[at] ?? ''): PhraseMatch<T> | null {
    const start = this.start(first);
    return start && longestFrom(start, keys, at);
  }

  /// The longest entry at a token, its joined `و` or `ف` dropped where the whole is none.
  longestJoined(keys: readonly string[], at: number): PhraseMatch<T> | null {
    const key = keys[at] ?? '';
    return this.longest(keys, at) ?? (/^[وف]../.test(key) ? this.longest(keys, at, key.slice(1)) : null);
  }
}

/// The longest entry of those that begin with the token `at` and go on with those behind it.
export function longestFrom<T>(
  { entry, node: first }: PhraseStart<T>,
  keys: readonly string[],
  at: number,
): PhraseMatch<T> | null {
  let found: PhraseMatch<T> | null = entry === undefined ? null : { entry, length: 1 };
  let node = first;
  for (let length = 1; node; length += 1) {
    if (node.entry !== undefined) found = { entry: node.entry, length };
    node = at + length < keys.length ? node.next?.get(keys[at + length] as string) : undefined;
  }
  return found;
}
