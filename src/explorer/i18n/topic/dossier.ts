/// Messages: stars, notes and the dossier.

import type { Message } from '../message.ts';

export const DOSSIER = {
  'star.add': { en: 'Star for the dossier', ar: 'أضف إلى الملف' },
  'star.remove': { en: 'Remove from the dossier', ar: 'احذف من الملف' },
  'star.note': { en: 'Note', ar: 'ملاحظة' },
  'star.notePlaceholder': { en: 'What matters here?', ar: 'ما المهم هنا؟' },
  'dossier.title': { en: 'Dossier', ar: 'الملف' },
  'dossier.open': { en: 'Dossier', ar: 'الملف' },
  'dossier.untitled': { en: 'Untitled dossier', ar: 'ملف بلا عنوان' },
  'dossier.name': { en: 'Title of the dossier', ar: 'عنوان الملف' },
  'dossier.empty': { en: 'Nothing is starred yet', ar: 'لا شيء في الملف بعد' },
  'dossier.emptyText': {
    en: 'Press the star beside a sentence, an event, a person or a link. Everything starred is gathered here with its sources, ready to print.',
    ar: 'اضغط النجمة بجانب جملة أو حدث أو شخص أو صلة، فيُجمع هنا كل ما اخترته مع مصادره جاهزًا للطباعة.',
  },
  'dossier.back': { en: 'Back to the graph', ar: 'العودة إلى الشبكة' },
  'dossier.print': { en: 'Print', ar: 'اطبع' },
  'dossier.saveHtml': { en: 'Save as a page', ar: 'احفظ صفحةً' },
  'dossier.copyMarkdown': { en: 'Copy as text', ar: 'انسخ نصًّا' },
  'dossier.copied': { en: 'Copied', ar: 'نُسخ' },
  'dossier.copyFailed': { en: 'Could not copy', ar: 'تعذّر النسخ' },
  'dossier.saveNotes': { en: 'Save notes', ar: 'احفظ الملاحظات' },
  'dossier.loadNotes': { en: 'Load notes…', ar: 'افتح ملاحظات…' },
  'dossier.loadFailed': {
    en: 'The file {file} holds no notes: {reason}. Choose a file that “Save notes” wrote; your notes are as they were.',
    ar: 'لا ملاحظات في الملف {file}: {reason}. اختر ملفًا كتبه أمر «احفظ الملاحظات»؛ ملاحظاتك كما كانت.',
  },
  'dossier.up': { en: 'Move up', ar: 'إلى أعلى' },
  'dossier.down': { en: 'Move down', ar: 'إلى أسفل' },
  'dossier.show': { en: 'Show in the graph', ar: 'أظهر في الشبكة' },
  'dossier.sentence': { en: 'Sentence', ar: 'جملة' },
  'dossier.page': { en: 'page {page}', ar: 'الصفحة {page}' },
  'dossier.characters': { en: 'characters {start}–{end}', ar: 'الأحرف {start}–{end}' },
  'dossier.comma': { en: ', ', ar: '، ' },
  'dossier.some': { en: '{left} of {n} sentences that name it', ar: '{left} من {n} جملة تذكره' },
  'dossier.according': { en: 'according to {source}', ar: 'نقلًا عن {source}' },
  'dossier.origin': {
    en: 'Made with Isnad {version} from {documents}; graph {data}.',
    ar: 'أُعدّ بإسناد {version} من {documents}؛ الشبكة {data}.',
  },
  'dossier.entries': {
    en: { one: '{n} entry', other: '{n} entries' },
    ar: {
      zero: 'بلا مداخل',
      one: 'مدخل واحد',
      two: 'مدخلان',
      few: '{n} مداخل',
      many: '{n} مدخلًا',
      other: '{n} مدخل',
    },
  },
  'dossier.lost': {
    en: { one: '{n} entry is not in this graph', other: '{n} entries are not in this graph' },
    ar: {
      zero: 'كل المداخل في هذه الشبكة',
      one: 'مدخل واحد ليس في هذه الشبكة',
      two: 'مدخلان ليسا في هذه الشبكة',
      few: '{n} مداخل ليست في هذه الشبكة',
      many: '{n} مدخلًا ليست في هذه الشبكة',
      other: '{n} مدخل ليست في هذه الشبكة',
    },
  },
  'dossier.notKept': {
    en: 'This browser keeps nothing: save your notes before you leave.',
    ar: 'هذا المتصفح لا يحفظ شيئًا: احفظ ملاحظاتك قبل المغادرة.',
  },
} as const satisfies Readonly<Record<string, Message>>;
