/// Every rule that settles dates, by name: a text that it decides, and one much like it in which it must keep silent.

import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/extract/3-mention/date/find-dates.ts';
import type { DateMention } from '../../src/model/date.ts';
import { READING_RULES, TAKING_RULES } from '../../src/model/date-rule.ts';
import { slice } from '../../src/model/span.ts';
import { build, events } from './7-graph/look.ts';
import { article } from './notation.ts';
import { lexicon, segmentedText } from './read-text.ts';

interface Text {
  readonly lines: readonly string[];
  readonly published?: string;
}

const HEADLINE = 'وزير الخارجية يبحث مع نظيره تعزيز التعاون بين البلدين';
const PAST = 'وقع الجانبان الاتفاق في 27 نوفمبر 2019.';
const TODAY = 'اجتمع مجلس الوزراء اليوم الخميس 31 أكتوبر 2019 في العاصمة.';
const YESTERDAY = 'وعاد الوزير أمس من باريس.';

/// Each date as `words = value: rule from days «words»`.
function readings({ lines, published }: Text): readonly string[] {
  const segmented = segmentedText([HEADLINE, ...lines].join('\n'), published ?? null);
  const { text } = segmented.document;
  const say = ({ span, value, reading }: DateMention): string => {
    const anchor = reading?.anchor;
    const from = anchor ? ` from ${anchor.days.join(' or ')} «${anchor.span ? slice(text, anchor.span) : '-'}»` : '';
    return `${slice(text, span)} = ${value?.start ?? '-'}: ${reading?.rule ?? '-'}${from}`;
  };
  return findDates(segmented, lexicon).dates.map(say);
}

const READ: readonly (readonly [rule: string, decides: Text, reading: string, silent: Text])[] = [
  [
    'stated',
    { lines: [PAST] },
    '27 نوفمبر 2019 = 2019-11-27: stated',
    { lines: ['وقع الجانبان الاتفاق في 27 نوفمبر.'] },
  ],
  [
    'published',
    { lines: ['التقى الوزير نظيره الأحد في العاصمة.'], published: '2020-02-12' },
    'الأحد = 2020-02-09: published from 2020-02-12 «»',
    { lines: ['التقى الوزير نظيره الأحد في العاصمة.'] },
  ],
  [
    'own-day',
    { lines: [TODAY, YESTERDAY] },
    'أمس = 2019-10-30: own-day from 2019-10-31 «اليوم الخميس 31 أكتوبر 2019»',
    { lines: ['اجتمع مجلس الوزراء الخميس 31 أكتوبر في العاصمة.', YESTERDAY] },
  ],
  [
    'only-day',
    { lines: [PAST, 'ووصل الوفد الخميس 24 ديسمبر إلى العاصمة.'] },
    'الخميس 24 ديسمبر = 2020-12-24: only-day from 2019-11-27 «-»',
    { lines: [PAST, 'ووصل الوفد يوم 24 ديسمبر إلى العاصمة.'] },
  ],
];

describe('how words of time are read', () => {
  test.each(READ)('%s', (rule, decides, reading, silent) => {
    expect(readings(decides)).toContain(reading);
    // What else is read in the text that is silent rests on the words alone.
    const others = readings(silent).filter((one) => !one.startsWith('27 نوفمبر 2019'));
    for (const one of others) expect(one).not.toContain(`: ${rule}`);
  });
  test('every rule has a case', () => {
    expect(READ.map(([rule]) => rule).sort()).toEqual(Object.keys(READING_RULES).sort());
  });
  test('what was published a day after it was written is counted from the day before', () => {
    expect(readings({ lines: ['وصل الوفد اليوم الاثنين إلى العاصمة.'], published: '2020-02-11' })).toEqual([
      'اليوم الاثنين = 2020-02-10: published from 2020-02-10 «»',
    ]);
  });
  test('what is the same on both days on which a report may have been written is counted from both', () => {
    const lines = [
      'وقع القادة، يوم الثلاثاء الخامس من يناير 2021، البيان.',
      'وكانت الكويت قد كشفت مساء الاثنين عن الاتفاق.',
    ];
    expect(readings({ lines })).toContain('مساء الاثنين = 2021-01-04: own-day from 2021-01-05 or 2021-01-06 «-»');
  });
});

const GUEST = '[عادل الشامي]{person #guest}';
const VISIT = [`زار ${GUEST} بلدا جارا`, '> visit زار visitor=guest date=2020-07-03'];
const strike = (side: string): readonly string[] => [
  `قصف الجيش القاعدة ${side} زيارة ${GUEST}`,
  '> military_action قصف actor=guest date=2021-01-01',
  '> visit زيارة visitor=guest when=0',
];
const met = (more = ''): readonly string[] => [
  'والتقى [الشامي]{person #g2} [رامي حداد]{person #b}',
  `> meeting والتقى participant=g2,b ${more}`,
];
const SAID = [`قال ${GUEST} إن الحوار مستمر`, '> statement قال speaker=guest date=2020-07-03'];
const added = (who: string): readonly string[] => [`وأضاف ${who} أن الاتفاق قريب`, '> statement وأضاف speaker=x'];

/// The last claim's date as `value: rule from «words»`.
function taken({ lines, published }: Text): string {
  const read = article('a', lines, published ? { published } : {});
  const claims = events(build(read)).flatMap((event) => event.evidence);
  const { date } = claims.toSorted((a, b) => a.trigger.start - b.trigger.start).at(-1) ?? {};
  const from = date?.taken?.from ? ` from «${slice(read.document.text, date.taken.from)}»` : '';
  return `${date?.value?.start ?? '-'}: ${date?.taken?.rule ?? '-'}${from}`;
}

const TAKEN: readonly (readonly [rule: string, decides: Text, date: string, silent: Text])[] = [
  [
    'same-time',
    { lines: [...VISIT, ...met('when=0').with(1, '> meeting والتقى participant=b when=0')] },
    '2020-07-03: same-time from «زار»',
    { lines: [...VISIT, ...met('when=0 date=2020-07-05')] },
  ],
  [
    'same-visit',
    { lines: [...VISIT, ...met()] },
    '2020-07-03: same-visit from «زار»',
    { lines: [...VISIT, ...met('date=2020-07-05')] },
  ],
  [
    'same-speech',
    { lines: [...SAID, ...added('[الشامي]{person #x}')] },
    '2020-07-03: same-speech from «قال»',
    { lines: [...SAID, ...added('[رامي حداد]{person #x}')] },
  ],
  [
    'recent-news',
    { lines: SAID.with(1, '> statement قال speaker=guest'), published: '2020-07-20' },
    '2020-07: recent-news',
    { lines: SAID, published: '2020-07-20' },
  ],
];

describe('why words elsewhere date a claim', () => {
  test.each(TAKEN)('%s', (rule, decides, date, silent) => {
    expect(taken(decides)).toBe(date);
    expect(taken(silent)).not.toContain(rule);
  });
  test('hours-apart', () => {
    const rules = (side: string): readonly (string | undefined)[] =>
      events(build(article('a', strike(side)))).flatMap(({ evidence }) =>
        evidence.map(({ date }) => date?.taken?.rule),
      );
    expect(rules('بعد ساعات من')).toContain('hours-apart');
    expect(rules('خلال')).toContain('same-time');
    expect(rules('خلال')).not.toContain('hours-apart');
  });
  test('every rule has a case', () => {
    expect([...TAKEN.map(([rule]) => rule), 'hours-apart'].sort()).toEqual(Object.keys(TAKING_RULES).sort());
  });
});
