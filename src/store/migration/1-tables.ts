/// The first tables. The one rule kept here: each is keyed by what it would be distributed by, a document or a node, and
/// is asked by that key; nothing refers to a row of another table in a way that the database has to watch over.

/// Keys are compared letter by letter (`COLLATE "C"`), so that every database orders them alike. `position` is the place
/// in the file, so that an export is the same file. JSON is kept as text: what is written is what is read.
export const FIRST_TABLES = `
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE graph_facts (name text PRIMARY KEY, value text NOT NULL);

CREATE TABLE documents (
  id text COLLATE "C" PRIMARY KEY,
  position integer NOT NULL,
  title text, outlet text, published text COLLATE "C",
  spans text NOT NULL,
  body text NOT NULL
);

CREATE TABLE nodes (
  key text COLLATE "C" PRIMARY KEY,
  position integer NOT NULL,
  kind text NOT NULL,
  event boolean NOT NULL,
  first_day text COLLATE "C", last_day text COLLATE "C",
  factuality text,
  strength integer NOT NULL,
  degree integer NOT NULL,
  evidence integer NOT NULL,
  attributes text NOT NULL
);

CREATE TABLE edges (
  key text COLLATE "C" PRIMARY KEY,
  position integer NOT NULL,
  source text COLLATE "C" NOT NULL,
  target text COLLATE "C" NOT NULL,
  attributes text NOT NULL
);

CREATE TABLE adjacent (
  node text COLLATE "C" NOT NULL,
  strength integer NOT NULL,
  edge text COLLATE "C" NOT NULL,
  outgoing boolean NOT NULL,
  other text COLLATE "C" NOT NULL,
  other_kind text NOT NULL,
  link text NOT NULL,
  first_day text COLLATE "C", last_day text COLLATE "C",
  factuality text,
  PRIMARY KEY (node, strength, edge, outgoing)
);

CREATE TABLE evidence (
  owner text COLLATE "C" NOT NULL,
  of_edge boolean NOT NULL,
  position integer NOT NULL,
  document text COLLATE "C" NOT NULL,
  starts integer NOT NULL,
  ends integer NOT NULL,
  record text NOT NULL,
  PRIMARY KEY (owner, of_edge, position)
);

CREATE TABLE names (
  node text COLLATE "C" NOT NULL,
  place integer NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  folded text COLLATE "C" NOT NULL,
  sound text COLLATE "C" NOT NULL,
  strength integer NOT NULL,
  PRIMARY KEY (node, place)
);
`;
