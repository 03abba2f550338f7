/// The explorer with a graph in one page, which opens from a disk with the network cut. The one rule kept here: no
/// text of the graph can end the element it stands in.

import type { GraphBundle } from '../model/graph.ts';
import { readBundleJson, writeBundleJson } from './bundle-json.ts';
import { FormatError } from './format-error.ts';
import { quoteXml } from './xml.ts';

/// The id of the element that holds the graph.
export const EMBEDDED_ID = 'isnad-graph';

const SLOT = /<script type="application\/json" id="isnad-graph"[^>]*>([\s\S]*?)<\/script>/;

/// The empty place for the graph, as the built page has it.
export const EMPTY_SLOT = `<script type="application/json" id="${EMBEDDED_ID}"></script>`;

/// The page with a bundle in its slot; `view` is the link it opens with, without its `#`.
export function fillPage(template: string, bundle: GraphBundle, view: string): string {
  if (!SLOT.test(template)) throw new FormatError('', 'this page has no place for a graph: build the explorer again');
  const json = writeBundleJson(bundle).replaceAll('<', '\\u003c');
  const slot = `<script type="application/json" id="${EMBEDDED_ID}" data-view=${quoteXml(view)}>${json}</script>`;
  return template.replace(SLOT, () => slot);
}

/// The page with its slot empty again.
export function emptyPage(page: string): string {
  return page.replace(SLOT, () => EMPTY_SLOT);
}

/// The bundle in a page that was filled.
export function readPage(page: string): GraphBundle {
  const json = SLOT.exec(page)?.[1]?.trim();
  if (!json) throw new FormatError('', 'expected a page that holds a graph, and this one holds none', 'nothing');
  return readBundleJson(json);
}
