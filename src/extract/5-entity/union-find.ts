/// Disjoint sets of numbers. The one rule kept here: the smallest member stands for its set, so the result
/// does not depend on the order of the unions.

import { NumberColumn } from '../../model/number-column.ts';

export class UnionFind {
  readonly #parent = new NumberColumn(Uint32Array);

  constructor(size: number) {
    for (let item = 0; item < size; item += 1) this.#parent.push(item);
  }

  /// Adds a set of one and gives its member, which is the next number.
  add(): number {
    return this.#parent.push(this.#parent.length);
  }

  /// The smallest member of an item's set.
  find(item: number): number {
    const parent = this.#parent;
    let root = item;
    while (parent.at(root) !== root) root = parent.at(root);
    for (let at = item; at !== root; ) {
      const next = parent.at(at);
      parent.set(at, root);
      at = next;
    }
    return root;
  }

  union(a: number, b: number): number {
    const left = this.find(a);
    const right = this.find(b);
    const root = Math.min(left, right);
    this.#parent.set(Math.max(left, right), root);
    return root;
  }

  /// The sets with their members in ascending order, ordered by their smallest member.
  groups(): readonly (readonly number[])[] {
    const byRoot = new Map<number, number[]>();
    for (let item = 0; item < this.#parent.length; item += 1) {
      const root = this.find(item);
      const group = byRoot.get(root);
      if (group) group.push(item);
      else byRoot.set(root, [item]);
    }
    return [...byRoot.values()];
  }
}
