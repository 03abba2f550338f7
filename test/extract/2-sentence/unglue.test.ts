/// Words run together in print are taken apart where the document shows that they are two.

import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/extract/2-sentence/split-sentences.ts';
import { documentOf } from '../3-mention/notation.ts';

function words(text: string): readonly string[] {
  return splitSentences(documentOf(text)).sentences.flatMap(({ tokens }) =>
    tokens.map(({ start, end }) => text.slice(start, end)),
  );
}

test('a preposition run together with a word of the document is taken off', () => {
  expect(words('وقفت الحكومة أمس.\nهذه الحكومةضد الجيش.')).toContain('ضد');
});

test('a word that stands nowhere alone stays whole', () => {
  expect(words('هذه الحكومةضد الجيش.')).toContain('الحكومةضد');
});
