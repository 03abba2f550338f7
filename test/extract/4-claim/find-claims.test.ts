import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slice } from '../../../src/model/span.ts';
import { claimsOf, told } from './told.ts';

const GIVEN = ['عادل', 'سليم', 'نادر', 'كريم', 'بشير', 'هاني', 'مازن'];
const FAMILY = ['الشامي', 'كرم', 'حلمي', 'البستاني', 'الحاج', 'الأسمر'];
const name = fc
  .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY))
  .map((parts) => parts.join(' '));
const TEMPLATES: readonly (readonly [sentence: string, expected: string])[] = [
  [
    'S استقبل [PER <وزير الدفاع> A]، [DATE اليوم]، [PER <نظيره> B] في [LOC صيدا].',
    'meeting/reception host=A visitor=B place=صيدا',
  ],
  ['S عقد [PER A] لقاء مع [PER B].', 'meeting participant=A participant=B'],
  ['S وصل [PER A] إلى [STATE الأردن] في زيارة رسمية.', 'visit visitor=A host=الأردن'],
  ['S وكان [PER A] قد زار [STATE الأردن].', 'visit visitor=A host=الأردن'],
];

describe('claims', () => {
  test.each(TEMPLATES)('do not depend on who is named in %s', (sentence, expected) => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        fc.pre(a !== b);
        const put = (text: string) => text.replace('A', a).replace('B', b);
        expect(told(put(sentence))).toEqual([put(expected)]);
      }),
      { numRuns: 12 },
    );
  });

  test('of one sentence survive the loss of the others', () => {
    const sentence = 'S زار [PER عادل الشامي] [STATE الأردن].';
    expect(told(sentence, 'S طقس صحو.')).toEqual(told(sentence));
    expect(told('S طقس صحو.', sentence)).toEqual(told(sentence));
  });

  test('point at words of their own sentence', () => {
    const { text, claims } = claimsOf(
      'S زار [PER عادل الشامي] [STATE الأردن].',
      'S وأكد [PER سليم كرم] أن المسار واضح.',
    );
    for (const claim of claims) {
      const sentence = text.sentences[claim.sentence];
      expect(slice(text.document.text, sentence?.span ?? { start: 0, end: 0 })).toContain(
        slice(text.document.text, claim.trigger),
      );
    }
  });

  test('are surer of a verb with two sides than of a noun with one', () => {
    const [verb] = claimsOf('S التقى [PER عادل الشامي] [PER سليم كرم].').claims;
    const [noun] = claimsOf('S زيارة [PER عادل الشامي].').claims;
    expect(verb?.confidence).toBeGreaterThan(noun?.confidence ?? 1);
    expect(verb?.confidence).toBeLessThanOrEqual(1);
  });

  test('name their extractor and the rule that found them', () => {
    const [claim] = claimsOf('S زار [PER عادل الشامي] [STATE الأردن].').claims;
    expect([claim?.extractor, claim?.rule]).toEqual(['rules', 'finite-verb']);
  });
});
