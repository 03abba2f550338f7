/// The answers that weights know, numbered question by question. The one rule kept here: tables that ask the same questions
/// share the numbers, so that the letters of an answer are looked up in one small place, whichever table asks.

import { WordVocabulary } from './word-vocabulary.ts';

/// Answers to a question whose numbers are kept; a power of two.
const REMEMBERED = 64;

export class AnswerNumbers {
  /// The words among the answers.
  readonly words: WordVocabulary = new WordVocabulary();
  readonly #numbers: readonly Map<string, number>[];
  /// The answers last given to each question, `REMEMBERED` of them by their letters, and their numbers.
  readonly #latest: string[];
  readonly #latestNumbers: Int32Array;

  constructor(questions: number) {
    this.#numbers = Array.from({ length: questions }, () => new Map());
    this.#latest = Array.from({ length: questions * REMEMBERED }, () => '');
    this.#latestNumbers = new Int32Array(this.#latest.length);
  }

  /// Takes an answer to a question up, and gives its number.
  add(question: number, answer: string): number {
    this.words.add(answer);
    const numbers = this.#numbers[question] as Map<string, number>;
    const known = numbers.get(answer);
    if (known !== undefined) return known;
    numbers.set(answer, numbers.size + 1);
    this.#latest.fill('');
    return numbers.size;
  }

  /// The number of an answer to a question, from 1 on; 0 for one that no weight knows.
  of(question: number, answer: string): number {
    // Most questions get the same few answers again and again.
    const at = question * REMEMBERED + placeOf(answer);
    if (answer === this.#latest[at]) return this.#latestNumbers[at] as number;
    const number = (this.#numbers[question] as Map<string, number>).get(answer) ?? 0;
    this.#latest[at] = answer;
    this.#latestNumbers[at] = number;
    return number;
  }
}

/// One of `REMEMBERED` places for an answer, by its letters and their number.
function placeOf(answer: string): number {
  const { length } = answer;
  return (
    (answer.charCodeAt(0) + 3 * answer.charCodeAt(length >> 1) + 7 * answer.charCodeAt(length - 1) + length) &
    (REMEMBERED - 1)
  );
}
