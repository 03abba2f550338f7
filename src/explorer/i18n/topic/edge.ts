/// Messages: what is known of a tie.

import type { Message } from '../message.ts';

export const EDGE = {
  'edge.title': {
    en: 'Tie',
    ar: 'صلة',
  },
  'edge.from': {
    en: 'from {date}',
    ar: 'من {date}',
  },
  'edge.to': {
    en: 'until {date}',
    ar: 'حتى {date}',
  },
} as const satisfies Readonly<Record<string, Message>>;
