/// Messages: why names are taken for one entity's, and why others are kept apart.

import type { Message } from '../message.ts';

export const IDENTITY = {
  'identity.title': {
    en: 'Why these names are one',
    ar: 'لماذا هذه الأسماء لواحد',
  },
  'identity.strength': {
    en: '{value} sure',
    ar: 'بقوة {value}',
  },
  'identity.apart': {
    en: 'Kept apart from',
    ar: 'مفصول عن',
  },
  'identity.open': {
    en: 'Show where it stands: {name}',
    ar: 'أظهر موضعه: {name}',
  },
  'merge.reference': {
    en: 'The text itself refers back: in brackets, by a pronoun, by “the minister”',
    ar: 'النص نفسه يحيل إليه: بين قوسين أو بضمير أو بقوله «الوزير»',
  },
  'merge.same-identifier': {
    en: 'The word lists know both as names of one state or body',
    ar: 'القوائم تعرف الاسمين لدولة واحدة أو جهة واحدة',
  },
  'merge.capital-acts': {
    en: 'A capital that does what only a government can stands for its state',
    ar: 'عاصمة تفعل ما لا تفعله إلا حكومة، فهي كناية عن دولتها',
  },
  'merge.same-full-name': {
    en: 'The same name of two words or more',
    ar: 'الاسم نفسه من كلمتين أو أكثر',
  },
  'merge.same-name': {
    en: 'The same name, and nothing said of the two forbids it',
    ar: 'الاسم نفسه، ولا شيء مما قيل عنهما يمنع ذلك',
  },
  'merge.same-holder': {
    en: 'The same person holds the same office of both bodies',
    ar: 'الشخص نفسه يشغل المنصب نفسه في الجهتين',
  },
  'merge.name-spelling': {
    en: 'Spellings of one name, word by word',
    ar: 'رسمان لاسم واحد، كلمة بكلمة',
  },
  'merge.body-spelling': {
    en: 'Spellings of one foreign name',
    ar: 'رسمان لاسم أجنبي واحد',
  },
  'merge.without-middle-name': {
    en: 'One leaves out what stands inside the other',
    ar: 'أحدهما يُسقط ما في وسط الآخر',
  },
  'merge.part-of-name': {
    en: 'One is the beginning or end of the other, and of no other name',
    ar: 'أحدهما أول الآخر أو آخره، وليس جزءًا من اسم غيره',
  },
  'merge.short-form': {
    en: 'A short form of this body’s name, and of no other',
    ar: 'صيغة قصيرة لاسم هذه الجهة دون غيرها',
  },
  'merge.same-site': {
    en: 'One place put to two uses: a base and an airport',
    ar: 'موقع واحد لاستعمالين: قاعدة ومطار',
  },
  'merge.surname-alone': {
    en: 'A surname alone, and only one bearer can be meant',
    ar: 'لقب عائلة وحده، ولا يمكن أن يُقصد به إلا واحد',
  },
  'merge.given-name-alone': {
    en: 'A first name alone, behind the full name',
    ar: 'اسم أول وحده بعد الاسم الكامل',
  },
  'merge.surname-only': {
    en: 'The same surname, which no article gives in full',
    ar: 'لقب العائلة نفسه، ولا يذكره مقال كاملًا',
  },
  'merge.office-holder': {
    en: 'An office without a name, and its only holder',
    ar: 'منصب بلا اسم، وصاحبه الوحيد',
  },
  'merge.same-office': {
    en: 'The same office without a name',
    ar: 'المنصب نفسه بلا اسم',
  },
  'apart.different-names': {
    en: 'Some names of the one cannot be names of the other',
    ar: 'من أسماء أحدهما ما لا يمكن أن يكون اسمًا للآخر',
  },
  'apart.known-given-names': {
    en: 'First names written alike that are known to be two',
    ar: 'اسمان أولان متشابهان في الرسم ومعروفان مختلفين',
  },
  'apart.one-office-two-states': {
    en: 'One office in two states or bodies is two people',
    ar: 'منصب واحد في دولتين أو جهتين يعني شخصين',
  },
  'apart.two-states': {
    en: 'A surname, or a name that many bear, with offices of two states',
    ar: 'لقب أو اسم شائع مع منصبين في دولتين',
  },
  'apart.title-gender': {
    en: 'One has a woman’s titles, the other a man’s',
    ar: 'ألقاب أحدهما لامرأة وألقاب الآخر لرجل',
  },
  'apart.two-owners': {
    en: 'They belong to two states or bodies',
    ar: 'يتبعان دولتين أو جهتين',
  },
  'apart.owner-unstated': {
    en: 'Every state has one of this name, and the text does not say whose it is',
    ar: 'لكل دولة ما يحمل هذا الاسم، ولا يقول النص لمن هو',
  },
  'apart.ambiguous': {
    en: 'The short name could mean several',
    ar: 'الاسم القصير يحتمل أكثر من واحد',
  },
} as const satisfies Readonly<Record<string, Message>>;
