/// Figures of speech: verbs that with a certain word beside them say nothing of the sort they mean by themselves, as in `خطف الأضواء`,
/// "stole the show". The one rule kept here: an object stands in the verb's own clause, a few words on.

import type { EventWord } from '../../lexicon/lexicon.ts';
import { isRelative } from './function-word.ts';
import type { Passage } from './passage.ts';
import type { Verb } from './verb.ts';

/// `إزاحة الستار`: an unveiling.
const CURTAIN = /^(?:ال)?ستار(?:ه)?$/;

/// For a verb, of all kinds or of one, what its object is where the verb means another thing.
const OBJECTS: ReadonlyMap<string, RegExp> = new Map([
  ['خطف', /^(?:ال)?(?:اضواء|انظار|الباب)$/],
  ['أخلى', /^(?:سبيل|طرف)(?:ه|ها|هم|هما)?$/],
  ['قصف', /^(?:ال)?مرمي$/],
  ['ضرب', /^(?:ال)?(?:مثل|مثلا|امثله|موعد|موعدا|رقما)$/],
  ['حرر', /^(?:ال)?(?:محضر|محضرا|محاضر|مخالفه|مخالفات|عقد|عقدا|صك|صكا)$/],
  ['فجر', /^(?:ال)?(?:مفاجاه|جدل|جدلا|غضب|غضبا)$/],
  ['احتلّ', /^(?:ال)?(?:مرتبه|صداره)$/],
  [
    'تولى',
    /^(?:ال)?(?:اعلان|ترجمه|تنفيذ|نقل|تنظيم|بناء|تشييد|تمويل|توزيع|تامين|حمايه|كتابه|اخراج|رد|تسليم|علاج|معالجه|شرح|عرض|تقديم|ايصال|اجلاء|انقاذ|صياغه|تصميم|تطوير|انتاج|بيع|جمع|متابعه|تنسيق|تحقيق|دفن)$/,
  ],
  [
    'واجه',
    /^(?:ال)?(?:معارض|صعوب|انتقاد|تحدي|تهم|اتهام|مشك|ازم|عقوب|خطر|مخاطر|تهديد|ضغوط|مصير|رفض|عقبات|نقص|احتجاج|غضب|الموت|اعدام|سجن|محاكم|انهيار|خساير|كارث|واقع|حكم|احكام)(?:ه|ا|ات|ها|ه)?/,
  ],
  ['ألقى', /^ب?(?:ال)?(?:ظلال|ضوء|اضواء)(?:ه|ها)?$/],
  ['أزاح', CURTAIN],
  ['انتزع', /^(?:ال)?(?:مقعد|مقعدا|مقاعد|فوز|فوزا|لقب|بطاقه|تعادل|تعادلا|اعجاب|تصفيق)$/],
  ['أطلق', /^(?:ال)?(?:منصه|مبادره|خدمه|خدمات|سراح|سراحه|سراحها|سراحهم|برنامج|برنامجا|تطبيق|تطبيقا|خراطيم|اسم|صفاره)$/],
  // `نصب خيمة`: who puts up a tent names nobody to an office.
  ['نصب appointment', /^(?:ال)?(?:خيم|خيام|كمين|تمثال|نصب|شاش|حاجز|حواجز)(?:ه|ا|ته|تها|تهم|هم|ها|ات)?$/],
  // `انسحب الوفد من المفاوضات`: no troops leave talks, a government or a race.
  [
    'انسحب military_action',
    /^(?:ال)?(?:مفاوضات|محادثات|مباحثات|مشاورات|جلسه|جلسات|اجتماع|اجتماعات|حوار|قمه|موتمر|لقاء|اتفاق|اتفاقيه|معاهده|حكومه|ايتلاف|تحالف|حزب|كتله|لجنه|منظمه|سباق|انتخابات|منافسه|بطوله|مباراه|دوري|قايمه|مشروع|صفقه|قاعه|سوق|حياه)$/,
  ],
]);

/// `الهجوم وقع في المدينة`, `وقعت اشتباكات`: what happened somewhere was not signed.
const HAPPENED =
  /^(?:في|خلال|قرب|قرابه|داخل|خارج|قبل|بعد|عند|عندما|اثناء|وسط|امس|اليوم|مساء|صباح|فجر|ظهر|ليل|ضحيه|ضحايا|حين|اسري|اسيرا|اسيره|اسيرين|فريسه|رهينه|عليه|عليها|عليهم)$|^(?:ال)?(?:اشتباك|انفجار|حادث|هجوم|مواجه|هز|زلزال|جريم|غار|كارث|خلاف|خساير|اضرار|اصاب|احداث|تفجير|مجزر|اعتداء|حريق|عملي)(?:ه|ا|ات)?$/;
const SHADDA = '\u0651';

