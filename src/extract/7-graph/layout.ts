/// Where nodes stand. The one rule kept here: the layout depends on the graph alone: first positions come from
/// the nodes' keys, the number of steps from their count, and nothing is random.

import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { sha256 } from '../../model/hash.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

const SPREAD = 100;
const MOST_STEPS = 300;
/// Steps times nodes that a layout may cost.
const BUDGET = 250_000;
const FEWEST_STEPS = 10;
/// Beyond this many nodes overlaps are left alone, and far forces are summed up.
const LARGE = 5000;
const UNTANGLING_STEPS = 40;
const APPROXIMATE_FROM = 600;
/// How coarsely far forces are summed up: as Gephi does.
const THETA = 1.2;

function unit(hash: string, from: number): number {
  return Number.parseInt(hash.slice(from, from + 8), 16) / 2 ** 32;
}

/// A place in a disc that depends on the key alone.
export function firstPosition(key: string): Position {
  const hash = sha256(key);
  const angle = 2 * Math.PI * unit(hash, 0);
  const radius = SPREAD * Math.sqrt(unit(hash, 8));
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function rounded(value: number): number {
  const result = Math.round(value * 1000) / 1000;
  return result === 0 ? 0 : result;
}

function steps(nodes: number): number {
  return Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, Math.floor(BUDGET / Math.max(1, nodes))));
}

function arrange(graph: Graph): void {
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > APPROXIMATE_FROM,
    barnesHutTheta: THETA,
    adjustSizes: false,
    linLogMode: false,
    gravity: 1,
    scalingRatio: 10,
    slowDown: 1 + Math.log(Math.max(1, graph.order)),
  };
  forceAtlas2.assign(graph, { iterations: steps(graph.order), settings });
  if (graph.order <= LARGE)
    noverlap.assign(graph, { maxIterations: UNTANGLING_STEPS, settings: { margin: 2, ratio: 1.2 } });
}

/// Places nodes, given with their sizes in the order of their keys, joined by edges in the order of theirs.
export function layOut(
  nodes: readonly { readonly key: string; readonly size: number }[],
  edges: readonly { readonly source: string; readonly target: string }[],
): ReadonlyMap<string, Position> {
  const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
  for (const { key, size } of nodes) graph.addNode(key, { size, ...firstPosition(key) });
  for (const { source, target } of edges) if (source !== target) graph.mergeEdge(source, target);
  if (graph.order > 1) arrange(graph);
  return new Map(
    graph.mapNodes((key, attributes) => [key, { x: rounded(Number(attributes.x)), y: rounded(Number(attributes.y)) }]),
  );
}
