/// Phrases: entries found by one or more tokens. The one rule kept here: matching is by whole tokens in
/// their look-up forms, and the longest entry wins.

/// An entry found at a token, and how many tokens it takes.
export interface PhraseMatch<T> {
  readonly entry: T;
  readonly length: number;
}

interface PhraseNode<T> {
  entry: T | undefined;
  next: Map<string, PhraseNode<T>> | null;
}

/// A table from token sequences to entries. When two entries have the same key, the first one added stays.
export class Phrases<T> {
  readonly #root = new Map<string, PhraseNode<T>>();
  readonly #entries: T[] = [];
  #size = 0;

  /// All entries in the order in which they were added.
  get entries(): readonly T[] {
    return this.#entries;
  }

  /// How many keys the table has.
  get size(): number {
    return this.#size;
  }

  /// Adds an entry under a key of tokens in look-up form, joined by single spaces.
  add(key: string, entry: T): void {
    let level = this.#root;
    let node: PhraseNode<T> | undefined;
    for (const word of key.split(' ')) {
      node = level.get(word);
      if (!node) level.set(word, (node = { entry: undefined, next: null }));
      level = node.next ??= new Map();
    }
    if (!node || node.entry !== undefined) return;
    node.entry = entry;
    this.#entries.push(entry);
    this.#size += 1;
  }

  /// The entry of exactly this one-token key.
  get(word: string): T | undefined {
    return this.#root.get(word)?.entry;
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }

  /// Whether some entry's key begins with this word.
  starts(word: string): boolean {
    return this.#root.has(word);
  }

  /// The longest entry that starts with `first` and goes on with `keys[at + 1]`, …; `first` stands for
  /// `keys[at]` so that a caller can look up a token without its clitics.
  longest(keys: readonly string[], at: number, first: string = keys[at] ?? ''): PhraseMatch<T> | null {
    let node = this.#root.get(first);
    let found: PhraseMatch<T> | null = null;
    for (let length = 1; node; length += 1) {
      if (node.entry !== undefined) found = { entry: node.entry, length };
      const word = keys[at + length];
      node = word === undefined ? undefined : node.next?.get(word);
    }
    return found;
  }
}
