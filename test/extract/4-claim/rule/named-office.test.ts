import { expect, test } from 'vitest';
import { told } from '../told.ts';

test('a headline without a verb names somebody to an office', () => {
  expect(told('H [PER عادل الشامي] مديرا جديدا للمستشفى')).toEqual(['appointment/appoint appointee=عادل الشامي']);
});

test('a headline that counts votes elects', () => {
  expect(told('H [PER عادل الشامي] رئيسا للنقابة بفارق صوتين')).toEqual(['election winner=عادل الشامي']);
});

test('a title without its ending says who somebody is', () => {
  expect(told('H [PER عادل الشامي] مدير المستشفى')).toEqual([]);
});

test('a verb says by itself what somebody does', () => {
  expect(told('H [PER عادل الشامي] مديرا للمستشفى يكرم الفريق')).toEqual([]);
});