/// Whether a verb that may be "it signed" says that something happened; doubled, it does not.
function isHappening({ keys, text, sentence }: Passage, { at, length, pronoun }: Verb, { lemma }: EventWord): boolean {
  const token = sentence.tokens[at];
  if (lemma !== 'وقع' || pronoun !== null || !token || text.slice(token.start, token.end).includes(SHADDA))
    return false;
  return HAPPENED.test(keys[at + length] ?? '');
}

/// `شهد الوزير توقيع الاتفاقية`: who sees something happen says nothing of it; who testifies does so `أن` or `ب` or `على`.
function isWitnessing({ words, clauseAt }: Passage, { at, length }: Verb, { lemma, kind }: EventWord): boolean {
  if (lemma !== 'شهد' || kind !== 'statement') return false;
  const own = words.slice(at + length).filter((_, step) => clauseAt[at + length + step] === clauseAt[at]);
  return own.some(({ nounOfEvent, preposition }) => nounOfEvent && preposition === undefined);
}

/// For a verb of saying, what it has beside it where it says anything: `حمل المسؤولية`, `ألقى كلمة`.
const NEEDED: ReadonlyMap<string, RegExp> = new Map([
  ['حمل accuse', /^[وفب]?(?:ال)?(?:مسوولي|تبع)/],
  ['ألقى accuse', /^[وفب]?(?:ال)?(?:لوم|مسوولي|تهم|تبع)/],
  ['ألقى say', /^[وفب]?(?:ال)?(?:كلم|خطاب|خطب|بيان|محاضر|قصيد|درس|تصريح)/],
]);
const NEEDED_WITHIN = 24;

/// `حمل ألوان النادي`, `ألقت قنبلة`: without what it needs a verb of many meanings says nothing.
function lacksObject({ keys }: Passage, { at, length }: Verb, { lemma, kind, subtype }: EventWord): boolean {
  const needed = kind === 'statement' ? NEEDED.get(`${lemma} ${subtype}`) : undefined;
  return needed !== undefined && !keys.slice(at + length, at + length + NEEDED_WITHIN).some((key) => needed.test(key));
}

const AMONG: ReadonlySet<string> = new Set(
  'ابرز اهم اقوي اكبر اشد اوايل اول اشهر اخطر اكثر افضل احد احدي اقدم ضمن بين اقرب'.split(' '),
);

/// `يعتبر X من أبرز اللاعبين`: what somebody is taken for he has not said.
function isTakenFor({ keys, clauseAt }: Passage, { at, length }: Verb, { lemma }: EventWord): boolean {
  if (lemma !== 'اعتبر' || !/^[وف]?[يت]عتبر$/.test(keys[at] ?? '')) return false;
  const from = at + length;
  return keys
    .slice(from, from + NEEDED_WITHIN)
    .some(
      (key, step) => key === 'من' && AMONG.has(keys[from + step + 1] ?? '') && clauseAt[from + step] === clauseAt[at],
    );
}

const REACH = 9;

/// Whether a verb has an object with which it means something else than this word.
export function isFigure(passage: Passage, verb: Verb, word: EventWord): boolean {
  if (isHappening(passage, verb, word) || isWitnessing(passage, verb, word)) return true;
  if (isExpecting(passage, verb, word) || isEnacting(passage, verb, word) || isReaching(passage, verb, word))
    return true;
  return hasOtherObject(passage, verb, word) || lacksObject(passage, verb, word) || isTakenFor(passage, verb, word);
}

const TO_SIGN = /^[وف]?توقع$/;
const SIGNED = /^(?:ال|ل|ب|لل)?(?:اتفاق|مذكر|عقد|عقود|بروتوكول|وثيق|معاهد|ميثاق|صفق)|^(?:علي|مع)$/;

/// `توقع أوبك لنمو الطلب`: what is written like "she signs" but signs nothing is an expectation.
function isExpecting({ keys }: Passage, { at, length }: Verb, { lemma, kind }: EventWord): boolean {
  if (lemma !== 'وقع' || kind !== 'agreement' || !TO_SIGN.test(keys[at] ?? '')) return false;
  return !keys.slice(at + length, at + length + NEEDED_WITHIN).some((key) => SIGNED.test(key));
}

const ENACTED = /^(?:ال)?(?:قانون|مرسوم|تشريع|قرار|تعديل)(?:ا|ات)?$/;
const ORDER = /^امرا?$/;
const EXECUTIVE = /^(?:تنفيذي|ملكي|اميري|رئاسي|رياسي)ا?$/;

/// `وقع الرئيس القانون`: who signs a law or an order agrees with nobody.
function isEnacting({ keys, verbAt }: Passage, { at, length }: Verb, { lemma, kind }: EventWord): boolean {
  if (lemma !== 'وقع' || kind !== 'agreement') return false;
  for (let next = at + length; next < at + length + REACH && !verbAt[next]; next += 1) {
    const key = keys[next] ?? '';
    if (SIGNED.test(key)) return false;
    if (ENACTED.test(key) || (ORDER.test(key) && EXECUTIVE.test(keys[next + 1] ?? ''))) return true;
  }
  return false;
}

