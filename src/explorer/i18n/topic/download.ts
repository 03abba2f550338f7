/// Messages: downloads.

import type { Message } from '../message.ts';

export const DOWNLOAD = {
  'download.title': {
    en: 'Download',
    ar: 'تنزيل',
  },
  'download.gexf': {
    en: 'GEXF 1.3, for Gephi',
    ar: 'GEXF 1.3 لبرنامج Gephi',
  },
  'download.shown': {
    en: 'What is shown',
    ar: 'ما يظهر الآن',
  },
  'download.all': {
    en: 'Everything',
    ar: 'كل شيء',
  },
  'download.failed': {
    en: 'The file could not be written: {reason}',
    ar: 'تعذّرت كتابة الملف: {reason}',
  },
} as const satisfies Readonly<Record<string, Message>>;
