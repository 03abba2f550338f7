/// Words of wanting, trying and being able: `سعى إلى`, `مستعد ل`. The one rule kept here: each takes what is wanted in one way, so that
/// nothing else in its clause is.

/// Endings of the perfect and of the imperfect, in look-up form.
const [PERFECT, IMPERFECT] = ['(?:ت|ا|تا|وا)?', '(?:ان|ون|وا)?'];
const ADJECTIVE = '(?:ه|ا|ان|تان|ون|ين)?';

/// A verb in look-up form by its stems, and what it takes what is wanted with; nothing where that is its object.
function verb(perfect: string, imperfect: string, ...prepositions: readonly string[]): Wanting {
  return { pattern: new RegExp(`^[وف]?(?:${perfect}${PERFECT}|س?[ينت]${imperfect}${IMPERFECT})$`), prepositions };
}

function adjective(stem: string, ...prepositions: readonly string[]): Wanting {
  return { pattern: new RegExp(`^[وف]?${stem}${ADJECTIVE}$`), prepositions };
}

/// A word and what it takes what is wanted with.
interface Wanting {
  readonly pattern: RegExp;
  readonly prepositions: readonly string[];
}

const VERBS: readonly Wanting[] = [
  verb('سع[يت]?', 'سع[ي]?', 'الي', 'ل'),
  verb('تطلع', 'تطلع', 'الي'),
  verb('طمح', 'طمح', 'الي'),
  verb('استعد', 'ستعد', 'ل'),
  verb('خطط', 'خطط', 'ل'),
  verb('عمل', 'عمل', 'علي'),
  verb('حرص', 'حرص', 'علي'),
  verb('اصر', 'صر', 'علي'),
  verb('اقدم', 'قدم', 'علي'),
  verb('امل', 'امل', 'في', 'ب'),
  verb('رغب', 'رغب', 'في', 'ب'),
  verb('فكر', 'فكر', 'في', 'ب'),
  verb('نجح', 'نجح', 'في'),
  verb('فشل', 'فشل', 'في'),
  verb('اخفق', 'خفق', 'في'),
  verb('تردد', 'تردد', 'في'),
  verb('شرع', 'شرع', 'في', 'ب'),
  verb('باشر', 'باشر', '', 'ب'),
  verb('تمكن', 'تمكن', 'من'),
  verb('عجز', 'عجز', 'عن'),
  verb('امتنع', 'متنع', 'عن'),
  verb('تراجع', 'تراجع', 'عن'),
  verb('التزم', 'لتزم', 'ب'),
  verb('اراد', 'ريد', ''),
  verb('حاول', 'حاول', ''),
  verb('نو[يت]?', 'نو[ي]?', ''),
  verb('استطاع', 'ستطيع', ''),
  verb('رفض', 'رفض', ''),
];

const ADJECTIVES: readonly Wanting[] = [
  adjective('مستعد', 'ل'),
  adjective('جاهز', 'ل'),
  adjective('عازم', 'علي'),
  adjective('قادر', 'علي'),
  adjective('مصمم', 'علي'),
  adjective('حريص', 'علي'),
  adjective('راغب', 'في', 'ب'),
  adjective('متردد', 'في', 'ب'),
  adjective('مهتم', 'ب'),
];

/// Whether a verb in look-up form takes what is wanted with a preposition, or as its object where that is empty.
export function isWantingVerb(key: string, preposition: string): boolean {
  return takes(VERBS, key, preposition);
}

export function isWantingAdjective(key: string, preposition: string): boolean {
  return takes(ADJECTIVES, key, preposition);
}

function takes(words: readonly Wanting[], key: string, preposition: string): boolean {
  return words.some(({ pattern, prepositions }) => prepositions.includes(preposition) && pattern.test(key));
}
