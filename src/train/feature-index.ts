/// Features and their rows by open addressing. The one rule kept here: rows are numbered in the order in which the
/// features are given.

export interface FeatureIndex {
  /// Pairs of a feature and its row, -1 where a place is empty.
  readonly places: Int32Array;
  readonly mask: number;
}

/// Places for each feature, at least.
const ROOM = 3;

/// An index of features in the order of their rows.
export function indexOf(features: Int32Array): FeatureIndex {
  let size = 16;
  while (size < features.length * ROOM) size *= 2;
  const places = new Int32Array(size * 2).fill(-1);
  const mask = size - 1;
  for (const [row, feature] of features.entries()) {
    let place = feature & mask;
    while (places[place * 2 + 1] !== -1) place = (place + 1) & mask;
    places[place * 2] = feature;
    places[place * 2 + 1] = row;
  }
  return { places, mask };
}

/// The row of a feature, or -1 for one that is not there.
export function rowOf({ places, mask }: FeatureIndex, feature: number): number {
  let place = feature & mask;
  while (places[place * 2 + 1] !== -1) {
    if (places[place * 2] === feature) return places[place * 2 + 1] as number;
    place = (place + 1) & mask;
  }
  return -1;
}
