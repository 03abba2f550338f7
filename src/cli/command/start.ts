/// `isnad start`: build and explore in one go. The one rule kept here: a build of your own articles never replaces
/// the sample graph.

import { join, relative } from 'node:path';
import type { Effects } from '../effects.ts';
import { type BuildOptions, build } from './build.ts';
import { type ExploreOptions, explore } from './explore.ts';

export interface StartOptions extends Omit<ExploreOptions, 'graph' | 'store'>, Omit<BuildOptions, 'cluster' | 'store'> {
  readonly out: string | undefined;
}

/// Builds a graph from the paths, or from the sample articles where there are none, and serves the explorer.
export async function start(paths: readonly string[], options: StartOptions, effects: Effects): Promise<void> {
  const sample = relative(effects.cwd, join(effects.home, 'seeds')) || '.';
  const graph = options.out ?? (paths.length ? join('build', 'graph-data') : 'graph-data');
  await build(paths.length ? paths : [sample], graph, effects, options);
  await explore({ graph, port: options.port, open: options.open }, effects);
}
