/// Weights as a file. The one rule kept here: what `parseWeights` reads is what was learned, rounded to whole
/// steps; rows that round to nothing are left out.

import { TAG_COUNT } from '../extract/3-mention/tagger/tag.ts';
import type { Learned } from './learn-weights.ts';

/// Steps to one unit of a learned weight.
const STEPS = 24;
const GREATEST = 127;

function rounded(value: number, greatest = GREATEST): number {
  return Math.max(-greatest, Math.min(greatest, Math.round(value * STEPS))) + 0;
}

/// The text of a weights file; `parseWeights` says how it is laid out.
export function spellWeights(name: string, learned: Learned): string {
  const bytes: number[] = [];
  let count = 0;
  let before = 0;
  for (const [index, feature] of learned.features.entries()) {
    const row = Array.from(learned.weights.subarray(index * TAG_COUNT, (index + 1) * TAG_COUNT), (value) =>
      rounded(value),
    );
    if (row.every((value) => value === 0)) continue;
    pushDifference(bytes, (feature >>> 0) - before);
    pushRow(bytes, row);
    before = feature >>> 0;
    count += 1;
  }
  const transitions = Array.from(learned.transitions, (value) => rounded(value, 32000)).join(' ');
  return `isnad-tagger-1 ${name} ${count}\n${transitions}\n${encodeBase64(bytes)}\n`;
}

function pushDifference(bytes: number[], difference: number): void {
  let rest = difference;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

function pushRow(bytes: number[], row: readonly number[]): void {
  let mask = 0;
  for (const [tag, value] of row.entries()) if (value !== 0) mask |= 1 << tag;
  bytes.push(mask & 0xff, mask >> 8, ...row.filter((value) => value !== 0).map((value) => value & 0xff));
}

function encodeBase64(bytes: readonly number[]): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
