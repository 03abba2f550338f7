import { describe, expect, test } from 'vitest';
import { agreedDate, dayRange, daysBetween, sharedDays } from '../../../src/extract/6-event/date-range.ts';
import { containment, isNearCopy } from '../../../src/extract/6-event/near-copy.ts';
import { isDisputed, majority, settleFactuality } from '../../../src/extract/6-event/settle.ts';
import { Wordings } from '../../../src/extract/6-event/wording.ts';
import type { DatePrecision, DateValue } from '../../../src/model/date.ts';
import type { Sentence } from '../../../src/model/document.ts';

function date(start: string, precision: DatePrecision, end: string | null = null): DateValue {
  return { start, end, precision, basis: 'text' };
}

describe('dates', () => {
  test.each([
    ['2020-07-03', 'day', '2020-07', 'month', true],
    ['2020-07-03', 'day', '2020', 'year', true],
    ['2020-07-03', 'day', '2020-07-04', 'day', false],
    ['2020-02-29', 'day', '2020-02', 'month', true],
    ['2020-03-01', 'day', '2020-02', 'month', false],
    ['2020-12-31', 'day', '2021', 'year', false],
    ['2020-07-08', 'day', '2020-07-03', 'week', true],
    ['2020-07-10', 'day', '2020-07-03', 'week', false],
  ] as const)('%s (%s) and %s (%s) share a day: %s', (a, left, b, right, expected) => {
    expect(sharedDays(dayRange(date(a, left)), dayRange(date(b, right))) !== null).toBe(expected);
  });
  test('a stated range covers its last day', () => {
    expect(
      sharedDays(dayRange(date('2020-07-03', 'day', '2020-07-06')), dayRange(date('2020-07-06', 'day'))),
    ).not.toBeNull();
  });
  test('the most precise of agreeing dates is taken', () => {
    expect(agreedDate([date('2020', 'year'), date('2020-07-03', 'day'), date('2020-07', 'month')])?.start).toBe(
      '2020-07-03',
    );
    expect(agreedDate([])).toBeNull();
  });
  test('days are counted across months', () => {
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
  });
});

describe('near copies', () => {
  const wordings = new Wordings();
  const sentenceOf = (text: string): Sentence => ({
    ...{ index: 0, span: { start: 0, end: text.length }, segment: 0, role: 'body' },
    tokens: text.split(' ').map((key, at) => ({ start: at, end: at + 1, kind: 'word', key })),
  });
  const runs = (text: string) => wordings.of(sentenceOf(text)).runs;
  const long = 'a b c d e f g h i j';
  test('a sentence that holds most of another is a copy', () => {
    expect(isNearCopy(runs(long), runs(`x ${long} y z`))).toBe(true);
  });
  test('shared words in another order are none', () => {
    expect(isNearCopy(runs(long), runs('j i h g f e d c b a'))).toBe(false);
  });
  test('half of the shorter sentence is enough', () => {
    expect(isNearCopy(runs('a b c d e f z y x w'), runs(long))).toBe(true);
    expect(isNearCopy(runs('a b c d e v z y x w'), runs(long))).toBe(false);
  });
  test('sentences of the same words have one number, and only longer words count as content', () => {
    expect(wordings.of(sentenceOf('one two')).text).toBe(wordings.of(sentenceOf('one two')).text);
    expect(wordings.textOf(sentenceOf('one two'), 2)).not.toBe(wordings.textOf(sentenceOf('two one'), 2));
    expect(wordings.textOf(sentenceOf('one two'), 3)).toBeNull();
    expect(wordings.contentOf(sentenceOf('one three one seven')).size).toBe(2);
  });
  test('what a sentence says does not depend on what was read before it', () => {
    const others = new Wordings();
    others.of(sentenceOf('j i h g f e'));
    expect(others.of(sentenceOf(long))).toEqual(wordings.of(sentenceOf(long)));
  });
  test('a short sentence proves nothing', () => {
    expect(isNearCopy(runs('a b c'), runs(long))).toBe(false);
  });
  test('nothing contains nothing', () => {
    expect(containment(new Set(), new Set([1]))).toBe(0);
  });
});

describe('settling', () => {
  test.each([
    [['planned', 'planned', 'asserted'], 'asserted'],
    [['planned', 'denied'], 'denied'],
    [['asserted', 'denied', 'denied'], 'denied'],
    [['asserted', 'denied'], 'asserted'],
    [['possible', 'possible', 'conditional'], 'possible'],
    [['planned'], 'planned'],
  ] as const)('%s is %s', (values, expected) => {
    expect(settleFactuality([...values])).toBe(expected);
  });
  test('is disputed only between asserted and denied', () => {
    expect([isDisputed(['asserted', 'denied']), isDisputed(['planned', 'denied']), isDisputed(['asserted'])]).toEqual([
      true,
      false,
      false,
    ]);
  });
  test('of equally frequent values the first is taken', () => {
    expect([majority(['a', 'b', 'b', 'a']), majority([])]).toEqual(['a', null]);
  });
});
