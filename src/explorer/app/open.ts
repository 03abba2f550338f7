/// Opening the graph beside the page. The one rule kept here: the outcome is an explorer or a problem; nothing is
/// thrown past it.

import type { CanvasPort } from '../context/canvas-port.ts';
import type { Explorer } from '../context/context.ts';
import type { Prompt } from '../context/prompt.ts';
import { browserShelf, followOtherTabs, keepNotebook } from '../curation/keep.ts';
import { indexBundle } from '../data/dataset.ts';
import { fetchFrom } from '../data/fetch-text.ts';
import { LoadError, loadBundle, type OnProgress, type Problem } from '../data/load.ts';
import { rememberVisibility } from '../data/visibility.ts';
import { emptyIndex, growIndex } from '../search/search-index.ts';
import { createStore, type Store } from '../state/store.ts';
import type { ViewState } from '../state/view.ts';
import { inSlices } from '../work/slices.ts';
import { publishApi } from './api.ts';

/// Where the build lies, relative to the page; `?data=folder/` names another.
function dataFolder(): string {
  const asked = new URLSearchParams(location.search).get('data') ?? 'graph-data/';
  return asked.endsWith('/') ? asked : `${asked}/`;
}

function asProblem(error: unknown): Problem {
  if (error instanceof LoadError) return error.problem;
  return { kind: 'format', file: dataFolder(), reason: error instanceof Error ? error.message : String(error) };
}

export async function openExplorer(
  view: Store<ViewState>,
  onProgress: OnProgress,
): Promise<{ readonly explorer: Explorer } | { readonly problem: Problem }> {
  try {
    const dataset = indexBundle(await loadBundle(fetchFrom(dataFolder()), onProgress));
    const linked = view.get().data;
    const home = new URL(dataFolder(), location.href).pathname;
    const kept = keepNotebook(home, browserShelf());
    followOtherTabs(kept, home);
    const explorer = {
      ...kept,
      isOtherData: linked !== null && linked !== dataset.id,
      dataset,
      search: emptyIndex(),
      searchable: createStore(false),
      visibility: rememberVisibility(dataset),
      port: createStore<CanvasPort | null>(null),
      prompt: createStore<Prompt | null>(null),
    };
    view.update((before) => ({ ...before, data: dataset.id || null }));
    publishApi(view, explorer);
    inSlices(growIndex(dataset, explorer.search), { onDone: () => explorer.searchable.update(() => true) });
    return { explorer };
  } catch (error) {
    return { problem: asProblem(error) };
  }
}
