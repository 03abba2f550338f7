/// The table's set-up as a short text in a link: its tab, and after it what somebody changed. The one rule kept here:
/// a part that is as usual is left out, and the words one filters by come last, for they may hold anything.

import { joinParts, readOne, splitParts } from './link-text.ts';
import { INITIAL_VIEW, TABLE_TABS, type TableView } from './view.ts';

function writeOrder({ order }: TableView): readonly string[] {
  return order ? [`by:${order.descending ? '-' : ''}${order.column}`] : [];
}

/// `events,by:-date,with:date,with:label,has:Tripoli`; empty for the usual table.
export function writeTable(table: TableView): string {
  const columns = (table.columns ?? []).map((column) => `with:${column}`);
  const words = table.words === '' ? [] : [`has:${table.words}`];
  const changed = [...writeOrder(table), ...columns, ...words];
  return changed.length === 0 && table.tab === INITIAL_VIEW.table.tab ? '' : joinParts([table.tab, ...changed]);
}

function readOrder(text: string): TableView['order'] {
  const descending = text.startsWith('-');
  return { column: descending ? text.slice(1) : text, descending };
}

export function readTable(text: string): TableView | undefined {
  const [first = '', ...changed] = splitParts(text);
  const tab = readOne(first, TABLE_TABS);
  if (!tab) return undefined;
  const after = (sign: string): readonly string[] =>
    changed.flatMap((part) => (part.startsWith(sign) ? [part.slice(sign.length)] : []));
  const [order] = after('by:');
  const columns = after('with:');
  return {
    tab,
    order: order ? readOrder(order) : null,
    columns: columns.length > 0 ? columns : null,
    words: after('has:')[0] ?? '',
  };
}
