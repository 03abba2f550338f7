/// A network: what is shown, as flat columns that a worker can be handed. The one rule kept here: nodes stand in the
/// order of their keys and each pair of nodes has one tie, so that the order of the file changes no result.

import { isEvent } from '../../model/graph.ts';
import { tiesOf } from '../data/actor-tie.ts';
import type { Dataset } from '../data/dataset.ts';
import { type Visibility, weightOfLine } from '../data/visibility.ts';
import { atOnce } from '../pace/slices.ts';

export interface Network {
  /// Sorted.
  readonly keys: readonly string[];
  /// The ends of each tie as positions in `keys`, the smaller one in `from`.
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /// How many pieces of evidence that filters leave say so.
  readonly weight: Float64Array;
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/// A tie as it is handed over: two keys and a weight.
export type Tie = readonly [string, string, number];

/// Nodes or ties between two pauses.
const PAUSE = 500;

/// A value for each key, in steps between which the page may do other things.
export function* columnOf(
  keys: readonly string[],
  figureOf: (key: string) => number,
): Generator<undefined, Float64Array> {
  const column = new Float64Array(keys.length);
  for (const [place, key] of keys.entries()) {
    column[place] = figureOf(key);
    if (place % PAUSE === 0) yield;
  }
  return column;
}

/// The weight of each pair of nodes that is tied, under one number for both.
function* weighPairs(keys: readonly string[], ties: Iterable<Tie>): Generator<undefined, ReadonlyMap<number, number>> {
  const places = new Map(keys.map((key, place) => [key, place]));
  yield;
  const weights = new Map<number, number>();
  let met = 0;
  for (const [one, other, weight] of ties) {
    met += 1;
    if (met % PAUSE === 0) yield;
    const [a, b] = [places.get(one), places.get(other)];
    if (a === undefined || b === undefined || a === b) continue;
    const pair = Math.min(a, b) * keys.length + Math.max(a, b);
    weights.set(pair, (weights.get(pair) ?? 0) + weight);
  }
  return weights;
}

function* creatingNetwork(nodes: Iterable<string>, ties: Iterable<Tie>): Generator<undefined, Network> {
  const keys = [...nodes].sort(inOrder);
  yield;
  const weights = yield* weighPairs(keys, ties);
  const pairs = Float64Array.from(weights.keys()).sort();
  yield;
  const from = Uint32Array.from(pairs, (pair) => Math.floor(pair / keys.length));
  yield;
  const to = Uint32Array.from(pairs, (pair) => pair % keys.length);
  yield;
  return { keys, from, to, weight: Float64Array.from(pairs, (pair) => weights.get(pair) ?? 0) };
}

/// The network of some nodes and the ties between them; ties to others and of a node to itself are left out.
export function createNetwork(nodes: Iterable<string>, ties: Iterable<Tie>): Network {
  return atOnce(creatingNetwork(nodes, ties));
}

/// The edges that are shown, or the ties between actors where these alone are.
function* shownTies(dataset: Dataset, visible: Visibility): Generator<Tie> {
  for (const key of visible.edges) {
    const line = dataset.edges.get(key) ?? tiesOf(dataset).ties.get(key);
    if (line) yield [line.source, line.target, weightOfLine(dataset, visible, key)];
  }
}

/// Makes the network of what is shown, weighted by the evidence that filters leave, in steps.
export function makingNetwork(dataset: Dataset, visible: Visibility): Generator<undefined, Network> {
  return creatingNetwork(visible.nodes, shownTies(dataset, visible));
}

/// The same at once.
export function networkOf(dataset: Dataset, visible: Visibility): Network {
  return atOnce(makingNetwork(dataset, visible));
}

/// Counts how often each node of a network is named or reported by what filters leave, in steps.
export function countingMentions(
  dataset: Dataset,
  { surviving }: Visibility,
  { keys }: Network,
): Generator<undefined, Float64Array> {
  return columnOf(keys, (key) => {
    const attributes = dataset.nodes.get(key)?.attributes;
    if (!attributes) return 0;
    return (isEvent(attributes) ? surviving.claimsOf(key, attributes) : surviving.sentencesOf(attributes)).length;
  });
}

/// The neighbours of each node, one after the other: those of node `n` from `starts[n]` to `starts[n + 1]`.
export interface Neighbours {
  readonly starts: Uint32Array;
  readonly others: Uint32Array;
  readonly weights: Float64Array;
}

export function neighboursOf({ keys, from, to, weight }: Network): Neighbours {
  const starts = new Uint32Array(keys.length + 1);
  const count = (node: number): void => {
    starts[node + 1] = (starts[node + 1] ?? 0) + 1;
  };
  from.forEach(count);
  to.forEach(count);
  for (let node = 0; node < keys.length; node += 1) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const next = starts.slice();
  const others = new Uint32Array(from.length * 2);
  const weights = new Float64Array(from.length * 2);
  const add = (node: number, other: number, heavy: number): void => {
    const at = next[node] ?? 0;
    [others[at], weights[at], next[node]] = [other, heavy, at + 1];
  };
  for (let tie = 0; tie < from.length; tie += 1) {
    const [a, b, heavy] = [from[tie] ?? 0, to[tie] ?? 0, weight[tie] ?? 0];
    add(a, b, heavy);
    add(b, a, heavy);
  }
  return { starts, others, weights };
}
