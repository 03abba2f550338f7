/// `isnad explore`: the explorer on this machine. The one rule kept here: the graph is read and checked before
/// anybody is sent to look at it.

import { join, resolve } from 'node:path';
import { CliError } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import { readGraph } from '../graph-folder.ts';
import { listener, serve } from '../serve.ts';

export interface ExploreOptions {
  readonly graph: string;
  readonly port: number;
  /// Whether to open a browser.
  readonly open: boolean;
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

/// Serves the explorer with a graph until it is interrupted.
export async function explore({ graph, port, open }: ExploreOptions, effects: Effects): Promise<void> {
  const explorer = await explorerFolder(effects);
  await readGraph(graph, effects);
  const serving = await serve(listener(explorer, resolve(effects.cwd, graph)), port);
  if (port !== 0 && serving.port !== port) effects.stderr.write(`Port ${port} is taken, using ${serving.port}.\n`);
  effects.stdout.write(`Explorer: ${serving.url}\n`);
  const opened = open && effects.openBrowser(serving.url);
  effects.stderr.write(`${opened ? 'Opened in a browser.' : 'Open it in a browser.'} Ctrl+C ends it.\n`);
  await effects.interrupted();
  await serving.close();
}
