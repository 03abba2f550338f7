/// Judgements taken down. The one rule kept here: there are dozens of an article, so they are kept as numbers and come back as they were.

import { APART_RULES, type ApartRule, MERGE_RULES, type MergeRule } from '../../model/merge-rule.ts';
import { NumberColumn } from '../../model/number-column.ts';
import type { Judgement } from './judgement.ts';
import type { MentionTable } from './mention-table.ts';

const MERGES = Object.keys(MERGE_RULES) as readonly MergeRule[];
const APARTS = Object.keys(APART_RULES) as readonly ApartRule[];
export class JudgementLog {
  readonly #mentions: MentionTable;
  /// Numbers of mentions.
  readonly #left = new NumberColumn(Int32Array);
  readonly #right = new NumberColumn(Int32Array);
  /// The rule's place among those of merging, or behind them among those of keeping apart.
  readonly #rules = new NumberColumn(Uint8Array);
  readonly #strengths = new NumberColumn(Float64Array);

  /// Of mentions that stand in this table by the time they are judged.
  constructor(mentions: MentionTable) {
    this.#mentions = mentions;
  }

  get length(): number {
    return this.#left.length;
  }

  add({ left, right, merge, apart, strength }: Judgement): void {
    this.#left.push(this.#mentions.numberOf(left));
    this.#right.push(this.#mentions.numberOf(right));
    this.#rules.push(apart === null ? MERGES.indexOf(merge as MergeRule) : MERGES.length + APARTS.indexOf(apart));
    this.#strengths.push(strength);
  }

  at(index: number): Judgement {
    const rule = this.#rules.at(index);
    return {
      left: this.#mentions.referenceOf(this.#left.at(index)),
      right: this.#mentions.referenceOf(this.#right.at(index)),
      merge: MERGES[rule] ?? null,
      apart: APARTS[rule - MERGES.length] ?? null,
      strength: this.#strengths.at(index),
    };
  }

  /// Each with its place.
  *entries(): Generator<readonly [place: number, judgement: Judgement]> {
    for (let place = 0; place < this.length; place += 1) yield [place, this.at(place)];
  }
}
