import { describe, expect, test } from 'vitest';
import { caseShown, isPredicate } from '../../../src/extract/4-claim/word-case.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';

const lexicon = loadLexicon();

describe('the case of a noun of people', () => {
  test('shows in duals and sound plurals', () => {
    expect(caseShown(lexicon, 'الوزيران', false)).toBe('nominative');
    expect(caseShown(lexicon, 'الوزيرين', false)).toBe('accusative');
    expect(caseShown(lexicon, 'وزيري', true)).toBe('accusative');
  });

  test('shows in the alef of the indefinite, which before a definite noun is a dual', () => {
    expect(caseShown(lexicon, 'وفدا', false)).toBe('accusative');
    expect(caseShown(lexicon, 'وفدا', true)).toBe('nominative');
  });

  test('shows in the words that open a list', () => {
    expect(caseShown(lexicon, 'وكل', false)).toBe('nominative');
    expect(caseShown(lexicon, 'كلا', false)).toBe('accusative');
  });

  test('does not show in other words', () => {
    expect(caseShown(lexicon, 'سفير', false)).toBeNull();
    expect(caseShown(lexicon, 'اتفاقا', false)).toBeNull();
  });
});

test('a predicate is an indefinite title in the accusative', () => {
  expect(isPredicate(lexicon, 'رييسا')).toBe(true);
  expect(isPredicate(lexicon, 'رييس')).toBe(false);
  expect(isPredicate(lexicon, 'اتفاقا')).toBe(false);
});
