import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admit } from '../../src/extract/admit.ts';
import type { ExtractionDraft } from '../../src/extract/draft.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { extraction } from './notation.ts';

const SOUND = extraction('a.txt', [
  'استقبل [خلوصي أكار]{person #akar office="أكار" officeState=TR} في [أنقرة]{place #p} ضيفه [فتحي باشاغا]{person #guest}',
  '> meeting استقبل host=akar visitor=guest place=p date=2020-07-03',
  'وقال [أكار]{person #short is=akar} كلمة',
  '> statement.say قال speaker=short',
  '> statement.say كلمة speaker=short again=1',
]);

/// The sound extraction with some of it replaced.
function changed(change: Partial<Extraction>): Extraction {
  return { ...SOUND, ...change };
}

function mention(index: number, change: object): Extraction {
  return changed({ mentions: SOUND.mentions.map((found, at) => (at === index ? { ...found, ...change } : found)) });
}

function claim(index: number, change: object): Extraction {
  return changed({ claims: SOUND.claims.map((found, at) => (at === index ? { ...found, ...change } : found)) });
}

function codes(draft: ExtractionDraft): readonly string[] {
  return admit(draft).diagnostics.map((found) => found.code);
}

describe('a sound extraction', () => {
  test('passes unchanged and without a diagnostic', () => {
    expect(admit(SOUND)).toEqual(SOUND);
  });
  test('passes a second time unchanged', () => {
    expect(admit(admit(SOUND))).toEqual(SOUND);
  });
});

describe('spans', () => {
  test.each([
    ['negative', { start: -1, end: 3 }],
    ['beyond the text', { start: 0, end: 100_000 }],
    ['empty', { start: 4, end: 4 }],
    ['backwards', { start: 9, end: 4 }],
    ['broken', { start: 0.5, end: 3 }],
    ['no number', { start: Number.NaN, end: 3 }],
  ])('that are %s are refused', (_, span) => {
    expect(codes(mention(0, { span }))).toContain('span-invalid');
  });
  test('outside their sentence are refused', () => {
    expect(codes(mention(0, { span: SOUND.mentions[3]?.span }))).toContain('span-outside-sentence');
  });
  test('that quote other words than they cover are refused, with the place', () => {
    const [found] = admit(mention(2, { span: { ...SOUND.mentions[2]?.span, surface: 'فائز السراج' } })).diagnostics;
    expect(found).toMatchObject({ code: 'span-mismatch', document: 'a.txt', span: SOUND.mentions[2]?.span });
    expect(found?.message).toContain('فتحي باشاغا');
  });
  test('that quote what they cover pass, without the quotation', () => {
    const quoted = mention(2, { span: { ...SOUND.mentions[2]?.span, surface: 'فتحي باشاغا' } });
    expect(admit(quoted)).toEqual(SOUND);
  });
});

describe('a dropped mention', () => {
  const without = admit(mention(0, { kind: 'ship' }));
  test('moves the indices of those behind it', () => {
    expect(without.mentions.map((found) => found.span)).toEqual(SOUND.mentions.slice(1).map((found) => found.span));
    expect(without.claims[1]?.arguments.map((argument) => argument.mention)).toEqual([2]);
  });
  test('takes along the arguments that it filled, and no more of the claim', () => {
    expect(without.claims[0]?.arguments.map((argument) => argument.role)).toEqual(['visitor', 'place']);
  });
  test('is no antecedent any more', () => {
    expect(without.mentions[2]?.antecedents).toEqual([]);
  });
  test('is counted with what it cost', () => {
    expect(without.diagnostics.map((found) => found.code)).toEqual(['kind-unknown', 'mention-missing']);
  });
});

