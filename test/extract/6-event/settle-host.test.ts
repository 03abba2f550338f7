/// Who is the host: each article that says it beside one much like it that does not.

import { expect, test } from 'vitest';
import { build, edges } from '../7-graph/look.ts';
import { article } from '../notation.ts';

const OFFICE = 'وزير الدفاع';
const GUEST = `وزير الدفاع [عادل الشامي]{person #g office="${OFFICE}" officeState=LB}`;
const HOST = `وزير الدفاع [دنيز أوزجان]{person #h office="${OFFICE}" officeState=TR}`;
const received = (more = ''): readonly string[] => [
  `استقبل [الشامي]{person #x}، ${HOST}`,
  `> meeting.reception استقبل host=x visitor=h ${more}`,
];
const arrived = (place: string): readonly string[] => [
  `وصل ${GUEST} إلى [${place}]{place #p}`,
  '> visit وصل visitor=g place=p',
];

function roleOf(name: string, ...lines: readonly string[]): readonly string[] {
  const found = edges(build(article('a', lines))).filter((edge) => edge.startsWith(name) && edge.includes('استقبال'));
  return found.map((edge) => edge.split(' -')[1]?.split('->')[0] ?? '');
}

test('whoever has come to the land of the other is the visitor', () => {
  expect(roleOf('عادل الشامي', ...arrived('أنقرة'), ...received())).toEqual(['visitor']);
  expect(roleOf('دنيز أوزجان', ...arrived('أنقرة'), ...received())).toEqual(['host']);
});

test('a journey to another land says nothing of it', () => {
  expect(roleOf('عادل الشامي', ...arrived('طرابلس'), ...received())).toEqual(['host']);
});

test('nobody is a visitor to a stranger in his own land', () => {
  const lines = [`استقبل ${GUEST} في [أنقرة]{place #p} ${HOST}`, '> meeting.reception استقبل host=g visitor=h place=p'];
  expect(roleOf('دنيز أوزجان', ...lines)).toEqual(['host']);
});

test('but to an ambassador', () => {
  const envoy = '[عادل الشامي]{person #g office="السفير" officeState=LB}';
  const lines = [
    `استقبل السفير ${envoy} في [أنقرة]{place #p} ${HOST}`,
    '> meeting.reception استقبل host=g visitor=h place=p',
  ];
  expect(roleOf('دنيز أوزجان', ...lines)).toEqual(['visitor']);
});
