/// The graph's tables in a schema of their own. The one rule kept here: of all such schemas one is the graph that is asked, and one row says
/// which.

export const GENERATIONS = `
CREATE SCHEMA isnad_graph_1;
ALTER TABLE graph_facts SET SCHEMA isnad_graph_1;
ALTER TABLE documents SET SCHEMA isnad_graph_1;
ALTER TABLE nodes SET SCHEMA isnad_graph_1;
ALTER TABLE edges SET SCHEMA isnad_graph_1;
ALTER TABLE adjacent SET SCHEMA isnad_graph_1;
ALTER TABLE evidence SET SCHEMA isnad_graph_1;
ALTER TABLE names SET SCHEMA isnad_graph_1;
ALTER TABLE event_words SET SCHEMA isnad_graph_1;
ALTER TABLE sentence_words SET SCHEMA isnad_graph_1;

CREATE TABLE current_graph (schema text NOT NULL);
INSERT INTO current_graph VALUES ('isnad_graph_1');
`;
