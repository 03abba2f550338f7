/// The decisions behind an entity as its node shows them: which names were taken for one, and which were kept apart.
/// The one rule kept here: of decisions that say the same of the same two forms, the first is shown, and of many namesakes those that came
/// nearest: the record must not outgrow the texts.

import type { Merge, NameQuote, Separation } from '../../model/graph.ts';
import { NumberGroups } from '../../model/number-groups.ts';
import { NONE } from '../../model/number-rows.ts';
import type { Resolution } from '../5-entity/entity.ts';
import type { NumberedJudgement } from '../5-entity/judgement-log.ts';
import type { Mentioned } from './mentioned.ts';

/// What a node says of the decisions that made it; nothing where there were none.
export interface Decisions {
  readonly merges?: readonly Merge[];
  readonly apart?: readonly Separation[];
}

/// The entities that have a node, by their numbers.
export interface Numbering {
  readonly numberOf: (key: string) => number | undefined;
  readonly keyOf: (number: number) => string;
}

/// By mention: the number of the first entity that it means, `NONE` where that has no node.
function firstMeant({ references }: Resolution, { numberOf }: Numbering): Int32Array {
  const count = references.reduce((sum, { length }) => sum + length, 0);
  const meant = new Int32Array(count);
  let mention = 0;
  for (const document of references)
    for (const [first] of document) {
      meant[mention] = first === undefined ? NONE : (numberOf(first) ?? NONE);
      mention += 1;
    }
  return meant;
}

/// How many others an entity is shown to be kept apart from. The bearers of one name may be hundreds.
const MOST_OTHERS = 24;

/// Takes each entity's first others and no more.
class Others {
  readonly #others = new Map<number, Set<number>>();

  has(entity: number, other: number): boolean {
    const known = this.#others.get(entity);
    if (!known) this.#others.set(entity, new Set([other]));
    else if (known.size < MOST_OTHERS) known.add(other);
    return !known || known.has(other);
  }
}

/// A decision as one entity sees it: the mention of its own, and that of the other.
interface Seen extends NumberedJudgement {
  readonly own: number;
  readonly other: number;
}

/// More decisions than any memory holds.
const MOST_DECISIONS = 2 ** 30;

/// The decisions of a collection, by the entities that they speak of.
export class DecisionRecord {
  readonly #mentioned: Mentioned;
  readonly #judgements: Resolution['judgements'];
  readonly #numbering: Numbering;
  /// By mention: the entity that it is taken for.
  readonly #entityOf: Int32Array;
  /// By entity: where in their log the decisions on it are, as one number a decision: twice its place, and one more where the entity's own
  /// mention is the right one.
  readonly #merges = new NumberGroups(2 * MOST_DECISIONS);
  readonly #apart = new NumberGroups(2 * MOST_DECISIONS);

  constructor(articles: Mentioned['articles'], resolution: Resolution, numbering: Numbering) {
    this.#numbering = numbering;
    this.#mentioned = { articles, mentions: resolution.mentions };
    this.#judgements = resolution.judgements;
    this.#entityOf = firstMeant(resolution, numbering);
    const others = new Others();
    for (let place = 0; place < this.#judgements.length; place += 1) this.#take(place, others);
  }

  /// Puts a decision down with the entities that show it.
  #take(place: number, others: Others): void {
    const { left, right, merge, apart } = this.#judgements.numbered(place);
    const [one, two] = [this.#entity(left), this.#entity(right)];
    if (one === NONE || two === NONE) return;
    if (merge !== null && one === two) this.#merges.add(one, 2 * place);
    if (apart === null || one === two) return;
    if (others.has(one, two)) this.#apart.add(one, 2 * place);
    if (others.has(two, one)) this.#apart.add(two, 2 * place + 1);
  }

  /// The decisions behind an entity.
  of(key: string): Decisions {
    const entity = this.#numbering.numberOf(key);
    if (entity === undefined) return {};
    const merges = this.#distinct(this.#merges.of(entity)).flatMap((seen) => this.#mergeOf(seen));
    const apart = this.#distinct(this.#apart.of(entity)).flatMap((seen) => this.#separationOf(seen));
    return { ...(merges.length ? { merges } : {}), ...(apart.length ? { apart } : {}) };
  }

  #entity(mention: number): number {
    return this.#entityOf[mention] ?? NONE;
  }

  /// Of decisions that say the same of the same two forms, the first. There may be a hundred of an entity for each that is shown, so that
  /// nothing is made of the others.
  #distinct(places: readonly number[]): readonly Seen[] {
    const first = new Map<string, Seen>();
    for (const place of places) {
      const judgement = this.#judgements.numbered(Math.floor(place / 2));
      const { left, right, merge, apart, strength } = judgement;
      const [own, other] = place % 2 === 1 ? [right, left] : [left, right];
      const key = `${merge ?? apart}|${this.#entity(other)}|${this.#forms(judgement)}`;
      if (!first.has(key)) first.set(key, { left, right, merge, apart, strength, own, other });
    }
    return [...first.values()];
  }

  #forms({ left, right }: NumberedJudgement): string {
    const [one, other] = [this.#formOf(left), this.#formOf(right)];
    return `${Math.min(one, other)}|${Math.max(one, other)}`;
  }

  #formOf(mention: number): number {
    return this.#mentioned.mentions.formOf(mention);
  }

  #mergeOf({ own, other, merge: rule, strength }: Seen): Merge[] {
    if (rule === null) return [];
    // That a state or a listed body bears one of its names in two articles goes without saying.
    if (rule === 'same-identifier' && this.#formOf(own) === this.#formOf(other)) return [];
    return [{ rule, strength, left: this.#quoteOf(own), right: this.#quoteOf(other) }];
  }

  #separationOf({ own, other, apart: rule }: Seen): Separation[] {
    if (rule === null) return [];
    const entity = this.#numbering.keyOf(this.#entity(other));
    return [{ rule, entity, left: this.#quoteOf(own), right: this.#quoteOf(other) }];
  }

  #quoteOf(mention: number): NameQuote {
    const { articles, mentions } = this.#mentioned;
    const { start, end } = mentions.spanOf(mention);
    const document = articles[mentions.documentOf(mention)]?.id ?? '';
    return { document, start, end, quote: mentions.wordsOf(mention) };
  }
}
