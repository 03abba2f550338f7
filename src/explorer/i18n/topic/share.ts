/// Messages: links, embedding and the tour.

import type { Message } from '../message.ts';

export const SHARE = {
  'share.title': { en: 'Share this view', ar: 'شارك هذا المشهد' },
  'share.link': { en: 'Copy link', ar: 'انسخ الرابط' },
  'share.embed': { en: 'Copy code to embed', ar: 'انسخ شيفرة التضمين' },
  'share.copied': { en: 'Copied', ar: 'نُسخ' },
  'share.failed': { en: 'Could not copy', ar: 'تعذّر النسخ' },
  'share.whole': { en: 'Open in Isnad', ar: 'افتح في إسناد' },
  'share.otherData': {
    en: 'This link was made for another build of the graph. What it names may be missing here or may have changed.',
    ar: 'أُعدّ هذا الرابط لبناء آخر من الشبكة. قد يغيب هنا ما يسمّيه أو يكون قد تغيّر.',
  },
  'tour.invite': { en: 'New here?', ar: 'أول مرة هنا؟' },
  'tour.inviteText': {
    en: 'A few short steps show how to get from a name to the sentence that proves it.',
    ar: 'خطوات قصيرة تُريك الطريق من الاسم إلى الجملة التي تثبته.',
  },
  'tour.start': { en: 'Show me', ar: 'أرني' },
  'tour.skip': { en: 'No thanks', ar: 'لا، شكرًا' },
  'tour.again': { en: 'Take the tour', ar: 'جولة تعريفية' },
  'tour.next': { en: 'Next', ar: 'التالي' },
  'tour.back': { en: 'Back', ar: 'السابق' },
  'tour.done': { en: 'Done', ar: 'تم' },
  'tour.close': { en: 'End the tour', ar: 'أنهِ الجولة' },
  'tour.progress': { en: '{step} of {steps}', ar: '{step} من {steps}' },
  'tour.search': { en: 'Begin with a name', ar: 'ابدأ باسم' },
  'tour.searchText': {
    en: 'Type a name, a place or words of a sentence, in Arabic or Latin letters. Spelling does not matter: احمد finds أحمد. The key / brings you here.',
    ar: 'اكتب اسمًا أو مكانًا أو كلمات من جملة، بحروف عربية أو لاتينية. لا يهمّ الرسم: «احمد» تجد «أحمد». والمفتاح / يعيدك إلى هنا.',
  },
  'tour.graph': { en: 'Follow the lines', ar: 'اتبع الخطوط' },
  'tour.graphText': {
    en: 'Circles are people, squares are bodies and states, diamonds are events. Click a node or a line to see what proves it. Right-click a second one and ask how the two are linked.',
    ar: 'الدوائر أشخاص، والمربعات هيئات ودول، والمعيّنات أحداث. انقر عقدةً أو خطًّا لترى ما يثبته. وانقر ثانيةً بالزر الأيمن لتسأل كيف ترتبط بالأولى.',
  },
  'tour.panel': { en: 'Read the sentence', ar: 'اقرأ الجملة' },
  'tour.panelText': {
    en: 'Here stand the sentences: who says it, when, whether it is affirmed, denied or planned, and the article around it. Copy the citation or star it.',
    ar: 'هنا الجمل: من يقولها ومتى، وهل هي مؤكدة أم منفية أم مخطط لها، والمقال من حولها. انسخ الاستشهاد أو ضع عليه نجمة.',
  },
  'tour.filter': { en: 'Leave out what you do not trust', ar: 'استبعد ما لا تثق به' },
  'tour.filterText': {
    en: 'Hide kinds, outlets or ways of telling. Lines that lose all their sentences go with them.',
    ar: 'أخفِ أنواعًا أو مصادر أو طرائق رواية. وما يفقد كل جمله من الخطوط يختفي معها.',
  },
  'tour.time': { en: 'Choose your days', ar: 'اختر الأيام' },
  'tour.timeText': {
    en: 'Drag over the bars to keep one stretch of time, or compare two. What has no date is counted apart, not hidden in silence.',
    ar: 'اسحب فوق الأعمدة لتُبقي فترة واحدة، أو قارن بين فترتين. وما لا تاريخ له يُعدّ وحده ولا يُخفى في صمت.',
  },
  'tour.actors': { en: 'Who with whom', ar: 'من مع من' },
  'tour.actorsText': {
    en: 'Draw actors alone, linked by the events they share. Each link still leads to its sentences.',
    ar: 'ارسم الفاعلين وحدهم، تصل بينهم أحداث مشتركة. وتبقى كل صلة تقود إلى جملها.',
  },
  'tour.dossier': { en: 'Leave with your sources', ar: 'غادر ومعك مصادرك' },
  'tour.dossierText': {
    en: 'What you starred is gathered in the dossier, with notes and full citations, ready to print.',
    ar: 'يجمع الملف ما وضعت عليه نجمة، مع ملاحظاتك والاستشهادات كاملة، جاهزًا للطباعة.',
  },
} as const satisfies Readonly<Record<string, Message>>;
