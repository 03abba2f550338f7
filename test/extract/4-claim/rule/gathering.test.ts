import { expect, test } from 'vitest';
import { told } from '../told.ts';

test('a meeting that includes people has them for participants', () => {
  expect(told('S لقاء ثلاثي يضم [STATE لبنان] و[STATE الأردن] و[STATE فرنسا].')).toEqual([
    'meeting participant=لبنان participant=الأردن participant=فرنسا',
  ]);
});

test('a meeting that brought one together with another has both', () => {
  expect(told('S اللقاء الذي جمع [PER عادل الشامي] ب[PER سليم كرم].')).toEqual([
    'meeting participant=عادل الشامي participant=سليم كرم',
  ]);
});

test('a book that includes people is no meeting', () => {
  expect(told('S كتاب جديد يضم مقالات [PER عادل الشامي] و[PER سليم كرم].')).toEqual([]);
});
