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
  'ego.leave': {
    en: 'Show the whole graph again',
    ar: 'أظهر الشبكة كلها من جديد',
  },
} as const satisfies Readonly<Record<string, Message>>;
