import { describe, expect, test } from 'vitest';
import { foldForLookup } from '../../src/arabic/normalize.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { isWholeWord, openedTables } from '../../src/lexicon/opened-tables.ts';
import type { Phrases } from '../../src/lexicon/phrases.ts';

const lexicon = loadLexicon();

function opens(word: string, table: Phrases<unknown>): boolean {
  return ((openedTables(lexicon, foldForLookup(word)).single >>> table.slot) & 1) === 1;
}

describe('a token opens', () => {
  test.each([
    ['وزير', lexicon.titles],
    ['والوزير', lexicon.titles],
    ['بوزارة', lexicon.organizationHeads],
    ['للسعودية', lexicon.states],
  ])('the table in which %s stands behind its clitics', (word, table) => expect(opens(word, table)).toBe(true));

  test('no table in which only its letters stand by chance: وليد is no و with a word', () => {
    expect(isWholeWord(lexicon, foldForLookup('وليد'))).toBe(true);
    expect(opens('وليد', lexicon.titles)).toBe(false);
  });

  test('none at all when no list holds it', () =>
    expect(openedTables(lexicon, 'ضضضظ')).toEqual({ single: 0, longer: 0 }));
});
