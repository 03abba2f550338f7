/// The plane in regions, each with four in it where more than one node stands there, for summing up far forces (Barnes and Hut, 1986). The one
/// rule kept here: each number is what graphology's ForceAtlas2 makes it, to the last bit: regions split as often, and sums come in the same
/// order. But regions are columns that are made once a layout and not once a step, and nodes are gone through by where they stand, so that those
/// that ask for the same regions ask one after the other.

import { withMoreRoom } from '../../model/number-column.ts';

/// Numbers of a node: where it is, where it moves, and its mass.
export const NODE = { x: 0, y: 1, dx: 2, dy: 3, oldDx: 4, oldDy: 5, mass: 6, calm: 7, size: 8, each: 10 } as const;

/// Numbers of a region: its middle, half its width, how far from it nodes are close to it, the mass in it, and where that has its middle. Of a
/// region with one node these are the node's.
const [X, Y, WIDTH, REACH, MASS, MASS_X, MASS_Y, EACH] = [0, 1, 2, 3, 4, 5, 6, 8];
/// Links of a region: its node, the first region in it, and the region behind it and all in it; -1 where there is none.
const [HELD, INSIDE, BEHIND, EACH_LINK] = [0, 1, 2, 4];
/// How often one node splits regions that it shares with another.
const MOST_SPLITS = 4;

export class RegionTree {
  #numbers = new Float64Array(1024 * EACH);
  #links = new Int32Array(1024 * EACH_LINK);
  #count = 0;
  #nodes: Float32Array = new Float32Array();

  /// Makes the tree of nodes as they stand.
  build(nodes: Float32Array): void {
    this.#nodes = nodes;
    this.#count = 0;
    this.#addRoot();
    for (let node = 0; node < nodes.length; node += NODE.each) this.#put(node);
  }

  /// Adds to where nodes move what pushes them from one another.
  push(scaling: number, theta: number): void {
    const [links, done] = [this.#links, new Uint8Array(this.#nodes.length / NODE.each)];
    for (let region = 0; region >= 0; ) {
      const at = region * EACH_LINK;
      const [held, inside] = [links[at + HELD] as number, links[at + INSIDE] as number];
      if (inside < 0 && held >= 0) {
        this.#pushNode(held, scaling, theta * theta);
        done[held / NODE.each] = 1;
      }
      region = inside >= 0 ? inside : (links[at + BEHIND] as number);
    }
    // Those that share their place with another.
    for (const [node, isDone] of done.entries()) if (!isDone) this.#pushNode(node * NODE.each, scaling, theta * theta);
  }

  #pushNode(node: number, scaling: number, thetaSquared: number): void {
    const [nodes, numbers, links] = [this.#nodes, this.#numbers, this.#links];
    const [x, y] = [nodes[node + NODE.x] as number, nodes[node + NODE.y] as number];
    const strength = scaling * (nodes[node + NODE.mass] as number);
    let [dx, dy] = [nodes[node + NODE.dx] as number, nodes[node + NODE.dy] as number];
    for (let region = 0; region >= 0; ) {
      const [at, link] = [region * EACH, region * EACH_LINK];
      const [held, inside] = [links[link + HELD] as number, links[link + INSIDE] as number];
      const [apartX, apartY] = [x - (numbers[at + MASS_X] as number), y - (numbers[at + MASS_Y] as number)];
      const distance = apartX * apartX + apartY * apartY;
      if (inside >= 0 && !((numbers[at + REACH] as number) / distance < thetaSquared)) {
        region = inside;
        continue;
      }
      if (distance > 0 && (inside >= 0 || (held >= 0 && held !== node))) {
        const factor = (strength * (numbers[at + MASS] as number)) / distance;
        dx = Math.fround(dx + apartX * factor);
        dy = Math.fround(dy + apartY * factor);
      }
      region = links[link + BEHIND] as number;
    }
    nodes[node + NODE.dx] = dx;
    nodes[node + NODE.dy] = dy;
  }

  #addRoot(): void {
    const nodes = this.#nodes;
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let node = 0; node < nodes.length; node += NODE.each) {
      const [x, y] = [nodes[node + NODE.x] as number, nodes[node + NODE.y] as number];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
    const [wide, high] = [right - left, bottom - top];
    if (wide > high) {
      top -= (wide - high) / 2;
      bottom = top + wide;
    } else {
      left -= (high - wide) / 2;
      right = left + high;
    }
    this.#add((left + right) / 2, (top + bottom) / 2, Math.max(right - left, bottom - top), -1);
  }

