import { describe, expect, test } from 'vitest';
import { slice } from '../../../src/model/span.ts';
import { claimsOf, told } from './told.ts';

/// The words of each claim's date.
function datesOf(line: string): readonly (string | null)[] {
  const { text, claims } = claimsOf(line);
  return claims.map(({ date }) => {
    const found = date === null ? undefined : text.dates[date];
    return found ? slice(text.document.text, found.span) : null;
  });
}

describe('where and when', () => {
  test('a place after في in the clause is where it happened', () => {
    expect(told('S التقى [PER عادل الشامي] [PER سليم كرم] في [LOC صيدا].')).toEqual([
      'meeting participant=عادل الشامي participant=سليم كرم place=صيدا',
    ]);
  });

  test('a place in another clause is not', () => {
    expect(told('S التقى [PER عادل الشامي] [PER سليم كرم]، الذي ولد في [LOC صيدا].')[0]).toBe(
      'meeting participant=عادل الشامي participant=سليم كرم',
    );
  });

  test('each of two verbs has the date of its own clause', () => {
    expect(datesOf('S زار [PER عادل الشامي] [STATE الأردن] [DATE أمس] والتقى [PER سليم كرم] [DATE اليوم].')).toEqual([
      'أمس',
      'اليوم',
    ]);
  });

  test('a clause without a date has none', () => {
    expect(datesOf('S زار [PER عادل الشامي] [STATE الأردن] والتقى [PER سليم كرم] [DATE اليوم].')).toEqual([
      null,
      'اليوم',
    ]);
  });
});
