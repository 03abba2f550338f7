/// Clusters under constraints. The one rule kept here: two clusters join only while nothing in the one
/// contradicts anything in the other, and the strongest pairs are decided first.

import { groupBy } from './group-by.ts';
import { type CandidatePair, type PairLevel, PairLevels } from './pair-levels.ts';
import { UnionFind } from './union-find.ts';

/// What a cluster knows of itself: how two are joined, and why two may not be.
export interface Joining<T, Rule extends string, Conflict extends string> {
  /// The rule by which the two cannot be one, or null.
  readonly conflict: (a: T, b: T) => Conflict | null;
  readonly merge: (a: T, b: T) => T;
  /// Equal for items that conflict with the same others and not with one another.
  readonly signature?: (item: T) => string;
  /// Called with each decision on a pair that was not yet joined.
  readonly decided?: (pair: CandidatePair<Rule>, conflict: Conflict | null) => void;
}

/// Two items that may become one.
type Joined = Pick<CandidatePair, 'left' | 'right'>;

function byStrength(a: CandidatePair, b: CandidatePair): number {
  return b.strength - a.strength || a.left - b.left || a.right - b.right;
}

/// Items on their way into clusters, each cluster with the profile of all its members.
export class Clusters<T, Rule extends string = string, Conflict extends string = string> {
  readonly #sets: UnionFind;
  /// By item that stands for its cluster.
  readonly #profiles: (T | undefined)[];
  readonly #joining: Joining<T, Rule, Conflict>;

  constructor(items: readonly T[], joining: Joining<T, Rule, Conflict>) {
    this.#sets = new UnionFind(items.length);
    this.#profiles = [...items];
    this.#joining = joining;
  }

  /// Adds an item as a cluster of its own and gives its number.
  add(item: T): number {
    this.#profiles.push(item);
    return this.#sets.add();
  }

  /// The smallest member of the item's cluster.
  find(item: number): number {
    return this.#sets.find(item);
  }

  /// What the item's whole cluster knows.
  profile(item: number): T {
    const profile = this.#profiles[this.find(item)];
    if (profile === undefined) throw new RangeError(`No item ${item} among ${this.#profiles.length}`);
    return profile;
  }

  /// Why the clusters of two items cannot be one, or null.
  conflict(left: number, right: number): Conflict | null {
    return this.find(left) === this.find(right)
      ? null
      : this.#joining.conflict(this.profile(left), this.profile(right));
  }

  /// Joins the clusters of a pair unless they contradict each other. Returns whether they are one now.
  join(pair: CandidatePair<Rule>): boolean {
    if (this.find(pair.left) === this.find(pair.right)) return true;
    const conflict = this.conflict(pair.left, pair.right);
    this.#joining.decided?.(pair, conflict);
    if (conflict === null) this.unite(pair.left, pair.right);
    return conflict === null;
  }

  /// Makes two clusters one whatever speaks against it, as decided elsewhere.
  unite(one: number, other: number): void {
    const [left, right] = [this.find(one), this.find(other)];
    if (left === right) return;
    const profile = this.#joining.merge(this.profile(left), this.profile(right));
    // The one that no longer stands for its cluster is not asked again: what it knew alone is let go.
    for (const root of [left, right]) this.#profiles[root] = undefined;
    this.#profiles[this.#sets.union(left, right)] = profile;
  }

  /// Joins the pairs, the strongest first.
  joinAll(pairs: readonly CandidatePair<Rule>[]): void {
    this.joinInOrder([...pairs].sort(byStrength));
  }

  /// Joins pairs that come the strongest first.
  joinInOrder(pairs: Iterable<CandidatePair<Rule>>): void {
    for (const pair of pairs) this.join(pair);
  }

  /// Joins the pairs, those of one strength at once: a cluster that contradicts another with which they would make it
  /// one joins none of them. So the order of items and pairs does not matter. Nobody is joined before the last pair has come.
  joinAgreed(pairs: Iterable<CandidatePair<Rule>>): void {
    const levels = new PairLevels<Rule>();
    for (const pair of pairs) if (this.find(pair.left) !== this.find(pair.right)) levels.add(pair);
    for (const level of levels.strongestFirst())
      this.#joinOpen(level.keep((pair) => this.find(pair.left) !== this.find(pair.right) && this.#allows(pair)));
  }

  /// Joins pairs that do not contradict each other by themselves. Clusters that contradict another are kept from those between them that
  /// contradict none; among themselves they are looked at again, so that who could be either of two keeps nobody else apart.
  #joinOpen(open: PairLevel<Rule>): void {
    const conflictOf = this.#conflicts(open);
    const again = open.where(({ left, right }) => conflictOf(left) !== null && conflictOf(right) !== null);
    const isSettled = again.length === open.length;
    for (const pair of open) {
      if (this.find(pair.left) === this.find(pair.right)) continue;
      const [left, right] = [conflictOf(pair.left), conflictOf(pair.right)];
      if (!isSettled && left !== null && right !== null) continue;
      const conflict = left ?? right;
      this.#joining.decided?.(pair, conflict);
      if (conflict === null) this.unite(pair.left, pair.right);
    }
    if (!isSettled && again.length > 0) this.#joinOpen(again);
  }

  /// Tells of an item whether it would be one with others that contradict each other, were all of these pairs joined.
  contested(pairs: Iterable<Joined>): (item: number) => boolean {
    const conflictOf = this.#conflicts(pairs);
    return (item) => conflictOf(item) !== null;
  }

  /// By item, as clusters are now: what its cluster contradicts with which the pairs would make it one, or null.
  #conflicts(pairs: Iterable<Joined>): (item: number) => Conflict | null {
    const contested = this.#contested(pairs);
    if (contested.size === 0) return () => null;
    const roots = Int32Array.from(this.#profiles, (_, item) => this.find(item));
    return (item) => contested.get(roots[item] ?? 0) ?? null;
  }

  #signature(root: number): string {
    return this.#joining.signature?.(this.profile(root)) ?? String(root);
  }

  #allows(pair: CandidatePair<Rule>): boolean {
    const conflict = this.conflict(pair.left, pair.right);
    if (conflict !== null) this.#joining.decided?.(pair, conflict);
    return conflict === null;
  }

  /// The clusters that contradict another with which the pairs would make them one, and why.
  #contested(pairs: Iterable<Joined>): ReadonlyMap<number, Conflict> {
    const places = new Map<number, number>();
    for (const { left, right } of pairs)
      for (const root of [this.find(left), this.find(right)]) if (!places.has(root)) places.set(root, places.size);
    const roots = [...places.keys()];
    const placeOf = (item: number): number => places.get(this.find(item)) ?? 0;
    const joined = new UnionFind(roots.length);
    for (const { left, right } of pairs) joined.union(placeOf(left), placeOf(right));
    const contested = new Map<number, Conflict>();
    for (const group of groupBy(roots, (root) => joined.find(placeOf(root))).values()) {
      const alike = [...groupBy(group, (root) => this.#signature(root)).values()];
      for (const [at, some] of alike.entries())
        for (const others of alike.slice(at + 1)) {
          const conflict = this.conflict(some[0] ?? 0, others[0] ?? 0);
          if (conflict !== null) for (const root of [...some, ...others]) contested.set(root, conflict);
        }
    }
    return contested;
  }

  /// The clusters as lists of items, ordered by their smallest.
  groups(): readonly (readonly number[])[] {
    return this.#sets.groups();
  }

  /// The same when nothing more is to be joined: what the clusters know is let go.
  finish(): readonly (readonly number[])[] {
    this.#profiles.splice(0);
    return this.groups();
  }
}
