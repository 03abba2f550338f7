/// Messages: the page as a whole.

import type { Message } from '../message.ts';

export const PAGE = {
  'app.name': {
    en: 'Isnad',
    ar: 'إسناد',
  },
  'app.tagline': {
    en: 'Who met whom, who said what, and the sentence that says so',
    ar: 'من التقى من، ومن قال ماذا، والجملة التي تقول ذلك',
  },
  'surface.label': {
    en: 'How to show it',
    ar: 'طريقة العرض',
  },
  'surface.graph': {
    en: 'Graph',
    ar: 'شبكة',
  },
  'surface.table': {
    en: 'Table',
    ar: 'جدول',
  },
  'surface.map': {
    en: 'Map',
    ar: 'خريطة',
  },
  'language.switch': {
    en: 'العربية',
    ar: 'English',
  },
  'theme.light': {
    en: 'Light',
    ar: 'فاتح',
  },
  'theme.dark': {
    en: 'Dark',
    ar: 'داكن',
  },
  'theme.auto': {
    en: 'As the system',
    ar: 'مثل النظام',
  },
  'theme.toggle': {
    en: 'Light or dark',
    ar: 'فاتح أو داكن',
  },
  'settings.title': {
    en: 'Settings',
    ar: 'إعدادات',
  },
  'settings.theme': {
    en: 'Appearance',
    ar: 'المظهر',
  },
  'settings.digits': {
    en: 'Digits',
    ar: 'الأرقام',
  },
  'settings.names': {
    en: 'Names in the graph',
    ar: 'الأسماء في الشبكة',
  },
  'settings.namesAr': {
    en: 'Arabic',
    ar: 'بالعربية',
  },
  'settings.namesEn': {
    en: 'English',
    ar: 'بالإنجليزية',
  },
  'panel.parts': { en: 'Parts of this panel', ar: 'أجزاء هذه اللوحة' },
  'panel.close': {
    en: 'Close',
    ar: 'أغلق',
  },
  'panel.label': {
    en: 'Details',
    ar: 'التفاصيل',
  },
} as const satisfies Readonly<Record<string, Message>>;
