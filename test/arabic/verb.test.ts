import { describe, expect, test } from 'vitest';
import { conjugate, derivedParticiple, inflectParticiple, verbClass } from '../../src/arabic/verb.ts';

/// The forms of one tense and voice, third person unless told, in order.
function forms(
  perfect: string,
  imperfect: string,
  tense: 'perfect' | 'imperfect',
  voice: 'active' | 'passive' = 'active',
): string {
  const found = conjugate(perfect, imperfect).filter(
    (form) => form.tense === tense && form.voice === voice && form.person === 3,
  );
  return [...new Set(found.map((entry) => entry.form))].join(' ');
}

function firstPerson(perfect: string, imperfect: string): string {
  return conjugate(perfect, imperfect)
    .filter((form) => form.person === 1)
    .map((entry) => entry.form)
    .join(' ');
}

describe('classes of verbs are told from the spelling', () => {
  test.each([
    ['وقع', 'يوقع', 'sound'],
    ['ساند', 'يساند', 'sound'],
    ['زار', 'يزور', 'hollow'],
    ['أدان', 'يدين', 'hollow'],
    ['التقى', 'يلتقي', 'defective'],
    ['دعا', 'يدعو', 'defective'],
    ['لقي', 'يلقى', 'defective'],
    ['أقرّ', 'يقر', 'doubled'],
    ['بدأ', 'يبدأ', 'hamzated'],
  ])('%s is %s', (perfect, imperfect, kind) => expect(verbClass(perfect, imperfect)).toBe(kind));
});

describe('perfect, third person', () => {
  test.each([
    ['وقع', 'يوقع', 'وقع وقعت وقعا وقعتا وقعوا'],
    ['زار', 'يزور', 'زار زارت زارا زارتا زاروا'],
    ['التقى', 'يلتقي', 'التقى التقت التقيا التقتا التقوا'],
    ['دعا', 'يدعو', 'دعا دعت دعوا دعتا'],
    ['لقي', 'يلقى', 'لقي لقيت لقيا لقيتا لقوا'],
    ['أقرّ', 'يقر', 'أقر أقرت أقرا أقرتا أقروا'],
    ['بدأ', 'يبدأ', 'بدأ بدأت بدآ بدأتا بدأوا بدؤوا بدءوا'],
  ])('%s', (perfect, imperfect, expected) => expect(forms(perfect, imperfect, 'perfect')).toBe(expected));
});

describe('imperfect, third person, with the jussive of weak verbs', () => {
  test.each([
    ['وقع', 'يوقع', 'يوقع توقع يوقعان يوقعا توقعان توقعا يوقعون يوقعوا يوقعن'],
    ['زار', 'يزور', 'يزور تزور يزوران يزورا تزوران تزورا يزورون يزوروا يزر تزر يزرن'],
    ['التقى', 'يلتقي', 'يلتقي تلتقي يلتقيان يلتقيا تلتقيان تلتقيا يلتقون يلتقوا يلتق تلتق يلتقين'],
    ['دعا', 'يدعو', 'يدعو تدعو يدعوان يدعوا تدعوان تدعوا يدعون يدع تدع'],
    ['تبنى', 'يتبنى', 'يتبنى تتبنى يتبنيان يتبنيا تتبنيان تتبنيا يتبنون يتبنوا يتبن تتبن يتبنين'],
  ])('%s', (perfect, imperfect, expected) => expect(forms(perfect, imperfect, 'imperfect')).toBe(expected));

  test('a hamza on alef has three spellings before the plural ending', () => {
    expect(forms('بدأ', 'يبدأ', 'imperfect')).toContain('يبدأون يبدأوا يبدؤون يبدؤوا يبدءون');
  });
});

describe('passive, where it is spelled apart', () => {
  test.each([
    ['قال', 'يقول', 'قيل قيلت قيلا قيلتا قيلوا'],
    ['أقال', 'يقيل', 'أقيل أقيلت أقيلا أقيلتا أقيلوا'],
    ['أجرى', 'يجري', 'أجري أجريت أجريا أجريتا أجروا'],
    ['ناقش', 'يناقش', 'نوقش نوقشت نوقشا نوقشتا نوقشوا'],
    ['تبادل', 'يتبادل', 'تبودل تبودلت تبودلا تبودلتا تبودلوا'],
    ['أنشأ', 'ينشئ', 'أنشئ أنشئت أنشئا أنشئتا أنشئوا'],
    ['وقع', 'يوقع', ''],
  ])('%s', (perfect, imperfect, expected) => expect(forms(perfect, imperfect, 'perfect', 'passive')).toBe(expected));

  test('imperfect of hollow verbs and of verbs in waw', () => {
    expect(forms('أدان', 'يدين', 'imperfect', 'passive')).toMatch(/^يدان تدان/);
    expect(forms('دعا', 'يدعو', 'imperfect', 'passive')).toMatch(/^يدعى تدعى/);
    expect(forms('وضع', 'يضع', 'imperfect', 'passive')).toMatch(/^يوضع توضع/);
  });
});

describe('first person', () => {
  test.each([
    ['أكد', 'يؤكد', 'أكدنا أكدت نؤكد أؤكد'],
    ['زار', 'يزور', 'زرنا زرت نزور أزور'],
    ['أدان', 'يدين', 'أدنا أدنت ندين أدين'],
    ['أقرّ', 'يقر', 'أقررنا أقررت نقر أقر'],
    ['دعا', 'يدعو', 'دعونا دعوت ندعو أدعو'],
    ['أخذ', 'يأخذ', 'أخذنا أخذت نأخذ آخذ'],
  ])('%s', (perfect, imperfect, expected) => expect(firstPerson(perfect, imperfect)).toBe(expected));
});

describe('participles', () => {
  test('of derived verbs are made from the imperfect', () => {
    expect(['يؤكد', 'يلتقي', 'يشير', 'يتبنى'].map(derivedParticiple)).toEqual(['مؤكد', 'ملتقي', 'مشير', 'متبني']);
  });

  test('have gender, dual, plural and an accusative', () => {
    expect(inflectParticiple('مؤكد').map((entry) => entry.form)).toEqual([
      'مؤكد',
      'مؤكدا',
      'مؤكدة',
      'مؤكدان',
      'مؤكدين',
      'مؤكدون',
      'مؤكدتين',
      'مؤكدتان',
      'مؤكدات',
    ]);
  });

  test('lose their final ya in the sound plural', () => {
    expect(inflectParticiple('داعي').map((entry) => entry.form)).toEqual(
      expect.arrayContaining(['داعين', 'داعية', 'داعيا', 'داعيين']),
    );
  });
});
