/// The resolver on reports of one event and on reports that are taken for one: `pairs/one.tsv` and `pairs/apart.tsv`.

import { expect, test } from 'vitest';
import { areOne, pairText, reportPairs } from './pair-list.ts';

const LEAST_RECALL = 0.9;
const LEAST_PRECISION = 0.95;

const ONE = reportPairs('one');
const APART = reportPairs('apart');

function shareText(name: string, right: number, all: number, wrong: readonly string[]): string {
  return [`${name}: ${right} of ${all} = ${(right / all).toFixed(3)}`, ...wrong].join('\n');
}

test('reports of one event meet', () => {
  const missed = ONE.filter((pair) => !areOne(pair)).map(pairText);
  const text = shareText('recall of joins', ONE.length - missed.length, ONE.length, missed);
  console.log(text);
  expect(missed.length <= ONE.length * (1 - LEAST_RECALL), text).toBe(true);
});

test('reports of two events stay two', () => {
  const joined = APART.filter(areOne).map(pairText);
  const found = ONE.filter(areOne).length;
  const text = shareText('precision of joins', found, found + joined.length, joined);
  console.log(text);
  expect(joined.length <= (found + joined.length) * (1 - LEAST_PRECISION), text).toBe(true);
});
