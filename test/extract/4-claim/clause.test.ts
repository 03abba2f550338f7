import { describe, expect, test } from 'vitest';
import { foldForLookup } from '../../../src/arabic/normalize.ts';
import { splitClauses } from '../../../src/extract/4-claim/clause.ts';
import { maybeOpening } from '../../../src/extract/4-claim/function-word.ts';
import type { Verb } from '../../../src/extract/4-claim/verb.ts';
import type { Token } from '../../../src/model/document.ts';

/// Splits words apart by spaces, those in `verbs` being finite verbs; each clause as its words.
function clausesOf(words: string, ...verbs: readonly string[]): readonly string[] {
  const list = words.split(' ');
  const tokens = list.map(
    (word, at): Token => ({
      start: at * 10,
      end: at * 10 + word.length,
      kind: /\p{L}/u.test(word) ? 'word' : 'punctuation',
      key: foldForLookup(word),
    }),
  );
  const split = splitClauses({
    tokens,
    verbAt: (at) => (verbs.includes(list[at] ?? '') ? verb(at, list[at] ?? '') : null),
    begins: () => false,
    inside: () => false,
    opening: (at) => maybeOpening(tokens[at]?.key ?? ''),
  });
  const found = split.clauses.map(({ index }) => list.filter((_, at) => split.clauseAt[at] === index).join(' '));
  return found.filter((clause) => clause !== '');
}

function verb(at: number, word: string): Verb {
  return { at, length: 1, forms: [], conjoined: word.startsWith('و'), future: false, pronoun: null, passive: false };
}

describe('clauses', () => {
  test('begin at a verb with و', () => {
    expect(clausesOf('زار الوزير عمان والتقى نظيره', 'زار', 'والتقى')).toEqual(['زار الوزير عمان', 'والتقى نظيره']);
  });

  test('give the word back after a relative between commas', () => {
    expect(clausesOf('التقى الوزير ، الذي وصل أمس ، نظيره', 'التقى', 'وصل')).toEqual([
      'التقى الوزير ، ، نظيره',
      'الذي وصل أمس',
    ]);
  });

  test('give the word back after a verb set off before the main one', () => {
    expect(clausesOf('وكان الوزير ، يرافقه نائبه ، أجرى زيارة', 'يرافقه', 'أجرى')).toEqual([
      'وكان الوزير ، ، أجرى زيارة',
      'يرافقه نائبه',
    ]);
  });

  test('report what follows أن', () => {
    expect(clausesOf('قال الوزير إن الوفد وصل', 'قال', 'وصل')).toEqual(['قال الوزير', 'إن الوفد وصل']);
  });

  test('end with the dots between the two halves of a headline', () => {
    expect(clausesOf('الجيش يقصف المدينة . . والرئيس يعزل القائد', 'يقصف', 'يعزل')).toEqual([
      'الجيش يقصف المدينة .',
      '. والرئيس يعزل القائد',
    ]);
    expect(clausesOf('زار الوزير عمان ؛ التقى نظيره', 'زار', 'التقى')).toEqual(['زار الوزير عمان', '؛ التقى نظيره']);
    expect(clausesOf('حضر الحفل كل من ؛ الوزير ونائبه', 'حضر')).toEqual(['حضر الحفل كل من ؛ الوزير ونائبه']);
  });

  test('leave what was reported where a contrast begins', () => {
    const report = 'قال الوزير إن الوفد وصل في حين غادر السفير';
    expect(clausesOf(report, 'قال', 'وصل', 'غادر')).toEqual(['قال الوزير', 'إن الوفد وصل في', 'حين غادر السفير']);
  });

  test('end with their quotation', () => {
    expect(clausesOf('قال : « نرحب بكم » وهو يبتسم', 'قال', 'نرحب')[0]).toBe('قال »');
  });

  test('do not end with a name in quotation marks', () => {
    expect(clausesOf('قال : حسمت قائمة « الوفاق » انتخابات جرت أمس', 'قال', 'حسمت')[1]).toContain('انتخابات');
  });
});
