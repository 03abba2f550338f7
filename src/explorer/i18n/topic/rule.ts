/// Messages: what each rule of reading takes for evidence.

import type { Message } from '../message.ts';

export const RULE = {
  'rule.titled-name': {
    en: 'a name behind a title, a rank or an honorific',
    ar: 'اسم بعد لقب أو رتبة أو صيغة تشريف',
  },
  'rule.listed-name': {
    en: 'two or more words of which the first is a given name',
    ar: 'كلمتان أو أكثر أولاهما اسم علم معروف',
  },
  'rule.item-name': {
    en: 'a name that opens the line of a list',
    ar: 'اسم يفتتح سطرًا في قائمة',
  },
  'rule.joined-name': {
    en: 'a name that “and” joins to a name already read',
    ar: 'اسم معطوف بالواو على اسم مقروء',
  },
  'rule.said-name': {
    en: 'words behind a verb of saying that can be nothing but its speaker',
    ar: 'كلمات بعد فعل قول لا تكون إلا قائله',
  },
  'rule.repeated-name': {
    en: 'a short form of a name that the article gives in full',
    ar: 'صيغة قصيرة لاسم ورد كاملًا في المقال',
  },
  'rule.role-holder': {
    en: 'an office whose holder is not named',
    ar: 'منصب لم يُسمَّ صاحبه',
  },
  'rule.role-pair': {
    en: 'two holders of offices spoken of in the dual',
    ar: 'صاحبا منصبين ذُكرا بالمثنى',
  },
  'rule.rank-holder': {
    en: 'a definite rank without a name',
    ar: 'رتبة معرّفة بلا اسم',
  },
  'rule.tagger': {
    en: 'what the trained weights read where rules are unsure',
    ar: 'ما قرأته الأوزان المدرَّبة حيث لا تجزم القواعد',
  },
  'rule.organization-known': {
    en: 'a body on the list of bodies',
    ar: 'جهة مدرجة في قائمة الجهات',
  },
  'rule.organization-quoted': {
    en: 'a quotation behind a noun for a body',
    ar: 'اسم بين علامتي تنصيص بعد كلمة تدل على جهة',
  },
  'rule.organization-construct': {
    en: 'a noun for a body completed by a genitive',
    ar: 'كلمة تدل على جهة بعدها مضاف إليه',
  },
  'rule.organization-definite': {
    en: 'a definite noun for a body with an adjective',
    ar: 'كلمة معرّفة تدل على جهة مع صفتها',
  },
  'rule.organization-chamber': {
    en: 'a chamber of parliament or a cabinet by its state, without the word for council',
    ar: 'مجلس نيابي أو مجلس وزراء منسوب إلى دولته من دون كلمة «مجلس»',
  },
  'rule.organization-bare': {
    en: 'a definite noun that stands for an institution by itself',
    ar: 'كلمة معرّفة تدل بذاتها على مؤسسة',
  },
  'rule.organization-anaphor': {
    en: 'a definite noun for a body that the article names elsewhere',
    ar: 'كلمة معرّفة تعود إلى جهة سمّاها المقال في موضع آخر',
  },
  'rule.organization-vague': {
    en: 'a noun for a body with words that only suggest a name, where the trained weights agree',
    ar: 'كلمة تدل على جهة مع كلمات توحي باسمها فقط، حين توافقها الأوزان المدرَّبة',
  },
  'rule.repeated-organization': {
    en: 'a short form of a body that the article names in full',
    ar: 'صيغة قصيرة لجهة سمّاها المقال كاملة',
  },
  'rule.dateline-agency': {
    en: 'an agency in the brackets of a dateline',
    ar: 'وكالة بين قوسين في مستهل الخبر',
  },
  'rule.spoken-to': {
    en: 'a quoted outlet that somebody spoke to',
    ar: 'وسيلة إعلام بين علامتي تنصيص تحدث إليها أحدهم',
  },
  'rule.told-outlet': {
    en: 'an outlet that a sentence says learned something or sent somebody',
    ar: 'وسيلة إعلام تقول الجملة إنها علمت بشيء أو أوفدت أحدا',
  },
  'rule.club-name': {
    en: 'a word that clubs are called by, with the town of the club or behind who belongs to one',
    ar: 'كلمة تُسمّى بها الأندية مع مدينة النادي، أو بعد من ينتمي إليه',
  },
  'rule.outlet-name': {
    en: 'a word that outlets are called by, with one behind it',
    ar: 'كلمة تُسمّى بها وسائل الإعلام وما يليها',
  },
  'rule.short-form': {
    en: 'what the brackets behind a body hold',
    ar: 'ما بين القوسين بعد اسم الجهة',
  },
  'rule.state': {
    en: 'a state on the list of states',
    ar: 'دولة مدرجة في قائمة الدول',
  },
  'rule.nationality': {
    en: 'an adjective of nationality',
    ar: 'صفة نسبة إلى دولة',
  },
  'rule.own-state': {
    en: '“his country” behind a holder of a state’s office',
    ar: '«بلاده» بعد صاحب منصب في دولة',
  },
  'rule.own-states': {
    en: '“their two countries” behind two states',
    ar: '«بلديهما» بعد ذكر دولتين',
  },
  'rule.place': {
    en: 'a place on the list of places, or behind a noun for one',
    ar: 'مكان في قائمة الأماكن أو بعد كلمة تدل على مكان',
  },
  'rule.joined-place': {
    en: 'a word for nothing else that “and” joins to a place',
    ar: 'كلمة لا معنى آخر لها تعطفها الواو على مكان',
  },
  'rule.finite-verb': {
    en: 'a finite verb with its subject and objects',
    ar: 'فعل مع فاعله ومفاعيله',
  },
  'rule.light-verb': {
    en: 'a verb of holding or making with a noun that says what happened',
    ar: 'فعل مثل «أجرى» أو «عقد» مع اسم يقول ما حدث',
  },
  'rule.masdar': {
    en: 'a verbal noun with actors of its own',
    ar: 'مصدر له فاعلوه',
  },
  'rule.passive-participle': {
    en: 'a passive participle with its doer or its object',
    ar: 'اسم مفعول مع فاعله أو مفعوله',
  },
  'rule.participle': {
    en: 'an adverbial participle of saying',
    ar: 'حال من فعل قول',
  },
  'rule.headline-colon': {
    en: 'a headline in which a speaker stands before a colon',
    ar: 'عنوان يسبق فيه القائلُ نقطتين',
  },
  'rule.delegation': {
    en: 'a verb that says who came along',
    ar: 'فعل يقول من رافق الوفد',
  },
  'rule.named-office': {
    en: 'a headline in which an office stands behind a name without a verb',
    ar: 'عنوان يلي فيه المنصبُ الاسمَ بلا فعل',
  },
  'rule.gathering': {
    en: 'a verb that says whom a meeting brought together',
    ar: 'فعل يقول من جمعهم اللقاء',
  },
  'rule.stated-location': {
    en: 'a place with its state in the same words',
    ar: 'مكان مع دولته في العبارة نفسها',
  },
  'rule.stated-whole': {
    en: 'a body with the one it is part of in its name, or behind “belonging to”',
    ar: 'جهة في اسمها الجهة التي تتبعها أو بعد «التابعة لـ»',
  },
} as const satisfies Readonly<Record<string, Message>>;
