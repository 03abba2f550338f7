/// Numbers of answers.

import { expect, test } from 'vitest';
import { AnswerNumbers } from '../../../src/extract/4-claim/answer-numbers.ts';

test('each question numbers its own answers from 1 on, and no other answer has a number', () => {
  const answers = new AnswerNumbers(2);
  expect([answers.add(0, 'before'), answers.add(0, 'after'), answers.add(0, 'before')]).toEqual([1, 2, 1]);
  expect(answers.add(1, 'after')).toBe(1);
  expect([answers.of(0, 'after'), answers.of(1, 'after'), answers.of(1, 'before')]).toEqual([2, 1, 0]);
});

test('an answer that was asked about before it was taken up has its number from then on', () => {
  const answers = new AnswerNumbers(1);
  expect(answers.of(0, 'host')).toBe(0);
  answers.add(0, 'guest');
  answers.add(0, 'host');
  expect(answers.of(0, 'host')).toBe(2);
});

test('many answers do not take each other for the same', () => {
  const answers = new AnswerNumbers(1);
  const words = Array.from({ length: 500 }, (_, number) => `answer ${number}`);
  for (const word of words) answers.add(0, word);
  expect(words.map((word) => answers.of(0, word))).toEqual(words.map((_, index) => index + 1));
});

test('answers are words too', () => {
  const answers = new AnswerNumbers(1);
  answers.add(0, 'في');
  expect(answers.words.numberOf('في')).toBe(1);
});
