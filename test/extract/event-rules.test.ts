/// Every rule that makes events of claims, by name: articles that it decides, and some much like them in which it must
/// keep silent. An article is a list of lines; `test/extract/notation.ts` says how they mark names and claims.

import { describe, expect, test } from 'vitest';
import { EVENT_APART_RULES, EVENT_MERGE_RULES } from '../../src/model/event-rule.ts';
import type { EventAttributes } from '../../src/model/graph.ts';
import { build, events } from './7-graph/look.ts';
import { type ArticleOptions, article } from './notation.ts';

interface Told {
  readonly lines: readonly string[];
  readonly options?: ArticleOptions;
}
type Articles = readonly (readonly string[] | Told)[];
type Case = readonly [rule: string, decides: Articles, silent: Articles];

const HOST = '[خلوصي أكار]{person #h}';
const GUEST = '[صلاح الدين النمروش]{person #g}';
const OTHER = '[فتحي باشاغا]{person #b}';

/// The host met the guest, in words of one's own.
const met = (more = '', verb = 'استقبل'): readonly string[] => [
  `${verb} ${HOST} ضيفه ${GUEST}`,
  `> meeting ${verb} participant=h,g ${more}`,
];
const metOther = (more = ''): readonly string[] => [
  `التقى ${HOST} ضيفه ${OTHER}`,
  `> meeting التقى participant=h,b ${more}`,
];
/// The same in quite other words, and where.
const talked = (more = '', where = ''): readonly string[] => [
  `بحث ${GUEST} التعاون مع ${HOST} ${where}`,
  `> meeting بحث participant=h,g ${more}`,
];
const metIn = (town: string): readonly string[] => [
  `استقبل ${HOST} في [${town}]{place #p} ضيفه ${GUEST}`,
  '> meeting استقبل participant=h,g place=p',
];
const talkedIn = (town: string): readonly string[] => talked('place=q', `[${town}]{place #q}`);
const said = (words: string): readonly string[] => [`قال ${HOST} إن ${words}`, '> statement.say قال speaker=h'];
const deal = (verb: string, other: string, state: string): readonly string[] => [
  `${verb} [تركيا]{state #t state=TR} مذكرة مع [${other}]{state #q state=${state}}`,
  `> agreement.signed ${verb} signatory=t,q`,
];
const wentTo = (town: string): readonly string[] => [
  `زار ${GUEST} و${HOST} مدينة [${town}]{place #p state=TR}`,
  '> visit زار visitor=g,h place=p',
];
const reached = (town: string): readonly string[] => [
  `وصل إلى [${town}]{place #p state=TR} ضيفا ${GUEST} ومعه ${OTHER}`,
  '> visit وصل visitor=g place=p',
];
const on = (published: string, lines = met()): Told => ({ lines, options: { outlet: published, published } });
const WORDS = 'بلاده ستواصل دعم الحكومة الشرعية حتى يعود السلام إلى كامل أراضيها';
const UNLIKE = 'الحل في يد الشعب وحده ولا مكان لغيره في تقرير المصير أبدا';
const LONG = (verb: string, more: string): readonly string[] => [
  `${verb} ${HOST} في مقر الوزارة صباحا ضيفه ${GUEST} والوفد المرافق له بحضور كبار القادة ${more}`,
  `> meeting ${verb} participant=h,g`,
];

