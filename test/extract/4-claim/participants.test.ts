/// Who takes part in an event, by the rules alone: word order, lists, pronouns, and who only stands near.

import { describe, expect, test } from 'vitest';
import { toldOf } from './told.ts';

describe('the subject', () => {
  test('comes after an object whose ending shows its case', () => {
    expect(toldOf('meeting', 'S استقبل الوزيرين في المطار [PER عادل الشامي].')).toEqual([
      'meeting/reception host=عادل الشامي',
    ]);
  });

  test('is not who becomes something', () => {
    expect(toldOf('election', 'S انتخب المجلس [PER سليم كرم] رئيسا له.')).toEqual(['election winner=سليم كرم']);
  });

  test('of a singular verb is not the two of the sentence before it', () => {
    const found = toldOf('visit', 'S هنأ [PER عادل الشامي] و[PER سليم كرم] الرئيسة، وزارها البطريرك في مكتبها.');
    expect(found.join()).not.toContain('visitor=عادل الشامي');
  });

  test('is its land where it says "his country"', () => {
    const line = 'S قال وزير الدفاع [ADJ التركي] [PER عادل الشامي] إن [STATE تركيا] تدعم [STATE ليبيا].';
    expect(toldOf('support', line)[0]).toContain('supporter=تركيا');
  });

  test('of a second clause in a headline has no part in the first', () => {
    expect(toldOf('meeting', 'H [STATE تركيا] تبحث مع [STATE قطر] التعاون و[STATE مصر] تؤكد استعدادها')).toEqual([
      'meeting participant=تركيا participant=قطر',
    ]);
  });
});

describe('a list', () => {
  test('goes on past the title of each', () => {
    const line =
      'S التقى [PER نادر حلمي] [PER عادل الشامي] السكرتير العام لمحافظة [LOC دمياط]، و[PER سليم كرم] وكيل الوزارة.';
    expect(toldOf('meeting', line)).toEqual([
      'meeting participant=نادر حلمي participant=عادل الشامي participant=سليم كرم',
    ]);
  });

  test('goes on with "in addition to"', () => {
    expect(toldOf('meeting', 'S التقى [PER نادر حلمي] [PER عادل الشامي]، إضافة إلى [PER سليم كرم].')).toEqual([
      'meeting participant=نادر حلمي participant=عادل الشامي participant=سليم كرم',
    ]);
  });

  test('may say how many', () => {
    expect(toldOf('meeting', 'S التقى [PER نادر حلمي] عددا من قادة [ORG حركة النهضة].')).toEqual([
      'meeting participant=نادر حلمي participant=حركة النهضة',
    ]);
  });
});

describe('whose a visit is', () => {
  test('is said after it, where the pronoun comes first', () => {
    expect(toldOf('visit', 'S خلال زيارته إلى [STATE الأردن]، التقى [PER عادل الشامي] الوزراء.')).toEqual([
      'visit visitor=عادل الشامي host=الأردن',
    ]);
  });

  test('is said with ل before a person', () => {
    expect(toldOf('visit', 'S جاء ذلك خلال أول زيارة لـ[PER عادل الشامي] إلى [STATE الأردن].')[0]).toContain(
      'visitor=عادل الشامي',
    );
  });
});

describe('who is no participant', () => {
  test('is the one on whose behalf another came', () => {
    expect(toldOf('meeting', 'S ترأس [PER عادل الشامي] القمة نيابة عن [PER سليم كرم].').join()).not.toContain(
      'سليم كرم',
    );
  });

  test('is the land whose relations are discussed', () => {
    expect(
      toldOf('meeting', 'S بحث [PER عادل الشامي] مع [PER سليم كرم] العلاقات بين [STATE مصر] و[STATE قطر].'),
    ).toEqual(['meeting participant=عادل الشامي participant=سليم كرم']);
  });
});