function hasOtherObject({ keys, clauseAt }: Passage, { at, length }: Verb, { lemma, kind }: EventWord): boolean {
  const object = OBJECTS.get(`${lemma} ${kind}`) ?? OBJECTS.get(lemma);
  if (!object) return false;
  const from = at + length;
  return keys.slice(from, from + REACH).some((key, step) => clauseAt[from + step] === clauseAt[at] && object.test(key));
}

const STATION =
  /^(?:ال)?(?:سلطه|حكم|نهايي|نهاييات|ذروه|مستوي|مستويات|نتيجه|تفاهم|اتفاق|حل|قناعه|مرحله|عدد|نسبه|حد|قيمه|اجمالي|سعر)$/;

/// `وصل إلى السلطة`, `وصل العدد إلى نسبة`: what is reached is no place.
function isReaching({ keys }: Passage, { at, length }: Verb, { lemma }: EventWord): boolean {
  if (lemma !== 'وصل') return false;
  const to = keys.indexOf('الي', at + length);
  return to > 0 && to < at + length + REACH && STATION.test(keys[to + 1] ?? '');
}

const OWN_SELF = /^عين(?:ه|ها|هم|هما)$/;

/// `الفترة عينها`, "that *same* time": behind a definite noun the word only stresses it, if nobody follows it.
export function isEmphasis({ keys, actorAt }: Passage, { at, length }: Verb): boolean {
  const before = keys[at - 1] ?? '';
  if (!OWN_SELF.test(keys[at] ?? '') || isRelative(before) || !/^[وفبل]*(?:ال|لل)/.test(before)) return false;
  const after = actorAt[at + length];
  return after === null || after === undefined;
}

/// For an event noun, what stands right behind it where it means another thing.
const COMPLEMENTS: ReadonlyMap<string, RegExp> = new Map([
  [
    'ضربه',
    /^(?:قويه|موجعه|قاصمه|قاسيه|كبيره|البدايه|جزاء|حره|شمس|حظ|معلم)$|^ل(?!ل?(?:جيش|قوات|حزب|حركه|تنظيم|مواقع|مليشيا|ميليشيا)).{4,}/,
  ],
  [
    'اطلاق',
    /^(?:ال)?(?:سراح|مبادره|حمله|برنامج|منصه|مشروع|مشاريع|خدمه|خدمات|اسم|صفاره|عنان|تطبيق|مسابقه|قمر)(?:ه|ها|هم|هما)?$/,
  ],
  [
    'عمليه',
    /^ال(?:تحكم|سلام|انتقال|تحول|بيع|شراء|تصويت|اقتراع|انتخاب|فرز|توزيع|نقل|تعليم|تصحيح|تفاوض|بناء|تسليم|تسوق|انتاج|تنميه|تشاور|ابداع|علاج)$/,
  ],
  ['ازاحه', CURTAIN],
  ['قمه', /^(?:ال)?(?:فساد|جبل|هرم|سعاده|مجد|غضب|جدول|ترتيب|دوري|عطاء|نجاح|اولويات|اداء|تل|برج|مبني|قايمه|سلطه)$/],
  ['جلسه', /^(?:نيويورك|لندن|تداول|تداولات|التداول|التداولات|طوكيو)$/],
]);

const CRIME: ReadonlySet<string> = new Set(['ارهاب', 'الارهاب', 'التطرف']);
const FIGHTING = /^[وفبل]*(?:ال)?(?:مكافح|محارب|منع|مناهض|تجريم|غسل|غسيل|مواجه|جرايم|جريم)/;
const FOUGHT_WITHIN = 8;

/// `مكافحة غسل الأموال وتمويل الإرهاب`: a crime that is fought is nobody's help.
function isFought({ keys }: Passage, at: number): boolean {
  if (!/^[وفبل]*(?:ال)?(?:تمويل|دعم)$/.test(keys[at] ?? '') || !CRIME.has(keys[at + 1] ?? '')) return false;
  return keys.slice(Math.max(0, at - FOUGHT_WITHIN), at).some((key) => FIGHTING.test(key));
}

/// Whether an event noun has a complement with which it means another thing: `جلسة تداول`, `قمة الفساد`.
export function isNounFigure(passage: Passage, at: number): boolean {
  const { keys } = passage;
  if (isFought(passage, at)) return true;
  const noun = (keys[at] ?? '').replace(/^[وفب]?(?:ال)?/, '');
  return COMPLEMENTS.get(noun)?.test(keys[at + 1] ?? '') ?? false;
}
