/// Which date belongs to which claim; each rule beside a sentence much like it that it leaves alone.

import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../src/extract/4-claim/find-claims.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { slice } from '../../../src/model/span.ts';
import { markedText } from './marked-text.ts';

const LEXICON = loadLexicon();

/// The trigger of each claim with the words of its date: `زار أمس`, `التقى -`.
function dated(...lines: readonly string[]): readonly string[] {
  const text = markedText(...lines);
  const claims = findClaims(text, LEXICON, { rulesOnly: true });
  const words = (at: number | null): string => {
    const found = at === null ? undefined : text.dates[at];
    return found ? slice(text.document.text, found.span) : '-';
  };
  return claims.map(({ trigger, date }) => `${slice(text.document.text, trigger)} ${words(date)}`);
}

describe('a date belongs to the trigger of its clause', () => {
  test.each([
    ['after the verb and its arguments', 'زار [PER عادل الشامي] [STATE الأردن] [DATE أمس].', ['زار أمس']],
    [
      'between the verb and its arguments',
      'استقبل [PER عادل الشامي]، [DATE اليوم الجمعة]، [PER سليم كرم].',
      ['استقبل اليوم الجمعة'],
    ],
    ['before the verb', '[DATE أمس]، التقى [PER عادل الشامي] [PER سليم كرم].', ['التقى أمس']],
    [
      'between a light verb and its noun',
      'عقد [PER عادل الشامي] [DATE أمس] اجتماعا مع [PER سليم كرم].',
      ['اجتماعا أمس'],
    ],
    [
      'after the noun of a light verb',
      'أجرى [PER عادل الشامي] محادثات مع [PER سليم كرم] [DATE مساء أمس].',
      ['محادثات مساء أمس'],
    ],
    [
      'after each of two verbs',
      'زار [PER عادل الشامي] [STATE الأردن] [DATE أمس] والتقى [PER سليم كرم] [DATE اليوم].',
      ['زار أمس', 'والتقى اليوم'],
    ],
    [
      'of the second of two verbs only',
      'زار [PER عادل الشامي] [STATE الأردن] والتقى [PER سليم كرم] [DATE اليوم].',
      ['زار -', 'والتقى اليوم'],
    ],
    [
      'of the main clause, not of what is set off in it',
      'التقى [PER عادل الشامي] [PER سليم كرم]، الذي عُيّن سفيرا [DATE العام الماضي]، في [LOC صيدا].',
      ['التقى -', 'عُيّن العام الماضي'],
    ],
  ])('%s', (_, sentence, expected) => expect(dated(`S ${sentence}`)).toEqual(expected));
});

describe('a date between a verb of saying and a noun is when it was said', () => {
  test('not when what is announced took place', () => {
    expect(dated('S أعلنت [ORG وزارة الدفاع]، [DATE الثلاثاء]، توقيع اتفاق مع [STATE قطر].')).toEqual([
      'أعلنت الثلاثاء',
      'توقيع -',
    ]);
  });

  test('but after the noun it is the noun\u2019s', () => {
    expect(dated('S أعلنت [ORG وزارة الدفاع] توقيع اتفاق مع [STATE قطر] [DATE الثلاثاء].')).toContain('توقيع الثلاثاء');
  });
});

describe('a date in what is said or demanded is not when it was said', () => {
  test.each([
    ['دعا [PER عادل الشامي] إلى عقد مؤتمر [DATE نهاية أيار].', 'دعا -'],
    ['اتهم [PER عادل الشامي] [PER سليم كرم] بإطلاق النار [DATE الأحد].', 'اتهم -'],
    ['دعا [PER عادل الشامي] [DATE أمس] إلى عقد مؤتمر.', 'دعا أمس'],
    ['اتهم [PER عادل الشامي]، [DATE الأحد]، [PER سليم كرم] بإطلاق النار.', 'اتهم الأحد'],
    ['اتفق [PER عادل الشامي] و[PER سليم كرم] على إيفاد بعثة [DATE الأسبوع المقبل].', 'اتفق -'],
    ['اتفق [PER عادل الشامي] و[PER سليم كرم] [DATE أمس] على إيفاد بعثة.', 'اتفق أمس'],
  ])('%s', (sentence, expected) => expect(dated(`S ${sentence}`)[0]).toBe(expected));
});

