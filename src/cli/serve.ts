/// Serves the explorer with a graph. The one rule kept here: only this machine is answered, and whoever asks by a name that was allowed, and
/// only the explorer's files and the graph's four are given out.

import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { CliError, reasonOf, systemCode } from './cli-error.ts';
import { isGraphFile } from './graph-folder.ts';

const ADDRESS = '127.0.0.1';
/// How many ports are tried after the one asked for.
const TRIED = 20;

export interface Serving {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/// Answers with one line of text.
export function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/// Whether to answer a request.
export type Gate = (request: IncomingMessage) => boolean;

const THIS_MACHINE = [ADDRESS, 'localhost', '[::1]'];

/// Pages of other sites cannot reach the graph by pointing a name of theirs at this machine: only its own names are answered, and those
/// allowed.
export function gateOf(allowed: readonly string[]): Gate {
  const names = new Set([...THIS_MACHINE, ...allowed]);
  return ({ headers }) => names.has((headers.host ?? '').replace(/:\d+$/, '').toLowerCase());
}

/// What is answered whoever asks: whether there is anybody, and that one is not let in.
export function isAnsweredAtGate(gate: Gate, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.url === '/healthz') answer(response, 200, 'ok');
  else if (!gate(request)) answer(response, 403, 'Only this machine is answered.');
  else return false;
  return true;
}

/// Answers requests for `/graph-data/NAME` from the graph's folder and all others from the explorer's.
export function listener(explorer: string, graph: string, gate: Gate): RequestListener {
  const app = sirv(explorer, { etag: true });
  const files = sirv(graph, { dev: true, etag: true });
  return (request, response) => {
    if (isAnsweredAtGate(gate, request, response)) return;
    const missing = () => answer(response, 404, 'There is no such file.');
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const [, name] = /^\/graph-data\/(.*)$/.exec(path) ?? [];
    if (name === undefined) return app(request, response, missing);
    if (!isGraphFile(name)) return missing();
    request.url = `/${name}`;
    return files(request, response, missing);
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/// The first free port from the one asked for on.
async function listenNear(server: Server, port: number, host: string): Promise<void> {
  const last = port === 0 ? 0 : Math.min(port + TRIED, 65_535);
  for (let tried = port; ; tried += 1) {
    try {
      await listen(server, tried, host);
      return;
    } catch (error) {
      const taken = systemCode(error) === 'EADDRINUSE' || systemCode(error) === 'EACCES';
      if (!taken) throw new CliError(`port ${tried} of ${host} cannot be used: ${reasonOf(error)}`);
      if (tried === last) throw new CliError(`no free port from ${port} to ${last}: choose another with --port`);
    }
  }
}

/// Starts serving; a port that is taken is passed over.
export async function serve(handler: RequestListener, port: number, host = ADDRESS): Promise<Serving> {
  const server = createServer(handler);
  await listenNear(server, port, host);
  const { port: actual } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host}:${actual}/`, port: actual, close };
}
