/// Names and words in the order of strength, and how common words are. The one rule kept here: what a store holds already is put in that order, so that it need not be
/// loaded again.

function ranked(table: string, columns: string, order: string): string {
  return `
ALTER TABLE graph.${table} RENAME TO unranked;
CREATE TABLE graph.${table} (LIKE graph.unranked INCLUDING ALL EXCLUDING INDEXES, rank integer NOT NULL);
INSERT INTO graph.${table} (${columns}, rank) SELECT ${columns}, row_number() OVER (ORDER BY ${order}) - 1 FROM graph.unranked;
DROP TABLE graph.unranked;
`;
}

function shared(table: string): string {
  return `
INSERT INTO graph.graph_facts
  SELECT 'shares of ${table}', coalesce(json_object_agg(word, share), '{}')::text
  FROM pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) AS common (word, share)
  WHERE schemaname = (SELECT schema FROM current_graph) AND tablename = '${table}' AND attname = 'words' AND share >= 0.01 AND word IS NOT NULL;
`;
}

/// `rank` is the place in the order of strength, from 0 on; rows lie in that order.
export const RANKS = `
${ranked('names', 'node, place, name, kind, folded, sound, strength', 'strength DESC, node, place')}
ALTER TABLE graph.names ADD PRIMARY KEY (node, place);
CREATE INDEX names_rank ON graph.names (rank);
CREATE INDEX names_folded ON graph.names (folded);
CREATE INDEX names_folded_strong ON graph.names (folded) WHERE rank < 65536;
CREATE INDEX names_sound ON graph.names (sound);
CREATE INDEX names_trigram ON graph.names USING gin (folded gin_trgm_ops);
CREATE INDEX names_trigram_strong ON graph.names USING gin (folded gin_trgm_ops) WHERE rank < 65536;
${ranked('event_words', 'node, kind, strength, words', 'strength DESC, node')}
ALTER TABLE graph.event_words ADD PRIMARY KEY (node);
CREATE INDEX event_words_rank ON graph.event_words (rank);
CREATE INDEX event_words_found ON graph.event_words USING gin (words);
CREATE INDEX event_words_strong ON graph.event_words USING gin (words) WHERE rank < 65536;
${ranked('sentence_words', 'document, starts, ends, node, strength, words', 'strength DESC, document, starts')}
ALTER TABLE graph.sentence_words ADD PRIMARY KEY (document, starts);
CREATE INDEX sentence_words_rank ON graph.sentence_words (rank);
CREATE INDEX sentence_words_found ON graph.sentence_words USING gin (words);
CREATE INDEX sentence_words_strong ON graph.sentence_words USING gin (words) WHERE rank < 65536;
ANALYZE graph.names;
ANALYZE graph.event_words;
ANALYZE graph.sentence_words;
${['event_words', 'sentence_words'].map(shared).join('')}
INSERT INTO graph.graph_facts
  SELECT 'shares of names', coalesce(json_object_agg(word, n::real / names), '{}')::text
  FROM (SELECT word, count(*) AS n FROM graph.names, string_to_table(folded, ' ') AS word GROUP BY word) AS words,
       (SELECT count(*) AS names FROM graph.names) AS whole
  WHERE n > 1000 AND n > 0.01 * names;
`;
