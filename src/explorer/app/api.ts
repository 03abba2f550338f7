/// `window.isnad`: the explorer as other pages and tests drive it. The one rule kept here: it can do nothing that a
/// person at the page could not.

import type { CanvasPort } from '../context/canvas-port.ts';
import type { Explorer } from '../context/context.ts';
import { selectEdge, selectNode } from '../state/selection.ts';
import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/view.ts';

export interface IsnadApi {
  /// Whether the graph stands on its canvas and the panels beside it, to their ends.
  readonly ready: boolean;
  /// The view as it is.
  view(): ViewState;
  /// Selects a node and brings it to the middle.
  selectNode(key: string): void;
  selectEdge(key: string): void;
  /// The canvas: positions of nodes and edges in the window's pixels, labels, camera. Null while there is none.
  canvas(): CanvasPort | null;
}

declare global {
  interface Window {
    isnad?: IsnadApi;
  }
}

/// A panel that is not drawn yet, or what is still to come in one.
const UNFINISHED = 'nav[aria-busy="true"], aside[aria-busy="true"], aside [data-later]';

export function publishApi(view: Store<ViewState>, { port }: Explorer): void {
  window.isnad = {
    get ready() {
      return port.get() !== null && document.querySelector(UNFINISHED) === null;
    },
    view: view.get,
    selectNode(key) {
      view.update(selectNode(key));
      port.get()?.flyTo(key);
    },
    selectEdge: (key) => view.update(selectEdge(key)),
    canvas: port.get,
  };
}
