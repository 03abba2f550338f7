/// Function words: prepositions, complementizers, relatives and the words that open a clause. The one rule
/// kept here: only closed classes of the language, in look-up form; vocabulary belongs to the lexicon.

import { remembered } from '../../arabic/remembered.ts';

/// What a preposition counts as in a frame: variants and compounds share one name.
const PREPOSITIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    في: 'في',
    فى: 'في',
    ب: 'ب',
    ل: 'ل',
    ك: 'ك',
    الي: 'إلى',
    علي: 'على',
    من: 'من',
    عن: 'عن',
    مع: 'مع',
    بين: 'بين',
    ضد: 'ضد',
    لدي: 'لدى',
    عند: 'لدى',
    امام: 'أمام',
    نحو: 'نحو',
    خلال: 'خلال',
    اثناء: 'خلال',
    بعد: 'بعد',
    قبل: 'قبل',
    منذ: 'منذ',
    حول: 'حول',
    بشان: 'حول',
    ازاء: 'حول',
    تجاه: 'حول',
    داخل: 'في',
    خارج: 'خارج',
    ضمن: 'ضمن',
    عبر: 'عبر',
    قرب: 'قرب',
    وسط: 'قرب',
    شرقي: 'قرب',
    غربي: 'قرب',
    شمالي: 'قرب',
    جنوبي: 'قرب',
    شرق: 'قرب',
    غرب: 'قرب',
    شمال: 'قرب',
    جنوب: 'قرب',
    بحضور: 'بحضور',
    برفقه: 'بحضور',
    رفقه: 'بحضور',
    بمشاركه: 'بمشاركة',
    بصحبه: 'بحضور',
    برياسه: 'برئاسة',
    بقياده: 'برئاسة',
    برعايه: 'برعاية',
    بوساطه: 'برعاية',
    باشراف: 'برعاية',
    بدعوه: 'بدعوة',
    لدعوه: 'بدعوة',
    بتمويل: 'بتمويل',
    بدعم: 'بتمويل',
    بحسب: 'بحسب',
    حسب: 'بحسب',
    وفق: 'بحسب',
    وفقا: 'بحسب',
    طبقا: 'بحسب',
    بسبب: 'بسبب',
    رغم: 'رغم',
    حتي: 'حتى',
    دون: 'دون',
    بدون: 'دون',
    سوي: 'سوى',
    غير: 'غير',
    مثل: 'مثل',
    عقب: 'بعد',
    اثر: 'بعد',
    فور: 'بعد',
    تحت: 'تحت',
    فوق: 'فوق',
    مقابل: 'مقابل',
    بموجب: 'بموجب',
    لصالح: 'ل',
    باتجاه: 'نحو',
    صوب: 'نحو',
    بصفه: 'ك',
    بمناسبه: 'بمناسبة',
    باسم: 'باسم',
    خلفا: 'خلف',
    بدلا: 'خلف',
    ببن: 'بين',
    وراء: 'خلف',
    فيه: 'في',
    فيها: 'في',
    معه: 'مع',
    معها: 'مع',
  }),
);

