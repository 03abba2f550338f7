/// Who is to do what he wants, tries or can do.

import { describe, expect, test } from 'vitest';
import { toldOf } from './told.ts';

const agreements = (line: string): string => toldOf('agreement', line).join();
const meetings = (line: string): string => toldOf('meeting', line).join();

describe('control', () => {
  test.each([
    'S تسعى [STATE تركيا] إلى توقيع اتفاق مع [STATE اليونان].',
    'S [STATE تركيا] تسعى لتوقيع اتفاق مع [STATE اليونان].',
    'S تستعد [STATE تركيا] لتوقيع اتفاق مع [STATE اليونان].',
    'S [STATE تركيا] مستعدة لتوقيع اتفاق مع [STATE اليونان].',
    'S تتطلع [STATE تركيا] إلى توقيع اتفاق مع [STATE اليونان].',
  ])('gives what is wanted to whoever wants it: %s', (line) => {
    expect(agreements(line)).toContain('[planned]');
    expect(agreements(line)).toContain('signatory=تركيا');
    expect(agreements(line)).toContain('signatory=اليونان');
  });

  test('reaches through what only says that it is done', () => {
    expect(agreements('S تسعى [STATE تركيا] إلى التوصل إلى اتفاق مع [STATE اليونان].')).toContain('signatory=تركيا');
  });

  test('has a pronoun for who said it before', () => {
    expect(meetings('S أعلنت [STATE إيران] أنها مستعدة للتفاوض مع [STATE تركيا].')).toContain('participant=إيران');
    expect(agreements('S قالت [STATE تركيا] إنها غير قادرة على توقيع الاتفاق مع [STATE اليونان].')).toContain(
      'signatory=تركيا',
    );
  });

  test('is denied where it is not wanted', () => {
    for (const line of [
      'S [STATE تركيا] غير مستعدة للتفاوض مع [STATE اليونان].',
      'S [STATE تركيا] ليست مستعدة للتفاوض مع [STATE اليونان].',
    ]) {
      expect(meetings(line)).toContain('participant=تركيا');
      expect(meetings(line)).toContain('[denied]');
    }
  });

  test('is none of what is known already, nor of what has no other party', () => {
    expect(agreements('S رفض [ORG الكونغرس] الاتفاق النووي مع [STATE إيران].')).not.toContain('signatory=الكونغرس');
    expect(toldOf('military_action', 'S لا تريد [STATE تركيا] حربا.').join()).not.toContain('actor=');
  });
});
