import { describe, expect, test } from 'vitest';
import { slice } from '../../../src/model/span.ts';
import { claimsOf, nameOf } from './told.ts';

/// The sources of the claims of a kind, outermost first: names, or in brackets the words that describe.
function sourcesOf(kind: string, ...lines: readonly string[]): readonly (readonly string[])[] {
  const { text, claims } = claimsOf(...lines);
  const named = (mention: number | null, words: string) => (mention === null ? `(${words})` : nameOf(text, mention));
  return claims
    .filter((claim) => claim.kind === kind)
    .map((claim) => claim.attribution.map(({ mention, span }) => named(mention, slice(text.document.text, span))));
}

describe('attribution', () => {
  test('names the speaker of what is said', () => {
    expect(sourcesOf('support', 'S قال [PER عادل الشامي] إن [STATE لبنان] يدعم [ORG حكومة الشمال].')).toEqual([
      ['عادل الشامي'],
    ]);
  });

  test('names the source after its cue', () => {
    expect(sourcesOf('meeting', 'S بحسب [ORG صحيفة الساحل]، التقى [PER عادل الشامي] [PER سليم كرم].')).toEqual([
      ['صحيفة الساحل'],
    ]);
  });

  test('puts the source before the speaker it quotes', () => {
    const sentence = 'S نقلا عن [ORG صحيفة الساحل]، قال [PER عادل الشامي] إن [STATE لبنان] يدعم [ORG حكومة الشمال].';
    expect(sourcesOf('support', sentence)).toEqual([['صحيفة الساحل', 'عادل الشامي']]);
  });

  test('is not taken over where what happened is the subject, though a day stands between', () => {
    const before = 'S وأكد [PER عادل الشامي] أن [STATE لبنان] يدعم [ORG حكومة الشمال].';
    const sources = (sentence: string) => sourcesOf('meeting', before, sentence);
    expect(sources('S وخلصت أمس مباحثات [ORG الملتقى] في [LOC صيدا] إلى موعد للانتخابات.')).toEqual([[]]);
  });

  test('is who lays a deed to another, and not the other', () => {
    const sentence = 'S نسبت [ORG حكومة الشمال] الهجوم إلى [STATE إسرائيل].';
    expect(sourcesOf('military_action', sentence)).toEqual([['حكومة الشمال']]);
    const words = 'S نسبت [ORG صحيفة الساحل] إلى [PER عادل الشامي] قوله إن [STATE لبنان] يدعم [ORG حكومة الشمال].';
    expect(sourcesOf('support', words)).toEqual([['صحيفة الساحل', 'عادل الشامي']]);
  });

  test('is not who goes on with something', () => {
    const sentence = (verb: string) => `S ${verb} [ORG حكومة الشمال] خرق اتفاق الهدنة مع [STATE لبنان].`;
    expect(sourcesOf('agreement', sentence('تتابع')).flat()).toEqual([]);
  });

  test('keeps the words of a source without a name', () => {
    const [sources] = sourcesOf('meeting', 'S التقى [PER عادل الشامي] [PER سليم كرم]، بحسب مصدر مطلع.');
    expect(sources?.every((source) => source.startsWith('('))).toBe(true);
  });

  test('names the source inside a body, and not the body, where that is who speaks', () => {
    const said = (who: string) => sourcesOf('support', `S وقال ${who} إن [STATE لبنان] يدعم [ORG حكومة الشمال].`);
    expect(said('مصدر في [ORG وزارة الدفاع]')).toEqual([['(مصدر في وزارة الدفاع)']]);
    expect(said('متحدث باسم [ORG وزارة الدفاع]')).toEqual([['وزارة الدفاع']]);
  });

  test('takes for a described source only people, bodies and texts', () => {
    const met = (how: string) => sourcesOf('meeting', `S التقى [PER عادل الشامي] [PER سليم كرم]، ${how}.`);
    expect(met('بحسب مصادر محلية أمس')).toEqual([['(مصادر محلية)']]);
    expect(met('وفق ما ذكره مسؤول رفيع')).toEqual([['(مسؤول رفيع)']]);
    expect(met('على حد قول سكان')).toEqual([['(سكان)']]);
    expect(met('وفق رؤى تنموية شاملة')).toEqual([[]]);
    expect(met('حسب تعليمات القانون')).toEqual([[]]);
    expect(met('وفق تأكيده')).toEqual([[]]);
  });

  test('tells where it was said, and not by whom, of "this came during"', () => {
    const [sources] = sourcesOf('visit', 'S زار [PER عادل الشامي] [LOC عمّان]، جاء ذلك خلال لقاء مع الطلبة.');
    expect(sources ?? []).toEqual([]);
  });

  test('describes who speaks for a person who is named', () => {
    const line = 'S قال محامي [PER عادل الشامي] إن [STATE لبنان] يدعم [ORG حكومة الشمال].';
    expect(sourcesOf('support', line)).toEqual([['(محامي عادل الشامي)']]);
  });

  test('is nobody for what goes on meanwhile', () => {
    const line = 'S قال [PER عادل الشامي] إن العمل جار، في حين التقى [PER سليم كرم] [PER نادر حلمي].';
    expect(sourcesOf('meeting', line)).toEqual([[]]);
  });

  test('is empty for what the article says itself', () => {
    expect(sourcesOf('meeting', 'S التقى [PER عادل الشامي] [PER سليم كرم].')).toEqual([[]]);
  });
});
