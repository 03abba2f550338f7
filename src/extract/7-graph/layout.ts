/// Where nodes stand. The one rule kept here: the layout depends on the graph alone: first positions come from
/// the nodes' keys, the number of steps from their count, and nothing is random. The graph is columns of numbers: as objects it would take more
/// room than all that its nodes say.

import step from 'graphology-layout-forceatlas2/iterate.js';
import untangle from 'graphology-layout-noverlap/iterate.js';
import { sha256 } from '../../model/hash.ts';
import { NumberGroups } from '../../model/number-groups.ts';
import { NumberRows } from '../../model/number-rows.ts';
import { ForceSteps } from './force-step.ts';
import { NODE } from './region-tree.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

/// A node before it is placed.
export interface Sized {
  readonly key: string;
  readonly size: number;
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

/// Edges by the places of their ends among the nodes; `placeOf` gives that of a key.
export function endsOf(
  edges: Iterable<{ readonly source: string; readonly target: string }>,
  placeOf: (key: string) => number,
): NumberRows {
  const ends = new NumberRows(2);
  for (const { source, target } of edges) ends.push([placeOf(source), placeOf(target)]);
  return ends;
}

/// More edges than any memory holds.
const MOST_EDGES = 2 ** 31;

/// The edges without those from a node to itself and those whose ends an earlier one joins.
function distinct(ends: NumberRows): readonly number[] {
  const bySmaller = new NumberGroups(MOST_EDGES);
  for (let edge = 0; edge < ends.length; edge += 1)
    if (ends.at(edge, 0) !== ends.at(edge, 1)) bySmaller.add(Math.min(ends.at(edge, 0), ends.at(edge, 1)), edge);
  const first: number[] = [];
  for (const [, edges] of bySmaller.sorted()) {
    const others = new Set<number>();
    for (const edge of edges) {
      const other = Math.max(ends.at(edge, 0), ends.at(edge, 1));
      if (!others.has(other)) first.push(edge);
      others.add(other);
    }
  }
  return first.sort((a, b) => a - b);
}

/// Numbers of an edge: where its ends are among those of nodes, and its weight.
const EDGE = 3;

function columnsOf(nodes: readonly Sized[]): Float32Array {
  const columns = new Float32Array(nodes.length * NODE.each);
  for (const [at, { key, size }] of nodes.entries()) {
    const { x, y } = firstPosition(key);
    columns.set([x, y], at * NODE.each);
    columns.set([1, 1, size || 1], at * NODE.each + NODE.mass);
  }
  return columns;
}

/// The edges; each adds to the mass of its ends.
function edgesOf(ends: NumberRows, nodes: Float32Array): Float32Array {
  const edges = distinct(ends);
  const columns = new Float32Array(edges.length * EDGE);
  for (const [at, edge] of edges.entries()) {
    const [source, target] = [ends.at(edge, 0) * NODE.each, ends.at(edge, 1) * NODE.each];
    columns.set([source, target, 1], at * EDGE);
    for (const end of [source, target]) nodes[end + NODE.mass] = (nodes[end + NODE.mass] ?? 0) + 1;
  }
  return columns;
}

function pull(count: number, nodes: Float32Array, edges: Float32Array): void {
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 1,
    slowDown: 1 + Math.log(Math.max(1, count)),
    barnesHutOptimize: false,
    barnesHutTheta: THETA,
  };
  const far = count > APPROXIMATE_FROM ? new ForceSteps(settings) : null;
  for (let done = 0; done < steps(count); done += 1)
    if (far) far.step(nodes, edges);
    else step(settings, nodes, edges);
}

/// Numbers of a node for untangling: where it is, and its size.
const DISC = 3;

function untangled(count: number, nodes: Float32Array): void {
  const discs = new Float32Array(count * DISC);
  for (let at = 0; at < count; at += 1) {
    discs.set(nodes.subarray(at * NODE.each, at * NODE.each + 2), at * DISC);
    discs[at * DISC + 2] = nodes[at * NODE.each + NODE.size] ?? 1;
  }
  const settings = { gridSize: 20, margin: 2, expansion: 1.1, ratio: 1.2, speed: 3 };
  for (let done = 0; done < UNTANGLING_STEPS; done += 1) if (untangle(settings, discs).converged) break;
  for (let at = 0; at < count; at += 1) nodes.set(discs.subarray(at * DISC, at * DISC + 2), at * NODE.each);
}

function aloneAt(nodes: readonly Sized[]): (place: number) => Position {
  return (place) => {
    const { x, y } = firstPosition(nodes[place]?.key ?? '');
    return { x: rounded(x), y: rounded(y) };
  };
}

/// Positions read off the columns, which are all that is held for them.
function readAt(columns: Float32Array): (place: number) => Position {
  return (place) => ({ x: rounded(columns[place * NODE.each] ?? 0), y: rounded(columns[place * NODE.each + 1] ?? 0) });
}

/// Places nodes, given in the order of their keys, joined by edges in the order of theirs. Gives where the node of a place stands.
export function layOut(nodes: readonly Sized[], ends: NumberRows): (place: number) => Position {
  if (nodes.length < 2) return aloneAt(nodes);
  const columns = columnsOf(nodes);
  const edges = edgesOf(ends, columns);
  pull(nodes.length, columns, edges);
  if (nodes.length <= LARGE) untangled(nodes.length, columns);
  return readAt(columns);
}
