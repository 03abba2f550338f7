/// Paths: how two nodes are linked. The one rule kept here: a path walks shown edges only and comes nowhere twice, and
/// none is found before all that are shorter.

import type { GraphEdge } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import type { Route } from '../state/view.ts';
import { type Dataset, otherEnd } from './dataset.ts';
import { surenessOf, type Way } from './proof.ts';
import type { Surviving } from './surviving.ts';

/// A step from an entity to another, with all ways in which the two are linked, the surest first.
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly ways: readonly Way[];
}

/// A chain of hops; the first way of each hop is by an event that no other hop's first way is by.
export interface Path {
  readonly hops: readonly Hop[];
  /// Between 0 and 1: how likely all of it is to hold.
  readonly sureness: number;
}

export interface PathsFound {
  /// The best first: the shortest, then the surest.
  readonly paths: readonly Path[];
  /// Whether there are no others within `MOST_HOPS`.
  readonly complete: boolean;
}

/// What is walked.
export interface Net {
  readonly dataset: Dataset;
  /// The edges that are shown.
  readonly edges: ReadonlySet<string>;
  readonly surviving: Surviving;
}

export const MOST_HOPS = 4;
/// From an entity to an event is half a hop, since an event is between two entities.
const MOST_HALVES = MOST_HOPS * 2;
/// Paths of one length beyond this number are not looked for.
const MOST_CANDIDATES = 4000;
/// As many are listed.
const MOST_PATHS = 120;
/// Steps of walking after which a search gives up, and between two pauses.
const MOST_STEPS = 600_000;
const PAUSE = 200;

type Links = ReadonlyMap<string, readonly Way[]>;

/// What one search knows and remembers.
interface Search {
  readonly net: Net;
  readonly route: Route;
  readonly avoid: ReadonlySet<string>;
  /// From each node to the end, in halves of hops.
  readonly far: ReadonlyMap<string, number>;
  readonly links: Map<string, Links>;
  readonly sureness: Map<Way, number>;
  /// Ways that are in order already.
  readonly ranked: Map<readonly Way[], readonly Way[]>;
  /// Paths of the length now looked for.
  found: Path[];
  steps: number;
}

function isEventKey({ nodes }: Dataset, key: string): boolean {
  const attributes = nodes.get(key)?.attributes;
  return attributes !== undefined && isEvent(attributes);
}

/// How far apart two nodes are that one edge or one event joins, in halves of hops.
function lengthBetween(dataset: Dataset, from: string, to: string): number {
  return isEventKey(dataset, from) || isEventKey(dataset, to) ? 1 : 2;
}

function shownAt({ dataset, edges }: Net, node: string): readonly GraphEdge[] {
  return (dataset.incident.get(node) ?? []).filter((edge) => edges.has(edge.key) && edge.source !== edge.target);
}

/// How far each node is from the end of the route, in halves of hops, as far as any path may go.
function* measure(net: Net, { from, to }: Route, avoid: ReadonlySet<string>): Generator<number, Map<string, number>> {
  const far = new Map([[to, 0]]);
  const rims: string[][] = Array.from({ length: MOST_HALVES + 1 }, () => []);
  rims[0]?.push(to);
  let steps = 0;
  for (const [halves, rim] of rims.entries()) {
    for (const node of rim) {
      if (far.get(node) !== halves || node === from || avoid.has(node)) continue;
      for (const edge of shownAt(net, node)) {
        const other = otherEnd(edge, node);
        const length = halves + lengthBetween(net.dataset, node, other);
        if (length > MOST_HALVES || (far.get(other) ?? Number.POSITIVE_INFINITY) <= length) continue;
        far.set(other, length);
        rims[length]?.push(other);
      }
      steps += 1;
      if (steps % PAUSE === 0) yield 0;
    }
  }
  return far;
}

/// Groups edges by the node at their other end.
function byOtherEnd(edges: readonly GraphEdge[], node: string): ReadonlyMap<string, readonly GraphEdge[]> {
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const other = otherEnd(edge, node);
    const group = groups.get(other);
    if (group) group.push(edge);
    else groups.set(other, [edge]);
  }
  return groups;
}

/// The ways from a node to all that one hop leads to.
function linksAt({ net, route }: Search, node: string): Links {
  const links = new Map<string, Way[]>();
  const add = (to: string, way: Way): void => {
    const ways = links.get(to);
    if (ways) ways.push(way);
    else links.set(to, [way]);
  };
  for (const [other, near] of byOtherEnd(shownAt(net, node), node)) {
    const isEnd = other === route.from || other === route.to;
    if (isEnd || !isEventKey(net.dataset, other)) {
      for (const edge of near) add(other, { event: null, near: [edge], far: [] });
      continue;
    }
    for (const [to, far] of byOtherEnd(shownAt(net, other), other)) {
      if (to !== node) add(to, { event: other, near, far });
    }
  }
  return links;
}

