import { describe, expect, test } from 'vitest';
import {
  type ClaimWeights,
  chanceOf,
  parseClaimWeights,
  spellClaimWeights,
} from '../../../src/extract/4-claim/claim-weights.ts';
import { loadClaimWeights } from '../../../src/extract/4-claim/load-claim-weights.ts';

const WEIGHTS: ClaimWeights = {
  name: 'two',
  drafts: new Map([
    ['any', new Map([['plain', 100]])],
    ['meeting', new Map([['plain', -300]])],
  ]),
  arguments: new Map([['host', new Map([['side=before', 250]])]]),
};

describe('claim weights', () => {
  test('are read as they were written', () => {
    expect(parseClaimWeights(spellClaimWeights(WEIGHTS))).toEqual(WEIGHTS);
  });

  test('of a file in another form are refused', () => {
    expect(() => parseClaimWeights('{}')).toThrow('Not a weights file');
  });

  test('give a chance in hundredths', () => {
    expect([0, 100, -200, 1000].map(chanceOf)).toEqual([50, 73, 12, 100]);
  });

  test('of the package are small, and say that naming nobody speaks against a visit', () => {
    const weights = loadClaimWeights();
    expect(spellClaimWeights(weights).length).toBeLessThan(2_000_000);
    const [none, one] = ['actors=0', 'actors=1'].map((feature) => weights.drafts.get('visit')?.get(feature) ?? 0);
    expect(none).toBeLessThan(one ?? 0);
  });
});
