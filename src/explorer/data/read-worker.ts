/// The worker that fetches a graph, reads it and checks it. The one rule kept here: the page gets a graph that keeps
/// every promise of the schema, or a problem.

import { fetchFrom } from './fetch-text.ts';
import { asProblem, loadBundle } from './load.ts';
import { messagesOf, type ReadMessage, type ReadRequest } from './read-message.ts';

const tell = (message: ReadMessage): void => self.postMessage(message);

self.onmessage = async ({ data: { folder, base } }: MessageEvent<ReadRequest>): Promise<void> => {
  try {
    const bundle = await loadBundle(fetchFrom(folder, base), (share) => tell({ kind: 'progress', share }));
    for (const message of messagesOf(bundle)) tell(message);
  } catch (error) {
    tell({ kind: 'failed', problem: asProblem(error, folder) });
  }
};
