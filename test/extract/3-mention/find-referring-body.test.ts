/// What a bare noun for a body, or "the two countries", stands for.

import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/extract/2-sentence/split-sentences.ts';
import { findMentions } from '../../../src/extract/3-mention/find-mentions.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { documentOf } from './notation.ts';

const lexicon = loadLexicon();

/// What a word of a text stands for; null where it is no mention.
function meant(text: string, word: string): readonly string[] | null {
  const segmented = splitSentences(documentOf(text));
  const mentions = findMentions(segmented, lexicon);
  const quote = ({ span }: { span: { start: number; end: number } }): string => text.slice(span.start, span.end);
  const found = mentions.find((mention) => quote(mention) === word);
  return found ? found.antecedents.map((other) => quote(mentions[other] as never)) : null;
}

describe('a bare head', () => {
  const council = 'أقر مجلس النواب قانون الأحزاب.';

  test('stands for the body with that head', () => {
    expect(meant(`${council}\nوقال المجلس إنه يدعم القانون.`, 'المجلس')).toEqual(['مجلس النواب']);
    expect(meant(`وقال المجلس إنه يدعم القانون.\n${council}`, 'المجلس')).toEqual(['مجلس النواب']);
    expect(meant('اجتمعت حركة النهضة أمس.\nوقالت الحركة إنها مستعدة.', 'الحركة')).toEqual(['حركة النهضة']);
  });

  test('stands for nothing where no such body is named', () => {
    expect(meant('اجتمعت حركة النهضة أمس.\nوقال المجلس إنه مستعد.', 'المجلس')).toBeNull();
  });

  test.each([
    ['the noun of an office', `${council}\nوغادر رئيس المجلس المكان.`],
    ['a noun with its own adjective', `${council}\nوقال المجلس البلدي إنه مستعد.`],
    ['one of many', `${council}\nوقال المجلس الثاني إنه مستعد.`],
  ])('is not %s', (_, text) => expect(meant(text, 'المجلس')).toBeNull());
});

test("a town is nobody's own state", () => {
  const text = (town: string): string => `قال وزير الخارجية المصري سامح شكري إنه زار ${town} أمس.`;
  expect(meant(text('بلدة'), 'بلدة')).toBeNull();
  expect(meant(text('بلده'), 'بلده')).toEqual([]);
});

describe('the two countries', () => {
  test('are the two of which is told', () => {
    const visit = 'زار وزير الخارجية المصري سامح شكري السودان.';
    expect(meant(`${visit}\nووقع البلدان اتفاقية.`, 'البلدان')).toEqual(['المصري', 'السودان']);
    expect(meant(`${visit}\nوتطورت العلاقات بين البلدين.`, 'البلدين')).toEqual(['المصري', 'السودان']);
  });

  test('are nobody where there are three, or countries are meant', () => {
    const three = 'دعمت فرنسا وإيطاليا وقطر الاتفاق.';
    expect(meant(`${three}\nووقع البلدان اتفاقية.`, 'البلدان')).toBeNull();
    expect(meant('دعمت فرنسا وقطر الاتفاق.\nورفضته بعض البلدان.', 'البلدان')).toBeNull();
    expect(meant('دعمت فرنسا وقطر الاتفاق.\nورفضت البلدان العربية الاتفاق.', 'البلدان')).toBeNull();
  });
});
