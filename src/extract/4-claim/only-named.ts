/// Events that a noun names before they are: those that something else comes before, that are only announced, talked of or laid
/// down. The one rule kept here: the noun stands without the article, and what is spoken of as known is left alone.

import type { EventKind } from '../../model/ontology.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';

/// Whether a noun only names what it tells of.
export function isOnlyNamed(passage: Passage, draft: Draft): boolean {
  return isStillToCome(passage, draft) || isHeraldedOnly(passage, draft) || isOnPaper(passage, draft);
}

const BEFORE: ReadonlySet<string> = new Set(['قبل', 'قبيل']);
const ARRANGED: ReadonlySet<EventKind> = new Set(['meeting', 'agreement', 'election']);
const LONGEST_SPAN = 3;

/// `قبل توقيع اتفاق`, `قبل خمسة أشهر من انتخابات`: what something else comes before, where it is not spoken of as known.
function isStillToCome({ keys, lexicon }: Passage, { word, definite, at }: Draft): boolean {
  if (!ARRANGED.has(word.kind) || definite || /^(?:ال|لل)/.test(keys[at] ?? '')) return false;
  if (BEFORE.has(keys[at - 1] ?? '')) return true;
  if (keys[at - 1] !== 'من' || !lexicon.timeUnits.has(keys[at - 2] ?? '')) return false;
  return keys.slice(at - 2 - LONGEST_SPAN, at - 2).some((key) => BEFORE.has(key));
}

const HERALDS = /^[وف]?(?:اعلن|اعلنت|كشف|كشفت|معلنا|معلنه|ب?ال?اعلان|كاشفا|كاشفه)$/;
const HERALDED: ReadonlySet<EventKind> = new Set(['visit', 'support']);

/// `أعلن عن منحة`, `معلنا إيفاد مبعوث`: help or a journey that is announced by its noun has only been announced.
function isHeraldedOnly({ keys }: Passage, { word, definite, at }: Draft): boolean {
  if (!HERALDED.has(word.kind) || definite) return false;
  if (keys[at - 1] === 'عن') return HERALDS.test(keys[at - 2] ?? '');
  return word.kind === 'visit' && HERALDS.test(keys[at - 1] ?? '');
}

const DISCUSS =
  /^[وف]?(?:[يت]?(?:بحث|ناقش|تدارس|تباحث)|بحثت|ناقشت|تدارست|تباحثت|بحثا|ناقشا|تباحثا|يبحثان|تبحثان|يناقشان)$/;
const STIPULATE = /^[وف]?(?:[يت]نص|[يت]قضي)$/;
const TALKED_OF: ReadonlySet<EventKind> = new Set(['support', 'visit']);
const LAID_DOWN: ReadonlySet<EventKind> = new Set(['support', 'visit', 'military_action', 'legislation']);
const REACH = 8;

/// `يبحث الوزير مع الوفد تدريب الحرس`, `ينص البند على إخلاء القلعة`: what is talked of or laid down by its bare noun is not done.
function isOnPaper({ keys, clauseAt }: Passage, { word, at }: Draft): boolean {
  if (/^[وفب]?(?:ال|لل)/.test(keys[at] ?? '')) return false;
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    if (clauseAt[before] !== clauseAt[at]) return false;
    const key = keys[before] ?? '';
    if (STIPULATE.test(key)) return LAID_DOWN.has(word.kind);
    if (DISCUSS.test(key)) return TALKED_OF.has(word.kind);
  }
  return false;
}