function linksOf(search: Search, node: string): Links {
  const known = search.links.get(node);
  if (known) return known;
  const links = linksAt(search, node);
  search.links.set(node, links);
  return links;
}

function sureness(search: Search, way: Way): number {
  const known = search.sureness.get(way);
  if (known !== undefined) return known;
  const value = surenessOf(search.net.dataset, search.net.surviving, way);
  search.sureness.set(way, value);
  return value;
}

/// Ways by their sureness, the surest first.
function ranked(search: Search, ways: readonly Way[]): readonly Way[] {
  const known = search.ranked.get(ways);
  if (known) return known;
  const sorted = [...ways].sort((a, b) => sureness(search, b) - sureness(search, a));
  search.ranked.set(ways, sorted);
  return sorted;
}

/// One way for each hop, no event twice, the surest first; undefined where that cannot be.
function chooseWays(hops: readonly (readonly Way[])[], used: readonly string[] = []): readonly Way[] | undefined {
  const [first, ...rest] = hops;
  if (!first) return [];
  for (const way of first) {
    if (way.event !== null && used.includes(way.event)) continue;
    const others = chooseWays(rest, way.event === null ? used : [...used, way.event]);
    if (others) return [way, ...others];
  }
  return undefined;
}

/// What everybody has a hand in links little: a path through it counts for less than one through a person few know.
function plainness({ net }: Search, stations: readonly string[]): number {
  return stations
    .slice(1, -1)
    .reduce((product, key) => product / Math.log2(2 + (net.dataset.incident.get(key)?.length ?? 0)), 1);
}

/// The path along some stations, or undefined where it would go through one event twice.
function maybePath(search: Search, stations: readonly string[]): Path | undefined {
  const hops = stations.slice(1).map((to, at) => ranked(search, linksOf(search, stations[at] ?? '').get(to) ?? []));
  const chosen = chooseWays(hops);
  if (!chosen) return undefined;
  return {
    hops: chosen.map((way, at) => ({
      from: stations[at] ?? '',
      to: stations[at + 1] ?? '',
      ways: [way, ...(hops[at] ?? []).filter((other) => other !== way)],
    })),
    sureness: chosen.reduce((product, way) => product * sureness(search, way), plainness(search, stations)),
  };
}

function isSpent({ found, steps }: Search): boolean {
  return found.length >= MOST_CANDIDATES || steps >= MOST_STEPS;
}

/// Walks on from the last station with `left` halves to go, and keeps the paths that end there and then.
function* walkOn(search: Search, stations: readonly string[], left: number): Generator<number, void> {
  const { net, route, avoid, far } = search;
  const at = stations[stations.length - 1] ?? '';
  for (const to of linksOf(search, at).keys()) {
    if (isSpent(search)) return;
    search.steps += 1;
    if (search.steps % PAUSE === 0) yield search.found.length;
    const rest = left - lengthBetween(net.dataset, at, to);
    if (to === route.to) {
      const path = rest === 0 ? maybePath(search, [...stations, to]) : undefined;
      if (path) search.found.push(path);
      yield search.found.length;
    } else if (!avoid.has(to) && !stations.includes(to) && (far.get(to) ?? MOST_HALVES + 1) <= rest) {
      yield* walkOn(search, [...stations, to], rest);
    }
  }
}

function stationsOf({ hops }: Path): string {
  return hops.map(({ to }) => to).join('\n');
}

function surestFirst(a: Path, b: Path): number {
  return b.sureness - a.sureness || (stationsOf(a) < stationsOf(b) ? -1 : 1);
}

/// Looks for the paths of a route, all of one length before any that is longer; yields how many there are so far.
export function* findPaths(net: Net, route: Route): Generator<number, PathsFound> {
  const avoid = new Set(route.avoid);
  const far = yield* measure(net, route, avoid);
  const shortest = far.get(route.from);
  if (shortest === undefined || route.from === route.to) return { paths: [], complete: true };
  const remembered = { links: new Map(), sureness: new Map(), ranked: new Map() };
  const search: Search = { net, route, avoid, far, ...remembered, found: [], steps: 0 };
  const paths: Path[] = [];
  for (let halves = shortest; halves <= MOST_HALVES; halves += 2) {
    search.found = [];
    for (const count of walkOn(search, [route.from], halves)) yield paths.length + count;
    const spent = isSpent(search);
    paths.push(...search.found.sort(surestFirst));
    if (spent || paths.length > MOST_PATHS) return { paths: paths.slice(0, MOST_PATHS), complete: false };
  }
  return { paths, complete: true };
}

/// All nodes and edges of a path, by the first way of each hop.
export function partsOf({ hops }: Path): { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> } {
  const ways = hops.flatMap((hop) => hop.ways[0] ?? []);
  const nodes = hops.flatMap((hop) => [hop.from, hop.to]).concat(ways.flatMap(({ event }) => event ?? []));
  return {
    nodes: new Set(nodes),
    edges: new Set(ways.flatMap(({ near, far }) => [...near, ...far].map((e) => e.key))),
  };
}
