/// Messages: the list.

import type { Message } from '../message.ts';

export const LIST = {
  'list.title': {
    en: 'Everything shown',
    ar: 'كل ما يظهر',
  },
} as const satisfies Readonly<Record<string, Message>>;
