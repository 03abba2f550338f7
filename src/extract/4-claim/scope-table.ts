/// A table of weights by feature, with a column for each thing asked about. The one rule kept here: a column is the sum
/// of its scopes, so that a feature is looked up once for all columns.

import type { EventKind } from '../../model/ontology.ts';
import type { FeatureWeights } from './claim-weights.ts';

class ScopeTable {
  readonly #rows = new Map<string, Int32Array>();
  readonly #width: number;

  /// `columns` names the scopes of each column.
  constructor(weights: FeatureWeights, columns: readonly (readonly string[])[]) {
    this.#width = columns.length;
    for (const [column, scopes] of columns.entries()) {
      for (const scope of scopes) this.#addScope(column, weights.get(scope));
    }
  }

  #addScope(column: number, weights: ReadonlyMap<string, number> | undefined): void {
    for (const [feature, weight] of weights ?? []) {
      const row = this.#rows.get(feature) ?? new Int32Array(this.#width);
      row[column] = (row[column] as number) + weight;
      this.#rows.set(feature, row);
    }
  }

  /// The sum of each column over these features, in hundredths of a logit.
  sums(features: readonly string[]): Int32Array {
    const sums = new Int32Array(this.#width);
    for (const feature of features) {
      const row = this.#rows.get(feature);
      if (!row) continue;
      for (let column = 0; column < this.#width; column += 1)
        sums[column] = (sums[column] as number) + (row[column] as number);
    }
    return sums;
  }
}

const tables = new WeakMap<FeatureWeights, Map<EventKind, ScopeTable>>();

/// The table of a kind, made once.
export function scopeTable(
  weights: FeatureWeights,
  kind: EventKind,
  columnsOf: (kind: EventKind) => readonly (readonly string[])[],
): ScopeTable {
  const kinds = tables.get(weights) ?? new Map<EventKind, ScopeTable>();
  tables.set(weights, kinds);
  const known = kinds.get(kind);
  if (known) return known;
  const table = new ScopeTable(weights, columnsOf(kind));
  kinds.set(kind, table);
  return table;
}
