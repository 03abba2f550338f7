import { describe, expect, test } from 'vitest';
import { toldOf } from './told.ts';

describe('topics', () => {
  test('are the first two named in what is said', () => {
    const sentence = 'S قال [PER عادل الشامي] إن [STATE لبنان] والعالم و[ORG الجيش اللبناني] و[STATE الأردن] على وفاق.';
    expect(toldOf('statement', sentence)).toEqual([
      'statement/say speaker=عادل الشامي topic=لبنان topic=الجيش اللبناني',
    ]);
  });

  test('are never the speaker, the addressee or a mere place', () => {
    const sentence = 'S قال [PER عادل الشامي] ل[ORG صحيفة الساحل] إن الطريق إلى [LOC صيدا] مفتوح.';
    expect(toldOf('statement', sentence)).toEqual(['statement/say speaker=عادل الشامي addressee=صحيفة الساحل']);
  });
});
