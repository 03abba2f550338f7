/// Where sentences end and where they do not; what they are; the laws they keep.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, slice } from '../../../src/model/span.ts';
import { segmentedText, sentencesOf } from '../read-text.ts';

const HEADLINE = 'وزير الخارجية يبحث مع نظيره تعزيز التعاون بين البلدين';

/// The sentences of one paragraph that stands below a headline.
function split(paragraph: string): string[] {
  return sentencesOf(`${HEADLINE}\n${paragraph}`).slice(1);
}

describe('sentences', () => {
  test.each([
    ['at a full stop', 'وصل الوزير إلى العاصمة. وبحث التعاون مع نظيره.', 2],
    ['at a question mark', 'هل وصل الوزير إلى العاصمة؟ لم يصدر أي تعليق من الوزارة.', 2],
    ['where no space follows', 'وصل الوزير إلى العاصمة.وبحث التعاون مع نظيره.', 2],
    ['after a closing quotation mark', 'قال إن بلاده «ستدعم الاستقرار». وأضاف أن الاجتماع مثمر.', 2],
    ['after a stop inside a quotation that ends', 'قال: «سندعم الاستقرار في المنطقة.» وأضاف أن الاجتماع مثمر.', 2],
    ['after the unit of a number', 'صدر القرار سنة 1447 هـ. وبدأ العمل به.', 2],
    ['after a year', 'وقع الاتفاق في 27 نوفمبر 2019. وعقد اجتماع ثنائي بين الجانبين.', 2],
    [
      'between straight quotations of which the first never ends',
      'قال إن "الحق أساسي. وأشار إلى أنه "يتعين العمل".',
      2,
    ],
    ['after an ellipsis before a new clause', 'لم يعلق أحد على الأمر... وقال الوزير إن اللقاء تأجل.', 2],
  ])('end %s', (_, text, count) => expect(split(text)).toHaveLength(count));

  test.each([
    ['at the point of an abbreviation', 'التقى د. محمد الفيتوري وفدا من البعثة في العاصمة.'],
    ['at the points of an agency', 'نقلت أ.ف.ب عن مصدر مطلع أن المفاوضات توقفت.'],
    ['before an initial', 'قضت المحكمة بحبس المدير سالم.ع سبع سنوات.'],
    ['in a decimal number', 'بلغت القيمة 4.2 مليار دولار في العام الماضي.'],
    ['in an address', 'نشر موقع www.example.org نص الاتفاق كاملا.'],
    ['at a semicolon', 'حضر كل من؛ وزير الداخلية ورئيس الأركان.'],
    ['at an ellipsis that goes on', 'أي محاولة لتحرك معاد من قبل قوات... للعبث باستقرار البلاد.'],
    ['at two points inside a phrase', 'زيارة مفاجئة..متحدث يؤكد الاتفاق على إرسال المدربين.'],
    ['inside a short quotation', 'قال الوزير: «سندعم الاستقرار. ولن نتراجع عن التزاماتنا» في ختام الزيارة.'],
    ['at a question inside a quotation', 'تساءل: «هل هذا ممكن؟» قبل أن يغادر القاعة.'],
    ['inside brackets', 'وصل الوفد (برئاسة د. سالم. ومعه ثلاثة خبراء) إلى المطار.'],
  ])('do not end %s', (_, text) => expect(split(text)).toEqual([text]));

  test('end although a quotation mark is never closed', () => {
    expect(split('نقل الموقع أن الوفد سيصل إلى «طرابلس، اليوم. وأكد المصدر الخبر لاحقا.')).toHaveLength(2);
  });

  test('never cross a line end', () =>
    expect(split('وصل الوزير إلى العاصمة\r\nوبحث مع نظيره التعاون.')).toHaveLength(2));
  test('keep their closing marks', () =>
    expect(split('قال: «انتهى الأمر.» وغادر المكان.')[0]).toBe('قال: «انتهى الأمر.»'));
  test('without an end in sight are cut', () =>
    expect(split(`قال ${'الوزير والسفير '.repeat(1500)}.`).length).toBeGreaterThan(5));
});

