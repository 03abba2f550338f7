/// `isnad publish`: a folder for any web server, or one page. The one rule kept here: what is written is static and
/// whole: the explorer, the graph and nothing to install.

import { join, resolve } from 'node:path';
import { fillPage } from '../../format/offline-page.ts';
import { CliError } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import { GRAPH_FILES, readBundle, readGraph, readManifest, readParsed } from '../graph-folder.ts';
import { beginFolder } from '../replace-folder.ts';
import { plural } from '../report.ts';
import { writeWhole } from '../write-whole.ts';
import { explorerFolder } from './explore.ts';

async function addFolder(content: Map<string, Uint8Array>, folder: string, within: string, effects: Effects) {
  for (const entry of await effects.files.readdir(join(folder, within), { withFileTypes: true })) {
    const name = within ? `${within}/${entry.name}` : entry.name;
    if (entry.isDirectory()) await addFolder(content, folder, name, effects);
    else content.set(name, await effects.files.readFile(join(folder, name)));
  }
}

async function siteContent(explorer: string, graph: string, effects: Effects): Promise<Map<string, Uint8Array>> {
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

/// Writes the explorer with a graph as one page, which opens from a disk with the network cut.
export async function publishPage(graph: string, out: string, effects: Effects): Promise<void> {
  const template = join(await explorerFolder(effects), 'offline.html');
  const bundle = await readBundle(graph, effects);
  const page = await readParsed(template, (text) => fillPage(text, bundle, ''), effects);
  await writeWhole(out, page, effects);
  const { nodes, edges } = bundle.graph;
  const size = `${plural(nodes.length, 'node')} and ${plural(edges.length, 'edge')}`;
  effects.stdout.write(`Written: ${out} (${size}): open it in any browser, no server needed.\n`);
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
