/// Figures: shares with what they count. The one rule kept here: a share of nothing is 0, and every share comes
/// with its counts.

/// Precision, recall and their harmonic mean, between 0 and 1.
export interface Score {
  readonly matched: number;
  readonly found: number;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Accuracy {
  readonly value: number;
  readonly of: number;
}

/// Figures by name, in the order in which they are printed; the rows of a kind are indented.
export type Rows = Readonly<Record<string, Score | Accuracy>>;

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function scoreOf(matched: number, found: number, gold: number): Score {
  const precision = ratio(matched, found);
  const recall = ratio(matched, gold);
  return { matched, found, gold, precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

export function accuracyOf(right: number, of: number): Accuracy {
  return { value: ratio(right, of), of };
}

/// Whether a row is one of precision and recall.
export function isScore(row: Score | Accuracy): row is Score {
  return 'f1' in row;
}

/// The sum of a number over all elements.
export function sumOf<T>(elements: readonly T[], count: (element: T) => number): number {
  let sum = 0;
  for (const element of elements) sum += count(element);
  return sum;
}
