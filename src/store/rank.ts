/// The order of strength: the strongest lie together in their table and are looked at first. The one rule kept here: what is found is found in
/// that order, however much there is to find.

import type { Database } from './database.ts';

/// The tables whose rows have a rank, from 0 for the strongest on, and what they are ranked by.
const RANKED = {
  names: ['node, place, name, kind, folded, sound, strength', 'strength DESC, node, place'],
  event_words: ['node, kind, strength, words', 'strength DESC, node'],
  sentence_words: ['document, starts, ends, node, strength, words', 'strength DESC, document, starts'],
} as const;

export type RankedTable = keyof typeof RANKED;
const TABLES = Object.keys(RANKED) as RankedTable[];

/// Rows that are read one by one: where much is to be found, enough is among them, and no index says faster which.
const READ_THROUGH = 1000;
/// Rows that have indexes of their own.
export const STRONG = 65_536;

/// Makes tables `unranked_…`, which take rows in any order.
export async function beginRanking(tables: Database): Promise<void> {
  for (const table of TABLES) {
    await tables.run(`CREATE UNLOGGED TABLE graph.unranked_${table} (LIKE graph.${table})`);
    await tables.run(`ALTER TABLE graph.unranked_${table} DROP COLUMN rank`);
  }
}

/// Moves their rows to where they belong.
export async function endRanking(tables: Database): Promise<void> {
  for (const table of TABLES) {
    const [columns, order] = RANKED[table];
    await tables.run(
      `INSERT INTO graph.${table} (${columns}, rank)
       SELECT ${columns}, row_number() OVER (ORDER BY ${order}) - 1 FROM graph.unranked_${table}`,
    );
    await tables.run(`DROP TABLE graph.unranked_${table}`);
  }
}

/// SQL for the strongest rows that meet a condition, of which `limit` says how many. A step is taken only where those before it did not find
/// enough: the parts of a UNION ALL are gone through in their order, each in the order of ranks, until there are as many.
export function strongestFirst(table: RankedTable, columns: string, where: string, limit: string): string {
  // OFFSET keeps the condition out: an index would fetch all that it finds before the first is known.
  const strongest = `(SELECT * FROM graph.${table} WHERE rank < ${READ_THROUGH} ORDER BY rank OFFSET 0) AS strongest`;
  // A sum keeps the index of ranks out: little is to be found here, and it would be looked for in all that there is.
  const among = (ranks: string): string =>
    `(SELECT ${columns} FROM graph.${table} WHERE (${where}) AND ${ranks} ORDER BY rank + 0 LIMIT ${limit})`;
  return `(SELECT ${columns} FROM ${strongest} WHERE ${where} ORDER BY rank LIMIT ${limit})
    UNION ALL ${among(`rank >= ${READ_THROUGH} AND rank < ${STRONG}`)}
    UNION ALL ${among(`rank >= ${STRONG}`)}
    LIMIT ${limit}`;
}
