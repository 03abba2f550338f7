/// The formats a graph is written in. The one rule kept here: a format is one entry of this table; every
/// command, test and menu that lists formats reads it.

import type { GraphFile } from '../model/graph.ts';
import { readGexf } from './gexf-reader.ts';
import { writeGexf } from './gexf-writer.ts';
import { readGraphJson, writeGraphJson } from './graph-json.ts';

export interface Format {
  /// What it is for, in a few words.
  readonly title: string;
  readonly extension: string;
  readonly mediaType: string;
  write(graph: GraphFile): string;
  /// Reads what `write` wrote; throws a `FormatError` with the place of the first thing that is wrong.
  read(text: string): GraphFile;
}

export const FORMATS = {
  gexf: {
    title: 'GEXF 1.3, for Gephi: colours, shapes, dates and evidence',
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
    write: writeGexf,
    read: readGexf,
  },
  json: {
    title: "graphology's JSON with all evidence, as in graph.json",
    extension: 'json',
    mediaType: 'application/json',
    write: writeGraphJson,
    read: readGraphJson,
  },
} as const satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;
