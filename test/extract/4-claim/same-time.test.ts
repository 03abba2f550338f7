/// At whose time something took place; each tie beside a sentence much like it that ties nothing.

import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../src/extract/4-claim/find-claims.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { slice } from '../../../src/model/span.ts';
import { markedText } from './marked-text.ts';

const LEXICON = loadLexicon();

/// The ties of a text: `والتقى = زار`.
function ties(...lines: readonly string[]): readonly string[] {
  const text = markedText(...lines);
  const claims = findClaims(text, LEXICON, { rulesOnly: true });
  const word = (at: number): string => slice(text.document.text, claims[at]?.trigger ?? { start: 0, end: 0 });
  return claims.flatMap(({ sameTime }, at) => (sameTime === null ? [] : [`${word(at)} = ${word(sameTime)}`]));
}

describe('in one sentence', () => {
  test.each([
    ['where he met', 'زار [PER عادل الشامي] [STATE الأردن] [DATE أمس]، حيث التقى [PER سليم كرم].', ['التقى = زار']],
    ['and met there', 'زار [PER عادل الشامي] [STATE الأردن] [DATE أمس]، والتقى هناك [PER سليم كرم].', ['والتقى = زار']],
    [
      'during which he met',
      'أجرى [PER عادل الشامي] زيارة إلى [STATE الأردن] [DATE أمس]، التقى خلالها [PER سليم كرم].',
      ['التقى = زيارة'],
    ],
    [
      'a visit and a meeting of one visitor',
      'زار [PER عادل الشامي] [STATE الأردن] [DATE أمس] والتقى [PER سليم كرم].',
      ['والتقى = زار'],
    ],
    [
      'arrives for a meeting',
      'وصل [PER عادل الشامي] إلى [STATE الأردن] [DATE أمس] للقاء [PER سليم كرم].',
      ['للقاء = وصل'],
    ],
    [
      'meets to sign',
      'يجتمع [PER عادل الشامي] مع [PER سليم كرم] [DATE الأربعاء] لتوقيع اتفاق مع [STATE قطر].',
      ['لتوقيع = يجتمع'],
    ],
    [
      'met during a visit',
      'التقى [PER عادل الشامي] [PER سليم كرم] [DATE أمس] خلال زيارة إلى [STATE الأردن].',
      ['زيارة = التقى'],
    ],
    [
      'shelled hours after a visit',
      'قصف [ORG الجيش] [LOC صيدا] [DATE أمس] بعد ساعات من زيارة [PER عادل الشامي] إلى [STATE الأردن].',
      ['زيارة = قصف'],
    ],
  ])('%s', (_, sentence, expected) => expect(ties(`S ${sentence}`)).toEqual(expected));

  test.each([
    ['days after', 'قصف [ORG الجيش] [LOC صيدا] [DATE أمس] بعد أيام من زيارة [PER عادل الشامي] إلى [STATE الأردن].'],
    [
      'after a visit',
      'التقى [PER عادل الشامي] [PER سليم كرم] [DATE أمس] بعد زيارة [PER رامي حداد] إلى [STATE الأردن].',
    ],
    ['each with its own date', 'زار [PER عادل الشامي] [STATE الأردن] [DATE أمس] والتقى [PER سليم كرم] [DATE اليوم].'],
    [
      'what is only discussed',
      'بحث [PER عادل الشامي] مع [PER سليم كرم] [DATE أمس] برنامجا لتدريب [ORG الجيش] في [STATE الأردن].',
    ],
    ['two meetings side by side', 'التقى [PER عادل الشامي] [PER سليم كرم] [DATE أمس] واستقبل [PER رامي حداد].'],
    ['a statement of its own', 'زار [PER عادل الشامي] [STATE الأردن] [DATE أمس] وقال إن الحوار مستمر.'],
  ])('%s ties nothing', (_, sentence) => expect(ties(`S ${sentence}`)).toEqual([]));
});

describe('across sentences', () => {
  const VISIT = 'S زار [PER عادل الشامي] [STATE الأردن] [DATE أمس].';
  const MEETING = 'S التقى [PER عادل الشامي] [PER سليم كرم] [DATE أمس].';

  test.each([
    ['during the meeting', MEETING, 'S وخلال اللقاء، أكد [PER سليم كرم] أن الحوار مستمر.', ['أكد = التقى']],
    [
      'at the start of the meeting',
      MEETING,
      'S وهنأ [PER سليم كرم] في بداية الاجتماع [PER رامي حداد].',
      ['وهنأ = التقى'],
    ],
    ['after the meeting', MEETING, 'S وقال [PER سليم كرم] عقب اللقاء إن الحوار مستمر.', ['وقال = التقى']],
    ['during the visit', VISIT, 'S والتقى [PER عادل الشامي] خلال الزيارة [PER سليم كرم].', ['والتقى = زار']],
  ])('%s', (_, first, second, expected) => expect(ties(first, second)).toEqual(expected));

  test.each([
    [
      'a meeting of others',
      MEETING,
      'S وخلال لقاء [PER رامي حداد] و[PER سعد غانم]، أكد [PER سليم كرم] أن الحوار مستمر.',
    ],
    ['what is said about the meeting', MEETING, 'S وأكد [PER سليم كرم] أن اللقاء مهم.'],
    ['no visit before', MEETING, 'S والتقى [PER عادل الشامي] خلال الزيارة [PER رامي حداد].'],
  ])('%s ties nothing', (_, first, second) =>
    expect(ties(first, second).filter((tie) => tie.endsWith('= التقى') || tie.endsWith('= زار'))).toEqual([]),
  );
});