const COMPLEMENTIZERS = new Set([
  'ان',
  'انه',
  'انها',
  'انهم',
  'انهما',
  'انني',
  'اني',
  'اننا',
  'انا',
  'بان',
  'بانه',
  'بانها',
  'بانهم',
  'بانهما',
  'بانني',
  'لان',
  'كان',
]);
const RELATIVES = new Set([
  'الذي',
  'التي',
  'الذين',
  'اللذان',
  'اللذين',
  'اللتان',
  'اللتين',
  'اللواتي',
  'اللاتي',
  'وهو',
  'وهي',
  'وهم',
]);
const SUBORDINATORS = new Set([
  'حيث',
  'اذ',
  'عندما',
  'حين',
  'حينما',
  'حين',
  'كلما',
  'ريثما',
  'بعدما',
  'قبلما',
  'فيما',
  'بينما',
  'كما',
  'لكن',
  'ولكن',
  'غير',
  'بيد',
  'الا',
  'لكي',
  'كي',
  'حتي',
  'اذا',
  'لو',
  'لكنه',
  'لكنها',
  'ثم',
  'بل',
  'وكي',
]);
const NEGATIONS = new Set([
  'لم',
  'لن',
  'لا',
  'ليس',
  'ليست',
  'لما',
  'ولم',
  'ولن',
  'ولا',
  'وليس',
  'فلم',
  'فلن',
  'فلا',
  'لايزال',
]);
const AUXILIARIES = new Set([
  'كان',
  'كانت',
  'كانا',
  'كانوا',
  'كن',
  'يكون',
  'تكون',
  'ستكون',
  'سيكون',
  'قد',
  'لقد',
  'فقد',
  'وقد',
  'سوف',
  'وسوف',
  'وكان',
  'وكانت',
  'وكانا',
  'وكانوا',
  'اما',
  'واما',
  'هذا',
  'هذه',
  'ذلك',
  'تلك',
  'لعل',
  'يجب',
  'ويجب',
  'ربما',
  'فربما',
]);
const LIST_WORDS = new Set(['كل', 'كلا', 'كلاّ', 'وكل', 'وكلا', 'لكل', 'بكل', 'كلتا', 'كليهما']);
const PRONOUN_ENDINGS = ['هما', 'هم', 'ها', 'ه'] as const;

/// The canonical name of a preposition, the token possibly with a joined و or ف.
export function maybePreposition(key: string): string | undefined {
  return PREPOSITIONS.get(key) ?? (mayBeJoined(key) ? PREPOSITIONS.get(key.slice(1)) : undefined);
}

/// Whether the first letter may be a conjunction.
function mayBeJoined(key: string): boolean {
  return key.length > 2 && (key.startsWith('و') || key.startsWith('ف'));
}

function bare(key: string, words: ReadonlySet<string>): boolean {
  return words.has(key) || (mayBeJoined(key) && words.has(key.slice(1)));
}

export function isComplementizer(key: string): boolean {
  return key !== 'كان' && bare(key, COMPLEMENTIZERS) && !key.startsWith('وكان');
}

export function isRelative(key: string): boolean {
  return bare(key, RELATIVES);
}

export function isSubordinator(key: string): boolean {
  return bare(key, SUBORDINATORS);
}

/// How a function word opens a clause.
export type Opening = 'relative' | 'complementizer' | 'subordinator';

/// How a word opens a clause, if it does.
export function maybeOpening(key: string): Opening | null {
  if (isRelative(key)) return 'relative';
  if (isComplementizer(key)) return 'complementizer';
  return isSubordinator(key) ? 'subordinator' : null;
}

export function isNegation(key: string): boolean {
  return NEGATIONS.has(key);
}

/// كان, قد and their kin: they stand before a verb without being one that says what happens.
export function isAuxiliary(key: string): boolean {
  return AUXILIARIES.has(key);
}

/// "Each of …": opens a list whose items share one role.
export function isListWord(key: string): boolean {
  return LIST_WORDS.has(key);
}

/// A word with an attached pronoun cut into what it may be without it, `ة` restored first.
export const withoutPronoun: (key: string) => readonly WithPronoun[] = remembered(cutPronoun);

/// A word and the pronoun that was attached to it.
export interface WithPronoun {
  readonly key: string;
  readonly pronoun: string;
}

function cutPronoun(key: string): readonly WithPronoun[] {
  const found: WithPronoun[] = [];
  for (const pronoun of PRONOUN_ENDINGS) {
    if (!key.endsWith(pronoun) || key.length < pronoun.length + 2) continue;
    const rest = key.slice(0, -pronoun.length);
    if (rest.endsWith('ت')) found.push({ key: `${rest.slice(0, -1)}ه`, pronoun });
    found.push({ key: rest, pronoun });
    if (rest.endsWith('اي') || rest.endsWith('او')) found.push({ key: `${rest.slice(0, -1)}ء`, pronoun });
    if (rest.endsWith('ا')) found.push({ key: `${rest.slice(0, -1)}ي`, pronoun });
  }
  return found;
}
