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
