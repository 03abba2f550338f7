/// Weights: what each feature says for each tag, learned from annotated articles. The one rule kept here: weights
/// are whole numbers, so that scores are the same on every machine.

import type { FeatureList } from './feature-list.ts';
import { TAG_COUNT } from './tag.ts';
import { WeightTable } from './weight-table.ts';

export interface Weights {
  /// Which text they were learned from.
  readonly name: string;
  readonly table: WeightTable;
  /// For each joint, from a tag to the next: `TAG_COUNT` rows of as many. The start of a sentence is `OUTSIDE`.
  readonly transitions: Int16Array;
}

const FORMAT = 'isnad-tagger-1';

/// Reads a weights file: a line `format name features`, a line of transitions, then base64 of the features in
/// ascending order, each as the difference from the one before (LEB128), a mask of its tags (16 bits, low byte
/// first) and a signed byte for each of them.
export function parseWeights(text: string): Weights {
  const [head = '', transitions = '', body = ''] = text.split('\n');
  const [format, name = '', count] = head.split(' ');
  if (format !== FORMAT)
    throw new Error(`Not a weights file: it starts with "${head.slice(0, 40)}", not with "${FORMAT}"`);
  const bytes = decodeBase64(body);
  return {
    name,
    transitions: Int16Array.from(transitions.split(' ').map(Number)),
    table: readTable(bytes, Number(count)),
  };
}

function decodeBase64(body: string): Uint8Array {
  const units = atob(body);
  const bytes = new Uint8Array(units.length);
  for (let at = 0; at < units.length; at += 1) bytes[at] = units.charCodeAt(at);
  return bytes;
}

function readTable(bytes: Uint8Array, count: number): WeightTable {
  const table = new WeightTable(count);
  const weights = new Int8Array(TAG_COUNT);
  let at = 0;
  let feature = 0;
  const next = (): number => bytes[at++] as number;
  for (let row = 0; row < count; row += 1) {
    let shift = 0;
    let byte = 0;
    do {
      byte = next();
      feature += (byte & 0x7f) * 2 ** shift;
      shift += 7;
    } while (byte >= 0x80);
    const mask = next() | (next() << 8);
    for (let tag = 0; tag < TAG_COUNT; tag += 1) weights[tag] = mask & (1 << tag) ? next() : 0;
    table.set(feature | 0, weights);
  }
  return table;
}

/// Adds the weights of features to the `LANES` numbers of `sums` from `first` on.
export function addWeights({ table }: Weights, features: FeatureList, sums: Int32Array, first = 0): void {
  table.add(features, sums, first);
}
