import { describe, expect, test } from 'vitest';
import { claimsOf, told, toldOf } from '../told.ts';

describe('an event noun', () => {
  test('has its agent in idafa and its destination after إلى', () => {
    expect(told('S زيارة [PER عادل الشامي] إلى [STATE الأردن] مهمة.')).toEqual([
      'visit visitor=عادل الشامي host=الأردن',
    ]);
  });

  test('has both sides after بين', () => {
    expect(told('S لقاء بين [PER عادل الشامي] و[PER سليم كرم].')).toEqual([
      'meeting participant=عادل الشامي participant=سليم كرم',
    ]);
  });

  test('has its patient after ل when its agent stands in idafa', () => {
    expect(toldOf('support', 'S أكد [PER عادل الشامي] دعم [STATE لبنان] ل[ORG حكومة الشمال].')).toEqual([
      'support/backing supporter=لبنان recipient=حكومة الشمال',
    ]);
  });

  test('has the subject of the verb before it for its pronoun', () => {
    expect(told('S ومن المعلوم أن [STATE لبنان] تتعاون معهم بعد توقيعها اتفاقا مع [STATE فرنسا].')).toContain(
      'agreement/signed signatory=لبنان signatory=فرنسا',
    );
  });

  test('has an adjective of nationality for its agent', () => {
    expect(told('S الدعم [ADJ الفرنسي] ل[ORG حكومة الشمال].')).toEqual([
      'support/backing supporter=الفرنسي recipient=حكومة الشمال',
    ]);
  });

  test('as a passive participle tells of an agreement that was signed', () => {
    expect(told('S في إطار المذكرة الموقعة بين [STATE لبنان] و[STATE الأردن].')).toEqual([
      'agreement/signed signatory=لبنان signatory=الأردن',
    ]);
  });

  test('with the ل of purpose is planned, by who comes for it', () => {
    expect(toldOf('meeting', 'S وصل [PER عادل الشامي] إلى [LOC صيدا] للقاء [PER سليم كرم].')).toEqual([
      'meeting participant=سليم كرم participant=عادل الشامي place=صيدا [planned]',
    ]);
  });

  test('refers back to the latest of its kind when it is definite and names nobody', () => {
    const { claims } = claimsOf('S التقى [PER عادل الشامي] [PER سليم كرم].', 'S ويأتي اللقاء بعد أيام.');
    expect(claims.map((claim) => claim.refersTo)).toEqual([null, 0]);
  });

  test('says nothing when it is indefinite and names nobody', () => {
    expect(told('S تحسنت العلاقات بعد زيارة قصيرة.')).toEqual([]);
  });

  test('inside the name of a body says nothing', () => {
    expect(told('S [ORG لجنة متابعة الاتفاق] في [LOC صيدا].')).toEqual([]);
  });
});
