/// Messages: searching.

import type { Message } from '../message.ts';

export const SEARCH = {
  'search.label': {
    en: 'Search',
    ar: 'بحث',
  },
  'search.placeholder': {
    en: 'Search names, events, sentences…',
    ar: 'ابحث في الأسماء والأحداث والجمل…',
  },
  'search.hint': {
    en: 'Press / to search',
    ar: 'اضغط / للبحث',
  },
  'search.none': {
    en: 'Nothing found for “{query}”. Try one word of the name, in Arabic or Latin letters.',
    ar: 'لا نتائج عن «{query}». جرّب كلمة واحدة من الاسم، بحروف عربية أو لاتينية.',
  },
  'all.person': {
    en: 'All {n} people',
    ar: 'كل الأشخاص ({n})',
  },
  'all.organization': {
    en: 'All {n} organizations',
    ar: 'كل المنظمات ({n})',
  },
  'all.state': {
    en: 'All {n} states',
    ar: 'كل الدول ({n})',
  },
  'all.place': {
    en: 'All {n} places',
    ar: 'كل الأماكن ({n})',
  },
  'all.other': {
    en: 'All {n} others',
    ar: 'كل ما عداها ({n})',
  },
  'all.event': {
    en: 'All {n} events',
    ar: 'كل الأحداث ({n})',
  },
  'all.sentence': {
    en: 'All {n} sentences',
    ar: 'كل الجمل ({n})',
  },
  'search.count': {
    en: { one: '{n} result', other: '{n} results' },
    ar: {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '{n} نتائج',
      many: '{n} نتيجة',
      other: '{n} نتيجة',
    },
  },
  'search.guessed': {
    en: { one: 'Nothing is called so. {n} similar name', other: 'Nothing is called so. {n} similar names' },
    ar: {
      zero: 'لا شيء بهذا الاسم، ولا اسم يشبهه',
      one: 'لا شيء بهذا الاسم. اسم واحد يشبهه',
      two: 'لا شيء بهذا الاسم. اسمان يشبهانه',
      few: 'لا شيء بهذا الاسم. {n} أسماء تشبهه',
      many: 'لا شيء بهذا الاسم. {n} اسمًا يشبهه',
      other: 'لا شيء بهذا الاسم. {n} اسم يشبهه',
    },
  },
  'search.guess': {
    en: 'Did you mean',
    ar: 'هل تقصد',
  },
  'search.moreUndated': {
    en: '+ {n} without a date',
    ar: {
      zero: 'ولا أحداث بلا تاريخ',
      one: 'وحدث واحد بلا تاريخ',
      two: 'وحدثان بلا تاريخ',
      few: 'و{n} أحداث بلا تاريخ',
      many: 'و{n} حدثًا بلا تاريخ',
      other: 'و{n} حدث بلا تاريخ',
    },
  },
  'group.undated': {
    en: 'Events without a date',
    ar: 'أحداث بلا تاريخ',
  },
  'search.tooMany': {
    en: 'The first {n} are listed. Type another word to narrow them down.',
    ar: 'هذه أول {n}. اكتب كلمة أخرى لتضييقها.',
  },
  'search.hidden': {
    en: 'left out by the filters',
    ar: 'خارج ما تعرضه المرشِّحات',
  },
  'search.links': {
    en: 'Links',
    ar: 'الصلات',
  },
  'search.recent': {
    en: 'Recent searches',
    ar: 'عمليات البحث الأخيرة',
  },
  'search.forget': {
    en: 'Forget them',
    ar: 'امسحها',
  },
  'search.preparing': {
    en: 'The sentences are still being indexed…',
    ar: 'ما زالت فهرسة الجمل جارية…',
  },
  'search.clear': {
    en: 'Clear the search',
    ar: 'امسح البحث',
  },
  'group.person': {
    en: 'People',
    ar: 'أشخاص',
  },
  'group.organization': {
    en: 'Organizations',
    ar: 'منظمات',
  },
  'group.state': {
    en: 'States',
    ar: 'دول',
  },
  'group.place': {
    en: 'Places',
    ar: 'أماكن',
  },
  'group.other': {
    en: 'Other',
    ar: 'أخرى',
  },
  'group.event': {
    en: 'Events',
    ar: 'أحداث',
  },
  'group.sentence': {
    en: 'Sentences',
    ar: 'جمل',
  },
} as const satisfies Readonly<Record<string, Message>>;
