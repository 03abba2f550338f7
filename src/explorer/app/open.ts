/// Opening the graph beside the page. The one rule kept here: the outcome is an explorer or a problem; nothing is
/// thrown past it.

import type { GraphBundle } from '../../model/graph.ts';
import { canDraw } from '../canvas/graph-canvas.tsx';
import { createCompute } from '../compute/compute.ts';
import { rememberMembers } from '../compute/standing.ts';
import type { CanvasPort } from '../context/canvas-port.ts';
import type { Explorer } from '../context/context.ts';
import type { Prompt } from '../context/prompt.ts';
import { followOtherTabs, keepNotebook } from '../curation/keep.ts';
import { indexing } from '../data/dataset.ts';
import { EMBEDDED } from '../data/embedded.ts';
import { asProblem, type OnProgress, type Problem } from '../data/load.ts';
import { rememberVisibility } from '../data/visibility.ts';
import { breathe, inSlices, sliced } from '../pace/slices.ts';
import { emptyIndex, growIndex } from '../search/search-index.ts';
import { sourceAt } from '../source/graph-source.ts';
import { mergedBundle } from '../source/merged.ts';
import type { StoredGraph } from '../source/stored-graph.ts';
import { browserShelf } from '../state/shelf.ts';
import { createStore, type Store } from '../state/store.ts';
import type { ViewState } from '../state/view.ts';
import { loadFonts } from '../text/font.ts';
import { publishApi } from './api.ts';

/// Where the build lies, relative to the page; `?data=folder/` names another.
function dataFolder(): string {
  const asked = new URLSearchParams(location.search).get('data') ?? 'graph-data/';
  return asked.endsWith('/') ? asked : `${asked}/`;
}

const SOURCE = sourceAt(dataFolder());

/// The place whose notebook belongs to the graph beside the page.
function home(): string {
  return new URL(dataFolder(), location.href).pathname;
}

/// How long the index of the search waits for the picture at most, in milliseconds.
const PATIENCE = 1000;

/// How long the index waits for the page to have nothing else to do, in milliseconds.
const FOR_QUIET = 600;

function whenQuiet(callback: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(callback, { timeout: FOR_QUIET });
  else setTimeout(callback, FOR_QUIET / 3);
}

/// Fills the index of the search once the graph stands on its canvas and the panels beside it, or where none is drawn,
/// after a while.
function growSearch({ dataset, search, searchable, port }: Explorer): void {
  const grow = (): void => {
    inSlices(growIndex(dataset, search), { onDone: () => searchable.update(() => true) });
  };
  const begin = (): void => {
    stop();
    clearTimeout(timer);
    whenQuiet(grow);
  };
  const stop = port.subscribe(begin);
  const timer = setTimeout(begin, PATIENCE);
}

/// An explorer of a bundle; `home` names the place whose notebook belongs to it, `linked` the build that the link which
/// asks for it was made for, if any.
export async function makeExplorer(
  bundle: GraphBundle,
  view: Store<ViewState>,
  home: string,
  linked: string | null = null,
): Promise<Explorer> {
  const dataset = await sliced(indexing(bundle));
  const kept = keepNotebook(home, browserShelf());
  followOtherTabs(kept, home);
  const compute = createCompute(dataset);
  const explorer = {
    ...kept,
    dataset,
    isOtherData: linked !== null && linked !== dataset.id,
    search: emptyIndex(),
    searchable: createStore(false),
    visibility: rememberVisibility(dataset, rememberMembers(compute.measures.get)),
    compute,
    port: createStore<CanvasPort | null>(null),
    prompt: createStore<Prompt | null>(null),
  };
  view.update((before) => ({ ...before, data: dataset.id || null }));
  publishApi(view, explorer);
  growSearch(explorer);
  return explorer;
}

/// The reading of the graph that was begun before the page was drawn, with whoever wants to know how far it is.
interface Early {
  readonly bundle: Promise<GraphBundle>;
  hear: OnProgress;
}

let early: Early | undefined;

/// Begins to read the graph, so that it is on its way while the page is drawn for the first time.
export function beginReading(): void {
  if (EMBEDDED) return;
  const begun: Early = { bundle: SOURCE.open((share) => begun.hear(share)), hear: () => {} };
  // What goes wrong is told to who takes it up.
  begun.bundle.catch(() => {});
  early = begun;
}

/// The graph: what is read already, or, when that was taken up, read anew.
function takeBundle(onProgress: OnProgress): Promise<GraphBundle> {
  const begun = early;
  early = undefined;
  if (!begun) return SOURCE.open(onProgress);
  begun.hear = onProgress;
  return begun.bundle;
}

export async function openExplorer(
  view: Store<ViewState>,
  onProgress: OnProgress,
): Promise<{ readonly explorer: Explorer } | { readonly problem: Problem }> {
  try {
    const fonts = loadFonts();
    // While the graph is read elsewhere.
    void breathe().then(canDraw);
    const bundle = EMBEDDED?.read() ?? (await takeBundle(onProgress));
    await Promise.all([fonts, breathe()]);
    return { explorer: await makeExplorer(bundle, view, home(), view.get().data) };
  } catch (error) {
    return { problem: asProblem(error, dataFolder()) };
  }
}

/// The store that an explorer's graph is a part of; null where the graph is whole.
export function storeOf({ dataset }: Explorer): StoredGraph | null {
  return EMBEDDED ? null : SOURCE.storeOf(dataset.bundle);
}

/// An explorer of what there is with a part more.
export function grownExplorer({ dataset }: Explorer, part: GraphBundle, view: Store<ViewState>): Promise<Explorer> {
  return makeExplorer(mergedBundle(dataset.bundle, part), view, home());
}
