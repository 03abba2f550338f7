/// Reads files off the page's thread. The one rule kept here: it answers every order with a graph or with what is
/// wrong, and says on the way what it is doing.

import { type Fault, FormatError } from '../../format/format-error.ts';
import { openFiles } from '../../format/open-files.ts';
import type { GraphBundle } from '../../model/graph.ts';
import { layOut } from './lay-out.ts';
import { unpack } from './unpack.ts';

/// Why files could not be opened: `place` names file and line, `reason` is in English.
export interface Unreadable {
  readonly place: string;
  readonly fault: Fault;
  readonly reason: string;
}

/// What the worker is doing.
export type Step = 'unpacking' | 'reading' | 'placing';

export type Answer = { readonly step: Step } | { readonly bundle: GraphBundle } | Unreadable;

function tell(answer: Answer): void {
  postMessage(answer);
}

function reasonOf(error: unknown): Unreadable {
  if (error instanceof FormatError) return { place: error.place, fault: error.fault, reason: error.reason };
  return { place: '', fault: 'content', reason: error instanceof Error ? error.message : String(error) };
}

async function answer(files: readonly File[]): Promise<GraphBundle> {
  tell({ step: 'unpacking' });
  const read = files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  const texts = unpack(await Promise.all(read));
  tell({ step: 'reading' });
  const { bundle, placed } = openFiles(texts);
  if (placed) return bundle;
  tell({ step: 'placing' });
  return { ...bundle, graph: layOut(bundle.graph) };
}

addEventListener('message', ({ data }: MessageEvent<readonly File[]>) => {
  answer(data).then(
    (bundle) => tell({ bundle }),
    (error: unknown) => tell(reasonOf(error)),
  );
});
