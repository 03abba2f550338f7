/// The words that weights know, numbered. The one rule kept here: the number of a word of the text is found by the word's
/// own number, and its letters are looked up once.

/// A word of a text: its look-up form, and a small number that no other word has at the same time.
export interface NumberedWord {
  readonly key: string;
  readonly number: number;
}

export class WordVocabulary {
  readonly #numbers = new Map<string, number>();
  /// The words asked about, and their numbers here, by their own numbers.
  #words: (NumberedWord | null)[] = [];
  #known: number[] = [];

  /// How many words there are, and 0 for all others.
  get size(): number {
    return this.#numbers.size + 1;
  }

  /// Takes a word up.
  add(key: string): void {
    if (this.#numbers.has(key)) return;
    this.#numbers.set(key, this.#numbers.size + 1);
    this.#words = [];
    this.#known = [];
  }

  /// The number of a look-up form, from 1 on; 0 for one that no weight knows.
  numberOf(key: string): number {
    return this.#numbers.get(key) ?? 0;
  }

  /// The same of a word.
  of(word: NumberedWord): number {
    const { number } = word;
    if (number < this.#words.length && this.#words[number] === word) return this.#known[number] as number;
    while (this.#words.length <= number) {
      this.#words.push(null);
      this.#known.push(0);
    }
    this.#words[number] = word;
    this.#known[number] = this.numberOf(word.key);
    return this.#known[number] as number;
  }
}
