import { expect, test } from 'vitest';
import type { EventPair } from '../../../src/extract/6-event/event-judgement.ts';
import { PairLevels } from '../../../src/extract/6-event/pair-levels.ts';

const pair = (left: number, right: number, strength: number, rule: EventPair['rule']) => ({
  left,
  right,
  strength,
  rule,
});

test('pairs come the strongest first, then in the order of their claims, and are what they were', () => {
  const given = [
    pair(3, 9, 5, 'near-copy'),
    pair(0, 16_777_215, 20, 'verbatim'),
    pair(2, 4, 5, 'near-copy'),
    pair(2, 4, 5, 'same-day'),
    pair(16_777_213, 16_777_214, 1.5, 'same-goal'),
    pair(2, 3, 5, 'lasting'),
  ];
  const levels = new PairLevels();
  for (const one of given) levels.add(one);
  expect([...levels.strongestFirst()]).toEqual([1, 5, 3, 2, 0, 4].map((at) => given[at]));
});

test('more claims than it can tell apart are refused', () => {
  expect(() => new PairLevels().add(pair(1, 2 ** 24, 1, 'lasting'))).toThrow('Claim 16777216');
});
