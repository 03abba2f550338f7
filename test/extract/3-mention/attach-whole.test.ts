import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/extract/2-sentence/split-sentences.ts';
import { findMentions } from '../../../src/extract/3-mention/find-mentions.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { documentOf } from './notation.ts';

/// Bodies with what they are said to be part of, in the rules' reading.
function parts(text: string): readonly string[] {
  const mentions = findMentions(splitSentences(documentOf(text)), loadLexicon(), { rulesOnly: true });
  const name = (at: number): string => text.slice(mentions[at]?.span.start, mentions[at]?.span.end);
  return mentions.flatMap(({ partOf }, at) => (partOf === null ? [] : [`${name(at)} < ${name(partOf)}`]));
}

test.each([
  ['تقدمت كتيبة النصر التابعة لوزارة الدفاع أمس.', ['كتيبة النصر < وزارة الدفاع']],
  ['أعلنت شركة نوردفيند، التابعة للأمم المتحدة، ذلك.', ['شركة نوردفيند < أمم المتحدة']],
])('a body is part of the one it is said to belong to: %s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test.each([
  'تقدمت كتيبة النصر وقصفت مقرا لوزارة الدفاع أمس.',
  'تقدمت كتيبة النصر ومجموعات مسلحة أخرى كانت من قبل تابعة لوزارة الدفاع أمس.',
])('and of no other: %s', (text) => {
  expect(parts(text)).toEqual([]);
});
