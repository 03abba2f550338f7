/// Messages: counting things.

import type { Message } from '../message.ts';

export const COUNT = {
  'count.connections': {
    en: { one: '{n} connection', other: '{n} connections' },
    ar: { zero: 'بلا صلات', one: 'صلة واحدة', two: 'صلتان', few: '{n} صلات', many: '{n} صلة', other: '{n} صلة' },
  },
  'count.sentences': {
    en: { one: '{n} sentence', other: '{n} sentences' },
    ar: { zero: 'بلا جمل', one: 'جملة واحدة', two: 'جملتان', few: '{n} جمل', many: '{n} جملة', other: '{n} جملة' },
  },
  'count.reports': {
    en: { one: '{n} report', other: '{n} reports' },
    ar: {
      zero: 'بلا تقارير',
      one: 'تقرير واحد',
      two: 'تقريران',
      few: '{n} تقارير',
      many: '{n} تقريرًا',
      other: '{n} تقرير',
    },
  },
  'count.outlets': {
    en: { one: 'from {n} outlet', other: 'from {n} outlets' },
    ar: {
      zero: 'بلا مصدر',
      one: 'من مصدر واحد',
      two: 'من مصدرين',
      few: 'من {n} مصادر',
      many: 'من {n} مصدرًا',
      other: 'من {n} مصدر',
    },
  },
  'count.documents': {
    en: { one: '{n} article', other: '{n} articles' },
    ar: {
      zero: 'بلا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '{n} مقالات',
      many: '{n} مقالًا',
      other: '{n} مقال',
    },
  },
  'count.entities': {
    en: { one: '{n} entity', other: '{n} entities' },
    ar: {
      zero: 'بلا كيانات',
      one: 'كيان واحد',
      two: 'كيانان',
      few: '{n} كيانات',
      many: '{n} كيانًا',
      other: '{n} كيان',
    },
  },
  'count.events': {
    en: { one: '{n} event', other: '{n} events' },
    ar: { zero: 'بلا أحداث', one: 'حدث واحد', two: 'حدثان', few: '{n} أحداث', many: '{n} حدثًا', other: '{n} حدث' },
  },
  'count.edges': {
    en: { one: '{n} tie', other: '{n} ties' },
    ar: { zero: 'بلا روابط', one: 'رابط واحد', two: 'رابطان', few: '{n} روابط', many: '{n} رابطًا', other: '{n} رابط' },
  },
  'count.unproven': {
    en: { one: '{n} item without evidence', other: '{n} items without evidence' },
    ar: {
      zero: '{n} بلا دليل',
      one: 'عنصر واحد بلا دليل',
      two: 'عنصران بلا دليل',
      few: '{n} عناصر بلا دليل',
      many: '{n} عنصرًا بلا دليل',
      other: '{n} عنصر بلا دليل',
    },
  },
  'count.more': {
    en: { one: 'Show {n} more', other: 'Show {n} more' },
    ar: {
      zero: 'أظهر المزيد',
      one: 'أظهر واحدًا آخر',
      two: 'أظهر اثنين آخرين',
      few: 'أظهر {n} أخرى',
      many: 'أظهر {n} أخرى',
      other: 'أظهر {n} أخرى',
    },
  },
} as const satisfies Readonly<Record<string, Message>>;
