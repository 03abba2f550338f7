/// Clusters under constraints. The one rule kept here: two clusters join only while nothing in the one
/// contradicts anything in the other, and the strongest pairs are decided first.

import { UnionFind } from './union-find.ts';

/// A pair of items that may be one, how strongly it seems so, and why.
export interface CandidatePair<Rule extends string = string> {
  readonly left: number;
  readonly right: number;
  readonly strength: number;
  readonly rule: Rule;
}

/// What a cluster knows of itself: how two are joined, and why two may not be.
export interface Joining<T, Rule extends string, Conflict extends string> {
  /// The rule by which the two cannot be one, or null.
  readonly conflict: (a: T, b: T) => Conflict | null;
  readonly merge: (a: T, b: T) => T;
  /// Called with each decision on a pair that was not yet joined.
  readonly decided?: (pair: CandidatePair<Rule>, conflict: Conflict | null) => void;
}

function byStrength(a: CandidatePair, b: CandidatePair): number {
  return b.strength - a.strength || a.left - b.left || a.right - b.right;
}

/// Items on their way into clusters, each cluster with the profile of all its members.
export class Clusters<T, Rule extends string = string, Conflict extends string = string> {
  readonly #sets: UnionFind;
  readonly #profiles: T[];
  readonly #joining: Joining<T, Rule, Conflict>;

  constructor(items: readonly T[], joining: Joining<T, Rule, Conflict>) {
    this.#sets = new UnionFind(items.length);
    this.#profiles = [...items];
    this.#joining = joining;
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
    this.#profiles[this.#sets.union(left, right)] = profile;
  }

  /// Joins the pairs, the strongest first.
  joinAll(pairs: readonly CandidatePair<Rule>[]): void {
    for (const pair of [...pairs].sort(byStrength)) this.join(pair);
  }

  /// The clusters as lists of items, ordered by their smallest.
  groups(): readonly (readonly number[])[] {
    return this.#sets.groups();
  }
}
