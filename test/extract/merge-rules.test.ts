/// Every rule of joining and of keeping apart, by name: articles that it decides, and some much like them in which it
/// must keep silent. An article is a list of lines; `test/extract/notation.ts` says how they mark names.

import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../src/extract/5-entity/judgement.ts';
import { resolveEntities } from '../../src/extract/5-entity/resolve-entities.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { APART_RULES, MERGE_RULES } from '../../src/model/merge-rule.ts';
import { article } from './notation.ts';

type Articles = readonly (readonly string[])[];
type Case = readonly [rule: string, decides: Articles, silent: Articles];

const person = (name: string, more = ''): string => `وصل [${name}]{person ${more}} أمس`;
const minister = (name: string, state: string): string =>
  `قال وزير الدفاع [${name}]{person office="وزير الدفاع" officeState=${state}} كلمة`;
const nameless = (state: string): string =>
  `قال [وزير الدفاع]{person role office="وزير الدفاع" officeState=${state}} كلمة`;
const body = (name: string, more = ''): string => `أعلنت [${name}]{organization ${more}} ذلك`;
const place = (name: string): string => `وقع ذلك في [${name}]{place} أمس`;
const speaker = (name: string, parliament: string): string =>
  `قال رئيس [البرلمان]{organization #b sector=government ${parliament}} [${name}]{person office="رئيس" body=b} كلمة`;
const actsFor = (capital: string, role: string): readonly string[] => [
  'قالت [تركيا]{state state=TR #t} ذلك',
  `ودعمت [${capital}]{place state=TR metonymy #a} القرار`,
  `> support ودعمت ${role}`,
];

const JOINS: readonly Case[] = [
  [
    'reference',
    [['قالت [الهيئة العامة للطيران]{organization #a} ([هعط]{organization is=a}) كلمة']],
    [['قالت [الهيئة العامة للطيران]{organization} ([هعط]{organization}) كلمة']],
  ],
  [
    'same-identifier',
    [[body('الأمم المتحدة', 'known=organization:un'), body('المنظمة الدولية', 'known=organization:un')]],
    [[body('الأمم المتحدة', 'known=organization:un'), body('المنظمة الدولية')]],
  ],
  ['capital-acts', [actsFor('أنقرة', 'supporter=a')], [actsFor('أنقرة', 'supporter=t place=a')]],
  ['same-full-name', [[person('خالد المهندي')], [person('خالد المهندي')]], [[person('المهندي')], [person('المهندي')]]],
  [
    'same-name',
    [[body('حركة النهضة', 'sector=party')], [body('حركة النهضة', 'sector=party')]],
    [[body('حركة النهضة', 'sector=party state=TR')], [body('حركة النهضة', 'sector=party state=LY')]],
  ],
  [
    'same-holder',
    [[speaker('خالد المهندي', 'state=LY')], [speaker('خالد المهندي', '')]],
    [[speaker('خالد المهندي', 'state=LY')], [speaker('سعد التميمي', '')]],
  ],
  [
    'name-spelling',
    [[person('بوريس شولتس')], [person('بوريس شولتز')]],
    [[person('بوريس شولتس')], [person('بوريس شرويدر')]],
  ],
  [
    'body-spelling',
    [[body('شركة غازبروم', 'sector=company')], [body('شركة جازبروم', 'sector=company')]],
    [[body('شركة غازبروم', 'sector=company')], [body('شركة روسنفت', 'sector=company')]],
  ],
  [
    'without-middle-name',
    [[person('خالد بن محمد المهندي')], [person('خالد المهندي')]],
    [[person('خالد بن محمد المهندي')], [person('خالد التميمي')]],
  ],
  [
    'part-of-name',
    [[person('مولود جاويش أوغلو')], [person('جاويش أوغلو')]],
    [[person('محمد علي الهادي')], [person('علي الهادي')]],
  ],
  [
    'short-form',
    [[body('حركة النهضة', 'sector=party')], [body('النهضة')]],
    [[body('حركة النهضة', 'sector=party')], [body('النضال')]],
  ],
  ['same-site', [[place('قاعدة معيتيقة'), place('مطار معيتيقة')]], [[place('قاعدة بنغازي'), place('مطار بنغازي')]]],
  [
    'surname-alone',
    [[person('خالد المهندي')], [person('المهندي')]],
    [[person('خالد المهندي')], [person('سعد المهندي')], [person('المهندي')]],
  ],
  ['given-name-alone', [[person('خلوصي أكار'), person('خلوصي')]], [[person('خلوصي أكار'), person('فولكان')]]],
  ['surname-only', [[person('المهندي')], [person('المهندي')]], [[person('كريم')], [person('كريم')]]],
  [
    'office-holder',
    [[minister('خالد المهندي', 'QA')], [nameless('QA')]],
    [[minister('خالد المهندي', 'QA')], [nameless('TR')]],
  ],
  ['same-office', [[nameless('QA')], [nameless('QA')]], [[nameless('QA')], [nameless('TR')]]],
];

