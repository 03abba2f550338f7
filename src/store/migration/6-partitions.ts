/// What workers of a cluster compare for builds. The one rule kept here: a partition is keyed by what is in it and by who can compare it, so
/// that a build that is begun again finds what was done for it.

/// `body` is what is to be compared, `pairs` what was found; `leased` is until when the worker that took it last may keep it to itself.
export const PARTITIONS = `
CREATE TABLE partitions (
  key text COLLATE "C" PRIMARY KEY,
  build text NOT NULL,
  reader text NOT NULL,
  state text NOT NULL,
  tries integer NOT NULL,
  reason text,
  worker text,
  leased timestamptz,
  asked timestamptz NOT NULL DEFAULT now(),
  ended timestamptz,
  body bytea NOT NULL,
  pairs bytea
);
CREATE INDEX partitions_waiting ON partitions (reader, asked, key) WHERE state = 'waiting';
CREATE INDEX partitions_of_build ON partitions (build);
`;
