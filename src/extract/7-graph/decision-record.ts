/// The decisions behind an entity as its node shows them: which names were taken for one, and which were kept apart.
/// The one rule kept here: of decisions that say the same of the same two forms, the first is shown, and of many namesakes those that came
/// nearest: the record must not outgrow the texts.

import type { Admitted } from '../../model/extraction.ts';
import type { Merge, NameQuote, Separation } from '../../model/graph.ts';
import type { MergeRule } from '../../model/merge-rule.ts';
import { clean } from '../5-entity/document-view.ts';
import type { Resolution } from '../5-entity/entity.ts';
import { groupBy } from '../5-entity/group-by.ts';
import type { Judgement } from '../5-entity/judgement.ts';
import type { MentionReference } from '../5-entity/mention-reference.ts';

/// What a node says of the decisions that made it; nothing where there were none.
export interface Decisions {
  readonly merges?: readonly Merge[];
  readonly apart?: readonly Separation[];
}

/// A decision as one entity sees it, with the entity that it speaks of.
type Seen<T> = T & { readonly of: string };

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

function distinct<T extends { readonly rule: string; readonly left: NameQuote; readonly right: NameQuote }>(
  seen: readonly Seen<T>[],
  keyOf: (one: T) => string,
): readonly T[] {
  const first = new Map<string, Seen<T>>();
  for (const one of seen) {
    const key = `${one.rule}|${keyOf(one)}|${forms(one.left, one.right)}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()].map(({ of: _of, ...one }) => one as unknown as T);
}

/// That a state or a listed body bears one of its names in two articles goes without saying.
function isTelling(rule: MergeRule, left: NameQuote, right: NameQuote): boolean {
  return rule !== 'same-identifier' || clean(left.quote) !== clean(right.quote);
}

function sides(judgement: Judgement, extractions: readonly Admitted[]): readonly [NameQuote, NameQuote] | null {
  const [left, right] = [quoteOf(extractions, judgement.left), quoteOf(extractions, judgement.right)];
  return left && right ? [left, right] : null;
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

/// The decisions behind each entity, by its key.
export function decisionsByEntity(
  extractions: readonly Admitted[],
  { references, judgements }: Resolution,
  isNode: (key: string) => boolean,
): ReadonlyMap<string, Decisions> {
  const entityOf = ({ document, mention }: MentionReference): string => references[document]?.[mention]?.[0] ?? '';
  const merges: Seen<Merge>[] = [];
  const apart: Seen<Separation>[] = [];
  const others = new Others();
  for (const judgement of judgements) {
    const [own, other] = [entityOf(judgement.left), entityOf(judgement.right)];
    const found = sides(judgement, extractions);
    if (!found || !isNode(own) || !isNode(other)) continue;
    const [left, right] = found;
    const { merge, apart: rule, strength } = judgement;
    if (merge !== null && own === other && isTelling(merge, left, right))
      merges.push({ of: own, rule: merge, strength, left, right });
    if (rule === null || own === other) continue;
    if (others.has(own, other)) apart.push({ of: own, rule, entity: other, left, right });
    if (others.has(other, own)) apart.push({ of: other, rule, entity: own, left: right, right: left });
  }
  return byEntity(merges, apart);
}

function byEntity(merges: readonly Seen<Merge>[], apart: readonly Seen<Separation>[]): ReadonlyMap<string, Decisions> {
  const [joined, separated] = [groupBy(merges, ({ of }) => of), groupBy(apart, ({ of }) => of)];
  const keys = new Set([...joined.keys(), ...separated.keys()]);
  return new Map(
    [...keys].map((key) => {
      const own = distinct<Merge>(joined.get(key) ?? [], () => '');
      const others = distinct<Separation>(separated.get(key) ?? [], ({ entity }) => entity);
      return [key, { ...(own.length ? { merges: own } : {}), ...(others.length ? { apart: others } : {}) }];
    }),
  );
}
