/// One step of the layout of a large graph: ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian, 2014) with strong gravity and far forces summed
/// up. The one rule kept here: nodes stand, to the last bit, where graphology's own step puts them, which takes twice as long and makes
/// hundreds of megabytes anew each time.

import { NODE, RegionTree } from './region-tree.ts';

/// Numbers of an edge: where its ends are among those of nodes, and its weight, which is 1.
const EACH_EDGE = 3;

/// What a step is made with.
export interface FarForces {
  readonly scalingRatio: number;
  readonly gravity: number;
  readonly slowDown: number;
  readonly barnesHutTheta: number;
}

/// Takes steps of one layout.
export class ForceSteps {
  readonly #regions = new RegionTree();
  readonly #forces: FarForces;

  constructor(forces: FarForces) {
    this.#forces = forces;
  }

  step(nodes: Float32Array, edges: Float32Array): void {
    const { scalingRatio, barnesHutTheta } = this.#forces;
    begin(nodes);
    this.#regions.build(nodes);
    this.#regions.push(scalingRatio, barnesHutTheta);
    this.#gravitate(nodes);
    attract(nodes, edges);
    for (let node = 0; node < nodes.length; node += NODE.each) move(nodes, node, this.#forces.slowDown);
  }

  #gravitate(nodes: Float32Array): void {
    const { gravity, scalingRatio } = this.#forces;
    const strength = gravity / scalingRatio;
    for (let node = 0; node < nodes.length; node += NODE.each) {
      const [x, y] = [nodes[node + NODE.x] as number, nodes[node + NODE.y] as number];
      const factor = Math.sqrt(x * x + y * y) > 0 ? scalingRatio * (nodes[node + NODE.mass] as number) * strength : 0;
      nodes[node + NODE.dx] = (nodes[node + NODE.dx] as number) - x * factor;
      nodes[node + NODE.dy] = (nodes[node + NODE.dy] as number) - y * factor;
    }
  }
}

function begin(nodes: Float32Array): void {
  for (let node = 0; node < nodes.length; node += NODE.each) {
    nodes[node + NODE.oldDx] = nodes[node + NODE.dx] as number;
    nodes[node + NODE.oldDy] = nodes[node + NODE.dy] as number;
    nodes[node + NODE.dx] = 0;
    nodes[node + NODE.dy] = 0;
  }
}

function attract(nodes: Float32Array, edges: Float32Array): void {
  for (let edge = 0; edge < edges.length; edge += EACH_EDGE) {
    const [one, other] = [edges[edge] as number, edges[edge + 1] as number];
    const apartX = (nodes[one + NODE.x] as number) - (nodes[other + NODE.x] as number);
    const apartY = (nodes[one + NODE.y] as number) - (nodes[other + NODE.y] as number);
    nodes[one + NODE.dx] = (nodes[one + NODE.dx] as number) - apartX;
    nodes[one + NODE.dy] = (nodes[one + NODE.dy] as number) - apartY;
    nodes[other + NODE.dx] = (nodes[other + NODE.dx] as number) + apartX;
    nodes[other + NODE.dy] = (nodes[other + NODE.dy] as number) + apartY;
  }
}

/// Moves a node, the less the more it swings.
function move(nodes: Float32Array, node: number, slowDown: number): void {
  const [dx, dy] = [nodes[node + NODE.dx] as number, nodes[node + NODE.dy] as number];
  const [oldDx, oldDy] = [nodes[node + NODE.oldDx] as number, nodes[node + NODE.oldDy] as number];
  const swinging =
    (nodes[node + NODE.mass] as number) * Math.sqrt((oldDx - dx) * (oldDx - dx) + (oldDy - dy) * (oldDy - dy));
  const traction = Math.sqrt((oldDx + dx) * (oldDx + dx) + (oldDy + dy) * (oldDy + dy)) / 2;
  const speed = ((nodes[node + NODE.calm] as number) * Math.log(1 + traction)) / (1 + Math.sqrt(swinging));
  nodes[node + NODE.calm] = Math.min(1, Math.sqrt((speed * (dx * dx + dy * dy)) / (1 + Math.sqrt(swinging))));
  nodes[node + NODE.x] = (nodes[node + NODE.x] as number) + dx * (speed / slowDown);
  nodes[node + NODE.y] = (nodes[node + NODE.y] as number) + dy * (speed / slowDown);
}
