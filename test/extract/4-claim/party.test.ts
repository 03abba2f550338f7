import { describe, expect, test } from 'vitest';
import { told, toldOf } from './told.ts';

describe('nouns of party', () => {
  test('"the two sides" are those who last met', () => {
    expect(toldOf('agreement', 'S التقى [PER عادل الشامي] [PER سليم كرم].', 'S واتفق الجانبان على التعاون.')).toEqual([
      'agreement/announced signatory=عادل الشامي signatory=سليم كرم',
    ]);
  });

  test('"the two sides" are nobody when more than two met', () => {
    const met = 'S التقى [PER عادل الشامي] و[PER نادر حلمي] [PER سليم كرم].';
    expect(toldOf('agreement', met, 'S واتفق الجانبان على التعاون.')).toEqual([]);
  });

  test('"the delegation" are those who travelled', () => {
    expect(toldOf('meeting', 'S زار [PER عادل الشامي] [STATE الأردن].', 'S والتقى الوفد [PER سليم كرم].')).toEqual([
      'meeting participant=عادل الشامي participant=سليم كرم',
    ]);
  });

  test('nothing is handed on when nobody was named before', () => {
    expect(told('S والتقى الوفد الجانبين.')).toEqual([]);
  });
});
