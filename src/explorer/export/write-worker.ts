/// Writes files off the page's thread. The one rule kept here: it answers every order with a file or with what is wrong.

import { type GraphFileJob, writeGraphFile } from './graph-file.ts';

export type Written = { readonly file: Blob } | { readonly reason: string };

function answer(job: GraphFileJob): Written {
  try {
    return { file: writeGraphFile(job) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<GraphFileJob>) => postMessage(answer(data)));
