/// Fetching a file beside the page. The one rule kept here: only relative addresses of the same origin are asked
/// for, so that the explorer works with the network cut.

import { type FetchText, LoadError, type OnProgress } from './load.ts';

async function readWhole(response: Response, onProgress: OnProgress): Promise<string> {
  const total = Number(response.headers.get('Content-Length') ?? 0);
  if (!response.body || total === 0 || response.headers.has('Content-Encoding')) return response.text();
  const decoder = new TextDecoder();
  let [text, read] = ['', 0];
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    read += value.length;
    onProgress(Math.min(1, read / total));
  }
}

/// Fetches from a folder, given relative to the page, whose address is `base`: `graph-data/`.
export function fetchFrom(folder: string, base: string): FetchText {
  return async (file, onProgress) => {
    const address = new URL(folder + file, base);
    let response: Response;
    try {
      response = await fetch(address);
    } catch (error) {
      throw new LoadError({
        kind: 'network',
        file: folder + file,
        reason: error instanceof Error ? error.message : String(error),
      });
    }
    if (response.status === 404) throw new LoadError({ kind: 'missing', file: folder + file });
    if (!response.ok) throw new LoadError({ kind: 'network', file: folder + file, reason: `HTTP ${response.status}` });
    return readWhole(response, onProgress);
  };
}
