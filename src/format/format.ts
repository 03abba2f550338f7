/// The formats a graph is written in. The one rule kept here: a format is one entry of this table; every
/// command, test and menu that lists formats reads it.

import type { GraphBundle, GraphFile } from '../model/graph.ts';
import { readBundleJson, writeBundleJson } from './bundle-json.ts';
import { USUAL_CSV } from './csv.ts';
import { CSV_FILES } from './csv-column.ts';
import { readCsv } from './csv-reader.ts';
import { writeCsv } from './csv-writer.ts';
import { readGexf } from './gexf-reader.ts';
import { writeGexf } from './gexf-writer.ts';
import { readGraphJson, writeGraphJson } from './graph-json.ts';
import { readGraphml } from './graphml-reader.ts';
import { writeGraphml } from './graphml-writer.ts';

/// Texts by the names of their files.
export type FileTexts = ReadonlyMap<string, string>;

export interface Format {
  /// What it is for, in a few words.
  readonly title: string;
  readonly extension: string;
  readonly mediaType: string;
  /// The names of its files; more than one stand in a folder together.
  readonly files: readonly string[];
  write(bundle: GraphBundle): FileTexts;
  /// Reads what `write` wrote; throws a `FormatError` with the place of the first thing that is wrong.
  read(files: FileTexts): GraphFile;
}

interface OneFile extends Pick<Format, 'title' | 'mediaType'> {
  readonly file: string;
  write(bundle: GraphBundle): string;
  read(text: string): GraphFile;
}

function oneFile({ file, title, mediaType, write, read }: OneFile): Format {
  return {
    title,
    extension: file.slice(file.lastIndexOf('.') + 1),
    mediaType,
    files: [file],
    write: (bundle) => new Map([[file, write(bundle)]]),
    read: (files) => read(files.get(file) ?? ''),
  };
}

export const FORMATS = {
  gexf: oneFile({
    title: 'GEXF 1.3, for Gephi: colours, shapes, dates and evidence',
    file: 'graph.gexf',
    mediaType: 'application/gexf+xml',
    write: ({ graph }) => writeGexf(graph),
    read: readGexf,
  }),
  graphml: oneFile({
    title: 'GraphML, for Cytoscape, yEd and networkx: typed keys and evidence',
    file: 'graph.graphml',
    mediaType: 'application/graphml+xml',
    write: ({ graph }) => writeGraphml(graph),
    read: readGraphml,
  }),
  csv: {
    title: 'three tables for Excel and Gephi: nodes.csv, edges.csv, evidence.csv',
    extension: 'csv',
    mediaType: 'text/csv',
    files: CSV_FILES,
    // Spreadsheets take UTF-8 without a mark for another encoding.
    write: (bundle) => writeCsv(bundle, { ...USUAL_CSV, bom: true }),
    read: readCsv,
  },
  json: oneFile({
    title: "graphology's JSON with all evidence, as in graph.json",
    file: 'graph.json',
    mediaType: 'application/json',
    write: ({ graph }) => writeGraphJson(graph),
    read: readGraphJson,
  }),
  bundle: oneFile({
    title: 'one JSON file with the graph and the articles, for the archive and for opening again',
    file: 'isnad.json',
    mediaType: 'application/json',
    write: writeBundleJson,
    read: (text) => readBundleJson(text).graph,
  }),
} as const satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;
