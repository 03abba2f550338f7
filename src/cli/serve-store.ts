/// Serves the explorer on a store. The one rule kept here: where the graph's files would be, the page finds the strongest part of the graph
/// that is in the store now, and the API beside it has the rest.

import type { RequestListener, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import sirv from 'sirv';
import { createApi } from '../api/app.ts';
import { writeDocumentsJson } from '../format/documents-json.ts';
import { writeGraphJson } from '../format/graph-json.ts';
import { writeManifestJson } from '../format/manifest-json.ts';
import type { GraphBundle } from '../model/graph.ts';
import { partOf, storedManifest, strongestKeys } from '../store/ask/part.ts';
import type { Database } from '../store/database.ts';
import { askCurrent, currentGeneration, type StoredGraph } from '../store/generation.ts';
import { answer, type Gate, isAnsweredAtGate } from './serve.ts';

/// Nodes that the page opens with.
const OPENING = 1000;

const TEXTS: Readonly<Record<string, (bundle: GraphBundle) => string>> = {
  'graph.json': ({ graph }) => writeGraphJson(graph),
  'documents.json': ({ documents }) => writeDocumentsJson(documents),
  'manifest.json': ({ manifest }) => writeManifestJson(manifest),
};

async function strongestPart(graph: StoredGraph): Promise<GraphBundle> {
  return partOf(graph, { nodes: await strongestKeys(graph, OPENING) }, await storedManifest(graph));
}

/// Gives the strongest part of the graph. It is put together once, and anew when another graph has been loaded.
function openingPart(database: Database): () => Promise<GraphBundle> {
  let [known, part]: [string | null, Promise<GraphBundle> | null] = [null, null];
  return async () => {
    const generation = await currentGeneration(database);
    if (part && generation === known) return part;
    const made = askCurrent(database, strongestPart);
    [known, part] = [generation, made];
    // What failed is tried again by whoever asks next.
    made.catch(() => {
      if (part === made) part = null;
    });
    return made;
  };
}

/// Answers with one of the graph's files; what the store cannot do is one line.
async function writeOpening(response: ServerResponse, name: string, opening: () => Promise<GraphBundle>) {
  const write = TEXTS[name];
  if (!write) return answer(response, 404, 'There is no such file.');
  try {
    const text = write(await opening());
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(text);
  } catch (error) {
    answer(response, 503, error instanceof Error ? error.message : String(error));
  }
}

/// Answers `/api/…` and `/graph-data/NAME` from a store and all others from the explorer's folder.
export async function storeListener(explorer: string, database: Database, gate: Gate): Promise<RequestListener> {
  const app = sirv(explorer, { etag: true });
  const api = getRequestListener(createApi(database).fetch, { overrideGlobalObjects: false });
  const opening = openingPart(database);
  await opening();
  return (request, response) => {
    if (isAnsweredAtGate(gate, request, response)) return;
    const missing = () => answer(response, 404, 'There is no such file.');
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    if (path.startsWith('/api/')) return void api(request, response);
    const [, name] = /^\/graph-data\/(.*)$/.exec(path) ?? [];
    if (name === undefined) return app(request, response, missing);
    void writeOpening(response, name, opening);
  };
}
