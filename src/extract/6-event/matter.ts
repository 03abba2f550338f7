/// What an agreement or law is about, in its own words. The one rule kept here: words that any agreement or law has say
/// nothing of it, and a report that refers back, a headline and a name say nothing of it either.

import { nounReadings } from '../../arabic/clitics.ts';
import type { Token } from '../../model/document.ts';
import type { EventKind } from '../../model/ontology.ts';
import { overlaps } from '../../model/span.ts';
import type { OpenClaim } from './event.ts';

const ABOUT: ReadonlySet<EventKind> = new Set(['agreement', 'legislation']);

/// How many words around a trigger may say what it is about.
const AFTER = 14;
const BEFORE = 9;
const SHORTEST = 3;

/// In look-up form, without the article and the ending: `اتفاقيه` is `اتفاق`.
const GENERAL: ReadonlySet<string> = new Set(
  (
    'اتفاق مذكر مذكرت تفاهم بروتوكول معاهد عقد عقود تعاون مجال مجالات توقيع وقع ابرم ابرام اطار مشترك ثنائ خاص متعلق بين جديد ' +
    'مدت مد سنوات اعوام عام سن شهر قانون مشروع نظام تعديل قرار جلس قراء موافق اغلبي لصالح وثيق صفق بنود بند عدد جانب طرف ' +
    'طرفين بلدين مع على الى من في عن الت الذ التي الذي هذ هذه ذلك كان قد اليوم امس ان بعد قبل خلال ضمن كما لدى حول تخص'
  ).split(' '),
);

/// The words that say what a claim is about; none where it refers back or announces.
export function matterOf({ claim, extraction }: OpenClaim): readonly string[] {
  const sentence = extraction.sentences[claim.sentence];
  if (!ABOUT.has(claim.kind) || claim.refersTo !== null || !sentence || sentence.role === 'headline') return [];
  const { tokens } = sentence;
  const at = tokens.findIndex(({ end }) => end > claim.trigger.start);
  if (isBare(tokens, at)) return [];
  const names = extraction.mentions.filter(({ sentence: index }) => index === claim.sentence);
  const dates = extraction.dates.filter(({ sentence: index }) => index === claim.sentence);
  const words = tokens
    .slice(Math.max(0, at - reachBefore(claim.rule, tokens[at - 1]?.key)), at + 1 + AFTER)
    .filter((token) => {
      const taken = token.kind !== 'word' || overlaps(token, claim.trigger);
      return !taken && ![...names, ...dates].some(({ span }) => overlaps(span, token));
    });
  return words.map(({ key }) => contentOf(key)).filter((word) => word.length >= SHORTEST && !GENERAL.has(word));
}

/// "*The* agreement *between* X and Y": what follows is said of it and is not what it is about.
function isBare(tokens: readonly Token[], at: number): boolean {
  return DEFINITE.test(tokens[at]?.key ?? '') && NAMING.has(tokens[at + 1]?.key ?? '');
}

const DEFINITE = /^و?(?:ب|ك)?ال|^و?لل/;
const NAMING: ReadonlySet<string> = new Set(['بين', 'مع', 'الموقع', 'المبرم', 'الموقعه', 'المبرمه', 'الذي', 'التي']);

/// A participle or relative verb follows what it is said of: "the memorandum on security *signed* between them".
function reachBefore(rule: string, before: string | undefined): number {
  return rule === 'passive-participle' || RELATIVE.has(before ?? '') ? BEFORE : 0;
}

const RELATIVE: ReadonlySet<string> = new Set(['التي', 'الذي', 'اللتين', 'اللذين']);

/// A word without what is attached to it, its article and its ending.
function contentOf(key: string): string {
  const readings = nounReadings(key);
  const definite = readings.find((reading) => reading.definite);
  return (definite ?? readings[0])?.stem.replace(/(?:يه|ه|ي|يين|يون|ات)$/, '') ?? key;
}
