/// What completes a title, so that the name behind it is its holder's and nobody else's.

import { describe, expect, test } from 'vitest';
import { slice } from '../../../src/model/span.ts';
import { mentionsOf } from './notation.ts';

/// Persons with the words of their offices.
function holders(text: string): readonly string[] {
  const { segmented, mentions } = mentionsOf(text);
  return mentions
    .filter(({ kind, form }) => kind === 'person' && form === 'name')
    .map(
      ({ span, offices }) =>
        `${slice(segmented.document.text, span)}: ${offices.map((office) => slice(segmented.document.text, office.span)).join('، ')}`,
    );
}

describe('a title goes on', () => {
  test.each([
    ['with its field behind its nationality', 'وزيرة الدولة الهندية للتجارة', 'سارة التميمي'],
    ['with what it is for', 'المبعوث القطري الخاص لفض المنازعات', 'فهد بن راشد الدوحاني'],
    ['with the affairs of a place', 'مستشار الأمن القومي الأمريكي لشؤون الشرق الأوسط', 'سامي الحداد'],
    ['with the land that it is sent to', 'سفير جمهورية تركيا لدى المملكة', 'سامي الحداد'],
    ['with whom it serves', 'الممثل الخاص للأمين العام للأمم المتحدة', 'سامي الحداد'],
    ['with a body in quotation marks', 'قائد «اليونيفيل»', 'سامي الحداد'],
  ])('%s', (_, title, name) => {
    expect(holders(`قال ${title} ${name} إن العمل بدأ.`)).toEqual([`${name}: ${title}`]);
  });
});

describe('a title ends', () => {
  test('before the ambassador whom its holder met', () => {
    const found = holders('التقى رئيس الوزراء المكلف السفير البريطاني لدى العراق ستيفن الحداد في مكتبه.');
    expect(found.join()).toContain(': السفير البريطاني لدى العراق');
    expect(found.join()).not.toContain('رئيس الوزراء');
  });

  test('but two offices of a government may be one person’s', () => {
    expect(holders('قال رئيس مجلس الوزراء وزير الخارجية سامي الحداد إن العمل بدأ.')).toEqual([
      'سامي الحداد: رئيس مجلس الوزراء، وزير الخارجية',
    ]);
  });
});

describe('two titles that `و` joins', () => {
  test('are of one person', () => {
    expect(holders('التقى رئيس مجلس الوزراء ووزير الدولة خالد العطية الوفد.')).toEqual([
      'خالد العطية: رئيس مجلس الوزراء، وزير الدولة',
    ]);
  });

  test('are of two where the second is a counterpart or serves another state', () => {
    expect(holders('وكان سامي الحداد رئيس الوزراء الهندي ونظيرته البنغلاديشية سارة التميمي في المدينة.')).toContain(
      'سارة التميمي: نظيرته البنغلاديشية',
    );
    expect(holders('بحث سامي الحداد وزير الخارجية المصري ووزير الخارجية التركي حكمت يلماز الملف.')).toContain(
      'حكمت يلماز: وزير الخارجية التركي',
    );
  });
});

test('a name with a preposition is not the holder of the title before it', () => {
  expect(holders('اجتمع عادل الجبير وزير خارجية المملكة بجون كيري وزير خارجية أمريكا.')).toContain(
    'جون كيري: وزير خارجية أمريكا',
  );
});

test('an envoy goes where he is sent, and a prince is not of the palace where he receives', () => {
  expect(holders('قال المبعوث الدولي إلى اليمن إسماعيل الحداد إن العمل بدأ.')).toEqual([
    'إسماعيل الحداد: المبعوث الدولي إلى اليمن',
  ]);
  const received = 'استقبل الأمير محمد بن نايف ولي العهد في قصره بجدة معالي وزير الخارجية المصري سامح شكري.';
  expect(holders(received)).toContain('سامح شكري: وزير الخارجية المصري');
});
