/// Finding what a notebook speaks of in the graph that is open. The one rule kept here: a thing is found by its words
/// or not at all; nothing is taken for something else that merely has its key.

import { tiesOf } from '../data/actor-tie.ts';
import type { Dataset } from '../data/dataset.ts';
import { labelOf } from '../i18n/name.ts';
import type { Entry, Notebook, Thing } from './notebook.ts';

export interface Anchored {
  /// Entries with their things as the graph has them now.
  readonly found: readonly Entry[];
  /// Entries whose things this graph does not have.
  readonly lost: readonly Entry[];
}

/// The place of a quote in its document: where it was, else the only other place that has it.
function anchorSentence(dataset: Dataset, thing: Thing & { readonly type: 'sentence' }): Thing | undefined {
  const text = dataset.documents.get(thing.document)?.text;
  if (text === undefined || thing.quote === '') return undefined;
  if (text.slice(thing.start, thing.end) === thing.quote) return thing;
  const start = text.indexOf(thing.quote);
  const isOnly = start >= 0 && text.indexOf(thing.quote, start + 1) < 0;
  return isOnly ? { ...thing, start, end: start + thing.quote.length } : undefined;
}

function anchorNode(dataset: Dataset, thing: Thing & { readonly type: 'node' | 'edge' }): Thing | undefined {
  const same = dataset.nodes.get(thing.key);
  if (same) return thing;
  const alike = dataset.bundle.graph.nodes.filter(({ attributes }) => labelOf(attributes, 'ar') === thing.label);
  return alike.length === 1 && alike[0] ? { ...thing, key: alike[0].key } : undefined;
}

function anchor(dataset: Dataset, thing: Thing): Thing | undefined {
  if (thing.type === 'sentence') return anchorSentence(dataset, thing);
  if (thing.type === 'node') return anchorNode(dataset, thing);
  return dataset.edges.has(thing.key) || tiesOf(dataset).ties.has(thing.key) ? thing : undefined;
}

export function anchorNotebook(dataset: Dataset, { entries }: Notebook): Anchored {
  const placed = entries.map((entry) => ({ entry, thing: anchor(dataset, entry.thing) }));
  return {
    found: placed.flatMap(({ entry, thing }) => (thing ? [{ ...entry, thing }] : [])),
    lost: placed.flatMap(({ entry, thing }) => (thing ? [] : [entry])),
  };
}
