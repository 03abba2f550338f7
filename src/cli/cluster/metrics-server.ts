/// A page of measures for Prometheus. The one rule kept here: it tells numbers and nothing of any article, and listens on this machine
/// alone unless somebody says otherwise.

import { createServer } from 'node:http';
import type { Registry } from 'prom-client';
import { CliError, systemCode } from '../cli-error.ts';

export interface MetricsServer {
  readonly url: string;
  close(): Promise<void>;
}

/// Serves `/metrics`, and `/healthz` for whoever restarts what has died.
export function serveMetrics(registry: Registry, host: string, port: number): Promise<MetricsServer> {
  const server = createServer(async (request, response) => {
    if (request.url === '/healthz') return void response.end('ok\n');
    if (request.url !== '/metrics') return void response.writeHead(404).end('See /metrics.\n');
    response.setHeader('Content-Type', registry.contentType);
    response.end(await registry.metrics());
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = systemCode(error) === 'EADDRINUSE';
      reject(new CliError(taken ? `port ${port} is taken: give another with --metrics` : error.message));
    });
    server.listen(port, host, () => {
      const at = (server.address() as { readonly port: number }).port;
      const close = (): Promise<void> => new Promise((done) => server.close(() => done()));
      resolve({ url: `http://${host}:${at}/metrics`, close });
    });
  });
}
