/// Reading a graph without stopping the page. The one rule kept here: a browser that starts no worker reads it itself,
/// with the same outcome.

import type { GraphBundle } from '../../model/graph.ts';
import { fetchFrom } from './fetch-text.ts';
import { LoadError, loadBundle, type OnProgress } from './load.ts';
import { createBundleReader, type ReadMessage, type ReadRequest } from './read-message.ts';

function readInWorker(worker: Worker, request: ReadRequest, onProgress: OnProgress): Promise<GraphBundle | null> {
  const read = createBundleReader();
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadMessage>) => {
      if (data.kind === 'progress') onProgress(data.share);
      if (data.kind === 'failed') reject(new LoadError(data.problem));
      const bundle = read(data);
      if (bundle) resolve(bundle);
    };
    worker.onerror = () => resolve(null);
    worker.postMessage(request);
  });
}

function maybeWorker(): Worker | null {
  try {
    return new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/// Reads the build in a folder, whose address ends with a slash.
export async function readBundle(folder: string, onProgress: OnProgress): Promise<GraphBundle> {
  const worker = maybeWorker();
  try {
    const base = document.baseURI;
    const bundle = worker && (await readInWorker(worker, { folder, base }, onProgress));
    return bundle ?? (await loadBundle(fetchFrom(folder, base), onProgress));
  } finally {
    worker?.terminate();
  }
}
