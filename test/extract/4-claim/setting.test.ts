/// Where something took place by what words of its sentence tie it to; each tie beside a sentence much like it that
/// ties nothing.

import { describe, expect, test } from 'vitest';
import { toldOf } from './told.ts';

/// The places of the meetings that a sentence tells of.
function meetingPlaces(sentence: string): readonly string[] {
  return toldOf('meeting', `S ${sentence}`).flatMap((line) => line.match(/(?<=place=).*?(?= \w+=| \[|$)/g) ?? []);
}

describe('a meeting takes place', () => {
  test.each([
    ['where a visit went', 'يتوجه [PER عادل الشامي] إلى [LOC صيدا]، حيث يلتقي [PER سليم كرم].', ['صيدا']],
    ['there', 'زار [PER عادل الشامي] [LOC صيدا]، والتقى هناك [PER سليم كرم].', ['صيدا']],
    ['in the town of the visit that it follows', 'زار [PER عادل الشامي] [LOC صيدا] والتقى [PER سليم كرم].', ['صيدا']],
    ['where one arrives for it', 'وصل [PER عادل الشامي] إلى [LOC صيدا] للقاء [PER سليم كرم].', ['صيدا']],
    ['where it is held', 'شارك [PER عادل الشامي] في الاجتماع الذي عقد في [LOC صيدا].', ['صيدا']],
    ['where it was hosted', 'التقى [PER عادل الشامي] [PER سليم كرم] في ندوة استضافتها [LOC صيدا].', ['صيدا']],
    ['in the places of a list', 'التقى [PER عادل الشامي] [PER سليم كرم] في [LOC صيدا] و[LOC صور].', ['صيدا', 'صور']],
    ['in the place before "where"', 'وفي [LOC صيدا]، حيث التقى [PER عادل الشامي] [PER سليم كرم]، هدوء.', ['صيدا']],
  ])('%s', (_, sentence, places) => expect(meetingPlaces(sentence)).toEqual(places));

  test.each([
    ['where somebody was born', 'التقى [PER عادل الشامي] [PER سليم كرم]، الذي ولد في [LOC صيدا].'],
    ['in the airport where one landed', 'وصل [PER عادل الشامي] إلى [LOC مطار صيدا] والتقى [PER سليم كرم].'],
    ['in the land that it is about', 'بحث [PER عادل الشامي] مع [PER سليم كرم] الأوضاع في [LOC صيدا].'],
    ['in either of two towns', 'زار [PER عادل الشامي] [LOC صيدا] و[LOC صور] والتقى [PER سليم كرم].'],
  ])('but not %s', (_, sentence) => expect(meetingPlaces(sentence)).toEqual([]));
});

test('what is said has no place from a visit', () => {
  expect(toldOf('statement', 'S زار [PER عادل الشامي] [LOC صيدا]، حيث أكد أن الحوار مستمر.')[0]).not.toContain(
    'place=',
  );
});
