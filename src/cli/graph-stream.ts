/// A graph's folder element by element, for graphs of any size. The one rule kept here: the files are first what the
/// manifest says they are, so that what comes is what a build wrote.

import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { readDocumentLines, readEdgeLines, readNodeLines } from '../format/graph-lines.ts';
import type { GraphStream } from '../store/graph-stream.ts';
import { CliError } from './cli-error.ts';
import type { Effects } from './effects.ts';
import { cannotRead, hashOf, readManifest, readText } from './graph-folder.ts';

async function* bytesOf(path: string, { files, cwd }: Effects): AsyncGenerator<Uint8Array> {
  const handle = await files.open(resolve(cwd, path), 'r');
  yield* handle.createReadStream({ highWaterMark: 1 << 20 });
}

async function* linesOf(path: string, effects: Effects): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  for await (const bytes of bytesOf(path, effects)) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}

/// What reading meets is told in one line with the file's name.
async function* named<T>(path: string, elements: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* elements;
  } catch (error) {
    throw error instanceof CliError ? error : cannotRead(path, error);
  }
}

async function hashOfFile(path: string, effects: Effects): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of named(path, bytesOf(path, effects))) hash.update(bytes);
  return hash.digest('hex');
}

/// The graph of a folder, and the hash of its manifest, which stands for all of it.
export interface FolderStream {
  readonly stream: GraphStream;
  readonly hash: string;
}

export async function streamFolder(folder: string, effects: Effects): Promise<FolderStream> {
  const manifest = await readManifest(folder, effects);
  for (const name of ['graph.json', 'documents.json']) {
    const path = join(folder, name);
    if ((await hashOfFile(path, effects)) === manifest.files[name]) continue;
    throw new CliError(`${path}: it is not the file the manifest tells of: build the graph again`);
  }
  const [graph, documents] = [join(folder, 'graph.json'), join(folder, 'documents.json')];
  const stream: GraphStream = {
    manifest,
    nodes: () => named(graph, readNodeLines(linesOf(graph, effects))),
    edges: () => named(graph, readEdgeLines(linesOf(graph, effects))),
    documents: () => named(documents, readDocumentLines(linesOf(documents, effects))),
  };
  return { stream, hash: hashOf(await readText(join(folder, 'manifest.json'), effects)) };
}
