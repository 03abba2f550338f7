/// The decisions behind an entity as its node shows them: which names were taken for one, and which were kept apart.
/// The one rule kept here: of decisions that say the same of the same two forms, the first is shown, and of many namesakes those that came
/// nearest: the record must not outgrow the texts.

import type { Admitted } from '../../model/extraction.ts';
import type { Merge, NameQuote, Separation } from '../../model/graph.ts';
import type { MergeRule } from '../../model/merge-rule.ts';
import { clean } from '../5-entity/document-view.ts';
import type { Resolution } from '../5-entity/entity.ts';
import type { Judgement } from '../5-entity/judgement.ts';
import type { MentionReference } from '../5-entity/mention-reference.ts';

/// What a node says of the decisions that made it; nothing where there were none.
export interface Decisions {
  readonly merges?: readonly Merge[];
  readonly apart?: readonly Separation[];
}

/// A decision as one entity sees it: what was decided, of itself and of the other; the same where they are one.
interface Seen {
  readonly own: MentionReference;
  readonly other: MentionReference;
  /// The key of the other entity.
  readonly entity: string;
  readonly judgement: Judgement;
}

function quoteOf(extractions: readonly Admitted[], { document, mention }: MentionReference): NameQuote | null {
  const extraction = extractions[document];
  const span = extraction?.mentions[mention]?.span;
  if (!extraction || !span) return null;
  const { id, text } = extraction.document;
  return { document: id, start: span.start, end: span.end, quote: text.slice(span.start, span.end) };
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
  readonly #others = new Map<string, Set<string>>();

  has(entity: string, other: string): boolean {
    const known = this.#others.get(entity);
    if (!known) this.#others.set(entity, new Set([other]));
    else if (known.size < MOST_OTHERS) known.add(other);
    return !known || known.has(other);
  }
}

/// The decisions of a collection, by the entities that they speak of.
export class DecisionRecord {
  readonly #extractions: readonly Admitted[];
  readonly #merges = new Map<string, Seen[]>();
  readonly #apart = new Map<string, Seen[]>();

  constructor(
    extractions: readonly Admitted[],
    { references, judgements }: Resolution,
    isNode: (key: string) => boolean,
  ) {
    this.#extractions = extractions;
    const entityOf = ({ document, mention }: MentionReference): string => references[document]?.[mention]?.[0] ?? '';
    const others = new Others();
    for (const judgement of judgements) {
      const { left, right, merge, apart } = judgement;
      const [one, two] = [entityOf(left), entityOf(right)];
      if (!isNode(one) || !isNode(two)) continue;
      if (merge !== null && one === two) take(this.#merges, one, { own: left, other: right, entity: two, judgement });
      if (apart === null || one === two) continue;
      if (others.has(one, two)) take(this.#apart, one, { own: left, other: right, entity: two, judgement });
      if (others.has(two, one)) take(this.#apart, two, { own: right, other: left, entity: one, judgement });
    }
  }

  /// The decisions behind an entity.
  of(entity: string): Decisions {
    const merges = (this.#merges.get(entity) ?? []).flatMap((seen) => this.#mergeOf(seen));
    const apart = (this.#apart.get(entity) ?? []).flatMap((seen) => this.#separationOf(seen));
    const [joined, separated] = [distinct(merges, () => ''), distinct(apart, ({ entity: other }) => other)];
    return { ...(joined.length ? { merges: joined } : {}), ...(separated.length ? { apart: separated } : {}) };
  }

  #mergeOf({ own, other, judgement: { merge: rule, strength } }: Seen): Merge[] {
    const [left, right] = [quoteOf(this.#extractions, own), quoteOf(this.#extractions, other)];
    return left && right && rule !== null && isTelling(rule, left, right) ? [{ rule, strength, left, right }] : [];
  }

  #separationOf({ own, other, entity, judgement: { apart: rule } }: Seen): Separation[] {
    const [left, right] = [quoteOf(this.#extractions, own), quoteOf(this.#extractions, other)];
    return left && right && rule !== null ? [{ rule, entity, left, right }] : [];
  }
}

function take(table: Map<string, Seen[]>, entity: string, seen: Seen): void {
  const known = table.get(entity);
  if (known) known.push(seen);
  else table.set(entity, [seen]);
}
