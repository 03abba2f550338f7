/// Messages: dates.

import type { Message } from '../message.ts';

export const DATE = {
  'date.from': {
    en: 'from {start} to {end}',
    ar: 'من {start} إلى {end}',
  },
  'precision.day': {
    en: 'to the day',
    ar: 'محدد باليوم',
  },
  'precision.week': {
    en: 'to the week',
    ar: 'محدد بالأسبوع',
  },
  'precision.month': {
    en: 'to the month',
    ar: 'محدد بالشهر',
  },
  'precision.season': {
    en: 'to the season',
    ar: 'محدد بالفصل',
  },
  'precision.year': {
    en: 'to the year',
    ar: 'محدد بالسنة',
  },
  'date.open': {
    en: 'the article does not say which day that is',
    ar: 'لا يحدد المقال أي يوم هو',
  },
  'basis.text': {
    en: 'stated in the text',
    ar: 'مذكور في النص',
  },
  'basis.publication': {
    en: 'worked out from the day of publication',
    ar: 'محسوب من يوم النشر',
  },
  'basis.solver': {
    en: 'worked out from other dates in the article',
    ar: 'محسوب من تواريخ أخرى في المقال',
  },
  'basis.context': {
    en: 'the date of what the article tells it with',
    ar: 'تاريخ ما يرويه المقال معه',
  },
  'basis.report': {
    en: 'undated: news of the days up to the report',
    ar: 'غير مؤرخ: من أخبار الأيام السابقة للتقرير',
  },
} as const satisfies Readonly<Record<string, Message>>;
