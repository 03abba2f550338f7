/// Messages: what is known of an event.

import type { Message } from '../message.ts';

export const EVENT = {
  'event.date': {
    en: 'Date',
    ar: 'التاريخ',
  },
  'event.place': {
    en: 'Place',
    ar: 'المكان',
  },
  'event.participants': {
    en: 'Who took part',
    ar: 'من شارك',
  },
  'event.reports': {
    en: 'Reports',
    ar: 'التقارير',
  },
  'event.noDate': {
    en: 'These sentences do not settle a date.',
    ar: 'لا يكفي ما في هذه الجمل لتحديد التاريخ.',
  },
  'event.noPlace': {
    en: 'No place was found in these sentences.',
    ar: 'لم يُعثر على مكان في هذه الجمل.',
  },
  'event.disputed': {
    en: 'Disputed',
    ar: 'متنازع فيه',
  },
  'event.disputedText': {
    en: 'Some sources affirm what others deny.',
    ar: 'تثبته مصادر وتنفيه أخرى.',
  },
  'event.independent': {
    en: { one: '{n} independent', other: '{n} independent' },
    ar: {
      zero: 'لا مستقل',
      one: 'واحد مستقل',
      two: 'اثنان مستقلان',
      few: '{n} مستقلة',
      many: '{n} مستقلًا',
      other: '{n} مستقل',
    },
  },
  'event.compare': {
    en: 'Compare side by side',
    ar: 'قارن جنبًا إلى جنب',
  },
  'event.compareTitle': {
    en: 'Reports side by side',
    ar: 'التقارير جنبًا إلى جنب',
  },
  'event.affirmed': {
    en: 'Say it happened',
    ar: 'تقول إنه حدث',
  },
  'event.denied': {
    en: 'Deny it',
    ar: 'تنفي ذلك',
  },
  'event.neither': {
    en: 'Do neither',
    ar: 'لا تثبت ولا تنفي',
  },
  'event.reportsLeft': {
    en: { one: '{left} of {n} report', other: '{left} of {n} reports' },
    ar: {
      zero: '{left} من {n} تقرير',
      one: '{left} من تقرير واحد',
      two: '{left} من تقريرين',
      few: '{left} من {n} تقارير',
      many: '{left} من {n} تقريرًا',
      other: '{left} من {n} تقرير',
    },
  },
} as const satisfies Readonly<Record<string, Message>>;