  /// Adds an empty region.
  #add(x: number, y: number, width: number, behind: number): void {
    const region = this.#count;
    this.#count += 1;
    if (this.#count * EACH > this.#numbers.length) {
      this.#numbers = withMoreRoom(this.#numbers);
      this.#links = withMoreRoom(this.#links);
    }
    const [numbers, at, link] = [this.#numbers, region * EACH, region * EACH_LINK];
    numbers[at + X] = x;
    numbers[at + Y] = y;
    numbers[at + WIDTH] = width;
    numbers[at + REACH] = 4 * width * width;
    this.#links[link + HELD] = -1;
    this.#links[link + INSIDE] = -1;
    this.#links[link + BEHIND] = behind;
  }

  /// Puts a node into the region where it stands alone; nowhere where another has its place.
  #put(node: number): void {
    let region = this.#reached(node);
    for (let splits = 0; this.#heldBy(region) >= 0; splits += 1) {
      if (splits === MOST_SPLITS) return;
      const other = this.#heldBy(region);
      this.#split(region);
      this.#hold(this.#innerOf(region, other), other);
      this.#links[region * EACH_LINK + HELD] = -1;
      region = this.#innerOf(region, node);
    }
    this.#hold(region, node);
  }

  /// The smallest region around a node, whose mass is added to all around that.
  #reached(node: number): number {
    let region = 0;
    while ((this.#links[region * EACH_LINK + INSIDE] as number) >= 0) {
      const inner = this.#innerOf(region, node);
      this.#addMass(region, node);
      region = inner;
    }
    return region;
  }

  #heldBy(region: number): number {
    return this.#links[region * EACH_LINK + HELD] as number;
  }

  #split(region: number): void {
    const at = region * EACH;
    const [x, y] = [this.#numbers[at + X] as number, this.#numbers[at + Y] as number];
    const width = (this.#numbers[at + WIDTH] as number) / 2;
    const [first, behind] = [this.#count, this.#links[region * EACH_LINK + BEHIND] as number];
    this.#add(x - width, y - width, width, first + 1);
    this.#add(x - width, y + width, width, first + 2);
    this.#add(x + width, y - width, width, first + 3);
    this.#add(x + width, y + width, width, behind);
    this.#links[region * EACH_LINK + INSIDE] = first;
  }

  /// The region in a region where a node stands.
  #innerOf(region: number, node: number): number {
    const at = region * EACH;
    const isRight = !((this.#nodes[node + NODE.x] as number) < (this.#numbers[at + X] as number));
    const isBelow = !((this.#nodes[node + NODE.y] as number) < (this.#numbers[at + Y] as number));
    return (this.#links[region * EACH_LINK + INSIDE] as number) + (isRight ? 2 : 0) + (isBelow ? 1 : 0);
  }

  #hold(region: number, node: number): void {
    const at = region * EACH;
    this.#links[region * EACH_LINK + HELD] = node;
    this.#numbers[at + MASS] = this.#nodes[node + NODE.mass] as number;
    this.#numbers[at + MASS_X] = this.#nodes[node + NODE.x] as number;
    this.#numbers[at + MASS_Y] = this.#nodes[node + NODE.y] as number;
  }

  #addMass(region: number, node: number): void {
    const [numbers, nodes, at] = [this.#numbers, this.#nodes, region * EACH];
    const [before, mass] = [numbers[at + MASS] as number, nodes[node + NODE.mass] as number];
    const middle = (of: number, where: number): number =>
      ((numbers[at + of] as number) * before + (nodes[node + where] as number) * mass) / (before + mass);
    numbers[at + MASS_X] = middle(MASS_X, NODE.x);
    numbers[at + MASS_Y] = middle(MASS_Y, NODE.y);
    numbers[at + MASS] = before + mass;
  }
}
