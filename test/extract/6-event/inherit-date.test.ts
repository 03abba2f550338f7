/// Dates that claims take over, and what they say of it; each beside a text much like it that hands on nothing.

import { describe, expect, test } from 'vitest';
import { build, events } from '../7-graph/look.ts';
import { article } from '../notation.ts';

const HOST = '[سليم كرم]{person #host}';
const GUEST = '[عادل الشامي]{person #guest}';
const visit = (more: string): readonly string[] => [`زار ${GUEST} بلدا جارا`, `> visit زار visitor=guest ${more}`];
const said = (more: string): readonly string[] => [
  `قال ${GUEST} إن الحوار مستمر`,
  `> statement قال speaker=guest ${more}`,
];
const MEETING = ['والتقى [الشامي]{person #g2} [رامي حداد]{person #b}', '> meeting والتقى participant=g2,b'];
const ADDED = ['وأضاف [الشامي]{person #g2} أن الاتفاق قريب', '> statement وأضاف speaker=g2'];

/// The date of each claim of an article in reading order: `2020-07-03 context`, `-` for none.
function dates(lines: readonly string[], published?: string): readonly string[] {
  const claims = events(build(article('a', lines, published ? { published } : {}))).flatMap((event) => event.evidence);
  return claims
    .toSorted((a, b) => a.trigger.start - b.trigger.start)
    .map(({ date }) => {
      if (!date?.value) return '-';
      const { start, end, basis } = date.value;
      return `${start}${end ? `..${end}` : ''} ${basis}`;
    });
}

describe('what the text ties to another claim', () => {
  test('has its date, from the context', () =>
    expect(dates([...visit('date=2020-07-03'), ...MEETING.with(1, '> meeting والتقى participant=b when=0')])).toEqual([
      '2020-07-03 text',
      '2020-07-03 context',
    ]));

  test('keeps a date of its own', () =>
    expect(
      dates([...visit('date=2020-07-03'), ...MEETING.with(1, '> meeting والتقى participant=b when=0 date=2020-07-05')]),
    ).toEqual(['2020-07-03 text', '2020-07-05 text']));

  test('has the date at the end of a chain of ties, and none where the chain is a circle', () => {
    const chain = [
      `زار ${GUEST} بلدا والتقى ${HOST} وقال إن الحوار مستمر`,
      '> visit زار visitor=guest date=2020-07-03',
      '> meeting والتقى participant=host when=0',
      '> statement وقال speaker=host when=1',
    ];
    expect(dates(chain)).toEqual(['2020-07-03 text', '2020-07-03 context', '2020-07-03 context']);
    const circle = chain.with(1, '> visit زار visitor=guest when=2');
    expect(dates(circle)).toEqual(['-', '-', '-']);
  });

  test('was on that day or the day before when what came hours after it is dated', () => {
    const hours = [
      `قصف الجيش القاعدة بعد ساعات من زيارة ${GUEST}`,
      '> military_action قصف actor=guest date=2021-01-01',
      '> visit زيارة visitor=guest when=0',
    ];
    expect(dates(hours)).toEqual(['2021-01-01 text', '2020-12-31..2021-01-01 context']);
    expect(dates(hours.with(0, `قصف الجيش القاعدة خلال زيارة ${GUEST}`))).toEqual([
      '2021-01-01 text',
      '2021-01-01 context',
    ]);
  });
});

describe('a meeting of the visitor', () => {
  test('told after a visit is of its day', () =>
    expect(dates([...visit('date=2020-07-03'), ...MEETING])).toEqual(['2020-07-03 text', '2020-07-03 context']));

  test.each([
    [
      'of others than the visitor is not',
      [...visit('date=2020-07-03'), `والتقى ${HOST} [رامي حداد]{person #b}`, '> meeting والتقى participant=host,b'],
    ],
    ['of a visit that is only planned is not', [...visit('date=2020-07-03 planned'), ...MEETING]],
    [
      'of a visit told as something earlier is not',
      ['وكان [عادل الشامي]{person #guest} قد زار بلدا', '> visit زار visitor=guest date=2020-07-03', ...MEETING],
    ],
    [
      'told as something earlier is not',
      [
        ...visit('date=2020-07-03'),
        'وكان [الشامي]{person #g2} قد التقى [رامي حداد]{person #b}',
        '> meeting التقى participant=g2,b',
      ],
    ],
    [
      'many sentences later is not',
      [...visit('date=2020-07-03'), ...Array.from({ length: 9 }, () => 'هذه جملة أخرى'), ...MEETING],
    ],
  ])('%s', (_, lines) => expect(dates(lines).at(-1)).toBe('-'));
});