const JOINS: readonly Case[] = [
  [
    'refers-back',
    [[...met(), 'وتناول اللقاء التعاون', '> meeting اللقاء again=0']],
    [[...met(), 'وعقد لقاء', '> meeting لقاء']],
  ],
  [
    'headline',
    [['H [النمروش]{person #n} يلتقي الوفد', '> meeting يلتقي participant=n', ...met()]],
    [['H [النمروش]{person #n} يزور الوفد', '> visit يزور visitor=n', ...met()]],
  ],
  ['statement-repeated', [[...said(WORDS), ...said(`${WORDS} قريبا`)]], [[...said(WORDS), ...said(UNLIKE)]]],
  ['same-parties', [[...met(), ...met('', 'التقى')]], [[...met(), ...metOther()]]],
  ['verbatim', [said(WORDS), said(WORDS)], [said(WORDS), said(UNLIKE)]],
  ['near-copy', [said(WORDS), said(`${WORDS} قريبا`)], [said(WORDS), said(UNLIKE)]],
  ['copied-parties', [LONG('استقبل', ''), LONG('التقى', 'مجددا')], [LONG('استقبل', ''), met()]],
  [
    'same-day',
    [met('date=2020-07-03'), met('date=2020-07-03', 'التقى')],
    [met('date=2020-07-03'), met('date=2020-07-04')],
  ],
  ['same-period', [met('date=2020-07'), talked('date=2020-07-03')], [met('date=2020-07'), talked()]],
  [
    'lasting',
    [deal('وقعت', 'قطر', 'QA'), deal('أبرمت', 'قطر', 'QA')],
    [deal('وقعت', 'قطر', 'QA'), deal('أبرمت', 'مصر', 'EG')],
  ],
  ['same-site', [metIn('إسطنبول'), talkedIn('اسطنبول')], [metIn('إسطنبول'), talkedIn('أنقرة')]],
  [
    'same-goal',
    [on('2020-12-01', wentTo('إسطنبول')), on('2020-12-02', reached('إسطنبول'))],
    [on('2020-12-01', wentTo('إسطنبول')), on('2020-12-20', reached('إسطنبول'))],
  ],
  ['same-news', [on('2020-12-01'), on('2020-12-02', talked())], [on('2020-12-01'), on('2020-12-20', talked())]],
];

const force = (name: string, id: string): string => `[${name}]{organization #${id} sector=military}`;
const attack = ['هاجمت', `${force('قوات الوفاق', 'a')} مواقع ${force('الجيش الوطني', 'j')}`].join(' ');
const withdrawal = (subtype: string): readonly string[] => [
  attack,
  '> military_action.attack هاجمت actor=a target=j',
  `وعادت ${force('قوات الوفاق', 'a2')} إلى ${force('الجيش الوطني', 'j2')}`,
  `> military_action.${subtype} وعادت actor=a2 target=j2`,
];
const visitBy = (visitor: string, rest: string): readonly string[] => [
  `زار [${visitor}]{person #v} مقر [تركيا]{state #t state=TR} مع ${rest}`,
  '> visit زار visitor=v member_of_delegation=g host=t date=2020-07-03',
];

const visitTo = (land: string, state: string, verb = 'زار'): readonly string[] => [
  `${verb} ${HOST} ومعه ${GUEST} [${land}]{state #${verb} state=${state}}`,
  `> visit ${verb} visitor=h,g host=${verb}`,
];
const next = (word: string): readonly string[] => [
  `وأعلن ${HOST} و${GUEST} الاجتماع ${word} بينهما`,
  '> meeting الاجتماع participant=h,g',
];
const dealOn = (verb: string, matter: string): readonly string[] => [
  `${verb} [الأردن]{state #j state=JO} ${matter} مع [العراق]{state #q state=IQ}`,
  `> agreement.signed ${verb} signatory=j,q`,
];
const receives = (host: string, visitor: string, verb: string): readonly string[] => {
  const id = (name: string): string => (name === HOST ? 'h' : 'g');
  return [`${verb} ${host} ضيفه ${visitor}`, `> meeting.reception ${verb} host=${id(host)} visitor=${id(visitor)}`];
};

