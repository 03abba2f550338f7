/// The day a report was written, solved from what it says of its days.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../../../../src/extract/1-document/calendar-day.ts';
import type { ReportEvidence } from '../../../../src/extract/3-mention/date/report-day.ts';
import { solveReportDay } from '../../../../src/extract/3-mention/date/report-day.ts';
import { datesOf } from '../../read-text.ts';

const NOTHING: ReportEvidence = {
  parts: [],
  dateline: [],
  feasts: [],
  published: undefined,
  latestPast: undefined,
  opening: undefined,
};

function solve(evidence: Partial<ReportEvidence>): string {
  const solved = solveReportDay({ ...NOTHING, ...evidence });
  return solved ? `${solved.days.map(formatDay).join(' ')} ${solved.basis}` : 'open';
}

describe('the day of a report', () => {
  test('is open when nothing is said', () => expect(solve({})).toBe('open'));
  test('is open when only a weekday is said', () =>
    expect(solve({ parts: [{ relativeDay: 0, weekday: 6 }], latestPast: parseDay('2019-11-27') })).toBe('open'));
  test('is the day of publication', () =>
    expect(solve({ published: parseDay('2022-03-09') })).toBe('2022-03-09 publication'));
  test('is the weekday it names, up to three days before publication', () => {
    expect(solve({ published: parseDay('2022-03-09'), parts: [{ relativeDay: 0, weekday: 1 }] })).toBe(
      '2022-03-07 publication',
    );
  });
  test('is the full date beside the word for today', () =>
    expect(solve({ parts: [{ relativeDay: 0, day: 31, month: 10, year: 2019 }] })).toBe('2019-10-31 solver'));
  test('is the day after the full date beside the word for yesterday', () =>
    expect(solve({ parts: [{ relativeDay: -1, day: 31, month: 10, year: 2019 }] })).toBe('2019-11-01 solver'));
  test('is the full date of its dateline', () =>
    expect(solve({ dateline: [{ day: 9, month: 3, year: 2025 }] })).toBe('2025-03-09 solver'));
  test('is open when a full date of today and of the dateline differ', () => {
    expect(
      solve({
        dateline: [{ day: 9, month: 3, year: 2025 }],
        parts: [{ relativeDay: 0, day: 1, month: 1, year: 2025 }],
      }),
    ).toBe('open');
  });

  test('is found by a dateline without a year, a weekday and a past date', () => {
    const evidence = { dateline: [{ day: 14, month: 3 }], parts: [{ relativeDay: 0, weekday: 0 }] };
    expect(solve({ ...evidence, latestPast: parseDay('2020-10-23') })).toBe('2021-03-14 solver');
    expect(solve({ ...evidence, latestPast: parseDay('2016-10-23') })).toBe('open');
    expect(solve(evidence)).toBe('open');
  });

  test('is open when two years fit', () =>
    expect(solve({ dateline: [{ day: 14, month: 3 }], latestPast: parseDay('2020-10-23') })).toBe('open'));

  test('is found by a feast and its weekday', () => {
    const evidence = { feasts: [{ day: 24, month: 12, weekday: 4 }], latestPast: parseDay('2019-11-27') };
    expect(solve({ ...evidence, parts: [{ relativeDay: 0, weekday: 0 }] })).toBe('2020-12-27 solver');
    expect(solve(evidence)).toBe('open');
  });

  test('may be one of two, the opening date and the next', () => {
    expect(solve({ opening: parseDay('2021-01-05') })).toBe('2021-01-05 2021-01-06 solver');
    expect(solve({ opening: parseDay('2021-01-05'), parts: [{ relativeDay: -1, weekday: 2 }] })).toBe(
      '2021-01-06 solver',
    );
  });
});

