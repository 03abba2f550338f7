/// Clusters under constraints. The one rule kept here: two clusters join only while nothing in the one
/// contradicts anything in the other, and the strongest pairs are decided first.

import { UnionFind } from './union-find.ts';

/// A pair of items that may be one, how strongly it seems so, and why.
export interface CandidatePair {
  readonly left: number;
  readonly right: number;
  readonly strength: number;
  readonly reason: string;
}

/// What a cluster knows of itself: how two are joined, and why two may not be.
export interface Joining<T> {
  /// The reason why the two cannot be one, or null.
  readonly conflict: (a: T, b: T) => string | null;
  readonly merge: (a: T, b: T) => T;
  /// Called with each decision on a pair that was not yet joined.
  readonly decided?: (pair: CandidatePair, conflict: string | null) => void;
}

function byStrength(a: CandidatePair, b: CandidatePair): number {
  return b.strength - a.strength || a.left - b.left || a.right - b.right;
}

/// Items on their way into clusters, each cluster with the profile of all its members.
export class Clusters<T> {
  readonly #sets: UnionFind;
  readonly #profiles: T[];
  readonly #joining: Joining<T>;

  constructor(items: readonly T[], joining: Joining<T>) {
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

  /// Joins the clusters of a pair unless they contradict each other. Returns whether they are one now.
  join(pair: CandidatePair): boolean {
    const left = this.find(pair.left);
    const right = this.find(pair.right);
    if (left === right) return true;
    const [a, b] = [this.profile(left), this.profile(right)];
    const conflict = this.#joining.conflict(a, b);
    this.#joining.decided?.(pair, conflict);
    if (conflict !== null) return false;
    this.#profiles[this.#sets.union(left, right)] = this.#joining.merge(a, b);
    return true;
  }

  /// Joins the pairs, the strongest first.
  joinAll(pairs: readonly CandidatePair[]): void {
    for (const pair of [...pairs].sort(byStrength)) this.join(pair);
  }

  /// The clusters as lists of items, ordered by their smallest.
  groups(): readonly (readonly number[])[] {
    return this.#sets.groups();
  }
}
