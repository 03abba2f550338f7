/// Words that are spelled like a verb and are none: `حين`, `أحد`, `وحدها`. The one rule kept here: only closed classes of the
/// language, in look-up form (numerals, pronouns and what they hang on, particles, adverbs, words of comparison).

const NUMERALS = 'احد احدي واحد واحده وحيد وحيدا وحيده نصف ميتا';
const PARTICLES = 'ال الا ام كلما ريثما حين حينها حينذاك هناك هنالك ثمه شيء ابدا مثلا نظرا نقلا لاحقا سنويا';
const COMPARED = 'اكبر اصغر اوسع اكثر اقل اعلي ادني اقدم احسن افضل اشد اهم اغلب خير شر خيرا';

const WORDS: ReadonlySet<string> = new Set([NUMERALS, PARTICLES, COMPARED].join(' ').split(' '));

/// What these hang on: `أحدهم`, `نصفها`, `كأنه`, `بينهم`.
const WITH_PRONOUN = /^(?:احد|احدا|نصف|وحد|كان|بين|في|ابرز|اغلب|معظم|بعض|اكبر|اصغر|اقدم|ادنا)(?:ه|ها|هم|هن|هما|نا|ي)$/;

/// Whether a look-up form is none, with or without a conjunction in front.
export function isNeverVerb(key: string): boolean {
  return isListed(key) || (/^[وف]/.test(key) && isListed(key.slice(1)));
}

function isListed(key: string): boolean {
  return WORDS.has(key) || WITH_PRONOUN.test(key);
}
