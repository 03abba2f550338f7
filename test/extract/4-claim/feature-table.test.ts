/// Features and the table of their weights.

import { describe, expect, test } from 'vitest';
import { alone, FeatureSet, readFeature } from '../../../src/extract/4-claim/feature.ts';
import { FeatureTable } from '../../../src/extract/4-claim/feature-table.ts';

interface Thing {
  readonly side: string;
  readonly with: string;
  readonly also: readonly string[];
}

const FEATURES = new FeatureSet<Thing>(
  { side: (thing) => thing.side, with: (thing) => thing.with, also: (thing) => thing.also },
  [...alone('side', 'also'), ['side', 'with']],
);

describe('features', () => {
  test('are spelled from templates and answers, one for each of several answers', () => {
    const features = FEATURES.spell({ side: 'after', with: 'of the', also: ['host', 'guest'] });
    expect(features).toEqual(['side=after', 'also=host', 'also=guest', 'side=after with=of_the']);
    expect(readFeature('side=after with=of_the')).toEqual([
      { question: 'side', answer: 'after' },
      { question: 'with', answer: 'of the' },
    ]);
  });

  test('are none where there is nothing to say', () => {
    expect(FEATURES.spell({ side: 'after', with: '', also: [] })).toEqual(['side=after']);
  });
});

describe('a table of weights', () => {
  const weights = new Map([
    ['any', new Map([['side=after', 10]])],
    [
      'host',
      new Map([
        ['side=after', 5],
        ['side=after with=of_the', -7],
        ['also=guest', 100],
        ['unasked=yes', 1000],
      ]),
    ],
  ]);
  const table = new FeatureTable(weights, FEATURES, [['any'], ['any', 'host'], ['guest']]);

  test('sums in each column what its scopes say of the features, and unknown features say nothing', () => {
    expect([...table.sums({ side: 'after', with: 'of the', also: [] })]).toEqual([10, 8, 0]);
    expect([...table.sums({ side: 'after', with: 'by', also: ['chair', 'guest'] })]).toEqual([10, 115, 0]);
    expect([...table.sums({ side: 'before', with: '', also: [] })]).toEqual([0, 0, 0]);
  });

  test('says the same as the features spelled one by one', () => {
    const answers = { side: 'after', with: 'of the', also: ['guest', 'host'] };
    const one = FEATURES.spell(answers).map((feature) => weights.get('host')?.get(feature) ?? 0);
    const sum = one.reduce((all, weight) => all + weight);
    expect(new FeatureTable(weights, FEATURES, [['host']]).sums(answers)[0]).toBe(sum);
  });
});