describe('a statement that goes on with the one before', () => {
  test('is of its day', () =>
    expect(dates([...said('date=2020-07-03'), ...ADDED])).toEqual(['2020-07-03 text', '2020-07-03 context']));

  test('is of no day when another speaks', () =>
    expect(
      dates([...said('date=2020-07-03'), `وأضاف ${HOST} أن الاتفاق قريب`, '> statement وأضاف speaker=host']),
    ).toEqual(['2020-07-03 text', '-']));

  test('is of no day when a sentence stands between', () =>
    expect(dates([...said('date=2020-07-03'), 'هذه جملة أخرى', ...ADDED]).at(-1)).toBe('-'));
});

describe('a statement without a date', () => {
  test.each([
    ['is of the month of the report', '2020-07-20', '2020-07 report'],
    ['is of the week up to the report where that lies in two months', '2020-07-03', '2020-06-27..2020-07-03 report'],
    ['or in two years', '2021-01-02', '2020-12-27..2021-01-02 report'],
    ['or ends on a leap day', '2020-03-01', '2020-02-24..2020-03-01 report'],
    ['is of no time where the day of the report is not known', undefined, '-'],
  ])('%s', (_, published, expected) => expect(dates(said(''), published)).toEqual([expected]));

  test.each([
    ['had said', ['وكان [عادل الشامي]{person #guest} قد قال إن الحوار مستمر', '> statement قال speaker=guest']],
    ['said earlier', ['قال [عادل الشامي]{person #guest} في وقت سابق إن الحوار مستمر', '> statement قال speaker=guest']],
    ['will say', ['سيقول [عادل الشامي]{person #guest} إن الحوار مستمر', '> statement سيقول speaker=guest planned']],
  ])('has no date of the report where he %s', (_, lines) => expect(dates(lines, '2020-07-20')).toEqual(['-']));

  test('shows where the article says when it was written', () => {
    const graph = build(article('a', said(''), { published: '2020-07-20', outlet: 'وكالة' }));
    expect(events(graph)[0]?.evidence[0]?.date?.span).toEqual({ start: 0, end: 5 });
  });

  test('is not dated by its report once another article states the day', () => {
    const told = [
      `قال ${GUEST} إن الحوار بين جميع الأطراف مستمر وإن الاتفاق على التفاصيل الباقية قريب جدا`,
      '> statement قال speaker=guest',
    ];
    const graph = build(
      article('a', told, { published: '2020-07-20' }),
      article('b', told.with(1, `${told[1]} date=2020-06-30`)),
    );
    expect(events(graph).map((event) => `${event.date?.start} ${event.date?.basis}`)).toEqual(['2020-06-30 text']);
  });
});

test('an event that two claims date differently precise has the most precise date on the surest basis', () => {
  const graph = build(
    article('a', [
      ...visit('date=2020-07'),
      'والتقى [الشامي]{person #g2} [رامي حداد]{person #b} في 3 يوليو',
      '> meeting والتقى participant=g2,b date=2020-07-03',
      'والتقى [الشامي]{person #g3} [رامي حداد]{person #b2} في القصر',
      '> meeting والتقى participant=g3,b2',
    ]),
  );
  const meeting = events(graph).find((event) => event.kind === 'meeting');
  expect(meeting?.date).toEqual({ start: '2020-07-03', end: null, precision: 'day', basis: 'text' });
  expect(meeting?.evidence).toHaveLength(2);
});

describe('words that count from the last date', () => {
  const then = (words: string): readonly string[] => [
    `وفي ${words} التقى ${HOST} [رامي حداد]{person #b}`,
    `> meeting التقى participant=host,b on="${words}"`,
  ];

  test.each([
    ['اليوم نفسه', '2020-07-03 context'],
    ['مساء اليوم ذاته', '2020-07-03 context'],
    ['اليوم التالي', '2020-07-04 context'],
    ['العام نفسه', '-'],
  ])('%s', (words, expected) => {
    expect(dates([...visit('date=2020-07-03'), ...then(words)])).toEqual(['2020-07-03 text', expected]);
  });

  test('stay open where the last date is no single day, or there is none', () => {
    expect(dates([...visit('date=2020-07'), ...then('اليوم نفسه')])).toEqual(['2020-07 text', '-']);
    expect(dates([...visit(''), ...then('اليوم نفسه')])).toEqual(['-', '-']);
  });
});
