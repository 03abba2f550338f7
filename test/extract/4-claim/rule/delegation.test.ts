import { describe, expect, test } from 'vitest';
import { claimsOf, told } from '../told.ts';

describe('those who come along', () => {
  test('join the visit of their sentence', () => {
    const found = told(
      'S وقام وفد [ADJ لبناني] برئاسة [PER عادل الشامي]، وضم كلا من [PER سليم كرم] و[PER نادر حلمي]، بزيارة إلى [STATE الأردن].',
    );
    expect(found).toEqual([
      'visit visitor=لبناني visitor=عادل الشامي host=الأردن member_of_delegation=سليم كرم member_of_delegation=نادر حلمي',
    ]);
  });

  test('join the visit told before when their sentence tells none', () => {
    const { claims } = claimsOf(
      'S زار [PER عادل الشامي] [STATE الأردن].',
      'S وضم الوفد [PER سليم كرم] و[PER نادر حلمي].',
    );
    expect(claims.map((claim) => claim.refersTo)).toEqual([null, 0]);
  });

  test('are nobody when what includes them is no delegation', () => {
    expect(
      told('S وضم الكتاب مقالات [PER سليم كرم] و[PER نادر حلمي].').filter((claim) => claim.startsWith('visit')),
    ).toEqual([]);
  });
});
