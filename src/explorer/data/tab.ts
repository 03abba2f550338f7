/// Which tab of the table shows what is selected. The one rule kept here: each selection has one tab of its own.

import type { Selection, TableTab } from '../state/view.ts';
import type { Dataset } from './dataset.ts';

/// The tab that has a row for a selection.
export function tabOf(dataset: Dataset, { type, key }: Selection): TableTab {
  if (type === 'edge') return 'ties';
  return dataset.claims.ofEvent.has(key) ? 'events' : 'entities';
}

/// Whether a tab shows what is selected in a row of its own.
export function showsSelection(dataset: Dataset, tab: TableTab, selection: Selection): boolean {
  const own = tabOf(dataset, selection);
  return tab === own || (tab === 'claims' && own === 'events');
}
