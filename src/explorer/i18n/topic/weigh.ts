/// Messages: what a confidence rests on, and what to weigh beside it.

import type { Message } from '../message.ts';

export const WEIGH = {
  'weigh.read': {
    en: 'Read as',
    ar: 'قُرئ بوصفه',
  },
  'weigh.why': {
    en: 'Why {value}?',
    ar: 'لماذا {value}؟',
  },
  'weigh.weights': {
    en: 'Weights learned from annotated articles judged it. Of claims that state {value}, about {n} in a hundred should be right.',
    ar: 'حكمت به أوزان متعلَّمة من مقالات موسومة. مما يحمل {value} يُتوقّع أن يصحّ نحو {n} من كل مئة.',
  },
  'weigh.rules': {
    en: 'Rules alone judged it, by fixed points: for a verb, for those who take part, for a place.',
    ar: 'حكمت به القواعد وحدها بنقاط ثابتة: للفعل وللمشاركين وللمكان.',
  },
  'weigh.also': {
    en: 'Worth weighing too',
    ar: 'مما يستحق النظر أيضًا',
  },
  'weigh.sourced': {
    en: 'The article has it from {source}; whether that is true is another question.',
    ar: 'ينقله المقال عن {source}؛ وصدق المنقول مسألة أخرى.',
  },
  'weigh.unnamed': {
    en: 'The article does not name the source.',
    ar: 'لا يسمّي المقال المصدر.',
  },
  'weigh.chain': {
    en: {
      one: 'It was handed on: {n} source stands between the event and the article.',
      other: 'It was handed on: {n} sources stand between the event and the article.',
    },
    ar: {
      zero: 'لا مصدر بين الحدث والمقال.',
      one: 'بين الحدث والمقال مصدر واحد.',
      two: 'تناقله مصدران بين الحدث والمقال.',
      few: 'تناقلته {n} مصادر بين الحدث والمقال.',
      many: 'تناقله {n} مصدرًا بين الحدث والمقال.',
      other: 'تناقله {n} مصدر بين الحدث والمقال.',
    },
  },
  'weigh.told': {
    en: 'It is told as: {factuality}.',
    ar: 'يُروى على أنه: {factuality}.',
  },
  'weigh.dateOpen': {
    en: 'The article does not settle the day.',
    ar: 'لا يحسم المقال اليوم.',
  },
  'weigh.undated': {
    en: 'The sentence gives no date.',
    ar: 'لا تاريخ في الجملة.',
  },
  'weigh.dateWorkedOut': {
    en: 'The date is not in the sentence’s own words: {basis}.',
    ar: 'التاريخ ليس من ألفاظ الجملة: {basis}.',
  },
  'weigh.nobody': {
    en: 'The sentence names nobody who takes part.',
    ar: 'لا تسمّي الجملة أحدًا من المشاركين.',
  },
  'weigh.noOutlet': {
    en: 'It is not known who published the article.',
    ar: 'لا يُعرف ناشر المقال.',
  },
  'weigh.noDay': {
    en: 'It is not known when the article was published.',
    ar: 'لا يُعرف تاريخ نشر المقال.',
  },
  'weigh.nothing': {
    en: 'Nothing in the sentence lessens it: the article itself affirms it, with a date and with names.',
    ar: 'لا شيء في الجملة يُضعفه: المقال نفسه يؤكده بتاريخ وأسماء.',
  },
} as const satisfies Readonly<Record<string, Message>>;
