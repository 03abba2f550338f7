/// GEXF from another thread: the same files, and an error of the thread ends the writing.

import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { GexfScribe } from '../../src/cli/gexf-scribe.ts';
import { GraphFiles, hashOf } from '../../src/cli/graph-folder.ts';
import { GexfOfJson } from '../../src/format/gexf-of-json.ts';
import { SAMPLE_DOCUMENTS, SAMPLE_GRAPH } from '../format/sample.ts';
import { writtenGraph } from './written-graph.ts';

const BUILT = { graph: SAMPLE_GRAPH, documents: SAMPLE_DOCUMENTS, diagnostics: [], lexicon: 'none' };

/// A worker that answers in this thread, a little later.
class NearWorker extends EventEmitter {
  readonly #gexf = new GexfOfJson(SAMPLE_GRAPH.nodes.length, SAMPLE_GRAPH.edges.length);
  #all = '';

  postMessage(order: Uint8Array | null): void {
    const made = order === null ? this.#gexf.end() : this.#gexf.take(new TextDecoder().decode(order)).join('');
    this.#all += made;
    const hash = order === null ? hashOf(this.#all) : null;
    setImmediate(() => this.emit('message', { bytes: new TextEncoder().encode(made), hash }));
  }
}

async function written(worker: EventEmitter): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const [name, piece] of new GraphFiles(BUILT).spread(new GexfScribe(worker as unknown as Worker))) {
    files.set(name, (files.get(name) ?? '') + new TextDecoder().decode(piece));
  }
  return files;
}

test('the files are those that one thread writes', async () => {
  const files = await written(new NearWorker());
  for (const [name, text] of writtenGraph(BUILT)) expect(files.get(name)).toBe(text);
});

test('a thread that ends does not leave a graph without GEXF', async () => {
  const worker = Object.assign(new EventEmitter(), { postMessage: () => setImmediate(() => worker.emit('exit', 1)) });
  await expect(written(worker)).rejects.toThrow('The thread that makes GEXF ended');
});
