/// Turns the table to the tab that has a row for what is selected. The one rule kept here: it follows what a person
/// selects and the way to the table, but never changes the tab that a link or the history asks for.

import { useEffect } from 'react';
import { useExplorer, useViewStore } from '../context/context.ts';
import { showsSelection, tabOf } from '../data/tab.ts';
import { setTab } from '../state/table.ts';

/// `standsIn` says that the table is shown whatever surface is asked for.
export function useTabOfSelection(standsIn: boolean): void {
  const { dataset } = useExplorer();
  const view = useViewStore();
  useEffect(
    () =>
      view.subscribe((after, before) => {
        const { selection, surface, table } = after;
        const isShown = surface === 'table' || (standsIn && surface === 'graph');
        const isNew = selection !== before.selection || surface !== before.surface;
        // A link and a step of the history bring their own tab with them.
        if (!isShown || !isNew || table !== before.table || !selection) return;
        if (!showsSelection(dataset, table.tab, selection)) view.update(setTab(tabOf(dataset, selection)));
      }),
    [dataset, view, standsIn],
  );
}
