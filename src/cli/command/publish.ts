/// `isnad publish`: a folder for any web server. The one rule kept here: the site is static and whole: the
/// explorer, the graph and nothing to install.

import { join, resolve } from 'node:path';
import { CliError } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import { GRAPH_FILES, readGraph, readManifest } from '../graph-folder.ts';
import { beginFolder, type FolderContent } from '../replace-folder.ts';
import { plural } from '../report.ts';
import { explorerFolder } from './explore.ts';

async function addFolder(content: Map<string, Uint8Array>, folder: string, within: string, effects: Effects) {
  for (const entry of await effects.files.readdir(join(folder, within), { withFileTypes: true })) {
    const name = within ? `${within}/${entry.name}` : entry.name;
    if (entry.isDirectory()) await addFolder(content, folder, name, effects);
    else content.set(name, await effects.files.readFile(join(folder, name)));
  }
}

async function siteContent(explorer: string, graph: string, effects: Effects): Promise<FolderContent> {
  const content = new Map<string, Uint8Array>();
  await addFolder(content, explorer, '', effects);
  for (const name of [...content.keys()]) if (name.startsWith('graph-data/')) content.delete(name);
  for (const name of GRAPH_FILES) {
    content.set(`graph-data/${name}`, await effects.files.readFile(join(resolve(effects.cwd, graph), name)));
  }
  return content;
}

/// A site that was published before has a graph in it that can be read; any other folder stays untouched.
async function isPublished(site: string, effects: Effects): Promise<boolean> {
  try {
    await readManifest(join(site, 'graph-data'), effects);
    return true;
  } catch (error) {
    if (error instanceof CliError) return false;
    throw error;
  }
}

/// Writes the explorer with a graph as a static site.
export async function publish(graph: string, out: string, effects: Effects): Promise<void> {
  const explorer = await explorerFolder(effects);
  await readGraph(graph, effects);
  const site = resolve(effects.cwd, out);
  const known = await isPublished(site, effects);
  const content = await siteContent(explorer, graph, effects);
  const draft = await beginFolder(site, () => known, effects);
  await draft.commit(content);
  effects.stdout.write(`Written: ${out} (${plural(content.size, 'file')}): put it on any web server.\n`);
}
