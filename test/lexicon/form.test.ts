import { describe, expect, test } from 'vitest';
import { nounForms } from '../../src/lexicon/noun-form.ts';
import { titleForms } from '../../src/lexicon/title-form.ts';
import { definiteTails, foldForm } from '../../src/lexicon/word-form.ts';

describe('forms of a title', () => {
  const of = (lemma: string, plurals: string[]) => titleForms(lemma, plurals);
  const read = (lemma: string, plurals: string[], form: string) => {
    const found = of(lemma, plurals).find((entry) => entry.form === form);
    return found && `${found.gender} ${found.number}`;
  };

  test('with a broken plural the oblique ending is the dual', () => {
    expect(read('وزير', ['وزراء'], 'وزيري')).toBe('masculine dual');
    expect(read('وزير', ['وزراء'], 'وزيرا')).toBe('masculine dual');
    expect(read('وزير', ['وزراء'], 'وزراء')).toBe('masculine plural');
    expect(read('وزير', ['وزراء'], 'وزيرتا')).toBe('feminine dual');
  });

  test('with a sound plural the oblique ending is the plural', () => {
    expect(read('مندوب', ['+'], 'مندوبي')).toBe('masculine plural');
    expect(read('محامي', ['+'], 'محامون')).toBe('masculine plural');
  });

  test('a feminine lemma has no masculine forms', () => {
    expect(of('ملكة', ['ملكات']).every((entry) => entry.gender === 'feminine')).toBe(true);
  });

  test('a title without plurals stays alone', () => {
    expect(of('بابا', []).map((entry) => entry.form)).toEqual(['بابا']);
  });
});

describe('forms of a noun', () => {
  test('a masculine has an accusative and a dual', () => {
    expect(nounForms('هجوم').map((entry) => entry.spelling)).toEqual(['هجوم', 'هجوما', 'هجومين', 'هجومان']);
  });

  test('after a hamza the accusative is not written', () => {
    expect(nounForms('لقاء').map((entry) => entry.spelling)).toEqual(['لقاء', 'لقاءين', 'لقاءان']);
  });

  test('a feminine has a dual, also before a genitive', () => {
    expect(nounForms('زيارة').map((entry) => entry.spelling)).toEqual([
      'زيارة',
      'زيارتين',
      'زيارتان',
      'زيارتا',
      'زيارتي',
    ]);
  });

  test('a plural and a phrase stay as they are, but for a noun with its adjective', () => {
    expect(nounForms('مباحثات')).toEqual([{ spelling: 'مباحثات', number: 'plural', gender: 'feminine' }]);
    expect(nounForms('تدريب مشترك').map((entry) => entry.spelling)).toEqual(['تدريب مشترك', 'تدريبا مشتركا']);
    expect(nounForms('مذكرة تفاهم')).toEqual([{ spelling: 'مذكرة تفاهم', number: 'singular', gender: 'feminine' }]);
  });
});

describe('later words of a phrase', () => {
  test('take the article when the first has it', () => {
    expect(definiteTails('رئيس تنفيذي')).toEqual(['رئيس تنفيذي', 'رئيس التنفيذي']);
    expect(definiteTails('رئيس مجلس إدارة')).toContain('رئيس مجلس الإدارة');
  });

  test('stay as they are after a preposition', () => {
    expect(definiteTails('وقف لإطلاق النار')).toContain('وقف لإطلاق النار');
  });
});

test('forms are folded as look-up folds them', () => {
  expect(foldForm('مؤكدة')).toBe('موكده');
  expect(foldForm('التقى')).toBe('التقي');
});
