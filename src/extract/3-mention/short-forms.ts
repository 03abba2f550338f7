/// Short forms of names, as one document uses them. The one rule kept here: few words of a document begin one, so a word
/// is first held against a sieve of all that do.

import { Phrases } from '../../lexicon/phrases.ts';
import type { SentenceView, WordMatch } from './sentence-view.ts';
import { formOf } from './word-form.ts';

const SIEVE_BITS = 11;
const SPREAD = 0x9e3779b1;

export class ShortForms<T> {
  readonly #phrases = new Phrases<T>();
  /// A bit for each value of the upper bits of a first word's number.
  readonly #sieve = new Int32Array(2 ** (SIEVE_BITS - 5));

  /// Adds a short form of several tokens joined by single spaces; when two are alike, the first one added stays.
  add(key: string, entry: T): void {
    const end = key.indexOf(' ');
    const bit = bitOf(formOf(end < 0 ? key : key.slice(0, end)));
    this.#sieve[bit >> 5] = (this.#sieve[bit >> 5] as number) | (1 << (bit & 31));
    this.#phrases.add(key, entry);
  }

  /// The short forms in a sentence, one at most from each token on.
  matches(view: SentenceView): readonly WordMatch<T>[] {
    const matches: WordMatch<T>[] = [];
    if (this.#phrases.size === 0) return matches;
    for (let at = 0; at < view.length; at += 1) {
      const found = this.#mayBegin(view, at) ? view.match(this.#phrases, at) : null;
      if (found) matches.push(found);
    }
    return matches;
  }

  #mayBegin(view: SentenceView, at: number): boolean {
    const form = view.form(at);
    if (form !== 0) return this.#holds(form);
    for (const one of view.word(at).forms) if (this.#holds(one)) return true;
    return false;
  }

  #holds(form: number): boolean {
    const bit = bitOf(form);
    return ((this.#sieve[bit >> 5] as number) & (1 << (bit & 31))) !== 0;
  }
}

function bitOf(form: number): number {
  return Math.imul(form, SPREAD) >>> (32 - SIEVE_BITS);
}
