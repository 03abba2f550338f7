/// Questions that are answered once.

import { expect, test } from 'vitest';
import { ofDraft, ofLast, ofVerb } from '../../../src/extract/4-claim/asked-once.ts';
import type { Draft } from '../../../src/extract/4-claim/draft.ts';
import type { Passage } from '../../../src/extract/4-claim/passage.ts';
import type { Verb } from '../../../src/extract/4-claim/verb.ts';

const [one, other] = [{ keys: ['زار'] } as unknown as Passage, { keys: ['التقى'] } as unknown as Passage];
const [verb, next] = [{ at: 0 } as Verb, { at: 4 } as Verb];

test('of the last thing the answer is kept, and of another it is asked anew', () => {
  const asked: string[] = [];
  const first = ofLast(({ keys }: Passage) => {
    asked.push(keys[0] ?? '');
    return keys[0];
  });
  expect([first(one), first(one), first(other), first(one)]).toEqual(['زار', 'زار', 'التقى', 'زار']);
  expect(asked).toEqual(['زار', 'التقى', 'زار']);
});

test('all verbs of the last passage are remembered', () => {
  let asked = 0;
  const place = ofVerb((_, { at }) => {
    asked += 1;
    return at;
  });
  expect([place(one, verb), place(one, next), place(one, verb), place(one, next)]).toEqual([0, 4, 0, 4]);
  expect(asked).toBe(2);
  expect(place(other, verb)).toBe(0);
  expect(asked).toBe(3);
});

test('a draft is another in another passage', () => {
  const word = ofDraft(({ keys }) => keys[0]);
  const draft = { at: 0 } as Draft;
  expect([word(one, draft), word(other, draft)]).toEqual(['زار', 'التقى']);
});
