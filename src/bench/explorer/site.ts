/// A file server for pages in a browser. The one rule kept here: it serves built files with one graph beside them, from
/// this machine, and what else the browser asks for is not there.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { GraphBundle } from '../../model/graph.ts';

export interface Site {
  readonly address: string;
  close(): void;
}

/// Answers with a file of the pages, or else calls the last one.
export type Pages = ReturnType<typeof sirv>;

/// Texts by file name; null stands for a file that is not there.
export type Texts = Readonly<Record<string, string | null>>;

/// The files of a bundle.
export function textsOf({ graph, documents, manifest }: GraphBundle): Texts {
  return {
    'graph.json': JSON.stringify(graph),
    'documents.json': JSON.stringify(documents),
    'manifest.json': JSON.stringify(manifest),
  };
}

/// Serves pages with the files of a graph beside them.
export async function servePages(pages: Pages, texts: Texts): Promise<Site> {
  const server = createServer((request, response) => {
    const text = texts[/^\/graph-data\/([\w.-]+)/.exec(request.url ?? '')?.[1] ?? ''];
    if (typeof text === 'string') response.setHeader('Content-Type', 'application/json').end(text);
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

/// Serves a folder of pages with a bundle beside it.
export async function serveSite(folder: string, bundle: GraphBundle): Promise<Site> {
  return servePages(sirv(folder, { dev: true }), textsOf(bundle));
}
