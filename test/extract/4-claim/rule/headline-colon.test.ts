import { expect, test } from 'vitest';
import { told } from '../told.ts';

test('a headline quotes whoever stands alone before its colon', () => {
  expect(told('H [PER عادل الشامي]: لن نتراجع')).toEqual(['statement/say speaker=عادل الشامي']);
});

test('a colon in the body quotes nobody by itself', () => {
  expect(told('S [PER عادل الشامي]: رئيس اللجنة')).toEqual([]);
});

test('a state before a colon heads a list, it does not speak', () => {
  expect(told('H [STATE لبنان]: [PER عادل الشامي]')).toEqual([]);
});
