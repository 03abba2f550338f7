/// Messages: the timeline, windows of days, and two of them compared.

import type { Message } from '../message.ts';

export const TIME = {
  'time.title': {
    en: 'Timeline',
    ar: 'الخط الزمني',
  },
  'time.claims': {
    en: { one: '{n} claim', other: '{n} claims' },
    ar: {
      zero: 'بلا روايات',
      one: 'رواية واحدة',
      two: 'روايتان',
      few: '{n} روايات',
      many: '{n} رواية',
      other: '{n} رواية',
    },
  },
  'time.within': {
    en: '{n} of {total} claims',
    ar: '{n} من {total} رواية',
  },
  'time.plot': {
    en: 'Claims over time. Drag to choose days; the arrow keys move a handle, Escape shows all days again.',
    ar: 'الروايات عبر الزمن. اسحب لاختيار الأيام؛ الأسهم تحرك المقبض، وEscape يعيد كل الأيام.',
  },
  'time.noDates': {
    en: 'None of these claims has a date.',
    ar: 'ليس لأي من هذه الروايات تاريخ.',
  },
  'time.undated': {
    en: '{n} without a date',
    ar: '{n} بلا تاريخ',
  },
  'time.undatedText': {
    en: 'The articles do not settle when. While days are chosen they do not count, unless they are kept.',
    ar: 'لا تحسم المقالات متى كان ذلك. لا تُحسب ما دامت أيام مختارة، إلا إذا أُبقيت.',
  },
  'time.earlier': {
    en: 'earlier',
    ar: 'قبل ذلك',
  },
  'time.later': {
    en: 'later',
    ar: 'بعد ذلك',
  },
  'time.open': {
    en: {
      one: '{n} more claim may belong here: its date is less exact than a {scale} (drawn pale, spread over all its days).',
      other:
        '{n} more claims may belong here: their dates are less exact than a {scale} (drawn pale, spread over all their days).',
    },
    ar: {
      zero: '',
      one: 'وقد تقع هنا رواية أخرى: تاريخها أقل دقة من {scale} (لونها باهت، موزعة على أيامها كلها).',
      two: 'وقد تقع هنا روايتان أخريان: تاريخهما أقل دقة من {scale} (لونهما باهت، موزعتان على أيامهما كلها).',
      few: 'وقد تقع هنا {n} روايات أخرى: تواريخها أقل دقة من {scale} (لونها باهت، موزعة على أيامها كلها).',
      many: 'وقد تقع هنا {n} رواية أخرى: تواريخها أقل دقة من {scale} (لونها باهت، موزعة على أيامها كلها).',
      other: 'وقد تقع هنا {n} رواية أخرى: تواريخها أقل دقة من {scale} (لونها باهت، موزعة على أيامها كلها).',
    },
  },
  'time.scale.day': {
    en: 'day',
    ar: 'اليوم',
  },
  'time.scale.week': {
    en: 'week',
    ar: 'الأسبوع',
  },
  'time.scale.month': {
    en: 'month',
    ar: 'الشهر',
  },
  'time.scale.quarter': {
    en: 'quarter',
    ar: 'ربع السنة',
  },
  'time.scale.year': {
    en: 'year',
    ar: 'السنة',
  },
  'time.clock': {
    en: 'Which day counts',
    ar: 'أي يوم يُحتسب',
  },
  'time.clock.event': {
    en: 'Event day',
    ar: 'يوم الحدث',
  },
  'time.clock.published': {
    en: 'Publication day',
    ar: 'يوم النشر',
  },
  'time.window': {
    en: 'Chosen days',
    ar: 'الأيام المختارة',
  },
  'time.compared': {
    en: 'Days compared with',
    ar: 'أيام المقارنة',
  },
  'time.first': {
    en: '{window}: first day',
    ar: '{window}: أول يوم',
  },
  'time.last': {
    en: '{window}: last day',
    ar: '{window}: آخر يوم',
  },
  'time.span': {
    en: '{start} to {end}',
    ar: 'من {start} إلى {end}',
  },
  'time.spanWith': {
    en: '{span}, {claims}',
    ar: '{span}، {claims}',
  },
  'time.all': {
    en: 'Show all days',
    ar: 'أظهر كل الأيام',
  },
  'time.play': {
    en: 'Move the chosen days along',
    ar: 'حرّك الأيام المختارة إلى الأمام',
  },
  'time.pause': {
    en: 'Pause',
    ar: 'توقف',
  },
  'time.speed': {
    en: 'Speed: {n} bars a second',
    ar: 'السرعة: {n} في الثانية',
  },
  'time.near': {
    en: 'Fill the timeline with the chosen days',
    ar: 'املأ الخط الزمني بالأيام المختارة',
  },
  'time.far': {
    en: 'Show the whole timeline',
    ar: 'أظهر الخط الزمني كله',
  },
  'time.exact': {
    en: 'Exact dates',
    ar: 'تواريخ محددة',
  },
  'time.from': {
    en: 'From',
    ar: 'من',
  },
  'time.to': {
    en: 'To',
    ar: 'إلى',
  },
  'compare.with': {
    en: 'Compare with the days before',
    ar: 'قارن بالأيام السابقة',
  },
  'compare.end': {
    en: 'End the comparison',
    ar: 'أنهِ المقارنة',
  },
  'compare.title': {
    en: 'What changed',
    ar: 'ما الذي تغيّر',
  },
  'compare.windows': {
    en: '{window} compared with {compare}',
    ar: '{window} مقابل {compare}',
  },
  'compare.list': {
    en: 'List of changes',
    ar: 'قائمة التغيرات',
  },
  'compare.gained': {
    en: { one: '{n} new line', other: '{n} new lines' },
    ar: {
      zero: 'لا خطوط جديدة',
      one: 'خط جديد',
      two: 'خطان جديدان',
      few: '{n} خطوط جديدة',
      many: '{n} خطًا جديدًا',
      other: '{n} خط جديد',
    },
  },
  'compare.lost': {
    en: { one: '{n} line gone', other: '{n} lines gone' },
    ar: {
      zero: 'لا خطوط غابت',
      one: 'خط غاب',
      two: 'خطان غابا',
      few: '{n} خطوط غابت',
      many: '{n} خطًا غاب',
      other: '{n} خط غاب',
    },
  },
  'compare.kept': {
    en: { one: '{n} line in both', other: '{n} lines in both' },
    ar: {
      zero: 'لا خطوط في الفترتين',
      one: 'خط في الفترتين',
      two: 'خطان في الفترتين',
      few: '{n} خطوط في الفترتين',
      many: '{n} خطًا في الفترتين',
      other: '{n} خط في الفترتين',
    },
  },
  'compare.newTies': {
    en: 'New ties between actors',
    ar: 'صلات جديدة بين الأطراف',
  },
  'compare.lostTies': {
    en: 'Ties between actors that are gone',
    ar: 'صلات بين الأطراف غابت',
  },
  'compare.newActors': {
    en: 'New actors',
    ar: 'أطراف جديدة',
  },
  'compare.goneActors': {
    en: 'Actors that are gone',
    ar: 'أطراف غابت',
  },
  'compare.none': {
    en: 'None',
    ar: 'لا شيء',
  },
  'compare.keptTies': {
    en: { one: '{n} tie between actors is in both.', other: '{n} ties between actors are in both.' },
    ar: {
      zero: 'لا صلة بين الأطراف في الفترتين معًا.',
      one: 'صلة واحدة بين الأطراف في الفترتين معًا.',
      two: 'صلتان بين الأطراف في الفترتين معًا.',
      few: '{n} صلات بين الأطراف في الفترتين معًا.',
      many: '{n} صلة بين الأطراف في الفترتين معًا.',
      other: '{n} صلة بين الأطراف في الفترتين معًا.',
    },
  },
} as const satisfies Readonly<Record<string, Message>>;
