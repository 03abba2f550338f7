/// Lines of PDFs, told by where their letters stand.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  countBackwards,
  type Glyphs,
  inWrittenOrder,
  readLine,
  tellsBracketsByLooks,
} from '../../../src/format/article/pdf-line.ts';
import { withoutRunningHeads } from '../../../src/format/article/running-head.ts';
import { readFileOf } from './read-file.ts';

/// Runs side by side from the left, each letter six points wide.
function row(...texts: readonly string[]): readonly Glyphs[] {
  let x = 0;
  return texts.map((text) => {
    const glyphs = { text, x, width: text.length * 6, y: 0, height: 12 };
    x += glyphs.width;
    return glyphs;
  });
}

describe('a line that is mostly Arabic', () => {
  test('is read from the right, figures and Latin words from the left', () =>
    expect(readLine(row('2020', ' ', 'MoU', ' ', 'اتفاق'), false)).toBe('اتفاق 2020 MoU'));

  test('has its joined forms taken apart', () => expect(readLine(row('ﻢ', 'ﻼ', 'ﺳ'), false)).toBe('سلام'));

  test('keeps a date together whose marks were drawn afterwards', () => {
    const figures = { text: '15 9 2021', x: 0, width: 54, y: 0, height: 12 };
    const marks = { text: '/ /', x: 13, width: 18, y: 0, height: 12 };
    const word = { text: 'في', x: 60, width: 12, y: 0, height: 12 };
    expect(readLine([word, figures, marks], false)).toBe('في 15/9/2021');
  });

  test('ends with its full stop, wherever that was drawn', () =>
    expect(readLine(row('.15', ' ', 'يوم'), false)).toBe('يوم 15.'));

  test('parts words where room is between them', () =>
    expect(
      readLine(
        [
          { text: 'قطر', x: 0, width: 18, y: 0, height: 12 },
          { text: 'في', x: 22, width: 12, y: 0, height: 12 },
        ],
        false,
      ),
    ).toBe('في قطر'));
});

describe('brackets', () => {
  const BY_LOOKS = row('بعد', '(', 'وكالة', ')', 'قبل');
  const BY_MEANING = row('بعد', ')', 'وكالة', '(', 'قبل');

  test('are told by their looks by some programs, and by what they mean by others', () => {
    expect(tellsBracketsByLooks([BY_LOOKS])).toBe(true);
    expect(tellsBracketsByLooks([BY_MEANING])).toBe(false);
  });

  test('open before they close in either', () => {
    expect(readLine(BY_LOOKS, true)).toBe('قبل(وكالة)بعد');
    expect(readLine(BY_MEANING, false)).toBe('قبل(وكالة)بعد');
  });
});

test('a line that is mostly Latin is read from the left', () =>
  expect(readLine([...row('The ', 'minister')].reverse(), false)).toBe('The minister'));

test('the joined لا of an article that a font tells backwards is put right, and counted', () => {
  expect(inWrittenOrder('يوم األحد، وباإلجماع واالجتماع، سالم')).toBe('يوم الأحد، وبالإجماع والاجتماع، سالم');
  expect(countBackwards('يوم األحد، وباإلجماع واالجتماع، سالم')).toBe(3);
  expect(countBackwards('الأحد وألمانيا والاجتماع')).toBe(0);
});

test('what pages repeat is no part of the article', () => {
  const pages = [1, 2, 3].map((page) => ({
    paragraphs: [`صحيفة الساحل، العدد 7${page}`, `فقرة ${'أبتثج'[page]}`, `${page}`],
  }));
  expect(withoutRunningHeads(pages).flatMap(({ paragraphs }) => paragraphs)).toEqual(['فقرة ب', 'فقرة ت', 'فقرة ث']);
  const [one, two] = pages;
  expect(withoutRunningHeads([one, two] as typeof pages)[0]?.paragraphs).toHaveLength(2);
});

test('a PDF of another program gives the same paragraphs', async () => {
  const fixture = (name: string): Uint8Array => readFileSync(new URL(`./fixture/${name}`, import.meta.url));
  const { articles } = await readFileOf('a.pdf', fixture('libreoffice.pdf'));
  // LibreOffice left the heading's page empty.
  const [, ...paragraphs] = new TextDecoder().decode(fixture('article.txt')).split('\n\n');
  expect(articles[0]).toMatchObject({ text: paragraphs.join('\n\n'), pages: [{ label: '2', start: 0 }] });
});
