/// Generations: a load makes the graph's tables anew, in a schema of their own. The one rule kept here: one row says which generation is
/// current, so that whoever asks meets all of the old graph or all of the new one and waits for neither.

import { type Database, StoreError, type Value } from './database.ts';

export const GRAPH_TABLES = [
  ...['graph_facts', 'documents', 'nodes', 'edges', 'adjacent', 'evidence', 'names'],
  ...['event_words', 'sentence_words'],
] as const;

/// What SQL calls the schema of the generation that it is for.
const GRAPH = /\bgraph\./g;

/// The graph of one generation, as questions ask it: `graph.nodes` is its table of nodes.
export interface StoredGraph {
  /// The name of its schema, which no other graph ever has.
  readonly generation: string;
  query<Row extends object>(sql: string, values?: readonly Value[]): Promise<readonly Row[]>;
  /// What is asked once for all questions, as long as this graph is current.
  kept<T>(name: string, ask: () => Promise<T>): Promise<T>;
}

/// What is kept of the generation that was asked last.
interface Kept {
  readonly generation: string;
  readonly answers: Map<string, Promise<unknown>>;
}

const KEPT = new WeakMap<Database, Kept>();

function keptOf(database: Database, generation: string): Kept['answers'] {
  const known = KEPT.get(database);
  if (known?.generation === generation) return known.answers;
  const answers = new Map<string, Promise<unknown>>();
  KEPT.set(database, { generation, answers });
  return answers;
}

/// An answer that is kept, or asked for now; what failed is asked for again.
function keep<T>(answers: Kept['answers'], name: string, ask: () => Promise<T>): Promise<T> {
  const known = answers.get(name);
  if (known) return known as Promise<T>;
  const asked = ask();
  answers.set(name, asked);
  asked.catch(() => answers.delete(name));
  return asked;
}

/// A database in which `graph.` stands for the tables of one generation.
export function inGeneration(database: Database, generation: string): Database & StoredGraph {
  const named = (sql: string): string => sql.replace(GRAPH, `${generation}.`);
  return {
    generation,
    kept: (name, ask) => keep(keptOf(database, generation), name, ask),
    query: (sql, values) => database.query(named(sql), values),
    run: (sql) => database.run(named(sql)),
    copy: (table, columns, text) => database.copy(named(table), columns, text),
    transaction: (work) => database.transaction((inside) => work(inGeneration(inside, generation))),
    close: () => database.close(),
  };
}

/// The generation that is asked now.
export async function currentGeneration(database: Database): Promise<string> {
  const [row] = await database.query<{ schema: string }>('SELECT schema FROM current_graph');
  if (!row) throw new StoreError('the store does not say which graph is current: load one with isnad store', 'XX001');
  return row.schema;
}

/// What PostgreSQL says of a table that is not there any more.
const NO_TABLE = '42P01';

/// Asks the current graph. All of a question is about one generation; where that was replaced and is gone before the answer is whole, the
/// next is asked, from the start.
export async function askCurrent<T>(database: Database, question: (graph: StoredGraph) => Promise<T>): Promise<T> {
  for (let asked = await currentGeneration(database); ; ) {
    try {
      return await question(inGeneration(database, asked));
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== NO_TABLE) throw error;
      const current = await currentGeneration(database);
      if (current === asked) throw error;
      asked = current;
    }
  }
}

/// Does something long with the current graph, on one connection, and keeps its tables from going meanwhile.
export function holdCurrent<T>(database: Database, work: (graph: StoredGraph) => Promise<T>): Promise<T> {
  return askCurrent(database, ({ generation }) =>
    inGeneration(database, generation).transaction(async (inside) => {
      const tables = GRAPH_TABLES.map((table) => `graph.${table}`);
      await inside.run(`LOCK TABLE ${tables.join(', ')} IN ACCESS SHARE MODE`);
      return work(inGeneration(inside, generation));
    }),
  );
}

/// Makes the tables of a new generation, empty and without indexes, like those of the current one. It is named by the moment.
export async function beginGeneration(inside: Database): Promise<Database & StoredGraph> {
  const current = await currentGeneration(inside);
  const [row] = await inside.query<{ name: string }>(
    "SELECT 'isnad_graph_' || to_char(clock_timestamp(), 'YYYYMMDDHH24MISSUS') AS name",
  );
  const next = inGeneration(inside, row?.name ?? '');
  await inside.run(`CREATE SCHEMA ${next.generation}`);
  for (const table of GRAPH_TABLES)
    await next.run(`CREATE TABLE graph.${table} (LIKE ${current}.${table} INCLUDING ALL EXCLUDING INDEXES)`);
  return next;
}

/// From the end of this transaction on a generation is the one that is asked.
export async function makeCurrent(inside: Database, generation: string): Promise<void> {
  await inside.query('UPDATE current_graph SET schema = $1', [generation]);
}
