/// Learning on a set that can be surveyed: feature 1 stands at every token, 2 at names, 3 behind their beginning.

import { describe, expect, test } from 'vitest';
import { decodeTags, emissions } from '../../src/extract/3-mention/tagger/decode-tags.ts';
import { beginning, continuing, OUTSIDE } from '../../src/extract/3-mention/tagger/tag.ts';
import type { SentenceFeatures } from '../../src/extract/3-mention/tagger/token-feature.ts';
import { parseWeights } from '../../src/extract/3-mention/tagger/weights.ts';
import type { Example } from '../../src/train/example.ts';
import { learnWeights, USUAL } from '../../src/train/learn-weights.ts';
import { spellWeights } from '../../src/train/spell-weights.ts';

/// As many weights of so many steps.
function steps(count: number, each: number): readonly number[] {
  return new Array<number>(count).fill(each);
}

const [B, I] = [beginning('person'), continuing('person')];

function featuresOf(...tokens: readonly (readonly number[])[]): SentenceFeatures {
  return { tokens: tokens.map((list) => Int32Array.from(list)), joints: tokens.map(() => 0) };
}

function example(foreign = false): Example {
  return { features: featuresOf([1], [1, 2], [1, 2, 3], [1]), tags: [OUTSIDE, B, I, OUTSIDE], weight: 1, foreign };
}

const examples = Array.from({ length: 30 }, () => example());

describe('learning', () => {
  test('gives the same file twice', () => {
    expect(spellWeights('twice', learnWeights(examples))).toBe(spellWeights('twice', learnWeights(examples)));
  });

  test('gives weights under which the examples get their tags', () => {
    const weights = parseWeights(spellWeights('tiny', learnWeights(examples)));
    expect(decodeTags(example().features, weights)).toEqual([OUTSIDE, B, I, OUTSIDE]);
  });

  test('leaves out features that are too rare', () => {
    const rare = { ...example(), features: featuresOf([1, 77], [1, 2], [1, 2, 3], [1]) };
    expect([...learnWeights([...examples, rare]).features]).toEqual([1, 2, 3]);
  });

  test('keeps what holds only in foreign text out of ours', () => {
    const wrong = { ...example(true), tags: [B, OUTSIDE, OUTSIDE, B] };
    const weights = parseWeights(
      spellWeights('both', learnWeights([...examples, ...Array.from({ length: 30 }, () => wrong)])),
    );
    expect(decodeTags(example().features, weights)).toEqual([OUTSIDE, B, I, OUTSIDE]);
  });
});

describe('a file of weights', () => {
  test('holds what was learned, in whole steps', () => {
    const learned = learnWeights(examples, { ...USUAL, hidden: 0 });
    const weights = parseWeights(spellWeights('round', learned));
    expect(weights.name).toBe('round');
    const steps = [1, 2, 3].flatMap((feature) => [...emissions(Int32Array.of(feature), weights)]);
    expect(steps).toEqual([...learned.weights].map((value) => Math.round(value * 24) + 0));
  });

  test('holds features from the whole range of 32 bits', () => {
    const features = Int32Array.from([3, 2 ** 31 - 1, -(2 ** 31), -1]);
    const learned = { features, weights: new Float64Array(36).fill(1), transitions: new Float64Array(81) };
    const weights = parseWeights(spellWeights('wide', learned));
    for (const feature of features) expect([...emissions(Int32Array.of(feature), weights)]).toEqual(steps(9, 24));
  });
});
