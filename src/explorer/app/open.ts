/// Opening the graph beside the page. The one rule kept here: the outcome is an explorer or a problem; nothing is
/// thrown past it.

import { createCompute } from '../compute/compute.ts';
import { rememberMembers } from '../compute/standing.ts';
import type { CanvasPort } from '../context/canvas-port.ts';
import type { Explorer } from '../context/context.ts';
import { indexBundle } from '../data/dataset.ts';
import { asProblem, type OnProgress, type Problem } from '../data/load.ts';
import { readBundle } from '../data/read-bundle.ts';
import { rememberVisibility } from '../data/visibility.ts';
import { buildSearch } from '../search/search.ts';
import { createStore, type Store } from '../state/store.ts';
import type { ViewState } from '../state/view.ts';
import { publishApi } from './api.ts';

/// Where the build lies, relative to the page; `?data=folder/` names another.
function dataFolder(): string {
  const asked = new URLSearchParams(location.search).get('data') ?? 'graph-data/';
  return asked.endsWith('/') ? asked : `${asked}/`;
}

/// Lets the page take breath: what waits to be drawn is drawn.
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

export async function openExplorer(
  view: Store<ViewState>,
  onProgress: OnProgress,
): Promise<{ readonly explorer: Explorer } | { readonly problem: Problem }> {
  try {
    const dataset = indexBundle(await readBundle(dataFolder(), onProgress));
    await breathe();
    const compute = createCompute(dataset);
    const explorer = {
      dataset,
      search: buildSearch(dataset),
      visibility: rememberVisibility(dataset, rememberMembers(compute.measures.get)),
      compute,
      port: createStore<CanvasPort | null>(null),
    };
    publishApi(view, explorer);
    return { explorer };
  } catch (error) {
    return { problem: asProblem(error, dataFolder()) };
  }
}
