/// The rows on the screen. The one rule kept here: everything rests on what the filters leave; typing never waits for
/// the rows.

import { useDeferredValue, useMemo } from 'react';
import { useExplorer, useView, useVisibility, useVoice } from '../context/context.ts';
import type { TableTab } from '../state/view.ts';
import { claimSheet } from './claim-sheet.ts';
import { entitySheet } from './entity-sheet.ts';
import { eventSheet } from './event-sheet.ts';
import { orderRows, rowsWithWords, type Standing, shownColumns, standings } from './rows.ts';
import type { Scope, Sheet, SheetColumn } from './sheet.ts';
import { tieSheet } from './tie-sheet.ts';

const SHEETS: Readonly<Record<TableTab, (scope: Scope) => Sheet>> = {
  entities: entitySheet,
  events: eventSheet,
  ties: tieSheet,
  claims: claimSheet,
};

export interface Rows {
  readonly sheet: Sheet;
  readonly columns: readonly SheetColumn[];
  /// Numbers of the sheet's rows, those left in the order asked for.
  readonly rows: readonly number[];
  standingOf(row: number): Standing;
}

export function useRows(): Rows {
  const { dataset } = useExplorer();
  const visible = useVisibility();
  const voice = useVoice();
  const [table, names, selection] = [useView('table'), useView('names'), useView('selection')];
  const { tab, order, columns, words } = useDeferredValue(table);
  const sheet = useMemo(() => SHEETS[tab]({ dataset, visible, voice, names }), [tab, dataset, visible, voice, names]);
  const found = useMemo(() => rowsWithWords(sheet, words), [sheet, words]);
  const rows = useMemo(() => orderRows(sheet, found, order, voice.language), [sheet, found, order, voice]);
  const standingOf = useMemo(() => standings(dataset, sheet, selection), [dataset, sheet, selection]);
  return { sheet, columns: useMemo(() => shownColumns(sheet, columns), [sheet, columns]), rows, standingOf };
}