describe('roles', () => {
  const roles = (...lines: string[]): string[] =>
    segmentedText(lines.join('\n')).sentences.map((sentence) => sentence.role);
  const body = 'بحث وزير الخارجية مع نظيره في العاصمة سبل تعزيز التعاون بين البلدين.';

  test('a headline is one sentence', () =>
    expect(roles('بعد زيارة الوفد.. متحدث يؤكد الاتفاق على التدريب', body)).toEqual(['headline', 'body']));
  test('a subheading is a headline too', () =>
    expect(roles(HEADLINE, body, 'ردود فعل', 'وقال الوزير إن المباحثات تناولت ملفات الطاقة والحدود.')).toEqual([
      'headline',
      'body',
      'headline',
      'body',
    ]));
  test('a bullet makes an item, without the bullet', () => {
    const text = [HEADLINE, 'وضمت قائمة الوفود:', '- أمير الكويت', '• روسيا: نائب الوزير', '1. وزير الدفاع'].join('\n');
    expect(roles(text)).toEqual(['headline', 'body', 'item', 'item', 'item']);
    expect(sentencesOf(text).slice(2)).toEqual(['أمير الكويت', 'روسيا: نائب الوزير', 'وزير الدفاع']);
  });
  test('a dateline on a line of its own is no sentence', () =>
    expect(sentencesOf([HEADLINE, 'أوج – طرابلس', body].join('\n'))).toEqual([HEADLINE, body]));
  test('a dateline before the first sentence stands in it', () =>
    expect(sentencesOf(`${HEADLINE}\nالقاهرة - ${body}`)[1]).toBe(`القاهرة - ${body}`));
});

describe('laws', () => {
  const piece = fc.constantFrom(
    'قال الوزير',
    'إن «المباحثات',
    'انتهت»',
    '(أ ش أ)',
    '. ',
    '؟ ',
    '... ',
    '\n',
    '\r\n',
    '\n- ',
    ' "',
    'د. سالم',
    '4.2',
    '،',
    ' و',
    '\u200F',
    '!',
    '“',
    '”',
    '؛ ',
    'TRT',
    '#وسم',
    ' ـ ',
    'محلي\n',
    'مقالات ذات صلة\n',
    'اليوم السبت',
    '\u064E',
    '😀',
    '\uFFFD',
  );
  const anyText = fc
    .array(piece, { maxLength: 60 })
    .map((pieces) => pieces.join(''))
    .filter((text) => text.trim() !== '');

  test('sentences are in order, apart, and outside furniture', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { document, sentences } = segmentedText(text);
        sentences.forEach((sentence, at) => {
          expect(sentence.index).toBe(at);
          expect(sentence.span.start).toBeGreaterThanOrEqual(sentences[at - 1]?.span.end ?? 0);
          expect(document.boilerplate.some((span) => overlaps(span, sentence.span))).toBe(false);
          expect(slice(document.text, sentence.span)).not.toMatch(/[\r\n]/);
          expect(document.segments[sentence.segment]).toBeDefined();
        });
      }),
      { numRuns: 300 },
    );
  });

  test('tokens tile their sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { span, tokens } of segmentedText(text).sentences) {
          expect([tokens[0]?.start, tokens.at(-1)?.end]).toEqual([span.start, span.end]);
          tokens.forEach((token, at) => {
            const next = tokens[at + 1];
            if (next) expect(text.slice(token.end, next.start)).toMatch(/^[\s\u200F]*$/);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('all text is in a sentence, in furniture, in a dateline or a bullet', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { document, sentences } = segmentedText(text);
        const spans = [
          ...sentences.map((one) => one.span),
          ...document.boilerplate,
          ...document.segments.flatMap((one) => one.dateline ?? []),
        ];
        const rest = [...text]
          .map((_, at) => at)
          .filter((at) => !spans.some((span) => span.start <= at && at < span.end))
          .map((at) => text[at])
          .join('');
        expect(rest).toMatch(/^[\s\u200F\-–—•●▪◦*·\d.)]*$/);
      }),
      { numRuns: 300 },
    );
  });
});
