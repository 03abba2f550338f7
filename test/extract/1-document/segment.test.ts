/// Articles inside a document: headlines, datelines, outlets, days of publication.

import { describe, expect, test } from 'vitest';
import { slice } from '../../../src/model/span.ts';
import { readText } from '../read-text.ts';

const FIRST = 'بحث وزير الخارجية، اليوم الأحد، مع نظيره في العاصمة سبل تعزيز التعاون بين البلدين.';
const SECOND = 'وقال الوزير في مؤتمر صحفي عقب اللقاء إن المباحثات تناولت ملفات الطاقة والحدود.';
const HEADLINE = 'وزير الخارجية يبحث مع نظيره تعزيز التعاون بين البلدين';
const OTHER = 'البرلمان يقر قانون الموازنة العامة بعد جلسة طويلة';

function headlines(...lines: string[]): (string | null)[] {
  const { text, segments } = readText(lines.join('\n'));
  return segments.map(({ headline }) => headline && slice(text, headline));
}

function dateline(...lines: string[]): string | null {
  const { text, segments } = readText(lines.join('\n'));
  const [span] = segments.map((segment) => segment.dateline);
  return span ? slice(text, span) : null;
}

describe('segments', () => {
  test('an article is one, with its headline', () => expect(headlines(HEADLINE, FIRST, SECOND)).toEqual([HEADLINE]));
  test('articles glued together are several', () =>
    expect(headlines(HEADLINE, FIRST, OTHER, SECOND)).toEqual([HEADLINE, OTHER]));
  test('a short subheading opens none', () =>
    expect(headlines(HEADLINE, FIRST, 'ردود فعل', SECOND)).toEqual([HEADLINE]));
  test('a text without a headline is one', () => expect(headlines(FIRST, SECOND)).toEqual([null]));
  test('a headline may ask', () =>
    expect(headlines('هل تنجح المفاوضات بين الطرفين هذه المرة؟', FIRST)).toEqual([
      'هل تنجح المفاوضات بين الطرفين هذه المرة؟',
    ]));
  test('a deck belongs to its headline', () =>
    expect(headlines(HEADLINE, 'لقاء هو الثالث هذا العام', FIRST)).toEqual([HEADLINE]));
  test('a line after a colon is no headline', () => {
    expect(headlines(HEADLINE, FIRST, 'وضم الوفد كلا من:', 'وزير الداخلية ورئيس الأركان العامة للجيش', SECOND)).toEqual(
      [HEADLINE],
    );
  });
  test('every line of text is in one', () => {
    const { text, segments } = readText([HEADLINE, FIRST, OTHER, SECOND].join('\n'));
    expect(segments.map(({ span }) => slice(text, span))).toEqual([`${HEADLINE}\n${FIRST}`, `${OTHER}\n${SECOND}`]);
  });
  test('the title is the first headline', () => {
    const { text, title } = readText(['محلي', HEADLINE, FIRST].join('\n'));
    expect(title && slice(text, title)).toBe(HEADLINE);
  });
});

describe('datelines', () => {
  test.each([
    'أوج – طرابلس',
    'أنقرة - ليبيا اليوم',
    'ريمبو – مراسلنا',
    'القاهرة - (أ ش أ)',
    'العُلا (السعودية) - خاص',
    'وكالات – الأربعاء',
    'طرابلس، 18 أغسطس 2022',
    'بغداد/ طهران – السفير الجديد',
    'عمّان - شبكة البلقاء الإخبارية',
    'لندن: رياض حمداني - جنيف: «الميزان الدولية»',
    'كتب - ياسر الجندي وإيمان صبري:',
    'كتبت سلوى عبد الجواد:',
    'أنقرة – من مراسلنا طارق بن عيسى',
  ])('%s on a line of its own', (line) => expect(dateline(HEADLINE, line, FIRST, SECOND)).toBe(line));

  test.each([
    ['القاهرة', 'القاهرة - '],
    ['طرابلس 14 مارس (وسن)', 'طرابلس 14 مارس (وسن) - '],
    ['عدن (ميدان برس)', 'عدن (ميدان برس) - '],
    [
      'الرياض 17 ربيع الأول 1447 هـ الموافق 09 سبتمبر 2025 م',
      'الرياض 17 ربيع الأول 1447 هـ الموافق 09 سبتمبر 2025 م - ',
    ],
    ['كابول، ١٤ تشرين الأول/أكتوبر ٢٠٢٣', 'كابول، ١٤ تشرين الأول/أكتوبر ٢٠٢٣ – '],
    ['مسقط – كتبت شيخة الرواحية', 'مسقط – كتبت شيخة الرواحية: '],
    ['الدوحة - أيمن صقر', 'الدوحة - أيمن صقر: '],
    ['عمان 29 تشرين الثاني (نشمي)', 'عمان 29 تشرين الثاني (نشمي)- '],
    ['لاهاي في 6 نوفمبر /الجبل الأخضر', 'لاهاي في 6 نوفمبر /الجبل الأخضر/ '],
    ['نيامي 9 مارس 2025 (أنباء الشرق)', 'نيامي 9 مارس 2025 (أنباء الشرق) '],
    ['المتوسط - خاص', 'المتوسط - خاص | '],
    ['رام الله 30-11-2016 زيتونة', 'رام الله 30-11-2016 زيتونة- '],
  ])('%s before the first sentence', (expected, opening) =>
    expect(dateline(HEADLINE, opening + FIRST, SECOND)).toBe(expected),
  );

  test.each([
    [
      'a sentence with an aside',
      'الوزير - الذي وصل أمس إلى العاصمة - بحث مع نظيره التعاون بين البلدين في المجالات كافة.',
    ],
    ['a speaker and a colon', 'قال الوزير: إن المباحثات تناولت ملفات الطاقة والحدود والهجرة غير النظامية.'],
    ['a plain sentence', FIRST],
  ])('are not seen in %s', (_, line) => expect(dateline(HEADLINE, line, SECOND)).toBeNull());
});