const SEPARATES: readonly Case[] = [
  [
    'different-names',
    [
      [minister('خالد المهندي', 'QA')],
      [minister('خالد بن محمد المهندي', 'QA')],
      [minister('خالد بن حمد المهندي', 'QA')],
    ],
    [[minister('خالد المهندي', 'QA')], [minister('خالد بن محمد المهندي', 'QA')]],
  ],
  [
    'known-given-names',
    [[person('حسن التميمي')], [person('حسين التميمي')]],
    [[person('حسن التميمي')], [person('حسن التميمى')]],
  ],
  [
    'one-office-two-states',
    [[minister('خالد المهندي', 'QA')], [minister('خالد المهندي', 'TR')]],
    [[minister('خالد المهندي', 'QA')], [person('خالد المهندي')]],
  ],
  [
    'two-states',
    [[minister('محمد علي', 'EG')], ['قال سفير [محمد علي]{person office="سفير" officeState=TR} كلمة']],
    [[minister('خالد المهندي', 'EG')], ['قال سفير [خالد المهندي]{person office="سفير" officeState=TR} كلمة']],
  ],
  [
    'title-gender',
    [['قالت سفيرة [نور المهندي]{person office="سفيرة"} كلمة'], ['قال رئيس [نور المهندي]{person office="رئيس"} كلمة']],
    [['قالت سفيرة [نور المهندي]{person office="سفيرة"} كلمة'], ['قال [نور المهندي]{person} كلمة']],
  ],
  [
    'two-owners',
    [
      [body('وزارة الدفاع القطرية', 'sector=government state=QA')],
      [body('وزارة الدفاع التركية', 'sector=government state=TR')],
    ],
    [
      [body('وزارة الدفاع القطرية', 'sector=government state=QA')],
      [body('وزارة الخارجية التركية', 'sector=government state=TR')],
    ],
  ],
  [
    'owner-unstated',
    [[body('وزارة الدفاع القطرية', 'sector=government state=QA')], [body('وزارة الدفاع', 'sector=government')]],
    [[body('وزارة الدفاع القطرية', 'sector=government state=QA')], [body('وزارة الخارجية', 'sector=government')]],
  ],
  [
    'ambiguous',
    [[person('خالد المهندي')], [person('سعد المهندي')], [person('المهندي')]],
    [[person('خالد المهندي')], [person('المهندي')]],
  ],
];

function judgements(articles: Articles): readonly Judgement[] {
  const extractions = articles.map((lines, index) => article(`article-${index}`, lines));
  return [...resolveEntities(extractions, loadLexicon()).judgements.entries()].map(([, one]) => one);
}

function check(rulesIn: (articles: Articles) => readonly (string | null)[]) {
  return (rule: string, decides: Articles, silent: Articles): void => {
    expect(rulesIn(decides)).toContain(rule);
    expect(rulesIn(silent)).not.toContain(rule);
  };
}

describe('joining', () => {
  test.each(JOINS)(
    '%s',
    check((articles) => judgements(articles).map(({ merge }) => merge)),
  );
  test('every rule has a case', () => {
    expect(JOINS.map(([rule]) => rule).sort()).toEqual(Object.keys(MERGE_RULES).sort());
  });
});

describe('keeping apart', () => {
  test.each(SEPARATES)(
    '%s',
    check((articles) => judgements(articles).map(({ apart }) => apart)),
  );
  test('every rule has a case', () => {
    expect(SEPARATES.map(([rule]) => rule).sort()).toEqual(Object.keys(APART_RULES).sort());
  });
});
