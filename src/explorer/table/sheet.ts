/// A sheet: rows of one sort with their columns. The one rule kept here: a cell has a value, by which it is ordered
/// and saved, and a text, which is shown; both are worked out only when somebody asks.

import type { ClaimEvidence } from '../../model/graph.ts';
import type { Factuality } from '../../model/ontology.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Visibility } from '../data/visibility.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Language, NodeKind, Selection } from '../state/view.ts';

/// What rows are made from.
export interface Scope {
  readonly dataset: Dataset;
  readonly visible: Visibility;
  readonly voice: Voice;
  readonly names: Language;
}

export type CellValue = string | number | null;

/// How a cell looks: a name with the sign of its kind, a way of telling with its sign, a sentence, or plain.
export type CellLook = 'name' | 'factuality' | 'quote' | 'plain';

export interface Column<Entry> {
  readonly id: string;
  readonly label: MessageKey;
  /// The least width in pixels, and the share it takes of what room is left.
  readonly width: number;
  readonly grow?: number;
  /// Whether it is shown until somebody chooses columns.
  readonly usual: boolean;
  readonly look?: CellLook;
  value(entry: Entry): CellValue;
  /// Left out where the value is shown as it is.
  text?(entry: Entry): string;
  /// A second line under the text, to tell apart what has one text.
  under?(entry: Entry): string | undefined;
}

export interface SheetColumn {
  readonly id: string;
  readonly label: MessageKey;
  readonly width: number;
  readonly grow: number;
  readonly usual: boolean;
  readonly look: CellLook;
  value(row: number): CellValue;
  text(row: number): string;
  under(row: number): string | undefined;
}

/// Rows by their number, from 0.
export interface Sheet {
  readonly size: number;
  readonly columns: readonly SheetColumn[];
  /// What choosing a row selects.
  selectionOf(row: number): Selection;
  kindOf(row: number): NodeKind | undefined;
  factualityOf(row: number): Factuality | undefined;
  /// The claim a row is of, for opening its article.
  claimOf(row: number): ClaimEvidence | undefined;
}

/// What of an entry a row needs beside its cells.
export interface Entries<Entry> {
  readonly entries: readonly Entry[];
  readonly columns: readonly Column<Entry>[];
  selection(entry: Entry): Selection;
  kind?(entry: Entry): NodeKind | undefined;
  factuality?(entry: Entry): Factuality;
  claim?(entry: Entry): ClaimEvidence;
}

function shown(value: CellValue, voice: Voice): string {
  return typeof value === 'number' ? voice.number(value) : (value ?? '');
}

export function makeSheet<Entry>(of: Entries<Entry>, voice: Voice): Sheet {
  const { entries, columns } = of;
  function at(row: number): Entry {
    const entry = entries[row];
    if (entry === undefined) throw new Error(`There is no row ${row} in a sheet of ${entries.length}.`);
    return entry;
  }
  return {
    size: entries.length,
    columns: columns.map(({ value, text, under, grow = 0, look = 'plain', ...column }) => ({
      ...column,
      grow,
      look,
      value: (row) => value(at(row)),
      under: (row) => under?.(at(row)),
      text: (row) => (text ? text(at(row)) : shown(value(at(row)), voice)),
    })),
    selectionOf: (row) => of.selection(at(row)),
    kindOf: (row) => of.kind?.(at(row)),
    factualityOf: (row) => of.factuality?.(at(row)),
    claimOf: (row) => of.claim?.(at(row)),
  };
}
