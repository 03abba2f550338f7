/// Messages: what is known of a node.

import type { Message } from '../message.ts';

export const NODE = {
  'kind.other': {
    en: 'Other',
    ar: 'أخرى',
  },
  'kind.person': {
    en: 'Person',
    ar: 'شخص',
  },
  'kind.organization': {
    en: 'Organization',
    ar: 'منظمة',
  },
  'kind.state': {
    en: 'State',
    ar: 'دولة',
  },
  'kind.place': {
    en: 'Place',
    ar: 'مكان',
  },
  'node.aliases': {
    en: 'Also written',
    ar: 'يُكتب أيضًا',
  },
  'node.connections': {
    en: 'Connections',
    ar: 'الصلات',
  },
  'node.evidence': {
    en: 'Sentences',
    ar: 'الجمل',
  },
  'node.unnamed': {
    en: 'Known only by the office',
    ar: 'معروف بمنصبه فقط',
  },
  'node.fly': {
    en: 'Show in the graph',
    ar: 'أظهره في الشبكة',
  },
  'node.state': {
    en: 'Belongs to {state}',
    ar: 'ينتمي إلى {state}',
  },
} as const satisfies Readonly<Record<string, Message>>;
