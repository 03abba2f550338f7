/// Names of months as files state them beside their text, in English and in the Arabic of each region. The one rule kept here: a name is
/// looked up as it is folded, so that a hamza more or less names the same month.

/// Each month's names, January first.
const SOLAR: readonly string[] = [
  'يناير كانون_الثاني كانون_ثاني جانفي january jan',
  'فبراير شباط فيفري february feb',
  'مارس آذار march mar',
  'أبريل إبريل نيسان أفريل april apr',
  'مايو أيار مايس ماي may',
  'يونيو يونيه حزيران جوان june jun',
  'يوليو يوليه تموز جويلية يوليوز july jul',
  'أغسطس آب أوت غشت august aug',
  'سبتمبر أيلول شتنبر september sept sep',
  'أكتوبر تشرين_الأول تشرين_أول october oct',
  'نوفمبر تشرين_الثاني تشرين_ثاني نونبر november nov',
  'ديسمبر كانون_الأول كانون_أول دجنبر دجمبر december dec',
];
/// Muharram first.
const HIJRI: readonly string[] = [
  'محرم المحرم',
  'صفر',
  'ربيع_الأول ربيع_أول',
  'ربيع_الآخر ربيع_الثاني ربيع_ثاني',
  'جمادى_الأولى جمادى_الأول',
  'جمادى_الآخرة جمادى_الثانية جمادى_الآخر',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو_القعدة ذي_القعدة',
  'ذو_الحجة ذي_الحجة',
];

/// Marks that change no letter: short vowels, the long dash within words, and marks of direction.
const MARKS = /[\u064B-\u0652\u0640\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;

/// Text with its digits in ASCII and its letters in the form that names are looked up in.
export function foldDate(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(MARKS, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/// The names of a calendar: which month each means, and a pattern that finds any of them.
export interface MonthNames {
  readonly numbers: ReadonlyMap<string, number>;
  readonly pattern: string;
}

function namesOf(months: readonly string[]): MonthNames {
  const numbers = new Map<string, number>();
  for (const [index, names] of months.entries()) {
    for (const name of names.split(' ')) numbers.set(foldDate(name.replaceAll('_', ' ')), index + 1);
  }
  // The longest first: the name of one month may begin another's.
  const longest = [...numbers.keys()].sort((a, b) => b.length - a.length);
  return { numbers, pattern: `(${longest.join('|')})(?!\\p{L})` };
}

export const SOLAR_MONTHS = namesOf(SOLAR);
export const HIJRI_MONTHS = namesOf(HIJRI);
