/// The part of a graph that is shown, as a graph of its own. The one rule kept here: it keeps every promise of the
/// schema: what it holds has evidence, and what it names is in it.

import { manifestOf } from '../../format/bundle-json.ts';
import type { GraphBundle } from '../../model/graph.ts';
import type { Dataset } from '../data/dataset.ts';
import { shownPart } from '../data/shown-part.ts';
import type { Visibility } from '../data/visibility.ts';

/// What is shown with the articles its sentences stand in.
export function shownBundle(dataset: Dataset, visible: Visibility): GraphBundle {
  const { documents, manifest } = dataset.bundle;
  const part = shownPart(dataset, visible);
  const cited = new Set<string>();
  for (const { attributes } of [...part.nodes, ...part.edges])
    for (const { document } of attributes.evidence) cited.add(document);
  const articles = documents.filter(({ id }) => cited.has(id));
  return { graph: part, documents: articles, manifest: manifestOf(part, articles, manifest) };
}

/// How much a file would hold.
export interface PartSize {
  readonly nodes: number;
  readonly edges: number;
  readonly sentences: number;
}

/// Counts the part that is shown, or everything; a sentence counts once, however much rests on it.
export function sizeOfPart(dataset: Dataset, visible: Visibility | null): PartSize {
  const { nodes, edges } = visible ? shownPart(dataset, visible) : dataset.bundle.graph;
  const sentences = new Set<string>();
  for (const { attributes } of [...nodes, ...edges])
    for (const { document, start, end } of attributes.evidence) sentences.add(`${start}-${end} ${document}`);
  return { nodes: nodes.length, edges: edges.length, sentences: sentences.size };
}
