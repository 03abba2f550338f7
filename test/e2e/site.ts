/// The built explorer with a graph beside it, served as any static file server would. The one rule kept here: what the
/// browser asks for beyond these files is not there.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { GraphBundle } from '../../src/model/graph.ts';

export interface Site {
  readonly address: string;
  close(): void;
}

/// Texts by file name that replace files of a bundle; null takes one away.
export type Replaced = Readonly<Record<string, string | null>>;

/// The built files, read once; those with a hash in their name never change.
const BUILT = sirv('dist/explorer', {
  etag: true,
  setHeaders: (response, path) => {
    if (path.startsWith('/assets/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  },
});

/// Serves the built explorer with a bundle beside it.
export async function serveSite(bundle: GraphBundle, replaced: Replaced = {}): Promise<Site> {
  const files: Replaced = {
    'graph.json': JSON.stringify(bundle.graph),
    'documents.json': JSON.stringify(bundle.documents),
    'manifest.json': JSON.stringify(bundle.manifest),
    ...replaced,
  };
  const server = createServer((request, response) => {
    const name = /^\/graph-data\/([\w.-]+)/.exec(request.url ?? '')?.[1];
    const text = name === undefined ? undefined : files[name];
    if (typeof text === 'string') response.setHeader('Content-Type', 'application/json').end(text);
    else
      BUILT(request, response, () => {
        response.writeHead(404).end();
      });
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
