/// A file server for the pages that are measured. The one rule kept here: built files and one graph, from this machine.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { GraphBundle } from '../../model/graph.ts';

export interface Site {
  readonly address: string;
  close(): void;
}

/// Serves a folder of pages with a bundle beside it.
export async function serveSite(folder: string, bundle: GraphBundle): Promise<Site> {
  const files: Readonly<Record<string, string>> = {
    graph: JSON.stringify(bundle.graph),
    documents: JSON.stringify(bundle.documents),
    manifest: JSON.stringify(bundle.manifest),
  };
  const pages = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const text = files[/^\/graph-data\/(\w+)\.json/.exec(request.url ?? '')?.[1] ?? ''];
    if (text !== undefined) response.setHeader('Content-Type', 'application/json').end(text);
    else pages(request, response, () => void response.writeHead(404).end());
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
