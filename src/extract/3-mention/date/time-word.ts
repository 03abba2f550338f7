/// Closed classes of words that dates are built with, in look-up form. The one rule kept here: no word of
/// these has a number as its value; those are data of the lexicon.

/// Parts of a month, a year, a week.
export const PARTS_OF_PERIOD = new Set([
  'مطلع',
  'بدايه',
  'اوائل',
  'مستهل',
  'منتصف',
  'اواسط',
  'اواخر',
  'نهايه',
  'ختام',
  'متم',
  'غضون',
]);
/// Those that say which part; the others only that it is within.
export const EDGES: Readonly<Record<string, 'start' | 'middle' | 'end'>> = {
  مطلع: 'start',
  بدايه: 'start',
  اوائل: 'start',
  مستهل: 'start',
  منتصف: 'middle',
  اواسط: 'middle',
  اواخر: 'end',
  نهايه: 'end',
  ختام: 'end',
  متم: 'end',
};
/// The first day of a month.
export const FIRST_DAYS = new Set(['فاتح', 'غره', 'اول']);
export const SEASONS = new Set(['صيف', 'الصيف', 'شتاء', 'الشتاء', 'ربيع', 'الربيع', 'خريف', 'الخريف']);
export const YEAR_WORDS = new Set(['عام', 'سنه', 'العام', 'السنه', 'لعام', 'لسنه', 'للعام', 'عامي', 'سنتي']);
/// What joins a weekday to its date, or a date to the same date in another calendar.
export const EQUATIONS = new Set(['الموافق', 'الموافقه', 'الموافقين', 'المصادف', 'المصادفه']);
export const RANGE_WORDS = new Set(['و', '-', '\u2013', '\u2014', 'الي', 'حتي', '/', '،']);
/// After these a figure of four digits is a year.
export const YEAR_PREPOSITIONS = new Set([
  'في',
  'منذ',
  'خلال',
  'حتي',
  'بحلول',
  'قبل',
  'بعد',
  'وفي',
  'ومنذ',
  'فى',
  'وخلال',
  'بنهايه',
  'صيف',
  'ربيع',
  'خريف',
  'شتاء',
]);
/// After these a name of a month that is also another word is a month.
export const MONTH_PREPOSITIONS = new Set([
  'في',
  'فى',
  'منذ',
  'خلال',
  'حتي',
  'بحلول',
  'قبل',
  'بعد',
  'من',
  'الي',
  'وفي',
  'شهر',
  'لشهر',
  'شهري',
  'وبين',
  'بين',
]);
/// Adjectives that place a time in the story, not by the day of the report.
export const STORY_ADJECTIVES = new Set([
  'نفسه',
  'نفسها',
  'ذاته',
  'ذاتها',
  'عينه',
  'التالي',
  'التاليه',
  'السابق',
  'السابقه',
  'اللاحق',
  'اللاحقه',
  'الاخير',
  'الاخيره',
  'القريب',
  'الداخل',
]);
/// What makes `اليوم` a day of some kind instead of today.
export const KINDS_OF_DAY = new Set([
  'الوطني',
  'العالمي',
  'الدولي',
  'القومي',
  'الموعود',
  'المفتوح',
  'الدراسي',
  'الانتخابي',
  'التاريخي',
  'الواحد',
  'الاخير',
  'الافريقي',
  'العربي',
  'السنوي',
  'المشهود',
  'الحزين',
  'الختامي',
  'الافتتاحي',
  'الثقافي',
  'الكامل',
  'الموالي',
  'الذي',
]);
/// Before `اليوم` or a weekday: not a date but a part of a name or a span of time.
export const NOT_BEFORE_DAY = new Set(['طوال', 'طيله', 'كل', 'ذلك', 'صلاه', 'خطبه', 'سوق', 'مدار', 'تلك']);
/// Names that dates are given to: revolutions, squares, movements.
export const NAMED_BY_DATE = new Set([
  'ثوره',
  'حركه',
  'انتفاضه',
  'كتله',
  'قوي',
  'ائتلاف',
  'تحالف',
  'شارع',
  'ميدان',
  'جسر',
  'مدينه',
  'ساحه',
  'تيار',
  'لواء',
  'جامعه',
  'مدرسه',
  'كوبري',
  'مستشفي',
  'مجموعه',
  'حراك',
  'استاد',
  'ملعب',
  'قاعده',
  'مطار',
  'حي',
]);
/// What stands before an ordinal that counts something else than days.
export const NOT_BEFORE_ORDINAL = new Set([
  'الربع',
  'النصف',
  'الاسبوع',
  'الثلث',
  'العقد',
  'الدور',
  'المركز',
  'الفصل',
  'الماده',
]);
