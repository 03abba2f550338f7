import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

describe('a light verb', () => {
  test('says who, and its noun says what', () => {
    expect(told('S أجرى [PER عادل الشامي] زيارة إلى [STATE الأردن].')).toEqual([
      'visit visitor=عادل الشامي host=الأردن',
    ]);
  });

  test('finds its noun behind those who come along', () => {
    expect(told('S قام [PER عادل الشامي]، يرافقه [PER سليم كرم]، بزيارة إلى [STATE الأردن].')).toEqual([
      'visit visitor=عادل الشامي host=الأردن member_of_delegation=سليم كرم',
    ]);
  });

  test('may stand after its noun with a pronoun', () => {
    expect(told('S مباحثات أجراها [PER عادل الشامي] مع [PER سليم كرم].')).toEqual([
      'meeting/talks participant=عادل الشامي participant=سليم كرم',
    ]);
  });

  test('leaves its noun the subject when nobody else is named', () => {
    expect(told('S وعقد اجتماع بين [PER عادل الشامي] و[PER سليم كرم].')).toEqual([
      'meeting participant=عادل الشامي participant=سليم كرم',
    ]);
  });

  test('of suffering makes its subject the target, be it a place', () => {
    expect(told('S تعرضت [LOC صيدا] لقصف.')).toEqual(['military_action/attack target=صيدا']);
  });

  test('does not take a noun that another noun governs', () => {
    expect(told('S بدأ [PER عادل الشامي] برنامج زيارة.')).toEqual([]);
  });

  test('does not make those who attend a signing its signatories', () => {
    const found = told('S حضر [PER عادل الشامي] توقيع اتفاقية بين [STATE لبنان] و[STATE الأردن].');
    expect(found).toContain('agreement/signed signatory=لبنان signatory=الأردن');
  });
});
