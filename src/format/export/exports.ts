/// The formats a graph is written in for other programs alone. The one rule kept here: an entry loads its writer, and the libraries that
/// one rests on, only when it is asked for.

import type { GraphBundle } from '../../model/graph.ts';
import type { Content, Export } from './export-format.ts';

/// A format of one file, written by a function that a module is loaded for.
function oneFile(file: string, title: string, load: () => Promise<(bundle: GraphBundle) => Content>): Export {
  return { title, files: [file], write: async (bundle) => new Map([[file, (await load())(bundle)]]) };
}

export const EXPORTS = {
  jsonl: oneFile(
    'graph.jsonl',
    'one JSON record a line: articles, nodes, edges, each with its evidence',
    async () => (await import('./json-lines.ts')).writeJsonLines,
  ),
  jsonld: oneFile(
    'graph.jsonld',
    'JSON-LD with schema.org, PROV-O and Web Annotations',
    async () => (await import('./json-ld.ts')).writeJsonLd,
  ),
  turtle: oneFile('graph.ttl', 'the same triples as Turtle', async () => (await import('./rdf-text.ts')).writeTurtle),
  nquads: oneFile('graph.nq', 'the same triples as N-Quads', async () => (await import('./rdf-text.ts')).writeNquads),
} as const satisfies Record<string, Export>;
export type ExportName = keyof typeof EXPORTS;
