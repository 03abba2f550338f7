/// The graph that was built of the sample articles, as it lies in `graph-data/`. The one rule kept here: it is read by the
/// readers that everything else uses.

import { readFileSync } from 'node:fs';
import { readDocumentsJson } from '../src/format/documents-json.ts';
import { readGraphJson } from '../src/format/graph-json.ts';
import { readManifestJson } from '../src/format/manifest-json.ts';
import type { GraphBundle } from '../src/model/graph.ts';

function read(name: string): string {
  return readFileSync(new URL(`../graph-data/${name}`, import.meta.url), 'utf8');
}

export function builtBundle(): GraphBundle {
  return {
    graph: readGraphJson(read('graph.json')),
    documents: readDocumentsJson(read('documents.json')),
    manifest: readManifestJson(read('manifest.json')),
  };
}
