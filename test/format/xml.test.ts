/// XML: what is written can be read, and what is broken is named.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteXml, readTags, replaceIllegal, unescapeXml } from '../../src/format/xml.ts';

function outline(text: string): string {
  return [...readTags(text)].map(({ kind, name }) => (kind === 'open' ? `(${name}` : ')')).join('');
}

describe('an attribute value', () => {
  test('gives back any text, but for what XML cannot carry', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [tag] = readTags(`<a b=${quoteXml(text)}/>`);
        expect(tag?.attributes.b).toBe(replaceIllegal(text));
      }),
    );
  });

  test('keeps the length of the text, so that offsets stay right', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(replaceIllegal(text)).toHaveLength(text.length);
      }),
    );
  });

  test('stands in single quotes when it holds double ones', () => {
    expect(quoteXml('["a"]')).toBe(`'["a"]'`);
    expect(quoteXml(`"it's"`)).toBe(`'"it&apos;s"'`);
    expect(quoteXml("it's")).toBe(`"it's"`);
  });

  test.each([
    ['&#x645;&#1605;', 'مم'],
    ['&amp;lt;', '&lt;'],
    ['&unknown;', '&unknown;'],
    ['&#x110000;', '\uFFFD'],
    ['a\nb', 'a b'],
  ])('%j means %j', (source, value) => {
    expect(unescapeXml(source)).toBe(value);
  });
});

describe('the tags of a document', () => {
  test('leave out declarations, comments, character data and text', () => {
    expect(outline('<?xml version="1.0"?><!-- <x> --><a>text<![CDATA[<y>]]><b/></a>')).toBe('(a(b))');
  });

  test.each([
    ['<a>\n<b></a>', 'line 2, column 4: </a> closes nothing that is open'],
    ['<a>\n  <b', 'line 2, column 3: this is not a well-formed tag'],
    ['<a>\n', 'line 2, column 1: the file breaks off: <a> is never closed'],
    ['<a b=c/>', 'line 1, column 1: this is not a well-formed tag'],
  ])('%j is refused: %s', (text, message) => {
    expect(() => outline(text)).toThrow(message);
  });

  test('of a document with a long value are read in a moment', () => {
    const value = 'x '.repeat(2_000_000);
    const begin = performance.now();
    expect(outline(`<a b="${value}"><c d="${value}"/></a>`)).toBe('(a(c))');
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
