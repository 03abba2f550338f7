/// What is said of an article as it is read, and what is known of it from beside its text.

import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/extract/1-document/read-document.ts';
import { NOTHING_GIVEN } from '../../../src/model/article.ts';
import { slice } from '../../../src/model/span.ts';
import { articleOf, lexicon } from '../read-text.ts';

describe('languages', () => {
  test.each([
    ['en', 'The minister of defence arrived in the capital on Sunday and met with the head of the council.'],
    [
      'fr',
      'Le ministre de la Défense est arrivé dans la capitale et a rencontré les membres du conseil en présence des députés.',
    ],
    ['fa', 'وزیر دفاع گفت که چهار پهپاد در پایگاه مشهد به کار گرفته شدند و گزارش آن چاپ شد.'],
    ['und', '12345 67890'],
  ])('a text in %s is read, and nothing is expected of it', (language, text) => {
    const { document, diagnostics } = readDocument(articleOf(text), lexicon);
    expect(document).toMatchObject({ language, text });
    expect(diagnostics.map((one) => one.code)).toContain('language-unread');
  });
});

describe('the day of publication', () => {
  const TEXT =
    'وزير الدفاع يستقبل نظيره القطري في طرابلس\nنشر في 3 يوليو 2020\nاستقبل وزير الدفاع نظيره القطري اليوم الجمعة في مدينة طرابلس وبحث معه سبل التعاون بين البلدين.';
  const published = (day: string) =>
    readDocument({ ...articleOf(TEXT), given: { ...NOTHING_GIVEN, published: day } }, lexicon).document.published;

  test('that is given keeps the words of the text that state the same', () => {
    const day = published('2020-07-03');
    expect(day?.date).toBe('2020-07-03');
    expect(day?.span && slice(TEXT, day.span)).toBe('3 يوليو 2020');
  });

  test('that is given goes before another that the text states', () =>
    expect(published('2020-07-04')).toEqual({ date: '2020-07-04', span: null }));
});
