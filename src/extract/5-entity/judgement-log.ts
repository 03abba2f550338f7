/// Judgements taken down. The one rule kept here: there are dozens of an article, so they are kept as numbers and come back as they were.

import { APART_RULES, type ApartRule, MERGE_RULES, type MergeRule } from '../../model/merge-rule.ts';
import { NumberRows } from '../../model/number-rows.ts';
import { Numbered } from '../../model/numbered.ts';
import type { Judgement } from './judgement.ts';
import type { MentionTable } from './mention-table.ts';

const MERGES = Object.keys(MERGE_RULES) as readonly MergeRule[];
const APARTS = Object.keys(APART_RULES) as readonly ApartRule[];

/// A judgement on mentions by their numbers in the table.
export interface NumberedJudgement extends Omit<Judgement, 'left' | 'right'> {
  readonly left: number;
  readonly right: number;
}

/// Columns: the numbers of the two mentions; the rule's place among those of merging, or behind them among those of keeping apart; and how
/// strongly it seemed that the two are one, of which there are few values.
const [LEFT, RIGHT, RULE, STRENGTH, EACH] = [0, 1, 2, 3, 4];

export class JudgementLog {
  readonly #mentions: MentionTable;
  readonly #rows = new NumberRows(EACH);
  readonly #strengths = new Numbered<number>(String);

  /// Of mentions that stand in this table by the time they are judged.
  constructor(mentions: MentionTable) {
    this.#mentions = mentions;
  }

  get length(): number {
    return this.#rows.length;
  }

  add({ left, right, merge, apart, strength }: Judgement): void {
    this.#rows.push([
      this.#mentions.numberOf(left),
      this.#mentions.numberOf(right),
      apart === null ? MERGES.indexOf(merge as MergeRule) : MERGES.length + APARTS.indexOf(apart),
      this.#strengths.numberOf(strength),
    ]);
  }

  at(place: number): Judgement {
    const { left, right, ...decided } = this.numbered(place);
    return { left: this.#mentions.referenceOf(left), right: this.#mentions.referenceOf(right), ...decided };
  }

  /// The same, of mentions by their numbers.
  numbered(place: number): NumberedJudgement {
    const rule = this.#rows.at(place, RULE);
    return {
      left: this.#rows.at(place, LEFT),
      right: this.#rows.at(place, RIGHT),
      merge: MERGES[rule] ?? null,
      apart: APARTS[rule - MERGES.length] ?? null,
      strength: this.#strengths.at(this.#rows.at(place, STRENGTH)),
    };
  }

  /// Each with its place.
  *entries(): Generator<readonly [place: number, judgement: Judgement]> {
    for (let place = 0; place < this.length; place += 1) yield [place, this.at(place)];
  }
}