describe('claims', () => {
  test('of an unknown kind are dropped', () => {
    expect(codes(claim(0, { kind: 'earthquake' }))).toEqual(['kind-unknown']);
  });
  test('lose arguments whose role the ontology does not allow them', () => {
    const [argument] = SOUND.claims[0]?.arguments ?? [];
    expect(
      codes(
        claim(0, { arguments: [{ ...argument, role: 'speaker' }, ...(SOUND.claims[0]?.arguments.slice(1) ?? [])] }),
      ),
    ).toEqual(['role-not-allowed']);
  });
  test('that lose every argument are dropped', () => {
    const [argument] = SOUND.claims[1]?.arguments ?? [];
    expect(codes(claim(1, { arguments: [{ ...argument, mention: 77 }] }))).toEqual(['mention-missing', 'claim-empty']);
  });
  test.each([-0.1, 1.1, Number.NaN])('of confidence %s are dropped', (confidence) => {
    expect(codes(claim(0, { confidence }))).toEqual(['confidence-invalid']);
  });
  test('of an unknown factuality are dropped', () => {
    expect(codes(claim(0, { factuality: 'rumoured' }))).toEqual(['factuality-unknown']);
  });
  test('lose an unknown subtype and stay', () => {
    const admitted = admit(claim(0, { subtype: 'banquet' }));
    expect([admitted.claims[0]?.subtype, admitted.claims.length]).toEqual([null, 3]);
  });
  test('refer through a dropped claim to what that one referred to', () => {
    const chained = changed({
      claims: SOUND.claims.map((found, at) => ({
        ...found,
        refersTo: at === 0 ? null : at - 1,
        confidence: at === 1 ? 7 : 1,
      })),
    });
    expect(admit(chained).claims.map((found) => found.refersTo)).toEqual([null, 0]);
  });
  test('refer to nothing that comes after them', () => {
    expect(admit(claim(0, { refersTo: 2 })).claims[0]?.refersTo).toBeNull();
  });
});

describe('page furniture', () => {
  test('takes along the sentence, its mentions and its claims', () => {
    const second = SOUND.sentences[1]?.span ?? { start: 0, end: 1 };
    const admitted = admit(changed({ document: { ...SOUND.document, boilerplate: [second] } }));
    expect([admitted.sentences.length, admitted.mentions.length, admitted.claims.length]).toEqual([1, 3, 1]);
    expect(admitted.diagnostics.map((found) => found.code)).toContain('sentence-in-boilerplate');
  });
});

describe('dates', () => {
  test('that are no ISO dates are left open', () => {
    const [date] = SOUND.dates;
    const admitted = admit(
      changed({
        dates: [
          { ...date, value: { start: 'July', end: null, precision: 'month', basis: 'text' } },
        ] as Extraction['dates'],
      }),
    );
    expect([admitted.dates[0]?.value, admitted.claims[0]?.date]).toEqual([null, 0]);
  });
  test('outside their sentence are dropped, and the claim is undated', () => {
    const admitted = admit(changed({ dates: SOUND.dates.map((date) => ({ ...date, sentence: 1 })) }));
    expect([admitted.dates.length, admitted.claims[0]?.date]).toEqual([0, null]);
  });
});

test('whatever the spans and indices, what passes lies in its sentence and points to what is there', () => {
  const number = fc.integer({ min: -3, max: SOUND.document.text.length + 3 });
  const span = fc.record({ start: number, end: number });
  const index = fc.integer({ min: -2, max: 6 });
  fc.assert(
    fc.property(
      fc.array(fc.record({ span, sentence: index, antecedents: fc.array(index), partOf: index }), { maxLength: 6 }),
      fc.array(fc.record({ trigger: span, mention: index, span })),
      (mentions, claims) => {
        const admitted = admit(
          changed({
            mentions: mentions.map((given) => ({ ...SOUND.mentions[2], ...given })) as Extraction['mentions'],
            claims: claims.map((given) => ({
              ...SOUND.claims[1],
              trigger: given.trigger,
              arguments: [{ role: 'speaker', mention: given.mention, span: given.span }],
            })) as Extraction['claims'],
          }),
        );
        const inside = (part: { start: number; end: number }, sentence: number): boolean => {
          const whole = admitted.sentences[sentence]?.span;
          return whole !== undefined && part.start >= whole.start && part.end <= whole.end && part.start < part.end;
        };
        for (const found of admitted.mentions) {
          expect(inside(found.span, found.sentence)).toBe(true);
          for (const other of [...found.antecedents, ...(found.partOf === null ? [] : [found.partOf])])
            expect(admitted.mentions[other]).toBeDefined();
        }
        for (const found of admitted.claims) {
          expect(inside(found.trigger, found.sentence)).toBe(true);
          for (const argument of found.arguments) expect(admitted.mentions[argument.mention]).toBeDefined();
        }
      },
    ),
  );
});
