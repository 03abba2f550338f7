/// Words by which events and sentences are found. The one rule kept here: a row is keyed by the event or by the document, as the tables are
/// that it tells of.

export const WORDS = `
CREATE TABLE event_words (
  node text COLLATE "C" PRIMARY KEY,
  kind text NOT NULL,
  strength integer NOT NULL,
  words tsvector NOT NULL
);

CREATE TABLE sentence_words (
  document text COLLATE "C" NOT NULL,
  starts integer NOT NULL,
  ends integer NOT NULL,
  node text COLLATE "C" NOT NULL,
  strength integer NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (document, starts)
);
`;
