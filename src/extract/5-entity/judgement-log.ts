/// Judgements taken down. The one rule kept here: there are dozens of an article, so they are kept as numbers and come back as they were.

import { APART_RULES, type ApartRule, MERGE_RULES, type MergeRule } from '../../model/merge-rule.ts';
import type { Judgement } from './judgement.ts';
import type { MentionReference } from './mention-reference.ts';

const MERGES = Object.keys(MERGE_RULES) as readonly MergeRule[];
const APARTS = Object.keys(APART_RULES) as readonly ApartRule[];
/// More mentions than any document has.
const MOST_MENTIONS = 2 ** 24;

function numberOf({ document, mention }: MentionReference): number {
  return document * MOST_MENTIONS + mention;
}

function referenceOf(number: number): MentionReference {
  return { document: Math.floor(number / MOST_MENTIONS), mention: number % MOST_MENTIONS };
}

export class JudgementLog {
  readonly #left: number[] = [];
  readonly #right: number[] = [];
  /// The rule's place among those of merging, or behind them among those of keeping apart.
  readonly #rules: number[] = [];
  readonly #strengths: number[] = [];

  get length(): number {
    return this.#left.length;
  }

  add({ left, right, merge, apart, strength }: Judgement): void {
    this.#left.push(numberOf(left));
    this.#right.push(numberOf(right));
    this.#rules.push(apart === null ? MERGES.indexOf(merge as MergeRule) : MERGES.length + APARTS.indexOf(apart));
    this.#strengths.push(strength);
  }

  at(index: number): Judgement {
    const rule = this.#rules[index] ?? 0;
    return {
      left: referenceOf(this.#left[index] ?? 0),
      right: referenceOf(this.#right[index] ?? 0),
      merge: MERGES[rule] ?? null,
      apart: APARTS[rule - MERGES.length] ?? null,
      strength: this.#strengths[index] ?? 0,
    };
  }

  /// Each with its place.
  *entries(): Generator<readonly [place: number, judgement: Judgement]> {
    for (let place = 0; place < this.length; place += 1) yield [place, this.at(place)];
  }
}
