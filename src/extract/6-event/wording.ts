/// The words of sentences as numbers, equal for equal words: sentences are compared often, and the same words come again and again. The one
/// rule kept here: what a sentence's numbers are depends on its words alone, and what is kept of it is what somebody compares.

import type { Sentence } from '../../model/document.ts';

/// How many words in a row make a run.
const RUN = 3;

/// The look-up forms of a sentence's words, in order.
function wordKeys(sentence: Sentence): readonly string[] {
  return sentence.tokens.filter((token) => token.kind !== 'punctuation').map((token) => token.key);
}

/// Odd numbers of 32 bits to multiply by, as MurmurHash3 has them (Appleby, public domain): two hashes by other factors have nothing to do
/// with one another.
type Factors = readonly [number, number];
const FACTORS: Factors = [0xcc9e2d51, 0x1b873593];
const OTHERS: Factors = [0x85ebca6b, 0xc2b2ae35];

/// A hash of 32 bits with one more number in it.
function mixed(hash: number, next: number, [first, second]: Factors): number {
  const turned = Math.imul(hash ^ Math.imul(next, first), second);
  return turned ^ (turned >>> 15);
}

function hashOf(numbers: readonly number[], factors: Factors): number {
  return numbers.reduce((hash, next) => mixed(hash, next, factors), 0);
}

/// What is known of a word.
interface Word {
  /// Its own in a collection.
  readonly number: number;
  /// Two hashes of its letters, the same in every collection.
  readonly hash: number;
  readonly other: number;
}

/// What a sentence says, in numbers.
export interface Wording {
  /// One number of 53 bits for all sentences of the same words. Of a million sentences two have it by chance once in ten thousand collections.
  readonly text: number;
  /// How many words it has.
  readonly length: number;
  /// The runs of three words in a row, each once, as hashes of 30 bits in ascending order: near copies share half of their runs, of which one
  /// shared by chance makes none.
  readonly runs: readonly number[];
}

/// Which words of a sentence tell anything: those of four letters and more.
const SHORTEST_WORD = 4;

function textOf(words: readonly Word[]): number {
  const high = hashOf(
    words.map(({ hash }) => hash),
    FACTORS,
  );
  const low = hashOf(
    words.map(({ other }) => other),
    OTHERS,
  );
  return joined(high, low);
}

/// A number of 53 bits for a sentence by its own and some words beside it.
export function withWords(text: number, words: string): number {
  const letters = lettersOf(words);
  const high = mixed(hashOf(letters, FACTORS), Math.floor(text / 2 ** 21), FACTORS);
  const low = mixed(hashOf(letters, OTHERS), text % 2 ** 32, OTHERS);
  return joined(high, low);
}

function joined(high: number, low: number): number {
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}

function lettersOf(word: string): readonly number[] {
  return Array.from(word, (letter) => letter.codePointAt(0) ?? 0);
}

function runsOf(words: readonly Word[]): readonly number[] {
  const runs = new Set<number>();
  for (let end = RUN; end <= words.length; end += 1) {
    let hash = 0;
    for (let at = end - RUN; at < end; at += 1) hash = mixed(hash, words[at]?.hash ?? 0, FACTORS);
    runs.add(hash >>> 2);
  }
  return [...runs].sort((a, b) => a - b);
}

/// The wordings of a collection's sentences, each worked out once while its document is open.
export class Wordings {
  readonly #words = new Map<string, Word>();
  readonly #known = new Map<Sentence, Wording>();

  of(sentence: Sentence): Wording {
    const known = this.#known.get(sentence);
    if (known) return known;
    const words = this.#wordsOf(sentence);
    const wording = { text: textOf(words), length: words.length, runs: runsOf(words) };
    this.#known.set(sentence, wording);
    return wording;
  }

  /// Forgets the sentences of the documents until now, but not their words.
  close(): void {
    this.#known.clear();
  }

  /// The number of all sentences of its words, where it has so many of them; null where it is shorter. Nothing is kept of a sentence that
  /// nobody compares further.
  textOf(sentence: Sentence, fewest: number): number | null {
    const known = this.#known.get(sentence);
    if (known) return known.length < fewest ? null : known.text;
    const words = this.#wordsOf(sentence);
    return words.length < fewest ? null : textOf(words);
  }

  /// Its longer words, by their numbers.
  contentOf(sentence: Sentence): ReadonlySet<number> {
    const longer = wordKeys(sentence).filter((key) => key.length >= SHORTEST_WORD);
    return new Set(longer.map((key) => this.#wordOf(key).number));
  }

  #wordsOf(sentence: Sentence): readonly Word[] {
    return wordKeys(sentence).map((key) => this.#wordOf(key));
  }

  #wordOf(key: string): Word {
    const known = this.#words.get(key);
    if (known) return known;
    const letters = lettersOf(key);
    const word = { number: this.#words.size, hash: hashOf(letters, FACTORS), other: hashOf(letters, OTHERS) };
    this.#words.set(key, word);
    return word;
  }
}
