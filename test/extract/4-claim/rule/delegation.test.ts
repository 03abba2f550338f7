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

  test('are named line by line below a colon', () => {
    const lines = ['I [PER سليم كرم]', 'I [PER <وزير النقل> نادر حلمي]', 'S وغادر [PER مراد بكري].'];
    const { claims } = claimsOf('S اجتمع [STATE لبنان] و[STATE الأردن].', 'S وضمت قائمة رؤساء الوفود:', ...lines);
    expect(claims.slice(1, 3).map(({ refersTo, arguments: found }) => [refersTo, found.length])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test('are not the lines of another list', () => {
    const lines = ['I [PER سليم كرم]', 'I [PER <وزير النقل> نادر حلمي]'];
    expect(claimsOf('S اجتمع [STATE لبنان] و[STATE الأردن].', 'S وضمت قائمة الكتب:', ...lines).claims).toHaveLength(1);
  });

  test('are named below a heading, each behind a colon', () => {
    const line = 'I [STATE فرنسا]: [PER سليم كرم]، مبعوث';
    const [, found] = told('S اجتمع [STATE لبنان] و[STATE الأردن].', 'S الوفود المشاركة:', line);
    expect(found).toBe('meeting member_of_delegation=فرنسا member_of_delegation=سليم كرم');
    expect(told('S اجتمع [STATE لبنان] و[STATE الأردن].', 'S الأفلام المشاركة:', line)).toHaveLength(1);
  });

  test('are led by who leads the delegation', () => {
    expect(
      told('S اجتمع [STATE لبنان] و[STATE الأردن].', 'S وقاد الوفد [ADJ اللبناني] [PER عادل الشامي].')[1],
    ).toContain('member_of_delegation=عادل الشامي');
    expect(told('S وقاد الحملة [PER عادل الشامي].').join()).not.toContain('member_of_delegation');
  });
});
