/// Which articles are copies of which.

import { expect, test } from 'vitest';
import { findCopies } from '../../../src/extract/7-graph/find-copies.ts';
import { extractDocument } from '../../../src/extract/pipeline.ts';
import { textArticle } from '../../../src/model/article.ts';
import { lexicon } from '../read-text.ts';

const FIRST = 'استقبل وزير الدفاع في مدينة طرابلس نظيره القادم على رأس وفد كبير.';
const SECOND = 'وبحث الجانبان سبل التعاون العسكري بين البلدين وتدريب القوات على الحدود.';
const THIRD = 'ووقع الوزيران في ختام اللقاء مذكرة تفاهم بشأن حماية السواحل والمياه.';
const OTHER = 'وصلت إلى الميناء سفينة تحمل مساعدات غذائية من دول عدة إلى المتضررين.';

function copies(...articles: readonly (readonly string[])[]): readonly (number | null)[] {
  return findCopies(
    articles.map((lines, at) => extractDocument(textArticle(`${at}.txt`, lines.join('\n\n')), lexicon).extraction),
  );
}

test('an article under another headline is a copy', () =>
  expect(
    copies(
      ['وزير الدفاع يستقبل نظيره في العاصمة', FIRST, SECOND, THIRD],
      ['محادثات عسكرية في طرابلس بين الوزيرين', FIRST, SECOND, THIRD],
    ),
  ).toEqual([null, 0]));

test('a shortened one is a copy too', () =>
  expect(copies([FIRST, SECOND, THIRD, OTHER], [FIRST, SECOND])).toEqual([null, 0]));

test('copies of one article have the same original', () =>
  expect(copies([OTHER, THIRD], [FIRST, SECOND], [FIRST, SECOND], [FIRST, SECOND])).toEqual([null, null, 1, 1]));

test('one sentence in common makes no copy, nor does a short one', () => {
  expect(copies([FIRST, SECOND, THIRD], [FIRST, OTHER])).toEqual([null, null]);
  expect(copies(['قال الوزير ذلك اليوم.', FIRST], ['قال الوزير ذلك اليوم.', OTHER])).toEqual([null, null]);
});
