/// Encodings, and what is said of files that cannot be read as they are.

import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../src/extract/1-document/decode-bytes.ts';
import { readDocument } from '../../../src/extract/1-document/read-document.ts';
import { lexicon, sourceOf } from '../read-text.ts';

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

describe('oddities of files', () => {
  const codes = (content: string | Uint8Array): string[] =>
    readDocument(sourceOf(content), lexicon).diagnostics.map((one) => one.code);

  test('an empty file is no document', () => {
    expect(readDocument(sourceOf(''), lexicon)).toMatchObject({
      document: null,
      diagnostics: [{ code: 'file-empty', document: 'article.txt' }],
    });
  });
  test('nor is a file of space', () => expect(readDocument(sourceOf(' \n\t\n'), lexicon).document).toBeNull());

  test.each<[string, number[]]>([
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ['ZIP', [0x50, 0x4b, 3, 4, 0, 0]],
    ['PNG', [0x89, 0x50, 0x4e, 0x47]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
    ['NUL', [0x41, 0x42, 0, 0x43, 7]],
  ])('a %s is no document, and the message says so', (name, bytes) => {
    const { document, diagnostics } = readDocument(sourceOf(Uint8Array.from(bytes)), lexicon);
    expect(document).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'file-binary', severity: 'error' }]);
    expect(diagnostics[0]?.message).toContain(name);
  });

  test('broken bytes are never read in silence', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(TEXT), 0xff]);
    const { document, diagnostics } = readDocument(sourceOf(bytes), lexicon);
    const [broken] = diagnostics;
    expect(broken).toMatchObject({ code: 'encoding-broken', severity: 'warning' });
    expect(document?.text.slice(broken?.span?.start, broken?.span?.end)).toBe('\uFFFD');
    expect(broken?.message).toContain(`byte ${bytes.length - 1}`);
  });

  test('letters that were lost before are told', () =>
    expect(codes(`${TEXT}الوزا\uFFFDة`)).toEqual(['character-lost']));
  test('a guessed encoding is told', () => expect(codes(encodeAs('windows-1256', TEXT))).toEqual(['encoding-guessed']));
  test('HTML is told', () => expect(codes(`<!DOCTYPE html><html><body>${TEXT}</body></html>`)).toEqual(['markup']));
  test('sound Arabic has none', () => expect(codes(TEXT)).toEqual([]));

  test.each([
    ['en', 'The minister of defence arrived in the capital on Sunday and met with the head of the council.'],
    [
      'fr',
      'Le ministre de la Défense est arrivé dans la capitale et a rencontré les membres du conseil en présence des députés.',
    ],
    ['fa', 'وزیر دفاع گفت که چهار پهپاد در پایگاه مشهد به کار گرفته شدند و گزارش آن چاپ شد.'],
    ['und', '12345 67890'],
  ])('a text in %s is read, and nothing is expected of it', (language, text) => {
    const { document, diagnostics } = readDocument(sourceOf(text), lexicon);
    expect(document).toMatchObject({ language, text });
    expect(diagnostics.map((one) => one.code)).toContain('language-unread');
  });
});
