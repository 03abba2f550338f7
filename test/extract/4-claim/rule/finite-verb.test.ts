import { describe, expect, test } from 'vitest';
import { told, toldOf } from '../told.ts';

describe('a finite verb', () => {
  test('has its subject after it and its object after that', () => {
    expect(told('S استقبل [PER <وزير الدفاع> عادل الشامي] [PER <نظيره> سليم كرم] في [LOC بيروت].')).toEqual([
      'meeting/reception host=عادل الشامي visitor=سليم كرم place=بيروت',
    ]);
  });

  test('has its subject before it in a headline', () => {
    expect(told('H [PER عادل الشامي] يلتقي [PER سليم كرم]')).toEqual([
      'meeting participant=عادل الشامي participant=سليم كرم',
    ]);
  });

  test('keeps its object across a date between commas', () => {
    expect(told('S التقى [PER عادل الشامي]، [DATE اليوم]، [PER سليم كرم].')).toEqual([
      'meeting participant=عادل الشامي participant=سليم كرم',
    ]);
  });

  test('gives one role to all that are joined by "and"', () => {
    expect(told('S زار [PER عادل الشامي] و[PER سليم كرم] [STATE الأردن].')).toEqual([
      'visit visitor=عادل الشامي visitor=سليم كرم host=الأردن',
    ]);
  });

  test('takes a dual in the accusative for its object though it stands first', () => {
    const before = 'S حضر [PER عادل الشامي] و[PER سليم كرم].';
    const found = toldOf(
      'meeting',
      before,
      'S واستقبل [REF=0,1 الوزيرين]، لدى وصولهما، [PER <وكيل الوزارة> نادر حلمي].',
    );
    expect(found).toContain('meeting/reception host=نادر حلمي visitor=عادل الشامي visitor=سليم كرم');
  });

  test('fills the roles of its prepositions', () => {
    expect(told('S وقّعت [STATE لبنان] اتفاقية مع [STATE الأردن] في [LOC جرش].')).toEqual([
      'agreement/signed signatory=لبنان signatory=الأردن place=جرش',
    ]);
  });

  test('reads an appointment of one person alone as passive, since the letters do not say', () => {
    expect(told('S عيّن [PER عادل الشامي] [PER سليم كرم] وزيرا للدفاع.')).toEqual([
      'appointment/appoint appointer=عادل الشامي appointee=سليم كرم',
    ]);
    expect(told('S عين [PER عادل الشامي] وزيرا للدفاع.')).toEqual(['appointment/appoint appointee=عادل الشامي']);
  });

  test('of two meanings has the one that the nouns beside it speak for', () => {
    expect(told('S صادق [ORG البرلمان] على قانون الانتخاب.')).toEqual(['legislation actor=البرلمان']);
  });

  test('says nothing without anybody in it', () => {
    expect(told('S يبحث المشروع موضوعات عدة.')).toEqual([]);
  });

  test('says nothing of war in the report of a match', () => {
    expect(told('S قصف [PER نادر حلمي] مرمى [ORG نادي الجبل] في الشوط الثاني.')).toEqual([]);
  });

  test('is no verb where the letters spell a listed noun', () => {
    expect(told('S وزارة [PER عادل الشامي] و[PER سليم كرم].')).toEqual([]);
  });
});

describe('a subject that is not there', () => {
  test('is the one of the verb before it', () => {
    expect(told('S زار [PER عادل الشامي] [STATE الأردن] والتقى [PER سليم كرم].')).toEqual([
      'visit visitor=عادل الشامي host=الأردن',
      'meeting participant=عادل الشامي participant=سليم كرم',
    ]);
  });

  test('is the last speaker for a verb of saying', () => {
    expect(told('S قال [PER عادل الشامي] إن المسار واضح.', 'S وأضاف أن الوقت مناسب.')).toEqual([
      'statement/say speaker=عادل الشامي',
      'statement/say speaker=عادل الشامي',
    ]);
  });

  test('is nobody when nobody spoke before', () => {
    expect(told('S وأضاف أن الوقت مناسب.')).toEqual([]);
  });

  test('is the noun of a relative clause', () => {
    expect(told('S حضر الحفل [PER عادل الشامي]، الذي زار [STATE الأردن].')).toContain(
      'visit visitor=عادل الشامي host=الأردن',
    );
  });

  test('leaves the name after the verb its object when a body is called on', () => {
    expect(told('S انتقد [PER عادل الشامي] القرار، ودعا [ORG الحكومة] إلى التراجع.')).toContain(
      'statement/demand speaker=عادل الشامي addressee=الحكومة',
    );
  });
});
