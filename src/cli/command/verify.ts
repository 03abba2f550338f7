/// `isnad verify`: proves a graph against its articles. The one rule kept here: the files are first what the
/// manifest says they are, then every span is cut out again; the first difference fails.

import { join } from 'node:path';
import type { GraphBundle } from '../../model/graph.ts';
import { checkSpans } from '../check-spans.ts';
import { CliError } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import { hashOf, readBundle, readText } from '../graph-folder.ts';
import { plural } from '../report.ts';

async function requireHashes(folder: string, { manifest }: GraphBundle, effects: Effects): Promise<void> {
  for (const [name, hash] of Object.entries(manifest.files)) {
    if (hashOf(await readText(join(folder, name), effects)) === hash) continue;
    throw new CliError(`${join(folder, name)}: it is not the file the manifest tells of: build the graph again`);
  }
}

function requireDocumentHashes(folder: string, { manifest, documents }: GraphBundle): void {
  for (const { id, text } of documents) {
    if (manifest.documents[id] === hashOf(text)) continue;
    throw new CliError(`${folder}: the text of ${id} is not the one the manifest tells of: build the graph again`);
  }
}

/// Checks hashes and spans of a graph's folder; throws with the first that differs.
export async function verify(folder: string, effects: Effects): Promise<void> {
  const bundle = await readBundle(folder, effects);
  const { spans, failure } = checkSpans(bundle);
  if (failure) throw new CliError(`${folder}: ${failure}`);
  requireDocumentHashes(folder, bundle);
  await requireHashes(folder, bundle, effects);
  const { nodes, edges } = bundle.graph;
  effects.stdout.write(
    `Verified: ${plural(spans, 'span')} of ${plural(nodes.length, 'node')}, ${plural(edges.length, 'edge')} and ` +
      `${plural(bundle.documents.length, 'document')} stand in their articles as they are quoted.\n`,
  );
}
