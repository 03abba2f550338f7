/// Laws of the calendar solver: whatever day an article was written on, what it says of its days never leads to another.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay, dayNumber, formatDay, weekdayOf } from '../../../../src/extract/1-document/calendar-day.ts';
import { datesOf } from '../../read-text.ts';

const HEADLINE = 'وزير الخارجية يبحث مع نظيره تعزيز التعاون بين البلدين';
const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
const MONTHS = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

const day = fc.integer({ min: dayNumber(1990, 1, 1) as number, max: dayNumber(2060, 12, 31) as number });
const weekday = (number: number): string => WEEKDAYS[weekdayOf(number)] as string;
const dayAndMonth = (number: number): string => `${calendarDay(number).day} ${MONTHS[calendarDay(number).month - 1]}`;
const full = (number: number): string => `${dayAndMonth(number)} ${calendarDay(number).year}`;

/// The values of an article by the words that state them.
function values(lines: readonly string[], published: string | null = null): ReadonlyMap<string, string> {
  return new Map(datesOf([HEADLINE, ...lines].join('\n'), published).map(({ text, value }) => [text, value]));
}

describe('the day of a report', () => {
  test('published, is what today, yesterday and tomorrow count from, over months, years and leap days', () => {
    fc.assert(
      fc.property(day, (today) => {
        const found = values(
          ['وصل الوفد أمس إلى العاصمة، ومن المقرر أن يغادر غدا.', 'وعقد الوزير اليوم جلسة.'],
          formatDay(today),
        );
        expect(found.get('أمس')).toBe(formatDay(today - 1));
        expect(found.get('اليوم')).toBe(formatDay(today));
        expect(found.get('غدا')).toBe(formatDay(today + 1));
      }),
      { numRuns: 100 },
    );
  });

  test('published, gives the weekdays of the week before it and after it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 6 }), (today, days) => {
        const past = values([`وصل الوفد ${weekday(today - days)} الماضي إلى العاصمة.`], formatDay(today));
        expect([...past.values()]).toEqual([formatDay(today - days)]);
        const future = values([`سيصل الوفد ${weekday(today + days)} المقبل إلى العاصمة.`], formatDay(today));
        expect([...future.values()]).toEqual([formatDay(today + days)]);
      }),
      { numRuns: 100 },
    );
  });

  test('stated beside today settles the rest', () => {
    fc.assert(
      fc.property(day, (today) => {
        const found = values([`اجتمع المجلس اليوم ${weekday(today)} ${full(today)} في العاصمة، ووصل الوفد أمس.`]);
        expect(found.get('أمس')).toBe(formatDay(today - 1));
      }),
      { numRuns: 100 },
    );
  });

  test('without a year is the true one or stays open', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 30, max: 700 }), (today, ago) => {
        const found = values([
          `اجتمع المجلس اليوم ${weekday(today)} ${dayAndMonth(today)} في العاصمة، ووصل الوفد أمس.`,
          `وكان الجانبان قد وقعا الاتفاق في ${full(today - ago)}.`,
        ]);
        expect([formatDay(today - 1), 'null']).toContain(found.get('أمس'));
      }),
      { numRuns: 200 },
    );
  });

  test('stays open when only weekdays are named', () => {
    fc.assert(
      fc.property(day, (today) => {
        const found = values([
          `وصل الوفد اليوم ${weekday(today)} إلى العاصمة، والتقى الوزير أمس ${weekday(today - 1)}.`,
        ]);
        expect([...found.values()]).toEqual(['null', 'null']);
      }),
      { numRuns: 30 },
    );
  });
});

describe('two articles in one file', () => {
  const second = (today: number): readonly string[] => [
    'البرلمان يقر قانون الموازنة العامة بعد جلسة طويلة',
    `أقر البرلمان اليوم ${weekday(today)} ${full(today)} قانون الموازنة، ووصل الوزير أول من أمس إلى العاصمة.`,
  ];

  test('are each of their own day', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const found = values([
          `اجتمع مجلس الوزراء اليوم ${weekday(one)} ${full(one)} في العاصمة، ووصل الوفد أمس إلى المقر.`,
          ...second(other),
        ]);
        expect(found.get('أمس')).toBe(formatDay(one - 1));
        expect(found.get('أول من أمس')).toBe(formatDay(other - 2));
      }),
      { numRuns: 60 },
    );
  });

  test('share a day only where what the other says fits it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), (one, named) => {
        const found = values([
          `اجتمع مجلس الوزراء مساء اليوم ${weekday(one + named)} في العاصمة مع وفد من البنك.`,
          ...second(one),
        ]);
        expect(found.get(`مساء اليوم ${weekday(one + named)}`)).toBe(named === 0 ? formatDay(one) : 'null');
      }),
      { numRuns: 60 },
    );
  });
});

describe('days that the calendar has or has not', () => {
  test.each([
    ['2020-03-01', 'أمس', '2020-02-29'],
    ['2021-03-01', 'أمس', '2021-02-28'],
    ['2000-03-01', 'أمس', '2000-02-29'],
    ['2100-03-01', 'أمس', '2100-02-28'],
    ['2020-02-28', 'غدا', '2020-02-29'],
    ['2019-02-28', 'غدا', '2019-03-01'],
    ['2020-12-31', 'غدا', '2021-01-01'],
    ['2021-01-01', 'أمس', '2020-12-31'],
    ['2021-01-02', 'الخميس الماضي', '2020-12-31'],
    ['2020-12-30', 'السبت المقبل', '2021-01-02'],
    ['2021-01-10', '25 ديسمبر الماضي', '2020-12-25'],
    ['2020-12-20', '5 يناير المقبل', '2021-01-05'],
    ['2021-02-10', '29 فبراير الماضي', '2020-02-29'],
    ['2021-01-03', 'الأسبوع الماضي', '2020-12-26..2021-01-01'],
  ])('in a report of %s, %s is %s', (published, words, value) => {
    expect(datesOf(`${HEADLINE}\nحضر الوفد ${words} إلى المقر.`, published)).toMatchObject([{ value }]);
  });
});
