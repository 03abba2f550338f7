/// The words of sentences as numbers, equal for equal words: sentences are compared often, and the same words come again and again. The one
/// rule kept here: numbers are worth something within one collection, and nothing depends on which they are.

import type { Sentence } from '../../model/document.ts';

/// How many words in a row make a run.
const RUN = 3;
/// More words than any collection has.
const MOST_WORDS = 2 ** 26;

/// The look-up forms of a sentence's words, in order.
function wordKeys(sentence: Sentence): readonly string[] {
  return sentence.tokens.filter((token) => token.kind !== 'punctuation').map((token) => token.key);
}

/// Numbers things by what they are told apart by, from 0.
class Numbering<Key> {
  readonly #numbers = new Map<Key, number>();

  of(key: Key): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/// What a sentence says, in numbers.
export interface Wording {
  /// One number for all sentences of the same words.
  readonly text: number;
  /// How many words it has.
  readonly length: number;
  /// The runs of three words in a row, each once, in ascending order.
  readonly runs: Uint32Array;
}

/// Which words of a sentence tell anything: those of four letters and more.
const SHORTEST_WORD = 4;

/// The wordings of a collection's sentences, each worked out once.
export class Wordings {
  readonly #words = new Numbering<string>();
  readonly #pairs = new Numbering<number>();
  readonly #runs = new Numbering<number>();
  readonly #texts = new Numbering<string>();
  /// By word: its letters.
  readonly #letters: number[] = [];
  readonly #known = new Map<Sentence, Wording>();

  of(sentence: Sentence): Wording {
    const known = this.#known.get(sentence);
    if (known) return known;
    const words = this.#wordsOf(sentence);
    const wording = { text: this.#texts.of(words.join(' ')), length: words.length, runs: this.#runsOf(words) };
    this.#known.set(sentence, wording);
    return wording;
  }

  /// The number of all sentences of its words, where it has so many of them; null where it is shorter. Nothing is kept of a sentence that
  /// nobody compares further.
  textOf(sentence: Sentence, fewest: number): number | null {
    const known = this.#known.get(sentence);
    if (known) return known.length < fewest ? null : known.text;
    const words = this.#wordsOf(sentence);
    return words.length < fewest ? null : this.#texts.of(words.join(' '));
  }

  /// Its longer words.
  contentOf(sentence: Sentence): ReadonlySet<number> {
    return new Set(this.#wordsOf(sentence).filter((word) => (this.#letters[word] ?? 0) >= SHORTEST_WORD));
  }

  #wordsOf(sentence: Sentence): Uint32Array {
    return Uint32Array.from(wordKeys(sentence), (key) => this.#wordOf(key));
  }

  #wordOf(key: string): number {
    const word = this.#words.of(key);
    this.#letters[word] = key.length;
    return word;
  }

  #runsOf(words: Uint32Array): Uint32Array {
    const runs = new Set<number>();
    for (let at = 0; at + RUN <= words.length; at += 1) {
      const pair = this.#pairs.of((words[at] as number) * MOST_WORDS + (words[at + 1] as number));
      runs.add(this.#runs.of(pair * MOST_WORDS + (words[at + 2] as number)));
    }
    return Uint32Array.from(runs).sort();
  }
}
