/// Messages: how two nodes are linked. In Arabic an event is told by its noun, which needs no verb that agrees with
/// whoever took part.

import type { Message } from '../message.ts';

export const PATH = {
  'path.title': {
    en: 'How are they linked?',
    ar: 'ما الصلة بينهما؟',
  },
  'path.ask': {
    en: 'Linked to…',
    ar: 'صلته بـ…',
  },
  'path.askTitle': {
    en: 'How is {label} linked to…',
    ar: 'ما صلة {label} بـ…',
  },
  'path.askName': {
    en: 'Name of a person, organization, state, place or event',
    ar: 'اسم شخص أو منظمة أو دولة أو مكان أو حدث',
  },
  'path.between': {
    en: 'How are {a} and {b} linked?',
    ar: 'ما الصلة بين {a} و{b}؟',
  },
  'path.back': {
    en: 'Back to the links between {a} and {b}',
    ar: 'عودة إلى الصلات بين {a} و{b}',
  },
  'path.turn': {
    en: 'Ask from the other end',
    ar: 'اسأل من الطرف الآخر',
  },
  'path.leave': {
    en: 'Close the paths',
    ar: 'أغلق المسارات',
  },
  'path.searching': {
    en: { one: 'Looking… {n} path so far', other: 'Looking… {n} paths so far' },
    ar: {
      zero: 'يجري البحث…',
      one: 'يجري البحث… مسار واحد حتى الآن',
      two: 'يجري البحث… مساران حتى الآن',
      few: 'يجري البحث… {n} مسارات حتى الآن',
      many: 'يجري البحث… {n} مسارًا حتى الآن',
      other: 'يجري البحث… {n} مسار حتى الآن',
    },
  },
  'path.cancel': {
    en: 'Stop',
    ar: 'أوقف',
  },
  'path.again': {
    en: 'Look again',
    ar: 'ابحث من جديد',
  },
  'path.stopped': {
    en: 'The search was stopped.',
    ar: 'أُوقف البحث.',
  },
  'path.count': {
    en: { one: '{n} path', other: '{n} paths' },
    ar: {
      zero: 'بلا مسارات',
      one: 'مسار واحد',
      two: 'مساران',
      few: '{n} مسارات',
      many: '{n} مسارًا',
      other: '{n} مسار',
    },
  },
  'path.hops': {
    en: { one: '{n} step', other: '{n} steps' },
    ar: {
      zero: 'بلا خطوات',
      one: 'خطوة واحدة',
      two: 'خطوتان',
      few: '{n} خطوات',
      many: '{n} خطوة',
      other: '{n} خطوة',
    },
  },
  'path.more': {
    en: 'There are more paths than these. Leave out whatever everything goes through, or filter, to see others.',
    ar: 'توجد مسارات أكثر من هذه. استبعد ما يمرّ به كل شيء، أو صفِّ الأدلة، لترى غيرها.',
  },
  'path.choose': {
    en: 'Keep this path lit and show it whole',
    ar: 'أبقِ هذا المسار مضاءً وأظهره كاملًا',
  },
  'path.through': {
    en: 'They go through',
    ar: 'تمرّ عبر',
  },
  'path.notThrough': {
    en: 'Not through {label}',
    ar: 'ليس عبر {label}',
  },
  'path.allow': {
    en: 'Allow paths through {label} again',
    ar: 'اسمح بالمرور عبر {label} من جديد',
  },
  'path.quotes': {
    en: 'Show the sentences',
    ar: 'أظهر الجمل',
  },
  'path.hideQuotes': {
    en: 'Hide the sentences',
    ar: 'أخفِ الجمل',
  },
  'path.openEvent': {
    en: 'Open the event',
    ar: 'افتح الحدث',
  },
  'path.openTie': {
    en: 'Open the tie',
    ar: 'افتح الرابط',
  },
  'path.ways': {
    en: { one: '{n} more way', other: '{n} more ways' },
    ar: {
      zero: 'لا طريق أخرى',
      one: 'طريق أخرى',
      two: 'طريقان أخريان',
      few: '{n} طرق أخرى',
      many: '{n} طريقًا أخرى',
      other: '{n} طريق أخرى',
    },
  },
  'path.none': {
    en: 'Not linked within {n} steps.',
    ar: 'لا صلة بينهما في حدود {n} خطوات.',
  },
  'path.hiddenEnd': {
    en: '{label} is left out by the filters, so no path can reach it.',
    ar: '{label} خارج ما تعرضه المرشِّحات، فلا يصل إليه مسار.',
  },
  'path.tryFilters': {
    en: 'Filters leave evidence out: look in all of it',
    ar: 'المرشِّحات تستبعد بعض الأدلة: ابحث فيها كلها',
  },
  'path.tryWhole': {
    en: 'Only a neighbourhood is shown: look in the whole graph',
    ar: 'المعروض جوار فقط: ابحث في الشبكة كلها',
  },
  'path.tryAvoided': {
    en: 'Some nodes are left out: let paths go through them',
    ar: 'بعض العقد مستبعدة: اسمح بالمرور عبرها',
  },
  'path.tryAround': {
    en: 'See who is around {label}',
    ar: 'انظر من حول {label}',
  },
  'path.tryOther': {
    en: 'Ask about another end',
    ar: 'اسأل عن طرف آخر',
  },
  'path.said': {
    en: '{paths}. First: {stations}',
    ar: '{paths}. أولها: {stations}',
  },
  'link.meeting': {
    en: '{a} met {b}',
    ar: 'لقاء جمع {a} و{b}',
  },
  'link.visit': {
    en: '{a} visited {b}',
    ar: 'زيارة {a} إلى {b}',
  },
  'link.visitTogether': {
    en: '{a} and {b} went on one visit',
    ar: 'زيارة ضمّت {a} و{b}',
  },
  'link.agreement': {
    en: '{a} reached an agreement with {b}',
    ar: 'اتفاق بين {a} و{b}',
  },
  'link.signed': {
    en: '{a} signed with {b}',
    ar: 'توقيع بين {a} و{b}',
  },
  'link.statement': {
    en: '{a} made a statement to {b}',
    ar: 'تصريح من {a} إلى {b}',
  },
  'link.accuse': {
    en: '{a} accused {b}',
    ar: 'اتهام من {a} إلى {b}',
  },
  'link.demand': {
    en: '{a} made a demand of {b}',
    ar: 'مطالبة من {a} إلى {b}',
  },
  'link.threaten': {
    en: '{a} threatened {b}',
    ar: 'تهديد من {a} إلى {b}',
  },
  'link.support': {
    en: '{a} supported {b}',
    ar: 'دعم من {a} إلى {b}',
  },
  'link.military': {
    en: '{a} took military action against {b}',
    ar: 'عمل عسكري من {a} ضد {b}',
  },
  'link.appoint': {
    en: '{a} appointed {b}',
    ar: 'تعيين {b} بقرار من {a}',
  },
  'link.dismiss': {
    en: '{a} dismissed {b}',
    ar: 'إقالة {b} بقرار من {a}',
  },
  'link.mediator': {
    en: '{a} mediated for {b} ({kind})',
    ar: 'وساطة {a} لدى {b} ({kind})',
  },
  'link.topic': {
    en: '{a}: {kind} about {b}',
    ar: '{a}: {kind} بشأن {b}',
  },
  'link.place': {
    en: '{a}: {kind} in {b}',
    ar: '{a}: {kind} في {b}',
  },
  'link.together': {
    en: '{a} and {b} in one event ({kind})',
    ar: '{kind}: {a} و{b} معًا',
  },
  'link.role': {
    en: '{a}, {role} in: {b}',
    ar: '{a}، {role} في: {b}',
  },
  'link.held': {
    en: '{b}, in {a}',
    ar: '{b}، في {a}',
  },
  'link.office': {
    en: '{a} holds an office in {b}: {title}',
    ar: 'منصب {a} في {b}: {title}',
  },
  'link.member': {
    en: '{a} is a member of {b}',
    ar: 'عضوية {a} في {b}',
  },
  'link.part': {
    en: '{a} is part of {b}',
    ar: '{a} جزء من {b}',
  },
  'link.located': {
    en: '{a} is in {b}',
    ar: '{a} في {b}',
  },
} as const satisfies Readonly<Record<string, Message>>;
