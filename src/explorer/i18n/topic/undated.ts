/// Messages: what has no date while days are chosen.

import type { Message } from '../message.ts';

export const UNDATED = {
  'undated.out': {
    en: '{n} undated left out',
    ar: {
      zero: 'لا رواية بلا تاريخ',
      one: 'استُبعدت رواية واحدة بلا تاريخ',
      two: 'استُبعدت روايتان بلا تاريخ',
      few: 'استُبعدت {n} روايات بلا تاريخ',
      many: 'استُبعدت {n} رواية بلا تاريخ',
      other: 'استُبعدت {n} رواية بلا تاريخ',
    },
  },
  'undated.kept': {
    en: '{n} undated kept',
    ar: {
      zero: 'لا رواية بلا تاريخ',
      one: 'أُبقيت رواية واحدة بلا تاريخ',
      two: 'أُبقيت روايتان بلا تاريخ',
      few: 'أُبقيت {n} روايات بلا تاريخ',
      many: 'أُبقيت {n} رواية بلا تاريخ',
      other: 'أُبقيت {n} رواية بلا تاريخ',
    },
  },
  'undated.keep': { en: 'Keep', ar: 'أبقِها' },
  'undated.leave': { en: 'Leave out', ar: 'استبعدها' },
  'undated.keepAll': { en: 'Keep what has no date while days are chosen', ar: 'أبقِ ما لا تاريخ له مع الأيام المختارة' },
  'undated.leaveAll': { en: 'Leave out what has no date', ar: 'استبعد ما لا تاريخ له' },
  'undated.both': {
    en: 'What has no date counts in both periods.',
    ar: 'ما لا تاريخ له محسوب في الفترتين.',
  },
} as const satisfies Readonly<Record<string, Message>>;
