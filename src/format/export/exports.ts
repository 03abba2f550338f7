/// The formats a graph is written in for other programs alone. The one rule kept here: an entry loads its writer, and the libraries that
/// one rests on, only when it is asked for.

import type { GraphBundle } from '../../model/graph.ts';
import type { Content, Contents, Export } from './export-format.ts';

/// A format of one file, written by a function that a module is loaded for.
function oneFile(file: string, title: string, load: () => Promise<(bundle: GraphBundle) => Content>): Export {
  return { title, files: [file], write: async (bundle) => new Map([[file, (await load())(bundle)]]) };
}

/// A format of several files.
function folder(
  files: readonly string[],
  title: string,
  load: () => Promise<(bundle: GraphBundle) => Contents>,
): Export {
  return { title, files, write: async (bundle) => (await load())(bundle) };
}

function ofArticles(format: Export): Export {
  return { ...format, ofArticles: true };
}

const report: Export = {
  title: 'a report to read: what, when, where, who, and each sentence; HTML where the file ends so',
  files: ['report.md'],
  selective: true,
  write: async (bundle, { of, out }) => {
    const made = (await import('./report.ts')).reportOf(bundle, of);
    const isPage = /\.html?$/i.test(out);
    const text = isPage
      ? (await import('./report-html.ts')).writeHtml(made)
      : (await import('./report-markdown.ts')).writeMarkdown(made);
    return new Map([['report.md', text]]);
  },
};

export const EXPORTS = {
  jsonl: oneFile(
    'graph.jsonl',
    'one JSON record a line: articles, nodes, edges, each with its evidence',
    async () => (await import('./json-lines.ts')).writeJsonLines,
  ),
  ftm: folder(
    ['entities.ftm.json', 'statements.csv'],
    'FollowTheMoney, for Aleph and OpenSanctions: entities, and statements with their sentences',
    async () => (await import('./ftm.ts')).writeFtm,
  ),
  jsonld: oneFile(
    'graph.jsonld',
    'JSON-LD with schema.org, PROV-O and Web Annotations',
    async () => (await import('./json-ld.ts')).writeJsonLd,
  ),
  turtle: oneFile('graph.ttl', 'the same triples as Turtle', async () => (await import('./rdf-text.ts')).writeTurtle),
  nquads: oneFile('graph.nq', 'the same triples as N-Quads', async () => (await import('./rdf-text.ts')).writeNquads),
  cypher: oneFile(
    'graph.cypher',
    'statements for cypher-shell of Neo4j, which change nothing when run again',
    async () => (await import('./cypher.ts')).writeCypher,
  ),
  'neo4j-csv': folder(
    ['nodes.csv', 'documents.csv', 'evidence.csv', 'relationships.csv', 'supported-by.csv', 'in.csv', 'import.md'],
    'files for neo4j-admin database import, and how to run it',
    async () => (await import('./neo4j-csv.ts')).writeNeo4jCsv,
  ),
  parquet: folder(
    ['nodes.parquet', 'edges.parquet', 'evidence.parquet', 'documents.parquet'],
    'four tables with typed columns, for DuckDB, pandas and R',
    async () => (await import('./parquet.ts')).writeParquet,
  ),
  bibtex: ofArticles(
    oneFile('articles.bib', 'the articles as BibTeX entries', async () => (await import('./bibtex.ts')).writeBibtex),
  ),
  csl: ofArticles(
    oneFile(
      'articles.csl.json',
      'the articles as CSL-JSON, for Zotero and pandoc',
      async () => (await import('./citation.ts')).writeCsl,
    ),
  ),
  report,
} as const satisfies Record<string, Export>;
export type ExportName = keyof typeof EXPORTS;
