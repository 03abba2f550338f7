/// Decoding with weights made by hand: features are plain numbers here.

import { describe, expect, test } from 'vitest';
import { decodeTags, emissions } from '../../../../src/extract/3-mention/tagger/decode-tags.ts';
import { beginning, continuing, OUTSIDE, TAG_COUNT, type Tag } from '../../../../src/extract/3-mention/tagger/tag.ts';
import { indexOf, type Weights } from '../../../../src/extract/3-mention/tagger/weights.ts';

const [B, I] = [beginning('person'), continuing('person')];

/// Weights of features 0, 1, 2, …: for each the tags it speaks for.
function weightsOf(features: readonly Partial<Record<Tag, number>>[], moves: readonly (readonly [Tag, Tag, number])[] = []): Weights {
  const rows = new Int8Array(features.length * TAG_COUNT);
  for (const [row, tags] of features.entries()) for (const [tag, weight] of Object.entries(tags)) rows[row * TAG_COUNT + Number(tag)] = weight;
  const transitions = new Int16Array(TAG_COUNT * TAG_COUNT);
  for (const [from, to, weight] of moves) transitions[from * TAG_COUNT + to] = weight;
  return { name: 'by hand', rowOf: indexOf(Int32Array.from(features.keys())), rows, transitions };
}

function sentence(...tokens: readonly (readonly number[])[]): readonly Int32Array[] {
  return tokens.map((features) => Int32Array.from(features));
}

describe('the best row of tags', () => {
  test('is outside where no feature speaks', () => {
    expect(decodeTags(sentence([7], [8]), weightsOf([]))).toEqual([OUTSIDE, OUTSIDE]);
  });

  test('is empty for a sentence without tokens', () => {
    expect(decodeTags([], weightsOf([]))).toEqual([]);
  });

  test('follows the features of each token', () => {
    expect(decodeTags(sentence([0], [1], []), weightsOf([{ [B]: 5 }, { [I]: 5 }]))).toEqual([B, I, OUTSIDE]);
  });

  test('never goes on with a name that has not begun', () => {
    expect(decodeTags(sentence([], [0]), weightsOf([{ [I]: 5 }]))).toEqual([B, I]);
    expect(decodeTags(sentence([0]), weightsOf([{ [I]: 5 }]))).toEqual([OUTSIDE]);
  });

  test('weighs what stands beside what', () => {
    const features = [{ [B]: 4 }, { [B]: 3, [I]: 2 }];
    expect(decodeTags(sentence([0], [1]), weightsOf(features))).toEqual([B, B]);
    expect(decodeTags(sentence([0], [1]), weightsOf(features, [[B, B, -5]]))).toEqual([B, I]);
  });

  test('sums the features of a token and ignores those not learned', () => {
    expect([...emissions(Int32Array.from([0, 1, 9]), weightsOf([{ [B]: 3 }, { [B]: -1, [OUTSIDE]: 2 }]))].slice(0, 2)).toEqual([2, 2]);
  });
});
