/// Marked text and direction. The one rule kept here: what stands inside a mark is the slice of the text that the
/// mark names, whatever other marks cross it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstStrong } from '../../src/explorer/text/direction.ts';
import { type Mark, markText, type Piece, plainText } from '../../src/explorer/text/marked.ts';

/// Brackets for marks: `a[bc[d]]`.
function drawn(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `[${drawn(piece.children)}]`)).join('');
}

function argument(start: number, end: number): Mark {
  return { kind: 'argument', start, end };
}

function marksIn(pieces: readonly Piece[]): readonly { mark: Mark; text: string }[] {
  return pieces.flatMap((piece) =>
    typeof piece === 'string'
      ? []
      : [{ mark: piece.mark, text: plainText(piece.children) }, ...marksIn(piece.children)],
  );
}

describe('marked text', () => {
  test('marks stand where they belong', () => {
    expect(drawn(markText('abcdef', { start: 0, end: 6 }, [argument(1, 3), argument(4, 5)]))).toBe('a[bc]d[e]f');
  });
  test('marks nest', () => {
    expect(drawn(markText('abcdef', { start: 0, end: 6 }, [argument(2, 3), argument(1, 5)]))).toBe('a[b[c]de]f');
  });
  test('a mark that crosses another is cut', () => {
    expect(drawn(markText('abcdef', { start: 0, end: 6 }, [argument(0, 3), argument(2, 5)]))).toBe('[ab[c]][de]f');
  });
  test('only the part inside the stretch is marked', () => {
    expect(drawn(markText('abcdef', { start: 2, end: 5 }, [argument(0, 3), argument(5, 6)]))).toBe('[c]de');
  });
  test('the text is whole and every mark is its slice, for any marks', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 40 }), spans, (text, pairs) => {
        const marks = pairs.map(([a, b]) => argument(Math.min(a, b), Math.max(a, b)));
        const pieces = markText(text, { start: 0, end: 40 }, marks);
        expect(plainText(pieces)).toBe(text);
        for (const { mark, text: inside } of marksIn(pieces)) expect(inside).toBe(text.slice(mark.start, mark.end));
      }),
    );
  });
});

describe('direction', () => {
  test.each([
    ['خلوصي أكار', 'rtl'],
    ['Akar', 'ltr'],
    ['«الخارجية (MOFA) 2023»', 'rtl'],
    ['2021: Akar وأكار', 'ltr'],
    ['(123)', 'ltr'],
  ] as const)('%s reads %s', (text, direction) => {
    expect(firstStrong(text)).toBe(direction);
  });
});