describe('outlets', () => {
  test.each([
    ['أوج', 'أوج – طرابلس'],
    ['ليبيا اليوم', 'أنقرة - ليبيا اليوم'],
    ['المدينة نيوز', 'عمان - المدينة نيوز'],
    ['شبكة البلقاء الإخبارية', 'عمّان - شبكة البلقاء الإخبارية'],
    ['السفير الجديد', 'بغداد/ طهران – السفير الجديد'],
    [null, 'ريمبو – مراسلنا'],
    [null, 'عمان - غادة الفقهاء'],
    [null, 'العُلا (السعودية) - خاص'],
    [null, 'كتب - ياسر الجندي:'],
  ])('%s is read from the dateline %s', (outlet, line) => {
    const document = readText([HEADLINE, line, FIRST].join('\n'));
    expect(document.outlet && slice(document.text, document.outlet)).toBe(outlet);
  });

  test('are read from the brackets of an agency', () => {
    const { text, outlet } = readText([HEADLINE, `طرابلس 14 مارس (وسن) - ${FIRST}`].join('\n'));
    expect(outlet && slice(text, outlet)).toBe('وسن');
  });

  test('are read from a line that holds nothing else', () => {
    const { text, outlet } = readText([HEADLINE, 'صدى البلد -', FIRST].join('\n'));
    expect(outlet && slice(text, outlet)).toBe('صدى البلد');
  });
});

describe('the day of publication', () => {
  test.each([
    ['2021-03-02', 'نشر في: 2021/03/02'],
    ['2021-03-02', 'تاريخ النشر: 02-03-2021 الساعة 10:15'],
    ['2021-03-02', 'آخر تحديث 2021/03/02 GMT 06:12'],
    ['2021-03-14', '14/03/2021'],
    ['2021-03-14', '2021-03-14'],
    ['2021-03-14', 'الأحد 14 مارس 2021'],
    ['2023-12-26', 'تم النشر في 26 كانون الأول/ديسمبر 2023'],
    ['2021-03-14', '٢٠٢١/٠٣/١٤'],
  ])('is %s where the page says %s', (date, line) => {
    const { text, published } = readText([HEADLINE, line, FIRST, SECOND].join('\n'));
    expect(published?.date).toBe(date);
    expect(line).toContain(published?.span && slice(text, published.span));
  });

  test('is stated rather by publication than by update', () => {
    expect(readText([HEADLINE, 'آخر تحديث 2021/03/05', 'نشر في 2021/03/02', FIRST].join('\n')).published?.date).toBe(
      '2021-03-02',
    );
  });

  test.each([
    ['a year of copyright', [HEADLINE, FIRST, SECOND, 'جميع الحقوق محفوظة 2023 ©']],
    ['a clock without a day', [HEADLINE, 'آخر تحديث GMT 06:12:26', FIRST]],
    ['a date in a sentence', [HEADLINE, FIRST, 'ووقع الجانبان الاتفاق في 27 نوفمبر 2019.']],
    [
      'a date of a related link',
      [HEADLINE, FIRST, SECOND, 'اقرأ أيضا', 'GMT 17:48 2021 الجمعة ,08 كانون الثاني / يناير', 'أسعار الذهب'],
    ],
    ['a day that does not exist', [HEADLINE, '31/02/2021', FIRST]],
  ])('is not read from %s', (_, lines) => expect(readText(lines.join('\n')).published).toBeNull());
});
