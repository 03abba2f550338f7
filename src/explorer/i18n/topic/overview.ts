/// Messages: the overview.

import type { Message } from '../message.ts';

export const OVERVIEW = {
  'overview.title': {
    en: 'Overview',
    ar: 'نظرة عامة',
  },
  'overview.unproven': {
    en: 'Choose a node to see what the file says of it, or search.',
    ar: 'اختر عقدة لترى ما يقوله الملف عنها، أو ابحث.',
  },
  'overview.text': {
    en: 'Every node and every line shows the sentence it came from. Choose one, or search.',
    ar: 'كل عقدة وكل خط يُظهر الجملة التي جاء منها. اختر واحدًا أو ابحث.',
  },
  'overview.reported': {
    en: 'Most reported events',
    ar: 'الأحداث الأكثر ذكرًا',
  },
  'overview.documents': {
    en: 'Articles',
    ar: 'المقالات',
  },
  'overview.undated': {
    en: 'undated',
    ar: 'بلا تاريخ',
  },
} as const satisfies Readonly<Record<string, Message>>;
