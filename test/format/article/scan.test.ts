/// Pages that are pictures: read where the machine can, and said to be pictures where it cannot.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pictureReader } from '../../../src/cli/picture-reader.ts';
import { countLost } from '../../../src/format/article/lost-letters.ts';
import { readFileOf } from './read-file.ts';

const SCAN = readFileSync(new URL('./fixture/scanned.pdf', import.meta.url));
const FONTLESS = readFileSync(new URL('./fixture/fontless.pdf', import.meta.url));
const hasTesseract = (await pictureReader()) !== null;

describe('a PDF of pictures', () => {
  test('says what to install where nothing reads pictures', async () => {
    const { articles, diagnostics } = await readFileOf('scan.pdf', SCAN);
    expect(articles).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'pdf-scanned', message: expect.stringContaining('install tesseract') }]);
  });

  test('is read by whoever reads pictures, page by page, and says that it was', async () => {
    const pictures: Uint8Array[] = [];
    const readPicture = async (picture: Uint8Array): Promise<string> => {
      pictures.push(picture);
      return 'عنوان الخبر\n\nاستقبل وزير الدفاع\nنظيره.\n';
    };
    const { articles, diagnostics } = await readFileOf('scan.pdf', SCAN, { pictureReader: async () => readPicture });
    expect(articles[0]?.text).toBe('عنوان الخبر\n\nاستقبل وزير الدفاع نظيره.');
    expect(diagnostics.map(({ code }) => code)).toEqual(['pdf-read-by-ocr']);
    expect(pictures.map((picture) => [...picture.subarray(1, 4)])).toEqual([[0x50, 0x4e, 0x47]]);
  });

  test.skipIf(!hasTesseract)(
    'is read by tesseract (skipped where it is not installed with Arabic)',
    { timeout: 120_000 },
    async () => {
      const { articles } = await readFileOf('scan.pdf', SCAN, { pictureReader });
      expect(articles[0]?.text).toContain('مذكرة تفاهم');
      expect(articles[0]?.text).toContain('محمد الحداد');
    },
  );
});

describe('a PDF whose fonts do not say what their letters mean', () => {
  test('is not taken for text, and says so', async () => {
    const { articles, diagnostics } = await readFileOf('a.pdf', FONTLESS);
    expect(articles).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'pdf-letters-lost', severity: 'error', message: expect.stringContaining('install tesseract') },
    ]);
  });

  test('is read as a picture where something reads pictures', async () => {
    const pictureReader = async () => async (): Promise<string> => 'استقبل وزير الدفاع نظيره.';
    const { articles, diagnostics } = await readFileOf('a.pdf', FONTLESS, { pictureReader });
    expect(articles.map(({ text }) => text)).toEqual(['استقبل وزير الدفاع نظيره.']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['pdf-read-by-ocr']);
  });
});

describe('letters without a meaning', () => {
  test.each(['«ĴǥՔB ɁՔȿ', 'ab\u0003cd', '\uE012\uE013\uE014'])('are found in %j', (text) => {
    expect(countLost(text)).toBeGreaterThan(text.length / 2);
  });

  test.each([
    'استقبل وزير الدفاع (Hulusi Akar) نظيره، وقالت الـBBC إن COVID-19 انتشر.',
    'В Москве — Ереван, Երևան, Αθήνα: naïve façade İstanbul’da µm',
    'أَعْلَنَ\tالناطق\nباسم\u00A0الجيش',
  ])('are not found in %j', (text) => expect(countLost(text)).toBe(0));
});
