/// Messages: the legend and its filters.

import type { Message } from '../message.ts';

export const FILTER = {
  'legend.entities': {
    en: 'Who and where',
    ar: 'من وأين',
  },
  'legend.events': {
    en: 'What happened',
    ar: 'ماذا حدث',
  },
  'legend.relations': {
    en: 'Roles and ties',
    ar: 'الأدوار والصلات',
  },
  'legend.factuality': {
    en: 'How it is told',
    ar: 'كيف يُروى',
  },
  'legend.all': {
    en: 'Show everything',
    ar: 'أظهر كل شيء',
  },
  'legend.only': {
    en: 'Only {kind}',
    ar: '{kind} فقط',
  },
  'legend.open': {
    en: 'Legend and filters',
    ar: 'المفتاح والمرشحات',
  },
  'legend.whole': {
    en: 'The numbers below are of the whole graph, not of the part you see.',
    ar: 'الأعداد أدناه للشبكة كلها، لا للجزء الذي تراه.',
  },
  'legend.shown': {
    en: '{n} of {total} shown',
    ar: 'يظهر {n} من {total}',
  },
} as const satisfies Readonly<Record<string, Message>>;
