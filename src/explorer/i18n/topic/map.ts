/// Messages: the map.

import type { Message } from '../message.ts';

export const MAP = {
  'map.label': {
    en: 'Map with {n} places. Arrow keys walk to the place in that direction, Enter opens it, plus and minus zoom.',
    ar: 'خريطة فيها {n} موضعًا. الأسهم تنقلك إلى المكان في ذلك الاتجاه، وEnter يفتحه، والزائد والناقص للتقريب والإبعاد.',
  },
  'map.fit': { en: 'Show all places', ar: 'أظهر كل الأماكن' },
  'map.mark': { en: '{label}, {evidence}', ar: '{label}، {evidence}' },
  'map.evidence': {
    en: { one: '{n} sentence places an event here', other: '{n} sentences place events here' },
    ar: {
      zero: 'لا جملة تضع حدثًا هنا',
      one: 'جملة واحدة تضع حدثًا هنا',
      two: 'جملتان تضعان أحداثًا هنا',
      few: '{n} جمل تضع أحداثًا هنا',
      many: '{n} جملة تضع أحداثًا هنا',
      other: '{n} جملة تضع أحداثًا هنا',
    },
  },
  'map.near': { en: 'shown at {place}', ar: 'موضوع عند {place}' },
  'map.together': {
    en: { one: '{n} place here', other: '{n} places here' },
    ar: {
      zero: 'لا أماكن هنا',
      one: 'مكان واحد هنا',
      two: 'مكانان هنا',
      few: '{n} أماكن هنا',
      many: '{n} مكانًا هنا',
      other: '{n} مكان هنا',
    },
  },
  'map.closer': { en: 'Zoom in here', ar: 'قرّب إلى هنا' },
  'map.unplaced': { en: 'Not on the map ({n})', ar: 'ليست على الخريطة ({n})' },
  'map.unplacedWhy': {
    en: 'Places that the articles name and the map cannot place.',
    ar: 'أماكن تذكرها المقالات ولا تستطيع الخريطة وضعها.',
  },
  'map.unknown': { en: 'the gazetteer does not have it', ar: 'ليس في معجم الأماكن' },
  'map.ambiguous': {
    en: 'the articles do not say in which state: {states}',
    ar: 'لا تحدد المقالات في أي دولة: {states}',
  },
  'map.elsewhere': {
    en: 'known only in another state than its own: {states}',
    ar: 'لا يُعرف إلا في دولة أخرى: {states}',
  },
  'map.none': {
    en: 'No place is left to show. Change the filters, or look at the table.',
    ar: 'لم يبقَ مكان لعرضه. غيّر المرشحات أو انظر في الجدول.',
  },
  'map.sourceOutline': { en: 'Outline:', ar: 'الحدود:' },
  'map.sourcePositions': { en: 'Positions, which are not from the articles:', ar: 'المواضع، وليست من المقالات:' },
  'map.sourceOwn': { en: 'and the project’s own list', ar: 'وقائمة المشروع' },
} as const satisfies Readonly<Record<string, Message>>;
