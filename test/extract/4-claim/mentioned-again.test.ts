/// Which nouns mention an earlier event again.

import { expect, test } from 'vitest';
import { claimsOf } from './told.ts';

const MEETING = 'S التقى [PER عادل الشامي] [PER سليم كرم].';

function refersBack(sentence: string): readonly (number | null)[] {
  return claimsOf(MEETING, sentence)
    .claims.slice(1)
    .map(({ refersTo }) => refersTo);
}

test('a definite noun that names nobody does', () => {
  expect(refersBack('S وتناول الاجتماع الأوضاع.')).toEqual([0]);
});

test('but not the next one', () => {
  expect(refersBack('S ويتناول الاجتماع المقبل الأوضاع.').filter((index) => index !== null)).toEqual([]);
});
