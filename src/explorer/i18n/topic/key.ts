/// Messages: what keys do.

import type { Message } from '../message.ts';

export const KEY = {
  'key.title': { en: 'Keyboard', ar: 'لوحة المفاتيح' },
  'key.everywhere': { en: 'Everywhere', ar: 'في كل مكان' },
  'key.search': { en: 'Search', ar: 'البحث' },
  'key.surfaces': { en: 'Graph, table, map', ar: 'الشبكة والجدول والخريطة' },
  'key.parts': {
    en: 'Next or previous part: graph, details, timeline, filters',
    ar: 'الجزء التالي أو السابق: الشبكة والتفاصيل والخط الزمني والمرشحات',
  },
  'key.back': { en: 'Close what is open', ar: 'إغلاق المفتوح' },
  'key.help': { en: 'This help', ar: 'هذه المساعدة' },
  'key.walk': { en: 'Walk to the neighbour in that direction', ar: 'الانتقال إلى الجار في ذلك الاتجاه' },
  'key.open': { en: 'Open where one stands', ar: 'فتح ما تقف عنده' },
  'key.line': { en: 'Open the line one came by', ar: 'فتح الرابط الذي وصلت منه' },
  'key.hold': {
    en: 'Take the node; arrows move it, Space puts it down',
    ar: 'إمساك العقدة؛ الأسهم تحرّكها ومفتاح المسافة يضعها',
  },
  'key.rows': { en: 'Walk the rows', ar: 'التنقل بين الصفوف' },
  'key.choose': { en: 'Select the row', ar: 'تحديد الصف' },
  'key.read': { en: 'Open its sentence in the article', ar: 'فتح جملته في المقال' },
  'key.places': { en: 'Walk to the place in that direction', ar: 'الانتقال إلى المكان في ذلك الاتجاه' },
  'key.pan': { en: 'Move the map', ar: 'تحريك الخريطة' },
  'key.zoom': { en: 'Closer, farther, everything', ar: 'تقريب وإبعاد وإظهار الكل' },
  'key.link': { en: 'How it is linked to the one selected', ar: 'كيف يرتبط بما هو محدد' },
  'key.menu': { en: 'Menu of the node', ar: 'قائمة العقدة' },
  'key.return': { en: 'Back one step on the way', ar: 'الرجوع خطوة في المسار' },
  'key.timeline': { en: 'Handles of the timeline', ar: 'مقبضا الخط الزمني' },
  'key.days': { en: 'Move by one bar', ar: 'التحريك عمودًا واحدًا' },
  'key.daysFar': { en: 'Move by a page or to the end', ar: 'التحريك صفحةً أو إلى الطرف' },
  'key.article': { en: 'Article', ar: 'المقال' },
  'key.sentences': { en: 'Next or previous sentence found', ar: 'الجملة المعثور عليها التالية أو السابقة' },
  'key.tour': { en: 'Tour', ar: 'الجولة التعريفية' },
  'key.steps': { en: 'Previous or next step', ar: 'الخطوة التالية أو السابقة' },
} as const satisfies Readonly<Record<string, Message>>;
