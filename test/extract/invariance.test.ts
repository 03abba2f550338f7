/// What must not change what is read: another name, vowel marks, tatweel, spelling habits, page furniture.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForLookup, removeDiacritics } from '../../src/arabic/normalize.ts';
import { assemble, extractDocument } from '../../src/extract/pipeline.ts';
import type { Admitted } from '../../src/model/extraction.ts';
import { sha256 } from '../../src/model/hash.ts';
import { readGoldArticles } from '../../src/train/gold-articles.ts';
import { type Aspect, toldIn } from './minimal-pairs/told.ts';
import { articleOf, lexicon } from './read-text.ts';

const ALL: readonly Aspect[] = ['factuality', 'source', 'role', 'name', 'office', 'date'];
const FATHA = '\u064E';
const SUKUN = '\u0652';
const TATWEEL = '\u0640';

const articles = readGoldArticles('test/gold/articles', 'trained').map(({ text }) => text);
const anyArticle = fc.constantFrom(...articles);

/// Where in a text a mark may stand: behind a letter and before another of the same word.
function inWords(text: string): readonly number[] {
  return [...text.matchAll(/(?<=[ء-ي]{2})(?=[ء-ي])/g)].map(({ index }) => index);
}

/// The text with a mark put in at some of the places.
function withMark(text: string, mark: string, places: readonly number[]): string {
  const chosen = new Set(places);
  return [...text].map((letter, at) => (chosen.has(at) ? mark + letter : letter)).join('');
}

function folded(lines: readonly string[]): readonly string[] {
  return [...new Set(lines.map((line) => foldForLookup(removeDiacritics(line))))].sort();
}

function some<T>(list: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.subarray([...list], { minLength: Math.min(list.length, 5), maxLength: Math.min(list.length, 60) });
}

/// Spelling habits: which letter is written for which, and where.
const HABITS: readonly (readonly [name: string, where: RegExp, written: string])[] = [
  ['a bare alef for one with hamza above', /(?<![ء-ي])أ(?=[ء-ي]{2})/g, 'ا'],
  ['a bare alef for one with hamza below', /(?<![ء-ي])إ(?=[ء-ي]{3})/g, 'ا'],
  ['alef maksura for yeh', /(?<=[ء-ي]{3})ي(?![ء-ي])/g, 'ى'],
];

/// What pages put behind an article.
const FURNITURE: readonly string[] = [
  'اقرأ أيضا',
  'مواضيع ذات صلة',
  'شارك هذا الخبر',
  'فيسبوك',
  'تويتر',
  'واتساب',
  'طباعة',
  'التعليقات (0)',
  'أضف تعليقا',
  'جميع الحقوق محفوظة © 2023',
  'تابعونا على تويتر',
];

const ARTICLES: readonly string[] = [
  `اتفاق جديد في قطاع النقل
وقع وزير النقل الأردني {A} أمس اتفاقا مع العراق في عمان.
وقال الوزير {A} إن القوات العراقية لن تنسحب من الأنبار.
من جهته، أكد السفير العراقي {B} أن بلاده ستدعم الأردن.`,
  `زيارة رسمية إلى الدوحة
وصل الرئيس التونسي {A} إلى الدوحة في 3 مايو 2022.
واستقبل أمير قطر الرئيس التونسي {A} في المطار.
ونفى المتحدث باسم الخارجية القطرية {B} أن تكون قطر قد وقعت اتفاقا مع مصر.`,
];

const NAMES: readonly string[] = [
  'أوزان',
  'كمال الزعبي',
  'فائز العمري',
  'سامر الحمداني',
  'هانس مولر',
  'لؤي الجندي',
  'عبد الله الكواري',
  'مراد بن يوسف',
  'خالد بن سعيد العجمي',
  'محمد علي الصادق',
  'نور الدين المقداد',
];

function named(article: string, a: string, b: string): string {
  return article.replaceAll('{A}', a).replaceAll('{B}', b);
}

/// The lines of an article with the names put back into places.
function nameless(article: string, a: string, b: string): readonly string[] {
  const lines = toldIn(named(article, a, b), ALL);
  const emptied = lines.map((line) => line.replaceAll(a, '{A}').replaceAll(b, '{B}'));
  return emptied.map((line) => line.split(' ').sort().join(' ')).sort();
}

/// One article of a collection, named by what it says.
function extracted(text: string): Admitted {
  const source = { ...articleOf(text), id: `${sha256(text)}.txt` };
  const { extraction } = extractDocument(source, lexicon);
  if (!extraction) throw new Error(`Nothing can be read in: ${text.slice(0, 80)}`);
  return extraction;
}

describe('what is read does not change', () => {
  test.each([
    ['fatha', FATHA],
    ['sukun', SUKUN],
    ['tatweel', TATWEEL],
  ])('with %s within words', (_, mark) => {
    const marked = anyArticle.chain((text) => fc.tuple(fc.constant(text), some(inWords(text))));
    fc.assert(
      fc.property(marked, ([text, places]) => {
        expect(folded(toldIn(withMark(text, mark, places), ALL))).toEqual(folded(toldIn(text, ALL)));
      }),
      { numRuns: 12, seed: 1 },
    );
  });

  test.each(HABITS)('with %s', (_, where, written) => {
    const spelled = anyArticle.chain((text) => fc.tuple(fc.constant(text), fc.integer({ min: 1, max: 9 })));
    fc.assert(
      fc.property(spelled, ([text, nth]) => {
        let count = 0;
        const changed = text.replace(where, (letter) => {
          count += 1;
          return count % nth === 0 ? written : letter;
        });
        expect(folded(toldIn(changed, ALL))).toEqual(folded(toldIn(text, ALL)));
      }),
      { numRuns: 12, seed: 1 },
    );
  });

  test('with page furniture behind the article', () => {
    const furnished = fc.tuple(anyArticle, fc.subarray([...FURNITURE], { minLength: 1 }));
    fc.assert(
      fc.property(furnished, ([text, lines]) => {
        expect(toldIn([text.trimEnd(), ...lines].join('\n\n'), ALL)).toEqual(toldIn(text, ALL));
      }),
      { numRuns: 12, seed: 1 },
    );
  });

  test('but for the names when other names of one to four words stand in their places', () => {
    const people = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.constantFrom(...ARTICLES), people, (article, [a = '', b = '']) => {
        expect(nameless(article, a, b)).toEqual(nameless(article, 'كمال الزعبي', 'سامر الحمداني'));
      }),
      { numRuns: 80, seed: 1 },
    );
  });

  test('when articles are read in another order', () => {
    const shuffled = fc.shuffledSubarray([...articles], { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(shuffled, (chosen) => {
        const read = (texts: readonly string[]) => JSON.stringify(assemble(texts.map(extracted), lexicon));
        expect(read(chosen) === read([...chosen].sort())).toBe(true);
      }),
      { numRuns: 4, seed: 1 },
    );
  });
});
