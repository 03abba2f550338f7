/// Messages: what the store has beyond the page.

import type { Message } from '../message.ts';

export const STORED = {
  'stored.title': { en: 'In the whole graph', ar: 'في الرسم كله' },
  'stored.counts': {
    en: '{connections} connections, {sentences} sentences',
    ar: 'الصلات: {connections}، الجمل: {sentences}',
  },
  'stored.neighbours': { en: 'Show more of its neighbours', ar: 'أظهر مزيدًا من جيرانه' },
  'stored.sentences': { en: 'Read more of its sentences', ar: 'اقرأ مزيدًا من جمله' },
  'stored.hits': { en: 'In the whole graph, not shown yet', ar: 'في الرسم كله، ولم يظهر بعد' },
  'stored.failed': { en: 'The store could not answer', ar: 'تعذّر جواب المخزن' },
} as const satisfies Readonly<Record<string, Message>>;
