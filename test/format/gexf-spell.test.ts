/// From the dates that texts state to the days that GEXF wants.

import { describe, expect, test } from 'vitest';
import { maybeSpell, maybeTerm } from '../../src/format/gexf-spell.ts';
import type { DatePrecision } from '../../src/model/date.ts';

function spell(start: string, precision: DatePrecision, end: string | null = null): string | null {
  const found = maybeSpell({ start, end, precision, basis: 'text' });
  return found && `${found.start}..${found.end}`;
}

describe('the spell of a date', () => {
  test.each([
    ['2020-07-03', 'day', null, '2020-07-03..2020-07-03'],
    ['2020-07-03', 'week', null, '2020-07-03..2020-07-09'],
    ['2020-02', 'month', null, '2020-02-01..2020-02-29'],
    ['2019-12', 'month', null, '2019-12-01..2019-12-31'],
    ['2020-06', 'season', null, '2020-06-01..2020-08-31'],
    ['2019-12', 'season', null, '2019-12-01..2020-02-29'],
    ['2020', 'year', null, '2020-01-01..2020-12-31'],
    ['2020', 'season', null, '2020-01-01..2020-12-31'],
    ['2020-07-03', 'day', '2020-07-05', '2020-07-03..2020-07-05'],
    ['2020-02', 'month', '2020-03', '2020-02-01..2020-03-31'],
    ['2019', 'year', '2020', '2019-01-01..2020-12-31'],
  ] as const)('of %s (%s, to %s) is %s', (start, precision, end, expected) => {
    expect(spell(start, precision, end)).toBe(expected);
  });

  test.each(['', 'soon', '2020-13', '2020-02-31x', '20-1-1'])('of "%s", which is no date, is none', (start) => {
    expect(spell(start, 'day')).toBeNull();
  });

  test('of a range that ends before it begins is none', () => {
    expect(spell('2020-07-05', 'day', '2020-07-03')).toBeNull();
  });
});

describe('the term of an office', () => {
  test('may be open at either end', () => {
    expect(maybeTerm('2019', null)).toEqual({ start: '2019-01-01', end: null });
    expect(maybeTerm(undefined, '2019')).toEqual({ start: null, end: '2019-12-31' });
  });

  test('is none where nothing is known', () => {
    expect(maybeTerm(null, undefined)).toBeNull();
  });
});
