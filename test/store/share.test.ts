/// Which words an index is asked for.

import { expect, test } from 'vitest';
import { tellingWords, withoutCommon } from '../../src/store/share.ts';
import { askedWords, vectorQuery } from '../../src/store/word-vector.ts';

const SHARES = { وزاره: 0.2, الوزاره: 0.1, خارجيه: 0.04, الحاضرون: 1 };

/// The telling ones of some words, as they are asked.
function telling(...words: readonly string[]): string {
  return vectorQuery(
    tellingWords(
      askedWords(
        words.map((word) => [` ${word}`]),
        false,
      ),
      SHARES,
    ),
  );
}

test('a rare word tells enough beside a common one', () => {
  expect(telling('وزاره', 'سيلين', 'الحاضرون')).toBe("('سيلين':*)");
});

test('common words tell where there is nothing else', () => {
  expect(telling('وزاره')).toBe("('وزاره':*)");
  expect(telling('الحاضرون', 'وزاره')).toBe("('وزاره':*) & ('الحاضرون':*)");
});

test('two rare words tell together', () => {
  expect(telling('سيلين', 'كونستانتين')).toBe("('سيلين':*) & ('كونستانتين':*)");
});

test('a word is as common as all that begins with it', () => {
  expect(telling('الو', 'خارجيه')).toBe("('خارجيه':*) & ('الو':*)");
});

test('a name is told from others by its rare words, where it has any', () => {
  expect(withoutCommon('وزاره خارجيه سيلين', SHARES)).toBe('سيلين');
  expect(withoutCommon('وزاره خارجيه', SHARES)).toBe('وزاره خارجيه');
});
