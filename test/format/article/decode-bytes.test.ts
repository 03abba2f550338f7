/// Encodings, and what is said of files that cannot be read as they are.

import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../src/format/article/decode-bytes.ts';
import { type ReadFile, readFileOf } from './read-file.ts';

const TEXT =
  'وصل وزير الدفاع إلى مدينة اسطنبول التركية اليوم الأحد، واستقبله نظيره في مقر الوزارة.\nوأضاف البيان أن الجانبين بحثا التعاون.\n';

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (unit) => unit.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])));
}

/// Encodes by turning the decoder of a single-byte encoding round.
function encodeAs(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0x3f);
}

describe('decoding', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEXT}`), 'utf-8'],
    ['UTF-16 little-endian with a mark', utf16(TEXT, true, true), 'utf-16le'],
    ['UTF-16 big-endian with a mark', utf16(TEXT, false, true), 'utf-16be'],
    ['UTF-16 little-endian without a mark', utf16(TEXT, true, false), 'utf-16le'],
    ['UTF-16 big-endian without a mark', utf16(TEXT, false, false), 'utf-16be'],
    ['windows-1256', encodeAs('windows-1256', TEXT), 'windows-1256'],
    ['ISO-8859-6', encodeAs('iso-8859-6', TEXT), 'iso-8859-6'],
  ])('reads %s', (_, bytes, encoding) =>
    expect(decodeBytes(bytes)).toMatchObject({ text: TEXT, encoding, broken: null }),
  );

  test('reads the DOS page 720, which has no Arabic comma', () => {
    const text = TEXT.replace('،', '');
    expect(decodeBytes(iconv.encode(text, 'cp720'))).toMatchObject({ text, encoding: 'cp720', guessed: true });
  });

  test.each(['windows-1256', 'iso-8859-6'])('tells %s by a single sentence', (encoding) => {
    expect(decodeBytes(encodeAs(encoding, 'قال المتحدث باسم الجيش إن القوات انسحبت'))).toMatchObject({
      encoding,
      guessed: true,
    });
  });

  test('says where the first broken sequence of UTF-8 is', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(TEXT), 0xd8, 0x20, 0xff]);
    expect(decodeBytes(bytes)).toMatchObject({ encoding: 'utf-8', broken: { offset: bytes.length - 3, count: 2 } });
  });

  test('keeps Windows line ends', () =>
    expect(decodeBytes(new TextEncoder().encode('سطر\r\nسطر')).text).toBe('سطر\r\nسطر'));
});

describe('oddities of text files', () => {
  const read = (content: string | Uint8Array): Promise<ReadFile> => readFileOf('article.txt', content);
  const codes = async (content: string | Uint8Array): Promise<readonly string[]> =>
    (await read(content)).diagnostics.map((one) => one.code);

  test('an empty file is no article', async () => {
    expect(await read('')).toMatchObject({
      articles: [],
      diagnostics: [{ code: 'file-empty', document: 'article.txt' }],
    });
  });
  test('nor is a file of space', async () => expect((await read(' \n\t\n')).articles).toEqual([]));

  test.each<[string, number[]]>([
    ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
    ['a JPEG image', [0xff, 0xd8, 0xff, 0xe0]],
    ['NUL', [0x41, 0x42, 0, 0x43, 7]],
  ])('%s is no article, and the message says so', async (name, bytes) => {
    const { articles, diagnostics } = await read(Uint8Array.from(bytes));
    expect(articles).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'file-binary', severity: 'error' }]);
    expect(diagnostics[0]?.message).toContain(name);
  });

  test('broken bytes are never read in silence', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(TEXT), 0xff]);
    const { articles, diagnostics } = await read(bytes);
    expect(diagnostics).toMatchObject([{ code: 'encoding-broken', severity: 'warning' }]);
    expect(articles[0]?.text.at(-1)).toBe('\uFFFD');
    expect(diagnostics[0]?.message).toContain(`byte ${bytes.length - 1}`);
  });

  test('letters that were lost before are told', async () =>
    expect(await codes(`${TEXT}الوزا\uFFFDة`)).toEqual(['character-lost']));
  test('a guessed encoding is told', async () =>
    expect(await codes(encodeAs('windows-1256', TEXT))).toEqual(['encoding-guessed']));
  test('sound Arabic has none', async () => expect(await codes(TEXT)).toEqual([]));
});
