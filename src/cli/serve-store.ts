/// Serves the explorer on a store. The one rule kept here: only this machine is answered; where the graph's files would
/// be, the page finds the strongest part of the graph, and the API beside it has the rest.

import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import sirv from 'sirv';
import { createApi } from '../api/app.ts';
import { writeDocumentsJson } from '../format/documents-json.ts';
import { writeGraphJson } from '../format/graph-json.ts';
import { writeManifestJson } from '../format/manifest-json.ts';
import type { GraphBundle } from '../model/graph.ts';
import { partOf, storedManifest, strongestKeys } from '../store/ask/part.ts';
import type { Database } from '../store/database.ts';
import { answer, isLocal } from './serve.ts';

/// Nodes that the page opens with.
const OPENING = 1000;

const TEXTS: Readonly<Record<string, (bundle: GraphBundle) => string>> = {
  'graph.json': ({ graph }) => writeGraphJson(graph),
  'documents.json': ({ documents }) => writeDocumentsJson(documents),
  'manifest.json': ({ manifest }) => writeManifestJson(manifest),
};

/// The strongest part of the graph, which does not change while it is served.
async function openingPart(database: Database): Promise<GraphBundle> {
  return partOf(database, { nodes: await strongestKeys(database, OPENING) }, await storedManifest(database));
}

/// Answers `/api/…` and `/graph-data/NAME` from a store and all others from the explorer's folder.
export async function storeListener(explorer: string, database: Database): Promise<RequestListener> {
  const app = sirv(explorer, { etag: true });
  const api = getRequestListener(createApi(database).fetch, { overrideGlobalObjects: false });
  const opening = await openingPart(database);
  return (request, response) => {
    if (!isLocal(request)) return answer(response, 403, 'Only this machine is answered.');
    const missing = () => answer(response, 404, 'There is no such file.');
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    if (path.startsWith('/api/')) return void api(request, response);
    const [, name] = /^\/graph-data\/(.*)$/.exec(path) ?? [];
    if (name === undefined) return app(request, response, missing);
    const write = TEXTS[name];
    if (!write) return missing();
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(write(opening));
  };
}
