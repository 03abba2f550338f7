/// `isnad explore`: the explorer on this machine. The one rule kept here: the graph is read and checked before
/// anybody is sent to look at it.

import type { RequestListener } from 'node:http';
import { join, resolve } from 'node:path';
import { CliError } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import { readGraph } from '../graph-folder.ts';
import { type Gate, gateOf, listener, serve } from '../serve.ts';
import { tellAge, withStore } from '../stored.ts';

export interface ExploreOptions {
  readonly graph: string;
  /// A store to explore instead of a folder.
  readonly store?: string | undefined;
  readonly port: number;
  /// The address to listen on; this machine's alone where nothing is said.
  readonly host?: string;
  /// Names that are answered beside this machine's own.
  readonly allow?: readonly string[];
  /// Whether to open a browser.
  readonly open: boolean;
}

const LOOPBACK = /^(127\.|localhost$|::1$)/;

/// Whom to answer; throws where others could come and none is allowed.
function requireGate({ host = '127.0.0.1', allow = [] }: ExploreOptions): Gate {
  if (!LOOPBACK.test(host) && allow.length === 0)
    throw new CliError(`--host ${host} needs the names by which it is asked: --allow isnad.example.org`);
  return gateOf(allow);
}

/// The built explorer's folder; throws where it is not built.
export async function explorerFolder(effects: Effects): Promise<string> {
  const folder = join(effects.home, 'dist', 'explorer');
  try {
    await effects.files.stat(join(folder, 'index.html'));
    return folder;
  } catch {
    throw new CliError(`${folder}: the explorer is not built: run \`npm run build\``);
  }
}

async function serveUntilInterrupted(
  handler: RequestListener,
  { port, host, open }: ExploreOptions,
  effects: Effects,
): Promise<void> {
  const serving = await serve(handler, port, host);
  if (port !== 0 && serving.port !== port) effects.stderr.write(`Port ${port} is taken, using ${serving.port}.\n`);
  effects.stdout.write(`Explorer: ${serving.url}\n`);
  const opened = open && effects.openBrowser(serving.url);
  effects.stderr.write(`${opened ? 'Opened in a browser.' : 'Open it in a browser.'} Ctrl+C ends it.\n`);
  await effects.interrupted();
  await serving.close();
}

/// The API and what it rests on are loaded where a store is explored.
async function exploreStore(address: string, options: ExploreOptions, effects: Effects): Promise<void> {
  const gate = requireGate(options);
  const explorer = await explorerFolder(effects);
  const { storeListener } = await import('../serve-store.ts');
  await withStore(address, effects, async (database) => {
    await tellAge(database, address, effects);
    await serveUntilInterrupted(await storeListener(explorer, database, gate), options, effects);
  });
}

/// Serves the explorer with a graph until it is interrupted.
export async function explore(options: ExploreOptions, effects: Effects): Promise<void> {
  if (options.store !== undefined) return exploreStore(options.store, options, effects);
  const gate = requireGate(options);
  const explorer = await explorerFolder(effects);
  await readGraph(options.graph, effects);
  await serveUntilInterrupted(listener(explorer, resolve(effects.cwd, options.graph), gate), options, effects);
}
