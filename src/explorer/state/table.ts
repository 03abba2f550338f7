/// Setting up the table. The one rule kept here: another tab has other columns, so what was set up for one ends with
/// it; the words one filters by stay.

import type { Producer, TableTab, TableView } from './view.ts';

function withTable(change: (table: TableView) => TableView): Producer {
  return (state) => {
    const table = change(state.table);
    return table === state.table ? state : { ...state, table };
  };
}

export function setTab(tab: TableTab): Producer {
  return withTable((table) => (table.tab === tab ? table : { ...table, tab, order: null, columns: null }));
}

/// Orders by a column: first one way, then the other, then as the tab orders by itself.
export function orderBy(column: string, descendingFirst: boolean): Producer {
  return withTable((table) => {
    const { order } = table;
    if (order?.column !== column) return { ...table, order: { column, descending: descendingFirst } };
    const again = order.descending === descendingFirst;
    return { ...table, order: again ? { column, descending: !descendingFirst } : null };
  });
}

/// Shows or hides a column; the last one stays, and columns keep the order of `all`.
export function toggleColumn(column: string, shown: readonly string[], all: readonly string[]): Producer {
  return withTable((table) => {
    const columns = all.filter((one) => (one === column ? !shown.includes(one) : shown.includes(one)));
    return columns.length === 0 ? table : { ...table, columns };
  });
}

export function resetColumns(): Producer {
  return withTable((table) => (table.columns ? { ...table, columns: null } : table));
}

export function setTableWords(words: string): Producer {
  return withTable((table) => (table.words === words ? table : { ...table, words }));
}
