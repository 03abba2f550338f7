/// What a document is about as a whole.

import { describe, expect, test } from 'vitest';
import { leaningOf } from '../../../src/extract/4-claim/leaning.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { markedText } from './marked-text.ts';

const leaning = (...lines: readonly string[]) => leaningOf(markedText(...lines).sentences, loadLexicon());

describe('leaning', () => {
  test('is the share of sentences that show the context of a kind', () => {
    const { kinds, game } = leaning('S قصفت القوات المدينة.', 'S وعاد الهدوء.');
    expect(kinds.get('military_action')).toBe(0.5);
    expect(kinds.get('election')).toBeUndefined();
    expect(game).toBe(0);
  });

  test('tells a match from a battle', () => {
    expect(leaning('S هاجم اللاعب المرمى في الشوط الأول.').game).toBe(1);
  });

  test('is nothing where there are no sentences', () => {
    expect(leaningOf([], loadLexicon())).toEqual({ kinds: new Map(), game: 0 });
  });
});
