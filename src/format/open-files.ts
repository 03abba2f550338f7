/// Files that somebody opens, whatever they are. The one rule kept here: what they are is told by what is in them,
/// and an error names the file, the line, and what was expected.

import type { GraphBundle, GraphFile, Manifest } from '../model/graph.ts';
import { isBundle, manifestOf, requireBundle } from './bundle-json.ts';
import { CSV_FILES } from './csv-column.ts';
import { isOwnCsv, readCsv } from './csv-reader.ts';
import { requireDocuments } from './documents-json.ts';
import { readForeignCsv } from './foreign-csv.ts';
import type { ForeignGraph } from './foreign-graph.ts';
import { readForeignGexf, readForeignGraphml } from './foreign-xml.ts';
import { FormatError } from './format-error.ts';
import { readGexf } from './gexf-reader.ts';
import { requireGraph } from './graph-json.ts';
import { readGraphml } from './graphml-reader.ts';
import { field, parseJson } from './json.ts';
import { requireManifest } from './manifest-json.ts';
import { readPage } from './offline-page.ts';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface OpenedFiles {
  readonly bundle: GraphBundle;
  /// Whether the nodes have places; where they have none, they want laying out.
  readonly placed: boolean;
}

type Kind = 'gexf' | 'graphml' | 'json' | 'csv' | 'html';

/// What a text is: by its first element or letter, and only for tables by its name.
function kindOf({ name, text }: NamedText): Kind {
  const head = text.slice(0, 4000).replace(/^\uFEFF?\s*/, '');
  if (/<gexf[\s>]/.test(head)) return 'gexf';
  if (/<graphml[\s>]/.test(head)) return 'graphml';
  if (/^<!doctype html|^<html/i.test(head)) return 'html';
  if (/^[{[]/.test(head)) return 'json';
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  if (extension === 'gexf' || extension === 'graphml' || extension === 'json') return extension;
  if (extension === 'csv' || extension === 'tsv') return 'csv';
  throw new FormatError(name, 'expected GEXF, GraphML, CSV or JSON, and this is none of them', 'unknown');
}

/// Runs a step; its error begins with the file's name.
function inFile<T>(name: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw error.at(error.place ? `${name}, ${error.place}` : name);
  }
}

const UNKNOWN: Pick<Manifest, 'generator' | 'lexicon' | 'documents' | 'diagnostics'> = {
  generator: { name: 'isnad', version: '' },
  lexicon: '',
  documents: {},
  diagnostics: [],
};

function withoutArticles(graph: GraphFile, placed = true): OpenedFiles {
  return { bundle: { graph, documents: [], manifest: manifestOf(graph, [], UNKNOWN) }, placed };
}

function asForeign({ graph, placed }: ForeignGraph): OpenedFiles {
  return withoutArticles(graph, placed);
}

/// Whether Isnad wrote an XML file, and every node of it came from an article.
function isOwnXml(text: string): boolean {
  const own = /<creator>Isnad<\/creator>|<desc>Isnad, schema/.test(text.slice(0, 4000));
  return own && !/<attvalue for="kind" value="other"|<data key="node\.kind">other</.test(text);
}

function openXml({ name, text }: NamedText, kind: 'gexf' | 'graphml'): OpenedFiles {
  const [readOwn, readForeign] = kind === 'gexf' ? [readGexf, readForeignGexf] : [readGraphml, readForeignGraphml];
  return inFile(name, () => (isOwnXml(text) ? withoutArticles(readOwn(text)) : asForeign(readForeign(text))));
}

interface Parsed {
  readonly name: string;
  readonly value: unknown;
}

/// Which part of a graph a parsed file is.
function partOf({ name, value }: Parsed): 'bundle' | 'graph' | 'documents' | 'manifest' {
  if (isBundle(value)) return 'bundle';
  if (Array.isArray(field(value, 'nodes'))) return 'graph';
  if (Array.isArray(value) && (value.length === 0 || field(value[0], 'text') !== undefined)) return 'documents';
  if (field(value, 'counts') !== undefined) return 'manifest';
  throw new FormatError(
    name,
    'expected graph.json, documents.json, or a graph with its articles in one file',
    'nothing',
  );
}

function openJson(files: readonly NamedText[]): OpenedFiles {
  const parts = new Map<string, Parsed>();
  for (const { name, text } of files) {
    const parsed = { name, value: inFile(name, () => parseJson(text)) };
    parts.set(partOf(parsed), parsed);
  }
  const read = <T>(part: string, require: (value: unknown) => T): T | undefined => {
    const found = parts.get(part);
    return found && inFile(found.name, () => require(found.value));
  };
  const bundle = read('bundle', requireBundle);
  if (bundle) return { bundle, placed: true };
  const graph = read('graph', requireGraph);
  if (!graph)
    throw new FormatError(files[0]?.name ?? '', 'the graph itself is missing: open graph.json with it', 'missing');
  const documents = read('documents', requireDocuments) ?? [];
  const manifest = read('manifest', requireManifest) ?? UNKNOWN;
  return { bundle: { graph, documents, manifest: manifestOf(graph, documents, manifest) }, placed: true };
}

/// A name without its folders, in small letters, as our own tables are called; browsers number copies: `nodes (1).csv`.
function ownName(name: string): string {
  return name
    .replace(/^.*[\\/]/, '')
    .replace(/ ?\(\d+\)(?=\.)/, '')
    .toLowerCase();
}

function openCsv(files: readonly NamedText[]): OpenedFiles {
  const own = new Map(files.map(({ name, text }) => [ownName(name), text]));
  if (isOwnCsv(own) && !/[,;\t]other[,;\t]/.test(own.get('nodes.csv') ?? '')) return withoutArticles(readCsv(own));
  const tables = files.filter(({ name }) => ownName(name) !== CSV_FILES[2] || files.length === 1);
  return asForeign(readForeignCsv(new Map(tables.map(({ name, text }) => [name, text]))));
}

/// Opens one file, or two or three that belong together. Throws a `FormatError` whose place begins with the name of
/// a file.
export function openFiles(files: readonly NamedText[]): OpenedFiles {
  const [only] = files;
  if (!only) throw new FormatError('', 'no file was given', 'empty');
  const kinds = new Set(files.map(kindOf));
  const [kind = 'csv'] = kinds;
  if (kinds.size > 1)
    throw new FormatError(only.name, 'these files do not belong together: open them one after another', 'together');
  if (kind === 'html') return inFile(only.name, () => ({ bundle: readPage(only.text), placed: true }));
  if (kind === 'json') return openJson(files);
  if (kind === 'csv') return openCsv(files);
  if (files.length > 1)
    throw new FormatError(files[1]?.name ?? '', 'only one such file can be open: open it alone', 'together');
  return openXml(only, kind);
}
