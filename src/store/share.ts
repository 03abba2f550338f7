/// How common words are. The one rule kept here: what is common tells little apart, so that an index is not asked for it where something rare
/// is asked, too.

import type { StoredGraph } from './generation.ts';
import type { AskedWord } from './word-vector.ts';

/// Of the common words in how many of all rows they stand, from 0 to 1.
export type Shares = Readonly<Record<string, number>>;

export type SharedTable = 'names' | 'event_words' | 'sentence_words';

function factOf(table: SharedTable): string {
  return `shares of ${table}`;
}

/// Fewer names than these are gone through faster than they are told apart.
const MANY_NAMES = 1000;
/// A word is common from this share on.
const COMMON = 0.01;

/// Notes the shares of a graph whose tables are filled and analyzed.
export async function noteShares(graph: StoredGraph): Promise<void> {
  for (const table of ['event_words', 'sentence_words'] as const)
    await graph.query(
      `INSERT INTO graph.graph_facts
       SELECT $1, coalesce(json_object_agg(word, share), '{}')::text
       FROM pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) AS common (word, share)
       WHERE schemaname = $2 AND tablename = $3 AND attname = 'words' AND share >= ${COMMON}
         AND word IS NOT NULL`,
      [factOf(table), graph.generation, table],
    );
  await graph.query(
    `INSERT INTO graph.graph_facts
     SELECT $1, coalesce(json_object_agg(word, n::real / names), '{}')::text
     FROM (SELECT word, count(*) AS n FROM graph.names, string_to_table(folded, ' ') AS word GROUP BY word) AS words,
          (SELECT count(*) AS names FROM graph.names) AS whole
     WHERE n > ${MANY_NAMES} AND n > ${COMMON} * names`,
    [factOf('names')],
  );
}

export function sharesOf(graph: StoredGraph, table: SharedTable): Promise<Shares> {
  const name = factOf(table);
  return graph.kept(name, async () => {
    const [row] = await graph.query<{ value: string }>('SELECT value FROM graph.graph_facts WHERE name = $1', [name]);
    return row ? JSON.parse(row.value) : {};
  });
}

/// Of a word that is not common.
const RARE = 0.002;
/// How much longer it takes to fetch a row than to pass over it in an index.
const FETCHING = 100;

function shareOf({ forms }: AskedWord, shares: Shares): number {
  let sum = RARE;
  for (const [known, share] of Object.entries(shares))
    if (forms.some(({ word, isWhole }) => (isWhole ? known === word : known.startsWith(word)))) sum += share;
  return Math.min(1, sum);
}

/// The words that an index is asked for: the rarest, and each other one that is worth going through all rows that meet it, for the rows that
/// need not be fetched then.
export function tellingWords(words: readonly AskedWord[], shares: Shares): readonly AskedWord[] {
  const rising = words.map((word) => ({ word, share: shareOf(word, shares) })).toSorted((a, b) => a.share - b.share);
  let left = 1;
  return rising
    .filter(({ share }, at) => {
      if (at > 0 && share > FETCHING * left) return false;
      left *= share;
      return true;
    })
    .map(({ word }) => word);
}

/// A folded name without its common words; the name where all are common.
export function withoutCommon(folded: string, shares: Shares): string {
  const rare = folded.split(' ').filter((word) => !(word in shares));
  return rare.length === 0 ? folded : rare.join(' ');
}
