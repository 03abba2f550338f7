/// Messages: how things are told.

import type { Message } from '../message.ts';

export const FACTUALITY = {
  'factuality.asserted': {
    en: 'Affirmed',
    ar: 'مؤكد',
  },
  'factuality.planned': {
    en: 'Planned',
    ar: 'مخطط له',
  },
  'factuality.denied': {
    en: 'Denied',
    ar: 'منفي',
  },
  'factuality.demanded': {
    en: 'Demanded',
    ar: 'مطالَب به',
  },
  'factuality.possible': {
    en: 'Possible',
    ar: 'محتمل',
  },
  'factuality.conditional': {
    en: 'Conditional',
    ar: 'مشروط',
  },
} as const satisfies Readonly<Record<string, Message>>;
