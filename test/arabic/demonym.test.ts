import { describe, expect, test } from 'vitest';
import { demonym, inflectDemonym } from '../../src/arabic/demonym.ts';

describe('the nisba by rule', () => {
  test.each([
    ['ليبيا', 'ليبي'],
    ['السعودية', 'سعودي'],
    ['مصر', 'مصري'],
    ['فرنسا', 'فرنسي'],
    ['العراق', 'عراقي'],
    ['تشاد', 'تشادي'],
    ['مالي', 'مالي'],
    ['المكسيك', 'مكسيكي'],
    ['أفغانستان', 'أفغاني'],
    ['أوزبكستان', 'أوزبكي'],
    ['كوسوفو', 'كوسوفي'],
    ['سنغافورة', 'سنغافوري'],
    ['بريطانيا', 'بريطاني'],
    ['الكويت', 'كويتي'],
  ])('%s gives %s', (country, nisba) => expect(demonym(country)).toBe(nisba));
});

describe('inflection', () => {
  test('has both genders, the dual and the plurals', () => {
    expect(inflectDemonym('تركي').map((entry) => entry.form)).toEqual([
      'تركي',
      'تركيا',
      'تركية',
      'تركيان',
      'تركيين',
      'تركيون',
      'تركيو',
      'تركيتان',
      'تركيتين',
      'تركيات',
    ]);
  });

  test('of two words inflects both and gives the second its article', () => {
    const forms = inflectDemonym('كوري جنوبي').map((entry) => entry.form);
    expect(forms).toEqual(expect.arrayContaining(['كوري جنوبي', 'كوري الجنوبي', 'كورية الجنوبية', 'كوريين جنوبيين']));
  });

  test('a phrase whose first word is no adjective keeps it', () => {
    expect(inflectDemonym('جنوب أفريقي').map((entry) => entry.form)).toEqual(
      expect.arrayContaining(['جنوب أفريقي', 'جنوب أفريقية', 'جنوب أفريقيين']),
    );
  });
});
