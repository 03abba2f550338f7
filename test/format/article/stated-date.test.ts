/// Dates as columns, feeds and pages write them.

import { describe, expect, test } from 'vitest';
import { statedDate, statedDay } from '../../../src/format/article/stated-date.ts';

describe('a stated date', () => {
  test.each([
    '2023-03-05T10:00:00+03:00',
    '20230305101500',
    '20230305T101500Z',
    'Sun, 05 Mar 2023 10:00:00 +0300',
    'March 5, 2023',
    'Sun Mar 5 10:00:00 UTC 2023',
    '5-Mar-2023',
    '5/3/2023',
    '05.03.2023 10:00',
    'الأحد 05/03/2023',
    '٢٠٢٣/٠٣/٥',
    '۲۰۲۳/۰۳/۰۵',
    '5 مارس 2023',
    '٥ آذار ٢٠٢٣',
    '05 آذار/مارس 2023 10:00',
    '5 آذار (مارس) 2023',
    'الأحد, 05 مارس 2023 10:00',
    'الأحد، ٥ من شهر مارس، عام 2023',
    'مارس 5, 2023',
    '14/08/1444 هـ الموافق 5 مارس 2023 م',
  ])('%s is the fifth of March', (stated) => expect(statedDate(stated)).toEqual({ day: '2023-03-05', hijri: false }));

  test.each([
    ['26 كانون الثاني 2023', '2023-01-26'],
    ['26 كانون الأول/ديسمبر 2023', '2023-12-26'],
    ['1 تشرين الثاني 2023', '2023-11-01'],
    ['1 جويلية 2023', '2023-07-01'],
    ['1 غشت 2023', '2023-08-01'],
    ['1 ماي 2023', '2023-05-01'],
    ['1 مايو 2023', '2023-05-01'],
    ['1 ابريل 2023', '2023-04-01'],
  ])('%s has its month’s regional name', (stated, day) => expect(statedDay(stated)).toBe(day));

  test.each([
    ['14/08/1444', '2023-03-06'],
    ['1444-08-14', '2023-03-06'],
    ['1 رمضان 1444 هـ', '2023-03-23'],
    ['١٠ ذو الحجة ١٤٤٤', '2023-06-28'],
    ['1 ربيع الآخر 1445', '2023-10-16'],
  ])('%s is of the Hijri calendar', (stated, day) => expect(statedDate(stated)).toEqual({ day, hijri: true }));

  test.each(['', 'أمس', '2023', 'مارس 2023', '3/25/2023', '30/02/2023', '30/09/1444', '14/13/1444', 'قرار 5/2023'])(
    '%s is none',
    (stated) => expect(statedDate(stated)).toBeNull(),
  );
});
