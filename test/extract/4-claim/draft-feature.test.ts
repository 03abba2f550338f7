/// What is asked of a draft beside its own words: what it is done to.

import { describe, expect, test } from 'vitest';
import { DRAFT_FEATURES } from '../../../src/extract/4-claim/draft-feature.ts';
import { findClaims } from '../../../src/extract/4-claim/find-claims.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { markedText } from './marked-text.ts';

/// The objects that the features of the drafts at the first verb of a text name.
function objectsIn(line: string): readonly string[] {
  const found: string[] = [];
  findClaims(markedText(line), loadLexicon(), {
    rulesOnly: true,
    witness: ({ passage, discourse }, drafts) => {
      for (const draft of drafts.filter(({ form }) => form === 'verb'))
        found.push(...DRAFT_FEATURES.spell({ passage, draft, drafts, discourse }));
    },
  });
  return [...new Set(found.filter((feature) => /^object=\S+$/.test(feature)))];
}

describe('the object of a verb', () => {
  test('is the first noun behind its subject, without article and ending', () => {
    expect(objectsIn('S أصدر [PER عادل الشامي] مرسوما جديدا.')).toEqual(['object=مرسوم']);
    expect(objectsIn('S أصدر [PER عادل الشامي] المرسوم.')).toEqual(['object=مرسوم']);
  });

  test('is not what a preposition governs on the way', () => {
    expect(objectsIn('S أصدر في القصر [PER عادل الشامي] مرسوما.')).toEqual(['object=مرسوم']);
  });
});