describe('in articles', () => {
  const HEADLINE = 'وزير الخارجية يبحث مع نظيره تعزيز التعاون بين البلدين';
  const values = (...lines: string[]): Record<string, string> =>
    Object.fromEntries(datesOf([HEADLINE, ...lines].join('\n')).map(({ text, value }) => [text, value]));

  test('a dateline with its year settles the rest', () => {
    expect(
      values(
        'نيامي 9 مارس 2025 (أنباء الشرق) - اختتم رؤساء الأركان يوم السبت اجتماعا، وسيعودون غدا إلى بلدانهم.',
        'وكانت الدول الثلاث قد انسحبت في 29 يناير الماضي.',
      ),
    ).toEqual({
      '9 مارس 2025': '2025-03-09',
      'يوم السبت': '2025-03-08',
      غدا: '2025-03-10',
      '29 يناير الماضي': '2025-01-29',
    });
  });

  test('so does one on a line of its own', () => {
    expect(
      values('طرابلس، 18 أغسطس 2022', 'أعلن المصرف أن لقاء يوم 9 أغسطس كان دوريا، وأنه سيفتح فروعه الأحد القادم.'),
    ).toEqual({
      'يوم 9 أغسطس': '2022-08-09',
      'الأحد القادم': '2022-08-21',
    });
  });

  test('a full date beside today does', () => {
    expect(
      values(
        'اجتمع مجلس الوزراء اليوم الخميس 31 أكتوبر 2019 في العاصمة.',
        'وعقد الوزير مساء اليوم مؤتمرا صحفيا، بعد أن عاد أمس من باريس.',
      ),
    ).toEqual({
      'اليوم الخميس 31 أكتوبر 2019': '2019-10-31',
      'مساء اليوم': '2019-10-31',
      أمس: '2019-10-30',
    });
  });

  test('an opening date settles what is the same today and tomorrow', () => {
    expect(
      values(
        'وقع القادة، يوم الثلاثاء الخامس من يناير 2021، البيان في ختام القمة.',
        'وكانت الكويت قد كشفت مساء الاثنين عن الاتفاق، ووصل الوفد أمس.',
      ),
    ).toEqual({
      'يوم الثلاثاء الخامس من يناير 2021': '2021-01-05',
      'مساء الاثنين': '2021-01-04',
      أمس: 'null',
    });
  });

  test('a weekday with its day and month finds the year after a past date', () => {
    expect(values('وقع الجانبان الاتفاق في 27 نوفمبر 2019.', 'ووصل الوفد الخميس 24 ديسمبر إلى العاصمة.')).toMatchObject(
      { 'الخميس 24 ديسمبر': '2020-12-24' },
    );
  });

  test('a commemorated day and the weekday of its feast are one day', () => {
    expect(
      values(
        'وقع الجانبان الاتفاق في 27 نوفمبر 2019.',
        'وهنأ الوزير بعيد الجمهورية، الذي يوافق 24 ديسمبر، في بداية الاجتماع.',
        'وخلال الاحتفال بذكرى الجمهورية، الخميس، دعا الرئيس إلى الوحدة.',
        'وسيصل الوفد اليوم (الأحد) إلى العاصمة.',
      ),
    ).toMatchObject({ '24 ديسمبر': '2020-12-24', الخميس: '2020-12-24', 'اليوم (الأحد)': '2020-12-27' });
  });

  test('articles glued together are solved apart', () => {
    expect(
      values(
        'اجتمع مجلس الوزراء اليوم الخميس 31 أكتوبر 2019 في العاصمة.',
        'البرلمان يقر قانون الموازنة العامة بعد جلسة طويلة',
        'أقر البرلمان اليوم الاثنين قانون الموازنة العامة بعد جلسة طويلة.',
      ),
    ).toEqual({ 'اليوم الخميس 31 أكتوبر 2019': '2019-10-31', 'اليوم الاثنين': 'null' });
  });

  test('a related date of furniture anchors nothing', () => {
    expect(
      values(
        'وصل الوفد أمس إلى العاصمة وبحث التعاون مع نظيره في مقر الوزارة.',
        'اقرأ أيضا',
        'GMT 17:48 2021 الجمعة ,08 كانون الثاني / يناير',
        'جميع الحقوق محفوظة 2023 ©',
      ),
    ).toEqual({ أمس: 'null' });
  });
});

test('the sample article without a year in its dateline is solved by its own dates', () => {
  const text = readFileSync(new URL('../../../../seeds/004_54f7620fadf3aeaa.txt', import.meta.url), 'utf8');
  const dates = datesOf(text);
  expect(dates.filter(({ basis }) => basis === 'solver').map((date) => `${date.text} = ${date.value}`)).toEqual([
    'أمس = 2020-12-26',
    '24 ديسمبر (كانون الأول) = 2020-12-24',
    '2 يناير (كانون الثاني) المقبل = 2021-01-02',
    'الخميس = 2020-12-24',
    'يونيو (حزيران) الماضي = 2020-06',
    'الجمعة = 2020-12-25',
    '5 من يوليو (تموز) الماضي = 2020-07-05',
    'هذا العام = 2020',
    'مساء أمس = 2020-12-26',
    'اليوم (الأحد) = 2020-12-27',
    'الأسبوع الماضي = 2020-12-19..2020-12-25',
  ]);
});
