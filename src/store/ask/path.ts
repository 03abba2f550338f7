/// The shortest ways from one node to another. The one rule kept here: it goes from both ends by look-ups of neighbours,
/// the cheaper end first, and says when it gave up because there was too much to look at.

import { isEventKind } from '../../model/ontology.ts';
import type { Value } from '../database.ts';
import type { StoredGraph } from '../generation.ts';
import { conditionOf, type Filter, valuesOf } from './filter.ts';
import { findNodes, type NodeSummary } from './node.ts';

export interface Step {
  readonly edge: string;
  /// Whether the edge runs the way the path goes.
  readonly outgoing: boolean;
  readonly link: string;
}

export interface Route {
  /// One more than there are steps.
  readonly nodes: readonly NodeSummary[];
  readonly steps: readonly Step[];
}

export interface Routes {
  readonly routes: readonly Route[];
  /// Whether all was looked at; where not, there may be a way that was not found.
  readonly complete: boolean;
}

export interface Ends extends Filter {
  readonly start: string;
  readonly end: string;
  readonly hops: number;
  readonly limit: number;
}

/// Rows that are looked at before giving up.
const MOST_ROWS = 150_000;
/// What an event costs to expand, about as many as take part in one.
const EVENT_COST = 4;

interface Row extends Step {
  readonly node: string;
  readonly other: string;
  readonly strength: number;
  readonly other_kind: string;
}

/// How a node was reached: over which edge from which node.
interface Reached extends Step {
  readonly from: string;
}

/// One end with all that was reached from it.
interface Side {
  readonly reached: Map<string, Reached | null>;
  frontier: readonly string[];
  cost: number;
}

const COLUMNS = 'node, other, edge, outgoing, link, strength, other_kind';

function sideOf(key: string, cost: number): Side {
  return { reached: new Map([[key, null]]), frontier: [key], cost };
}

function expandRows(graph: StoredGraph, side: Side, ends: Ends, most: number): Promise<readonly Row[]> {
  const values: readonly Value[] = [side.frontier, ...valuesOf(ends), most + 1];
  return graph.query<Row>(
    `SELECT ${COLUMNS} FROM graph.adjacent WHERE node = ANY($1::text[]) AND ${conditionOf(2)} LIMIT $5`,
    values,
  );
}

/// Edges that join the two frontiers, the strongest first.
function joining(graph: StoredGraph, a: Side, b: Side, ends: Ends): Promise<readonly Row[]> {
  const values: readonly Value[] = [a.frontier, ...valuesOf(ends), b.frontier, ends.limit];
  return graph.query<Row>(
    `SELECT ${COLUMNS} FROM graph.adjacent WHERE node = ANY($1::text[]) AND other = ANY($5::text[]) AND ${conditionOf(2)}
     ORDER BY strength DESC, edge, outgoing LIMIT $6`,
    values,
  );
}

/// Goes one step on from a side. Of several ways to a node the one over the first edge counts, whatever order they come in.
function advance(side: Side, rows: readonly Row[]): void {
  const layer = new Map<string, Reached>();
  let cost = 0;
  for (const { node, other, edge, outgoing, link, strength, other_kind } of rows) {
    if (side.reached.has(other)) continue;
    const before = layer.get(other);
    if (before && before.edge <= edge) continue;
    if (!before) cost += isEventKind(other_kind) ? EVENT_COST : strength;
    layer.set(other, { from: node, edge, outgoing, link });
  }
  for (const [key, reached] of layer) side.reached.set(key, reached);
  side.frontier = [...layer.keys()];
  side.cost = cost;
}

/// The nodes and steps from where a side began to a node.
function trail(side: Side, key: string): { readonly keys: readonly string[]; readonly steps: readonly Step[] } {
  const [keys, steps]: [string[], Step[]] = [[key], []];
  for (let at = side.reached.get(key); at; at = side.reached.get(at.from)) {
    keys.unshift(at.from);
    steps.unshift({ edge: at.edge, outgoing: at.outgoing, link: at.link });
  }
  return { keys, steps };
}

function turned({ edge, outgoing, link }: Step): Step {
  return { edge, outgoing: !outgoing, link };
}

interface KeyRoute {
  readonly keys: readonly string[];
  readonly steps: readonly Step[];
}

/// The whole way over one joining edge. `isTurned`: the edge was found from the side of the end.
function routeOver(row: Row, start: Side, end: Side, isTurned: boolean): KeyRoute {
  const [near, far] = isTurned ? [row.other, row.node] : [row.node, row.other];
  const step = { edge: row.edge, outgoing: row.outgoing, link: row.link };
  const [before, after] = [trail(start, near), trail(end, far)];
  return {
    keys: [...before.keys, ...after.keys.toReversed()],
    steps: [...before.steps, isTurned ? turned(step) : step, ...after.steps.toReversed().map(turned)],
  };
}

interface Search {
  readonly routes: readonly KeyRoute[];
  readonly complete: boolean;
}

async function meet(graph: StoredGraph, ends: Ends, start: Side, end: Side): Promise<Search> {
  let seen = 0;
  for (let hops = 1; hops <= ends.hops; hops += 1) {
    const isTurned = end.cost < start.cost;
    const [cheap, other] = isTurned ? [end, start] : [start, end];
    const rows = await joining(graph, cheap, other, ends);
    if (rows.length > 0) return { routes: rows.map((row) => routeOver(row, start, end, isTurned)), complete: true };
    if (hops === ends.hops) break;
    const next = await expandRows(graph, cheap, ends, MOST_ROWS - seen);
    seen += next.length;
    if (seen > MOST_ROWS) return { routes: [], complete: false };
    advance(cheap, next);
    if (cheap.frontier.length === 0) break;
  }
  return { routes: [], complete: true };
}

async function named(graph: StoredGraph, { keys, steps }: KeyRoute): Promise<Route> {
  return { nodes: await findNodes(graph, keys), steps };
}

/// The shortest ways between two nodes of the store, as many as are asked for, of at most so many hops.
export async function findRoutes(graph: StoredGraph, ends: Ends): Promise<Routes> {
  const [start, end] = await Promise.all([ends.start, ends.end].map((key) => findNodes(graph, [key])));
  const [from, to] = [start?.[0], end?.[0]];
  if (!from || !to) return { routes: [], complete: true };
  if (from.key === to.key) return { routes: [{ nodes: [from], steps: [] }], complete: true };
  const { routes, complete } = await meet(graph, ends, sideOf(from.key, from.degree), sideOf(to.key, to.degree));
  return { routes: await Promise.all(routes.map((route) => named(graph, route))), complete };
}
