/// The strongest events and entities, of all days or of a window. The one rule kept here: entities of a window are counted
/// by the strongest events in it, and it is said how many those were.

import type { StoredGraph } from '../generation.ts';
import { type Filter, valuesOf } from './filter.ts';
import { findNodes, type NodeSummary } from './node.ts';

/// Events of a window that its entities are counted by.
const COUNTED = 2000;

export interface TopEntity {
  readonly node: NodeSummary;
  /// Of the counted events, how many it takes part in.
  readonly events: number;
}

export interface Top {
  readonly events: readonly NodeSummary[];
  readonly entities: readonly TopEntity[];
  /// By how many events the entities were counted, and whether these were all.
  readonly counted: number;
  readonly complete: boolean;
}

/// Events that begin in a window, and those that last into it, each from an index of its own: a window of a few days looks at no others.
const BEGINNING = '($2::text IS NULL OR first_day >= $2) AND ($3::text IS NULL OR first_day <= $3)';
const LASTING = 'last_day <> first_day AND first_day < $2 AND last_day >= $2';

function passing(where: string): string {
  return `SELECT key, strength FROM graph.nodes
    WHERE event AND ${where} AND (cardinality($4::text[]) = 0 OR factuality = ANY($4::text[]))`;
}

/// What lasts is found first and ordered then (OFFSET keeps the two apart): it is so rare that going through all events in the order of their
/// strength, which the database takes to be quicker, finds nothing for seconds.
const BEGINNING_EVENTS = passing(BEGINNING);
const LASTING_EVENTS = `SELECT key, strength FROM (${passing(LASTING)} OFFSET 0) AS lasting`;

/// The keys of the strongest events that pass a filter.
export async function strongestEvents(graph: StoredGraph, filter: Filter, limit: number): Promise<readonly string[]> {
  const windows = filter.from === null ? [BEGINNING_EVENTS] : [BEGINNING_EVENTS, LASTING_EVENTS];
  const rows = await graph.query<{ key: string }>(
    `SELECT key FROM (${windows.map((events) => `(${events} ORDER BY strength DESC, key LIMIT $1)`).join(' UNION ALL ')}) AS found
     ORDER BY strength DESC, key LIMIT $1`,
    [limit, ...valuesOf(filter)],
  );
  return rows.map(({ key }) => key);
}

interface Counted {
  readonly key: string;
  readonly events: number;
}

/// The entities that take part in events, those in the most first.
export async function participantsOf(
  graph: StoredGraph,
  events: readonly string[],
  limit: number,
): Promise<readonly Counted[]> {
  return graph.query<Counted>(
    `SELECT other AS key, count(DISTINCT node)::int AS events FROM graph.adjacent
     WHERE node = ANY($1::text[]) GROUP BY other ORDER BY events DESC, max(strength) DESC, other LIMIT $2`,
    [events, limit],
  );
}

/// The strongest events that pass a filter, and the entities that take part in the most of them.
export async function topOf(graph: StoredGraph, filter: Filter, limit: number): Promise<Top> {
  const keys = await strongestEvents(graph, filter, COUNTED);
  const counted = await participantsOf(graph, keys, limit);
  const events = await findNodes(graph, keys.slice(0, limit));
  const found = await findNodes(
    graph,
    counted.map(({ key }) => key),
  );
  const nodes = new Map(found.map((node) => [node.key, node]));
  return {
    events,
    entities: counted.flatMap(({ key, events }) => {
      const node = nodes.get(key);
      return node ? [{ node, events }] : [];
    }),
    counted: keys.length,
    complete: keys.length < COUNTED,
  };
}
