/// Messages: how a date was found.

import type { Message } from '../message.ts';

export const DATE_REASON = {
  'dateReason.ask': { en: 'How it was found', ar: 'كيف عُرف التاريخ' },
  'dateReason.published': { en: 'published {date}', ar: 'نُشر {date}' },
  'dateReason.written': { en: 'written {date}', ar: 'كُتب {date}' },
  'dateReason.after': { en: 'the latest date of the article, {date}', ar: 'أحدث تاريخ في المقال، {date}' },
  'dateReason.or': { en: '{a} or {b}', ar: '{a} أو {b}' },
  'dateReason.range': { en: '{start} to {end}', ar: '{start} إلى {end}' },
  'reading.stated': { en: 'The words give the date themselves', ar: 'الألفاظ نفسها تعطي التاريخ' },
  'reading.published': {
    en: 'Counted from the day on which the article was published',
    ar: 'محسوب من يوم نشر المقال',
  },
  'reading.own-day': {
    en: 'Counted from the day on which the article says or implies that it was written',
    ar: 'محسوب من اليوم الذي يقول المقال إنه كُتب فيه أو يُفهم منه ذلك',
  },
  'reading.only-day': {
    en: 'The only day of this date and weekday in the two years after the article’s latest date',
    ar: 'اليوم الوحيد بهذا التاريخ وهذا اليوم من الأسبوع في السنتين التاليتين لأحدث تاريخ في المقال',
  },
  'taking.same-time': {
    en: 'The article ties it to something of which it gives the date',
    ar: 'المقال يربطه بأمر ذكر تاريخه',
  },
  'taking.hours-apart': {
    en: 'It was hours before or after something dated: that day or the next one to it',
    ar: 'كان قبل أمر مؤرخ أو بعده بساعات: في يومه أو في اليوم المجاور له',
  },
  'taking.same-visit': {
    en: 'It is told as part of the visit before it',
    ar: 'يُروى جزءًا من الزيارة المذكورة قبله',
  },
  'taking.same-speech': {
    en: 'The speaker goes on from the statement before it',
    ar: 'المتحدث يتابع تصريحه السابق',
  },
  'taking.recent-news': {
    en: 'News told without a date is of the days up to its report',
    ar: 'الخبر غير المؤرخ من الأيام السابقة لتقريره',
  },
} as const satisfies Readonly<Record<string, Message>>;