const SEPARATES: readonly Case[] = [
  [
    'different-kinds',
    [[...met(), 'وتناول اللقاء التعاون', '> visit اللقاء again=0']],
    [[...met(), 'وتناول اللقاء', '> meeting اللقاء again=0']],
  ],
  ['different-worlds', [[...met(), ...met('demanded', 'التقى')]], [[...met(), ...met('planned', 'التقى')]]],
  [
    'different-days',
    [[...met('date=2020-07-03'), ...met('date=2020-07-04')]],
    [[...met('date=2020-07-03'), ...met('date=2020-07')]],
  ],
  ['different-places', [[...metIn('إسطنبول'), ...talkedIn('أنقرة')]], [[...metIn('إسطنبول'), ...talkedIn('اسطنبول')]]],
  ['different-subtypes', [withdrawal('withdrawal')], [withdrawal('attack')]],
  [
    'different-sides',
    [visitBy('سالم الهادي', GUEST), visitBy('خالد المهندي', GUEST)],
    [visitBy('سالم الهادي', GUEST), visitBy('سالم الهادي', GUEST)],
  ],
  [
    'different-lands',
    [[...visitTo('إيطاليا', 'IT'), ...visitTo('ألمانيا', 'DE', 'وصل')]],
    [[...visitTo('إيطاليا', 'IT'), ...visitTo('إيطاليا', 'IT', 'وصل')]],
  ],
  ['another-of-series', [[...met(), ...next('المقبل')]], [[...met(), ...met('', 'التقى')]]],
  [
    'another-matter',
    [[...dealOn('وقع', 'بروتوكولا لتدريب الممرضين'), ...dealOn('ووقع', 'اتفاقا جمركيا')]],
    [[...dealOn('وقع', 'اتفاقا جمركيا'), ...dealOn('ووقع', 'اتفاقا جمركيا')]],
  ],
  [
    'sides-changed',
    [[...receives(HOST, GUEST, 'استقبل'), ...receives(GUEST, HOST, 'واستقبل')]],
    [[...receives(HOST, GUEST, 'استقبل'), ...receives(HOST, GUEST, 'واستقبل')]],
  ],
  [
    'different-parties',
    [
      [
        `التقى ${HOST} ضيفه ${GUEST} بحضور [تركيا]{state #t state=TR}`,
        '> meeting التقى participant=h,g,t',
        `واستقبل ${HOST} ضيفه ${OTHER} بحضور [تركيا]{state #t state=TR}`,
        '> meeting واستقبل participant=h,b,t',
      ],
    ],
    [[...met(), ...met('', 'التقى')]],
  ],
];

function told(articles: Articles): readonly EventAttributes[] {
  const read = articles.map((one, index) => {
    const { lines, options } = 'lines' in one ? one : { lines: one, options: undefined };
    return article(`article-${index}`, lines, options);
  });
  return events(build(...read));
}

function check(rulesOf: (event: EventAttributes) => readonly string[]) {
  return (rule: string, decides: Articles, silent: Articles): void => {
    expect(told(decides).flatMap(rulesOf)).toContain(rule);
    expect(told(silent).flatMap(rulesOf)).not.toContain(rule);
  };
}

describe('one event', () => {
  test.each(JOINS)(
    '%s',
    check(({ merges = [] }) => merges.map(({ rule }) => rule)),
  );
  test('every rule has a case', () => {
    expect(JOINS.map(([rule]) => rule).sort()).toEqual(Object.keys(EVENT_MERGE_RULES).sort());
  });
});

describe('two events', () => {
  test.each(SEPARATES)(
    '%s',
    check(({ apart = [] }) => apart.map(({ rule }) => rule)),
  );
  test('every rule has a case', () => {
    expect(SEPARATES.map(([rule]) => rule).sort()).toEqual(Object.keys(EVENT_APART_RULES).sort());
  });
});

describe('the record', () => {
  test('an event of n claims has been joined n - 1 times, and says who both sides name', () => {
    const [event] = told([met('date=2020-07-03'), met('date=2020-07-03', 'التقى'), met('date=2020-07-03', 'بحث')]);
    expect(event?.evidence).toHaveLength(3);
    expect(event?.merges).toHaveLength(2);
    for (const merge of event?.merges ?? []) expect(merge.shared).toHaveLength(2);
  });
  test('two that are kept apart name each other, once', () => {
    const [first, second] = told([[...met('date=2020-07-03'), ...met('date=2020-07-04', 'التقى')]]);
    expect(first?.apart).toHaveLength(1);
    expect(second?.apart).toHaveLength(1);
    expect(first?.apart?.[0]?.left.quote).toBe(second?.apart?.[0]?.right.quote);
  });
  test('a claim among many others names the nearest few that it was kept from', () => {
    const days = Array.from({ length: 12 }, (_, day) => met(`date=2020-07-${String(day + 10)}`));
    const separations = told(days).flatMap(({ apart = [] }) => apart);
    expect(separations.length).toBeGreaterThan(12);
    expect(separations.length).toBeLessThanOrEqual(12 * 3 * 2);
  });
});
