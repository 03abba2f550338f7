/// Page furniture: what is left out of an article, and what is not.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/extract/1-document/read-document.ts';
import { splitSentences } from '../../../src/extract/2-sentence/split-sentences.ts';
import { textArticle } from '../../../src/model/article.ts';
import { slice } from '../../../src/model/span.ts';
import { lexicon, readText, sentencesOf, wordsOf } from '../read-text.ts';

const HEADLINE = 'وزير الخارجية يبحث مع نظيره تعزيز التعاون بين البلدين';
const FIRST = 'بحث وزير الخارجية، اليوم الأحد، مع نظيره في العاصمة سبل تعزيز التعاون بين البلدين في المجالات كافة.';
const SECOND = 'وقال الوزير في مؤتمر صحفي عقب اللقاء إن المباحثات تناولت ملفات الطاقة والحدود والهجرة غير النظامية.';
const THIRD = 'وأضاف أن اللجنة المشتركة ستجتمع في الخريف المقبل لمتابعة تنفيذ ما جرى الاتفاق عليه بين الجانبين.';
const ARTICLE = [HEADLINE, '', FIRST, '', SECOND, '', THIRD].join('\n');

function furnitureOf(text: string): string[] {
  return wordsOf(text, readText(text).boilerplate)
    .flatMap((span) => span.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('page furniture', () => {
  test('is not found in a plain article', () => expect(furnitureOf(ARTICLE)).toEqual([]));

  test.each([
    ['a section', `محلي\n\n${ARTICLE}`, ['محلي']],
    ['a section of two words', `أخبار الساعة\n${ARTICLE}`, ['أخبار الساعة']],
    ['a count of comments', ARTICLE.replace(FIRST, `0\n${FIRST}`), ['0']],
    ['a line of Latin', `${ARTICLE}\nalmasdar online`, ['almasdar online']],
    ['a clock', ARTICLE.replace(FIRST, `آخر تحديث GMT 06:12:26\n${FIRST}`), ['آخر تحديث GMT 06:12:26']],
    [
      'a line that is only a date',
      `${ARTICLE}\nGMT 17:48 2021 الجمعة ,08 كانون الثاني / يناير`,
      ['GMT 17:48 2021 الجمعة ,08 كانون الثاني / يناير'],
    ],
    ['a copyright', `${ARTICLE}\nالشركة العربية للنشر 2023 ©`, ['الشركة العربية للنشر 2023 ©']],
    ['hashtags', `${ARTICLE}\n#ليبيا #أخبار_اليوم`, ['#ليبيا #أخبار_اليوم']],
    ['hashtags after the headline', ARTICLE.replace(HEADLINE, `${HEADLINE} #قناة_الخبر`), ['#قناة_الخبر']],
    ['the headline again', ARTICLE.replace(FIRST, `${HEADLINE}\n${FIRST}`), [HEADLINE]],
    [
      'the headline cut off after the outlet',
      ARTICLE.replace(FIRST, `صدى البلد - ${HEADLINE.slice(0, 33)}\n${FIRST}`),
      [`صدى البلد - ${HEADLINE.slice(0, 33)}`],
    ],
    ['the headline twice in a line', `${ARTICLE}\n${HEADLINE} ${HEADLINE}`, [`${HEADLINE} ${HEADLINE}`]],
    ['the outlet and a dash', ARTICLE.replace(FIRST, `صدى البلد -\n${FIRST}`), ['صدى البلد -']],
    ['a paragraph that was there before', `${ARTICLE}\n${FIRST}`, [FIRST]],
    ['tags after the text', `${ARTICLE}\nالهجرة\nالحدود البرية`, ['الهجرة', 'الحدود البرية']],
    ['an advertisement in the middle', ARTICLE.replace(SECOND, `[إعلان]\n${SECOND}`), ['[إعلان]']],
    ['a button', `${ARTICLE}\nزر الذهاب إلى الأعلى`, ['زر الذهاب إلى الأعلى']],
  ])('includes %s', (_, text, furniture) => expect(furnitureOf(text)).toEqual(furniture));

  test('is all that follows a cue of related links', () => {
    const tail = [
      'قـــد يهمــــــــك ايضـــــــًا:',
      'الجيش يعلن انتهاء المناورات البحرية في المتوسط',
      'أسعار الذهب اليوم في الأسواق المحلية',
      'الإسم *',
    ];
    expect(furnitureOf([ARTICLE, ...tail].join('\n\n'))).toEqual(tail);
  });

  test('is only the links where the article goes on after them', () => {
    const links = ['اقرأ أيضا:', 'أسعار الذهب اليوم في الأسواق المحلية'];
    expect(furnitureOf([HEADLINE, FIRST, ...links, SECOND, THIRD].join('\n'))).toEqual(links);
  });

  test('may begin inside a line, after a sentence', () => {
    const text = `${HEADLINE}\n${FIRST} ${SECOND} اقرأ أيضا: أسعار الذهب اليوم في الأسواق`;
    expect(furnitureOf(text)).toEqual(['اقرأ أيضا: أسعار الذهب اليوم في الأسواق']);
  });

  test.each([
    ['a headline that begins with such a word', ['إعلان حالة الطوارئ في ثلاث ولايات شرق البلاد', FIRST]],
    ['news that breaks', ['عاجل: مقتل خمسة أشخاص في انفجار سيارة وسط العاصمة', FIRST]],
    ['a sentence that begins like a button', [HEADLINE, 'شارك هذا العام في المؤتمر عشرون وزيرا.', FIRST]],
    [
      'a sentence about comments',
      [HEADLINE, FIRST, 'التعليقات التي أدلى بها الوزير أثارت جدلا واسعا في الأوساط السياسية والنيابية أمس.'],
    ],
    ['items of a list', [HEADLINE, `${FIRST.slice(0, -1)}:`, '- أمير الكويت', '- وزير الخارجية المصري']],
    [
      'a list in short lines',
      [HEADLINE, 'وضم الوفد كلا من:', 'وزير الداخلية في الحكومة', 'ورئيس الأركان العامة للجيش', SECOND],
    ],
  ])('does not include %s', (_, lines) => expect(furnitureOf(lines.join('\n'))).toEqual([]));

  test('appended to an article changes nothing of its sentences', () => {
    const titles = fc.array(
      fc.constantFrom(
        'الجيش يعلن انتهاء المناورات البحرية',
        'أسعار الذهب اليوم',
        'برج العنزة خجول وحساس',
        'فوائد التفاح للوقاية من الأمراض',
        'libya today',
        '12:30',
        'الإسم *',
      ),
      { maxLength: 12 },
    );
    const cue = fc.constantFrom('مقالات ذات صلة', 'اقرأ أيضاً', 'اترك تعليقاً', 'مواضيع ذات صلة:', 'الأكثر قراءة');
    fc.assert(
      fc.property(cue, titles, (first, rest) => {
        expect(sentencesOf([ARTICLE, first, ...rest].join('\n'))).toEqual(sentencesOf(ARTICLE));
      }),
      { numRuns: 60 },
    );
  });
});

/// Lines of the sample articles that two people marked as furniture, as [first, last] counted from 1.
const MARKED: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  '000': [],
  '001': [
    [1, 1],
    [22, 29],
  ],
  '002': [
    [4, 4],
    [36, 38],
  ],
  '003': [
    [1, 1],
    [32, 34],
  ],
  '004': [
    [2, 3],
    [9, 11],
    [47, 147],
  ],
};

describe('furniture of the sample articles', () => {
  const folder = new URL('../../../seeds/', import.meta.url);

  test.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s is found line by line', (name) => {
    const { document } = readDocument(textArticle(name, readFileSync(new URL(name, folder), 'utf8')), lexicon);
    const { text = '', boilerplate = [] } = document ?? {};
    const marked = MARKED[name.slice(0, 3)] ?? [];
    let at = 0;
    text.split('\n').forEach((line, index) => {
      const start = at + line.length - line.trimStart().length;
      const found = boilerplate.some((span) => span.start <= start && start < span.end);
      at += line.length + 1;
      const copy = name.startsWith('004') && index + 1 === 7;
      if (line.trim() !== '' && !copy)
        expect([index + 1, found]).toEqual([
          index + 1,
          marked.some(([from, to]) => index + 1 >= from && index + 1 <= to),
        ]);
    });
  });

  test('stands in no sentence', () => {
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt'))) {
      const { document } = readDocument(textArticle(name, readFileSync(new URL(name, folder), 'utf8')), lexicon);
      if (!document) throw new Error(name);
      for (const { span } of splitSentences(document).sentences) {
        const shared = document.boilerplate.filter((one) => one.start < span.end && span.start < one.end);
        expect(shared.map((one) => slice(document.text, one))).toEqual([]);
      }
    }
  });
});
