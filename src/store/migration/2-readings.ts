/// What workers of a cluster have read. The one rule kept here: a reading is keyed by what it depends on, and by nothing else, so that it
/// can lie on any node.

/// `key` is the hash of the article's text, the reader's version, its word lists and options; `body` the record of what was read.
export const READINGS = `
CREATE TABLE readings (
  key text COLLATE "C" PRIMARY KEY,
  article text NOT NULL,
  build text NOT NULL,
  reader text NOT NULL,
  state text NOT NULL,
  tries integer NOT NULL,
  reason text,
  worker text,
  asked timestamptz NOT NULL DEFAULT now(),
  ended timestamptz,
  body bytea
);
CREATE INDEX readings_of_build ON readings (build, state);

CREATE TABLE readers (
  worker text PRIMARY KEY,
  host text NOT NULL,
  reader text NOT NULL,
  articles integer NOT NULL,
  began timestamptz NOT NULL DEFAULT now(),
  seen timestamptz NOT NULL DEFAULT now(),
  state text NOT NULL
);
`;
