import { describe, expect, test } from 'vitest';
import { agreedDate, dayRange, daysBetween, sharedDays } from '../../../src/extract/6-event/date-range.ts';
import { containment, isNearCopy, shingles } from '../../../src/extract/6-event/near-copy.ts';
import { isDisputed, majority, settleFactuality } from '../../../src/extract/6-event/settle.ts';
import type { DatePrecision, DateValue } from '../../../src/model/date.ts';

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
  const runs = (text: string) => shingles(text.split(' '));
  const long = 'a b c d e f g h i j';
  test('a sentence that holds most of another is a copy', () => {
    expect(isNearCopy(runs(long), runs(`x ${long} y z`))).toBe(true);
  });
  test('shared words in another order are none', () => {
    expect(containment(runs(long), runs('j i h g f e d c b a'))).toBe(0);
  });
  test('a short sentence proves nothing', () => {
    expect(isNearCopy(runs('a b c'), runs(long))).toBe(false);
  });
  test('nothing contains nothing', () => {
    expect(containment(runs(''), runs(long))).toBe(0);
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
