/// Messages: why several sentences tell one event, and what it was kept apart from.

import type { Message } from '../message.ts';

export const JOINED = {
  'joined.title': {
    en: { one: 'Why these {n} sentences are one event', other: 'Why these {n} sentences are one event' },
    ar: {
      zero: 'لماذا هذه الجمل حدث واحد',
      one: 'لماذا هذه الجملة حدث واحد',
      two: 'لماذا هاتان الجملتان حدث واحد',
      few: 'لماذا هذه الجمل الـ{n} حدث واحد',
      many: 'لماذا هذه الجمل الـ{n} حدث واحد',
      other: 'لماذا هذه الجمل الـ{n} حدث واحد',
    },
  },
  'joined.shared': { en: 'Both name', ar: 'كلتاهما تذكر' },
  'joined.apart': {
    en: { one: '{n} that came near and is another event', other: '{n} that came near and are other events' },
    ar: {
      zero: 'لا حدث قريب منه',
      one: 'حدث آخر قريب منه',
      two: 'حدثان آخران قريبان منه',
      few: '{n} أحداث أخرى قريبة منه',
      many: '{n} حدثًا آخر قريبًا منه',
      other: '{n} حدث آخر قريب منه',
    },
  },
  'together.refers-back': {
    en: 'The text itself refers back to what it told before',
    ar: 'النص نفسه يحيل إلى ما رواه قبل ذلك',
  },
  'together.headline': {
    en: 'The headline announces what the article goes on to tell',
    ar: 'العنوان يعلن ما يرويه المقال بعده',
  },
  'together.statement-repeated': {
    en: 'The article repeats the same statement in much the same words',
    ar: 'المقال يكرر التصريح نفسه بكلمات تكاد تتطابق',
  },
  'together.same-parties': {
    en: 'The same kind of event and the same participants in one article, and nothing tells two apart',
    ar: 'نوع الحدث نفسه والمشاركون أنفسهم في مقال واحد، ولا شيء يفصل بينهما',
  },
  'together.verbatim': { en: 'Told word for word the same', ar: 'الرواية نفسها حرفيًا' },
  'together.near-copy': {
    en: 'Told in nearly the same words',
    ar: 'مروي بكلمات تكاد تتطابق',
  },
  'together.copied-parties': {
    en: 'The same participants, told in nearly the same words',
    ar: 'المشاركون أنفسهم بكلمات تكاد تتطابق',
  },
  'together.same-day': {
    en: 'The same kind of event, the same participants, the same day',
    ar: 'نوع الحدث نفسه، والمشاركون أنفسهم، في اليوم نفسه',
  },
  'together.same-period': {
    en: 'The same kind of event, the very same participants, the same period',
    ar: 'نوع الحدث نفسه، والمشاركون أنفسهم تمامًا، في الفترة نفسها',
  },
  'together.lasting': {
    en: 'The very same parties to something that lasts, such as an agreement or an office',
    ar: 'الأطراف أنفسهم تمامًا في أمر يدوم، كاتفاق أو منصب',
  },
  'together.same-site': {
    en: 'The same kind of event, the very same participants, the same place',
    ar: 'نوع الحدث نفسه، والمشاركون أنفسهم تمامًا، في المكان نفسه',
  },
  'together.same-news': {
    en: 'The same kind of event, the very same participants, in the news of the same days',
    ar: 'نوع الحدث نفسه، والمشاركون أنفسهم تمامًا، في أخبار الأيام نفسها',
  },
  'together.same-goal': {
    en: 'Visits to one place or host in the news of the same days',
    ar: 'زيارتان إلى المكان أو المضيف نفسه في أخبار الأيام نفسها',
  },
  'split.different-lands': { en: 'They are visits to two countries', ar: 'هما زيارتان إلى بلدين مختلفين' },
  'split.another-of-series': {
    en: 'The one is the next, or the second, and the other is not',
    ar: 'أحدهما المقبل أو الثاني، والآخر ليس كذلك',
  },
  'split.another-matter': {
    en: 'They say what they are about, and it is not the same',
    ar: 'يذكر كل منهما موضوعه، وهو غير موضوع الآخر',
  },
  'split.sides-changed': {
    en: 'Who hosts in the one visits in the other',
    ar: 'المضيف في أحدهما زائر في الآخر',
  },
  'split.different-kinds': { en: 'They are of two kinds', ar: 'هما من نوعين مختلفين' },
  'split.different-worlds': {
    en: 'One is told as happening, the other only wished or thought possible',
    ar: 'أحدهما مروي على أنه وقع، والآخر مطلوب أو محتمل فقط',
  },
  'split.different-days': { en: 'They are on different days', ar: 'هما في يومين مختلفين' },
  'split.different-places': { en: 'They are in different places', ar: 'هما في مكانين مختلفين' },
  'split.different-subtypes': {
    en: 'They are different sorts of it: a call is no reception, an attack no withdrawal',
    ar: 'هما صنفان منه: المكالمة ليست استقبالًا، والهجوم ليس انسحابًا',
  },
  'split.different-sides': {
    en: 'Whoever hosts, visits, speaks or acts is another',
    ar: 'المضيف أو الزائر أو المتحدث أو الفاعل غيره في الآخر',
  },
  'split.different-parties': {
    en: 'Each names somebody whom the other does not',
    ar: 'كلاهما يذكر من لا يذكره الآخر',
  },
} as const satisfies Readonly<Record<string, Message>>;
