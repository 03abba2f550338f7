/// Messages: neighbourhoods.

import type { Message } from '../message.ts';

export const NEIGHBOURHOOD = {
  'ego.show': {
    en: 'Show only its neighbourhood',
    ar: 'أظهر جواره فقط',
  },
  'ego.title': {
    en: 'Neighbourhood of {label}',
    ar: 'جوار {label}',
  },
  'ego.depth': {
    en: 'Steps',
    ar: 'الخطوات',
  },
  'ego.counts': {
    en: '{shown} shown · {more} more one step further',
    ar: 'يظهر {shown} · و{more} أخرى بعد خطوة',
  },
  'ego.trail': {
    en: 'Former centres',
    ar: 'المراكز السابقة',
  },
  'ego.return': {
    en: 'Back to {label}',
    ar: 'عودة إلى {label}',
  },
  'ego.menu': {
    en: 'Relations and neighbourhood',
    ar: 'العلاقات والجوار',
  },
  'ego.open': {
    en: 'Open its details',
    ar: 'افتح تفاصيله',
  },
  'ego.linkedTo': {
    en: 'How is it linked to {label}?',
    ar: 'ما صلته بـ{label}؟',
  },
  'ego.relations': {
    en: 'What is shown around it',
    ar: 'ما يظهر حوله',
  },
  'ego.onlyRelation': {
    en: 'Show only what is around it by',
    ar: 'أظهر حوله بهذه العلاقة فقط',
  },
  'ego.part': {
    en: '{shown} of {total}',
    ar: '{shown} من {total}',
  },
  'ego.expand': {
    en: 'Show all that is around it',
    ar: 'أظهر كل ما حوله',
  },
  'ego.collapse': {
    en: 'Fold all that is around it',
    ar: 'اطوِ كل ما حوله',
  },
  'ego.centre': {
    en: 'Make it the centre',
    ar: 'اجعله المركز',
  },
  'ego.leave': {
    en: 'Show the whole graph again',
    ar: 'أظهر الشبكة كلها من جديد',
  },
} as const satisfies Readonly<Record<string, Message>>;
