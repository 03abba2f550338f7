/// Who backs whom by a participle: `المدعومة من`.

import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../src/extract/4-claim/find-claims.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { markedText } from './marked-text.ts';
import { nameOf, toldOf } from './told.ts';

describe('a participle of backing', () => {
  test.each([
    ['of', 'S هاجمت [ORG حركة الشمال] المدعومة من [STATE تركيا] مواقع [ORG جيش الشام].'],
    ['with means between', 'S هاجمت [ORG حركة الشمال] المدعومة عسكريا من [STATE تركيا] مواقع [ORG جيش الشام].'],
    ['behind a mark', 'S [ORG حركة الشمال]، المدعومة من [STATE تركيا]، هاجمت مواقع [ORG جيش الشام].'],
  ])('says who backs and who stands right before it: %s', (_, line) => {
    const found = toldOf('support', line).join();
    expect(found).toContain('supporter=تركيا');
    expect(found).toContain('recipient=حركة الشمال');
    expect(found).not.toContain('جيش الشام');
  });

  test('says it whatever the weights hold it for, and of nobody else', () => {
    const text = markedText('S هاجمت الفصائل المدعومة من [STATE تركيا] مواقع [ORG جيش الشام].');
    const backing = findClaims(text, loadLexicon()).filter(({ kind }) => kind === 'support');
    expect(
      backing.map((claim) => claim.arguments.map(({ role, mention }) => `${role}=${nameOf(text, mention)}`)),
    ).toEqual([['supporter=تركيا']]);
  });

  test('without a backer behind it says nothing', () => {
    expect(toldOf('support', 'S ارتفع سعر الخبز المدعوم في [STATE تركيا].')).toEqual([]);
  });
});
