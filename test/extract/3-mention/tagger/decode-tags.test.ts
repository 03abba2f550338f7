/// Decoding with weights made by hand: features are plain numbers here.

import { describe, expect, test } from 'vitest';
import { decodeTags, emissions } from '../../../../src/extract/3-mention/tagger/decode-tags.ts';
import { JOINT_COUNT } from '../../../../src/extract/3-mention/tagger/joint.ts';
import { beginning, continuing, OUTSIDE, TAG_COUNT, type Tag } from '../../../../src/extract/3-mention/tagger/tag.ts';
import type { SentenceFeatures } from '../../../../src/extract/3-mention/tagger/token-feature.ts';
import { WeightTable } from '../../../../src/extract/3-mention/tagger/weight-table.ts';
import type { Weights } from '../../../../src/extract/3-mention/tagger/weights.ts';

const [B, I] = [beginning('person'), continuing('person')];

/// Weights of features 0, 1, 2, …: for each the tags it speaks for.
function weightsOf(
  features: readonly Partial<Record<Tag, number>>[],
  moves: readonly (readonly [Tag, Tag, number, number?])[] = [],
): Weights {
  const table = new WeightTable(features.length);
  for (const [feature, tags] of features.entries())
    table.set(
      feature,
      Array.from({ length: TAG_COUNT }, (_, tag) => tags[tag] ?? 0),
    );
  const transitions = new Int16Array(JOINT_COUNT * TAG_COUNT * TAG_COUNT);
  for (const [from, to, weight, joint = 0] of moves) transitions[(joint * TAG_COUNT + from) * TAG_COUNT + to] = weight;
  return { name: 'by hand', table, transitions };
}

/// A sentence of tokens with these features, whose joints are all the first unless given.
function sentence(
  tokens: readonly (readonly number[])[],
  joints: readonly number[] = tokens.map(() => 0),
): SentenceFeatures {
  return { tokens: tokens.map((features) => Int32Array.from(features)), joints };
}

describe('the best row of tags', () => {
  test('is outside where no feature speaks', () => {
    expect(decodeTags(sentence([[7], [8]]), weightsOf([]))).toEqual([OUTSIDE, OUTSIDE]);
  });

  test('is empty for a sentence without tokens', () => {
    expect(decodeTags(sentence([]), weightsOf([]))).toEqual([]);
  });

  test('follows the features of each token', () => {
    expect(decodeTags(sentence([[0], [1], []]), weightsOf([{ [B]: 5 }, { [I]: 5 }]))).toEqual([B, I, OUTSIDE]);
  });

  test('never goes on with a name that has not begun', () => {
    expect(decodeTags(sentence([[], [0]]), weightsOf([{ [I]: 5 }]))).toEqual([B, I]);
    expect(decodeTags(sentence([[0]]), weightsOf([{ [I]: 5 }]))).toEqual([OUTSIDE]);
  });

  test('weighs what stands beside what', () => {
    const features = [{ [B]: 4 }, { [B]: 3, [I]: 2 }];
    expect(decodeTags(sentence([[0], [1]]), weightsOf(features))).toEqual([B, B]);
    expect(decodeTags(sentence([[0], [1]]), weightsOf(features, [[B, B, -5]]))).toEqual([B, I]);
  });

  test('weighs it by the joint between them', () => {
    const weights = weightsOf([{ [B]: 4 }, { [B]: 3, [I]: 2 }], [[B, B, -5, 1]]);
    expect(decodeTags(sentence([[0], [1]], [0, 0]), weights)).toEqual([B, B]);
    expect(decodeTags(sentence([[0], [1]], [0, 1]), weights)).toEqual([B, I]);
  });

  test('sums the features of a token and ignores those not learned', () => {
    expect(
      [...emissions(Int32Array.from([0, 1, 9]), weightsOf([{ [B]: 3 }, { [B]: -1, [OUTSIDE]: 2 }]))].slice(0, 2),
    ).toEqual([2, 2]);
  });
});
