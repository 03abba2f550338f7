/// Neighbours of a node, the strongest first. The one rule kept here: a page ends with the place where the next begins,
/// so that no page costs more than the first.

import type { Value } from '../database.ts';
import type { StoredGraph } from '../generation.ts';
import { conditionOf, type Filter, valuesOf } from './filter.ts';
import { findNodes, type NodeSummary } from './node.ts';

export interface Neighbour {
  readonly node: NodeSummary;
  readonly edge: string;
  readonly outgoing: boolean;
  /// The role in an event, or the kind of a relation.
  readonly link: string;
}

/// Where a page ended.
export interface Place {
  readonly strength: number;
  readonly edge: string;
  readonly outgoing: boolean;
}

export interface NeighbourPage {
  readonly neighbours: readonly Neighbour[];
  /// Null on the last page.
  readonly next: Place | null;
}

interface Row extends Place {
  readonly other: string;
  readonly link: string;
}

export interface Wanted extends Filter {
  readonly kinds: readonly string[];
  readonly limit: number;
  readonly after: Place | null;
}

async function rowsOf(graph: StoredGraph, node: string, wanted: Wanted): Promise<readonly Row[]> {
  const { after, kinds, limit } = wanted;
  const values: Value[] = [node, limit + 1, kinds, ...valuesOf(wanted)];
  if (after) values.push(after.strength, after.edge, after.outgoing);
  return graph.query<Row>(
    `SELECT strength, edge, outgoing, other, link FROM graph.adjacent
     WHERE node = $1 AND (cardinality($3::text[]) = 0 OR other_kind = ANY($3::text[])) AND ${conditionOf(4)}
       ${after ? 'AND (strength, edge, outgoing) < ($7::int, $8::text, $9::boolean)' : ''}
     ORDER BY strength DESC, edge DESC, outgoing DESC LIMIT $2`,
    values,
  );
}

/// One page of a node's neighbours.
export async function neighboursOf(graph: StoredGraph, node: string, wanted: Wanted): Promise<NeighbourPage> {
  const rows = await rowsOf(graph, node, wanted);
  const page = rows.slice(0, wanted.limit);
  const nodes = new Map(
    (
      await findNodes(
        graph,
        page.map(({ other }) => other),
      )
    ).map((one) => [one.key, one]),
  );
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return {
    neighbours: page.flatMap(({ other, edge, outgoing, link }) => {
      const found = nodes.get(other);
      return found ? [{ node: found, edge, outgoing, link }] : [];
    }),
    next: last ? { strength: last.strength, edge: last.edge, outgoing: last.outgoing } : null,
  };
}
