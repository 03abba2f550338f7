import { describe, expect, test } from 'vitest';
import { told, toldOf } from './told.ts';

const MET = 'meeting participant=عادل الشامي participant=سليم كرم';

describe('factuality', () => {
  test('of what is told in the perfect is never a plan', () => {
    const [told] = toldOf('statement', 'S كان يأمل الفوز بالجائزة وأعرب [PER عادل الشامي] عن أسفه لما جرى.');
    expect(told).not.toContain('planned');
  });

  test.each([
    ['S التقى [PER عادل الشامي] [PER سليم كرم].', MET],
    ['S وقد التقى [PER عادل الشامي] [PER سليم كرم].', MET],
    ['S لم يلتق [PER عادل الشامي] [PER سليم كرم].', `${MET} [denied]`],
    ['S لن يلتقي [PER عادل الشامي] [PER سليم كرم].', `${MET} [denied]`],
    ['S سيلتقي [PER عادل الشامي] [PER سليم كرم].', `${MET} [planned]`],
    ['S من المقرر أن يلتقي [PER عادل الشامي] [PER سليم كرم].', `${MET} [planned]`],
    ['S إذا التقى [PER عادل الشامي] [PER سليم كرم].', `${MET} [conditional]`],
    ['S يلتقي [PER عادل الشامي] [PER سليم كرم] [DATE الأسبوع المقبل].', `${MET} [planned]`],
  ])('of %s', (sentence, expected) => {
    expect(told(sentence)).toEqual([expected]);
  });

  test('of what is denied is denied, while the denial itself is asserted', () => {
    expect(told('S نفى [PER عادل الشامي] أن يكون [PER سليم كرم] قد زار [STATE الأردن].')).toEqual([
      'statement/deny speaker=عادل الشامي topic=سليم كرم topic=الأردن',
      'visit visitor=سليم كرم host=الأردن [denied]',
    ]);
  });

  test('of what is demanded is demanded, of whom it is demanded', () => {
    expect(
      toldOf('military_action', 'S دعا [PER عادل الشامي] [ORG الجيش اللبناني] إلى الانسحاب من [LOC صيدا].'),
    ).toEqual(['military_action/withdrawal place=صيدا actor=الجيش اللبناني [demanded]']);
  });

  test('is not denied by the ما of "what concerns"', () => {
    const found = toldOf('visit', 'S وتناول ما يتعلق بزيارة [PER عادل الشامي] إلى [STATE الأردن].');
    expect(found).toEqual(['visit visitor=عادل الشامي host=الأردن']);
  });
});
