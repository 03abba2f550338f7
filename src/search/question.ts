/// Words of questions: what asks without saying anything, and what asks for a kind of event. The one rule kept here:
/// these are words of the two languages, never names.

import { fold } from '../arabic/fold.ts';
import { EVENT_KINDS, type EventKind } from '../model/ontology.ts';

const SILENT = [
  'who what when where which did does do has have had was were is are the a an in on at of to with and by from about',
  'من ما ماذا متى اين هل في على مع عن الى عام سنة و او الذي التي بين',
];

/// Verbs and nouns by which people ask for an event of a kind, beside the kind's own name.
const ASKED: Readonly<Record<EventKind, string>> = {
  meeting:
    'meet met meets meeting meetings talks talked called التقى يلتقي لقاء لقاءات اجتمع اجتماع اجتماعات استقبل محادثات اتصال',
  visit: 'visit visits visited travelled arrived زار يزور زيارة زيارات وصل سافر',
  agreement:
    'agree agreed agreement agreements sign signs signed signing deal وقع وقعت توقيع اتفاق اتفاقية اتفاقات مذكرة بروتوكول',
  statement: 'say says said stated statement statements قال قالت صرح صرحت تصريح تصريحات بيان',
  support: 'support supports supported backed aid دعم يدعم دعمت مساعدة مساعدات',
  military_action: 'attack attacks attacked military war هجوم هاجم قصف عسكري عملية قتال',
  appointment: 'appoint appoints appointed appointment dismissed resigned عين تعيين اقال اقالة استقال استقالة',
  election: 'elect elected election elections vote انتخب انتخاب انتخابات تصويت',
  legislation: 'law laws legislation passed قانون قوانين تشريع مرسوم قرار',
};

const SILENT_WORDS = new Set(SILENT.flatMap((words) => fold(words).split(' ')));

/// Whether a folded word only asks.
export function isSilent(word: string): boolean {
  return SILENT_WORDS.has(word);
}

/// The words of a query that say something; all of them where none does.
export function sayingWords(words: readonly string[]): readonly string[] {
  const saying = words.filter((word) => !isSilent(word));
  return saying.length > 0 ? saying : words;
}

/// The folded words by which one may ask for an event.
export function wordsOfKind(kind: EventKind, subtype: string | null): string {
  const { ar, en, subtypes } = EVENT_KINDS[kind];
  const names = (subtypes as Readonly<Record<string, { readonly ar: string; readonly en: string }>>)[subtype ?? ''];
  return fold([ar, en, names?.ar ?? '', names?.en ?? '', ASKED[kind]].join(' '));
}
