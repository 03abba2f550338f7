/// Weights: what each feature says for each tag, learned from annotated articles. The one rule kept here: weights
/// are whole numbers, so that scores are the same on every machine.

import { TAG_COUNT } from './tag.ts';

export interface Weights {
  /// Which weights were trained with which lexicon and articles: for the manifest.
  readonly name: string;
  /// The row of a feature, or -1 for one that was not learned.
  readonly rowOf: (feature: number) => number;
  /// `TAG_COUNT` weights a row.
  readonly rows: Int8Array;
  /// From a tag to the next, `TAG_COUNT` a row; the start of a sentence is `OUTSIDE`.
  readonly transitions: Int16Array;
}

const FORMAT = 'isnad-tagger-1';
const LOAD = 3;

/// Reads a weights file: a line `format name features`, a line of transitions, then base64 of the features in
/// ascending order, each as the difference from the one before (LEB128), a mask of its tags (16 bits, low byte
/// first) and a signed byte for each of them.
export function parseWeights(text: string): Weights {
  const [head = '', transitions = '', body = ''] = text.split('\n');
  const [format, name = '', count] = head.split(' ');
  if (format !== FORMAT) throw new Error(`Not a weights file: it starts with "${head.slice(0, 40)}", not with "${FORMAT}"`);
  const bytes = decodeBase64(body);
  return { name, transitions: Int16Array.from(transitions.split(' ').map(Number)), ...readRows(bytes, Number(count)) };
}

function decodeBase64(body: string): Uint8Array {
  return Uint8Array.from(atob(body), (unit) => unit.charCodeAt(0));
}

function readRows(bytes: Uint8Array, count: number): Pick<Weights, 'rowOf' | 'rows'> {
  const features = new Int32Array(count);
  const rows = new Int8Array(count * TAG_COUNT);
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
    features[row] = feature | 0;
    const mask = next() | (next() << 8);
    for (let tag = 0; tag < TAG_COUNT; tag += 1) if (mask & (1 << tag)) rows[row * TAG_COUNT + tag] = (next() << 24) >> 24;
  }
  return { rows, rowOf: indexOf(features) };
}

/// A look-up from features to their places in a list: open addressing over integers.
export function indexOf(features: Int32Array): (feature: number) => number {
  let size = 16;
  while (size < features.length * LOAD) size *= 2;
  const keys = new Int32Array(size);
  const places = new Int32Array(size).fill(-1);
  const mask = size - 1;
  for (const [place, feature] of features.entries()) {
    let slot = feature & mask;
    while (places[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = feature;
    places[slot] = place;
  }
  return (feature) => {
    let slot = feature & mask;
    while (places[slot] !== -1) {
      if (keys[slot] === feature) return places[slot] as number;
      slot = (slot + 1) & mask;
    }
    return -1;
  };
}