describe('a relative clause that tells when something took place', () => {
  test.each([
    [
      'التقى [PER عادل الشامي] [PER سليم كرم] بعد زيارة أجراها [PER رامي حداد] إلى [STATE الأردن] [DATE الأسبوع الفائت].',
      'زيارة الأسبوع الفائت',
    ],
    ['راقبت [ORG الأمم المتحدة] انتخابات [STATE الأردن] التي جرت [DATE أمس].', 'انتخابات أمس'],
  ])('dates its noun: %s', (sentence, expected) => expect(dated(`S ${sentence}`)).toContain(expected));

  test('dates what took place in it', () => {
    expect(
      dated('S اتفق [PER عادل الشامي] و[PER سليم كرم]، خلال اجتماع عُقد [DATE أمس] في [LOC صيدا]، على التعاون.')[0],
    ).toBe('اتفق أمس');
  });

  test('dates the statement that was made in a speech given then', () => {
    expect(dated('S أكد [PER عادل الشامي] في كلمة ألقاها [DATE أمس] أن الحوار مستمر.')).toEqual(['أكد أمس']);
  });

  test('dates nothing when it tells something else of the noun', () => {
    expect(
      dated(
        'S التقى [PER عادل الشامي] [PER سليم كرم] بعد زيارة [PER رامي حداد] إلى [STATE الأردن] التي كتب عنها [DATE أمس].',
      ),
    ).not.toContain('زيارة أمس');
  });
});

describe('dates that tell when nothing of it happened', () => {
  test('the year of a law', () => {
    expect(dated('S أقر [ORG مجلس النواب] تعديل القانون رقم 18 [DATE لسنة 2015].')).toEqual(['أقر -']);
  });

  test('the year that a law without a number is called by', () => {
    expect(dated('S أقر [ORG مجلس النواب] مشروع قانون الأحزاب [DATE لسنة 2022].')).toEqual(['أقر -']);
    expect(dated('S أقر [ORG مجلس النواب] قانون الأحزاب، وأجرى [STATE الأردن] انتخابات [DATE لسنة 2022].')).toContain(
      'انتخابات لسنة 2022',
    );
  });

  test('but the year after the law\u2019s name is that of its passing', () => {
    expect(dated('S أقر [ORG مجلس النواب] قانون البلديات [DATE عام 2015].')).toEqual(['أقر عام 2015']);
  });
});

describe('a date belongs to what a decree names', () => {
  test('when it tells when the decree was issued', () => {
    expect(dated('S صدر [DATE اليوم] مرسوم قضى بتعيين [PER عادل الشامي] وزيرا.')).toContain('بتعيين اليوم');
  });

  test('and not when it tells of something else', () => {
    const [first] = dated('S وصل [DATE اليوم] وفد يحمل قرارا قضى بتعيين [PER عادل الشامي] وزيرا.').filter((claim) =>
      claim.startsWith('بتعيين'),
    );
    expect(first).not.toBe('بتعيين اليوم');
  });
});

describe('a date stays in its clause', () => {
  test('behind a word that opens no clause', () => {
    expect(dated('S وصل [PER عادل الشامي] إلى [LOC صيدا] ثم [LOC صور] [DATE أمس].')).toEqual(['وصل أمس']);
  });

  test('and not behind one that opens one', () => {
    expect(dated('S وصل [PER عادل الشامي] إلى [LOC صيدا] ثم قدم [PER سليم كرم] [DATE أمس].')[0]).toBe('وصل -');
  });

  test('behind "by first letters", which is not what is agreed on', () => {
    expect(dated('S وقعت [STATE الأردن] و[STATE قطر] بالأحرف الأولى، [DATE أمس]، وثيقة.')).toEqual(['وقعت أمس']);
  });
});
