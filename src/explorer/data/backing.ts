/// What stands behind a dataset. The one rule kept here: it is told from the data themselves, however the file was
/// called.

import type { Dataset } from './dataset.ts';

/// Sentences that can be checked in their articles; sentences without the articles; or nothing but names and lines.
export type Backing = 'articles' | 'sentences' | 'nothing';

export function backingOf({ bundle, documents }: Pick<Dataset, 'bundle' | 'documents'>): Backing {
  const { nodes, edges } = bundle.graph;
  const proven = [...nodes, ...edges].some(({ attributes }) => attributes.evidence.length > 0);
  if (!proven) return nodes.length === 0 ? 'articles' : 'nothing';
  return documents.size > 0 ? 'articles' : 'sentences';
}
