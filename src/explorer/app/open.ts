/// Opening the graph beside the page. The one rule kept here: the outcome is an explorer or a problem; nothing is
/// thrown past it.

import type { GraphBundle } from '../../model/graph.ts';
import type { CanvasPort } from '../context/canvas-port.ts';
import type { Explorer } from '../context/context.ts';
import { indexBundle } from '../data/dataset.ts';
import { EMBEDDED } from '../data/embedded.ts';
import { fetchFrom } from '../data/fetch-text.ts';
import { LoadError, loadBundle, type OnProgress, type Problem } from '../data/load.ts';
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

function asProblem(error: unknown): Problem {
  if (error instanceof LoadError) return error.problem;
  return { kind: 'format', file: dataFolder(), reason: error instanceof Error ? error.message : String(error) };
}

/// An explorer of a bundle.
export function makeExplorer(bundle: GraphBundle, view: Store<ViewState>): Explorer {
  const dataset = indexBundle(bundle);
  const explorer = {
    dataset,
    search: buildSearch(dataset),
    visibility: rememberVisibility(dataset),
    port: createStore<CanvasPort | null>(null),
  };
  publishApi(view, explorer);
  return explorer;
}

export async function openExplorer(
  view: Store<ViewState>,
  onProgress: OnProgress,
): Promise<{ readonly explorer: Explorer } | { readonly problem: Problem }> {
  try {
    const bundle = EMBEDDED?.read() ?? (await loadBundle(fetchFrom(dataFolder()), onProgress));
    return { explorer: makeExplorer(bundle, view) };
  } catch (error) {
    return { problem: asProblem(error) };
  }
}
