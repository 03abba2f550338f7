/// The decisions behind an entity as its node shows them: which names were taken for one, and which were kept apart.
/// The one rule kept here: of decisions that say the same of the same two forms, the first is shown, and of many namesakes those that came
/// nearest: the record must not outgrow the texts.

import type { Merge, NameQuote, Separation } from '../../model/graph.ts';
import type { MergeRule } from '../../model/merge-rule.ts';
import { NumberGroups } from '../../model/number-groups.ts';
import { clean } from '../5-entity/document-view.ts';
import type { Resolution } from '../5-entity/entity.ts';
import type { Judgement } from '../5-entity/judgement.ts';
import type { MentionReference } from '../5-entity/mention-reference.ts';
import type { Mentioned } from './mentioned.ts';

/// What a node says of the decisions that made it; nothing where there were none.
export interface Decisions {
  readonly merges?: readonly Merge[];
  readonly apart?: readonly Separation[];
}

function quoteOf({ articles, mentions }: Mentioned, reference: MentionReference): NameQuote | null {
  const article = articles[reference.document];
  if (!article) return null;
  const { start, end } = mentions.spanOf(reference);
  return { document: article.id, start, end, quote: article.text.slice(start, end) };
}

function forms(left: NameQuote, right: NameQuote): string {
  return [clean(left.quote), clean(right.quote)].toSorted().join('|');
}

/// Of decisions that say the same of the same two forms, the first.
function distinct<T extends { readonly rule: string; readonly left: NameQuote; readonly right: NameQuote }>(
  decisions: readonly T[],
  keyOf: (one: T) => string,
): readonly T[] {
  const first = new Map<string, T>();
  for (const one of decisions) {
    const key = `${one.rule}|${keyOf(one)}|${forms(one.left, one.right)}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

/// That a state or a listed body bears one of its names in two articles goes without saying.
function isTelling(rule: MergeRule, left: NameQuote, right: NameQuote): boolean {
  return rule !== 'same-identifier' || clean(left.quote) !== clean(right.quote);
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
interface Seen extends Judgement {
  readonly own: MentionReference;
  readonly other: MentionReference;
}

/// More decisions than any memory holds.
const MOST_DECISIONS = 2 ** 30;

/// The decisions of a collection, by the entities that they speak of.
export class DecisionRecord {
  readonly #mentioned: Mentioned;
  readonly #resolution: Resolution;
  readonly #numberOf: (key: string) => number | undefined;
  /// By entity: where in their log the decisions on it are, as one number a decision: twice its place, and one more where the entity's own
  /// mention is the right one.
  readonly #merges = new NumberGroups(2 * MOST_DECISIONS);
  readonly #apart = new NumberGroups(2 * MOST_DECISIONS);

  /// `numberOf` gives the number of an entity that has a node.
  constructor(articles: Mentioned['articles'], resolution: Resolution, numberOf: (key: string) => number | undefined) {
    this.#numberOf = numberOf;
    this.#mentioned = { articles, mentions: resolution.mentions };
    this.#resolution = resolution;
    const others = new Others();
    for (const [place, { left, right, merge, apart }] of resolution.judgements.entries()) {
      const [one, two] = [numberOf(this.#entityOf(left)), numberOf(this.#entityOf(right))];
      if (one === undefined || two === undefined) continue;
      if (merge !== null && one === two) this.#merges.add(one, 2 * place);
      if (apart === null || one === two) continue;
      if (others.has(one, two)) this.#apart.add(one, 2 * place);
      if (others.has(two, one)) this.#apart.add(two, 2 * place + 1);
    }
  }

  /// The decisions behind an entity.
  of(entity: string): Decisions {
    const merges = this.#seen(this.#merges, entity).flatMap((seen) => this.#mergeOf(seen));
    const apart = this.#seen(this.#apart, entity).flatMap((seen) => this.#separationOf(seen));
    const [joined, separated] = [distinct(merges, () => ''), distinct(apart, ({ entity: other }) => other)];
    return { ...(joined.length ? { merges: joined } : {}), ...(separated.length ? { apart: separated } : {}) };
  }

  #entityOf({ document, mention }: MentionReference): string {
    return this.#resolution.references[document]?.[mention]?.[0] ?? '';
  }

  #seen(places: NumberGroups, entity: string): readonly Seen[] {
    const known = this.#numberOf(entity);
    return (known === undefined ? [] : places.of(known)).map((number) => {
      const judgement = this.#resolution.judgements.at(Math.floor(number / 2));
      const { left, right } = judgement;
      const [own, other] = number % 2 === 1 ? [right, left] : [left, right];
      return { ...judgement, own, other };
    });
  }

  #mergeOf({ own, other, merge: rule, strength }: Seen): Merge[] {
    const [left, right] = [quoteOf(this.#mentioned, own), quoteOf(this.#mentioned, other)];
    return left && right && rule !== null && isTelling(rule, left, right) ? [{ rule, strength, left, right }] : [];
  }

  #separationOf({ own, other, apart: rule }: Seen): Separation[] {
    const [left, right] = [quoteOf(this.#mentioned, own), quoteOf(this.#mentioned, other)];
    return left && right && rule !== null ? [{ rule, entity: this.#entityOf(other), left, right }] : [];
  }
}
