/// Messages: evidence.

import type { Message } from '../message.ts';

export const EVIDENCE = {
  'evidence.says': {
    en: 'Who says it',
    ar: 'من يقول ذلك',
  },
  'evidence.outletSays': {
    en: 'The article itself',
    ar: 'المقال نفسه',
  },
  'evidence.published': {
    en: 'Published {date}',
    ar: 'نُشر في {date}',
  },
  'evidence.unpublished': {
    en: 'no date of publication',
    ar: 'بلا تاريخ نشر',
  },
  'evidence.confidence': {
    en: 'Confidence {value}',
    ar: 'الثقة {value}',
  },
  'evidence.dateElsewhere': {
    en: 'Not in this sentence; others about the event say {date}',
    ar: 'ليس في هذه الجملة؛ وجمل أخرى عن الحدث تقول {date}',
  },
  'evidence.tells': {
    en: 'It tells of',
    ar: 'تروي الجملة',
  },
  'evidence.noDate': {
    en: 'Not stated',
    ar: 'غير مذكور',
  },
  'evidence.eventDate': {
    en: 'Date in the sentence',
    ar: 'التاريخ في الجملة',
  },
  'evidence.open': {
    en: 'Open in article',
    ar: 'افتح في المقال',
  },
  'evidence.cite': {
    en: 'Copy citation',
    ar: 'انسخ الإحالة',
  },
  'evidence.cited': {
    en: 'Copied',
    ar: 'نُسخت',
  },
  'evidence.citeFailed': {
    en: 'Could not copy',
    ar: 'تعذّر النسخ',
  },
  'evidence.marked': {
    en: 'Marked in the sentence',
    ar: 'المعلَّم في الجملة',
  },
  'evidence.unknownOutlet': {
    en: 'outlet not stated',
    ar: 'الجهة الناشرة غير مذكورة',
  },
  'evidence.untitled': {
    en: 'Untitled',
    ar: 'بلا عنوان',
  },
  'mark.trigger': {
    en: 'event word',
    ar: 'كلمة الحدث',
  },
  'mark.date': {
    en: 'date',
    ar: 'تاريخ',
  },
  'mark.source': {
    en: 'source',
    ar: 'مصدر',
  },
  'mark.cue': {
    en: 'attribution',
    ar: 'إسناد',
  },
  'mark.mention': {
    en: 'named here',
    ar: 'مذكور هنا',
  },
  'mark.match': {
    en: 'match',
    ar: 'مطابقة',
  },
  'mark.argument': {
    en: 'participant',
    ar: 'مشارك',
  },
} as const satisfies Readonly<Record<string, Message>>;
