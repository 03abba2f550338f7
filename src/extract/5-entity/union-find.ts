/// Disjoint sets of numbers. The one rule kept here: the smallest member stands for its set, so the result
/// does not depend on the order of the unions.

export class UnionFind {
  readonly #parent: Uint32Array;

  constructor(size: number) {
    this.#parent = Uint32Array.from({ length: size }, (_, index) => index);
  }

  /// The smallest member of an item's set.
  find(item: number): number {
    let root = item;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    for (let at = item; at !== root; ) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  union(a: number, b: number): number {
    const left = this.find(a);
    const right = this.find(b);
    const root = Math.min(left, right);
    this.#parent[Math.max(left, right)] = root;
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
