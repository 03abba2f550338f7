/// The graph inside the page, where the page is one file. The one rule kept here: the page is kept as it was before
/// anything was drawn on it, so that it can be handed on with another graph.

import { readBundleJson } from '../../format/bundle-json.ts';
import { EMBEDDED_ID, emptyPage } from '../../format/offline-page.ts';
import type { GraphBundle } from '../../model/graph.ts';

/// What a page that is one file has in it; null for a page that fetches its graph.
export interface Embedded {
  /// The page with an empty place for a graph.
  readonly template: string;
  /// The link it opens with, without its `#`.
  readonly view: string;
  /// Reads the graph; null where the place is empty.
  read(): GraphBundle | null;
}

function findEmbedded(): Embedded | null {
  const slot = typeof document === 'undefined' ? null : document.getElementById(EMBEDDED_ID);
  if (!slot) return null;
  return {
    template: emptyPage(`<!doctype html>\n${document.documentElement.outerHTML}\n`),
    view: slot.dataset.view ?? '',
    read: () => (slot.textContent?.trim() ? readBundleJson(slot.textContent) : null),
  };
}

export const EMBEDDED = findEmbedded();
