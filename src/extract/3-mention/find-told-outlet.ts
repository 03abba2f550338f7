/// Outlets that learned something: `علمت «صدى الأرز»`, `في بيان تلقت بحر الخزر نسخة منه`, `نقل مراسل نبأ الأهوار عن`. The one
/// rule kept here: the words are given by the frame around them, so that any words at all may be the name.

import { type Candidate, candidate } from './candidate.ts';
import { quotedAfter } from './quotation.ts';
import type { SentenceView } from './sentence-view.ts';
import { CUE, frameOf } from './word-cue.ts';

const LONGEST = 4;
const WEIGHT = 12;
const COPY = 'نسخه';
const OF_IT: ReadonlySet<string> = new Set(['عليه', 'عليها', 'عليهما', 'علي', 'الي']);
/// What stands behind a correspondent's outlet.
const AFTER_CORRESPONDENT: ReadonlySet<string> = new Set(
  'عن ان بان في فى من الي علي لدي قوله قولها الذي التي'.split(' '),
);

interface Words {
  readonly from: number;
  readonly to: number;
}

/// The words inside quotation marks or brackets at a token.
function enclosedAt(view: SentenceView, at: number): Words | null {
  const quoted = quotedAfter(view, at);
  if (quoted) return quoted.to - quoted.from <= LONGEST ? quoted : null;
  if (!view.isPunctuation(at, '(')) return null;
  for (let end = at + 1; end <= at + LONGEST + 1; end += 1)
    if (view.isPunctuation(end, ')')) return end > at + 1 ? { from: at + 1, to: end } : null;
  return null;
}

function afterComplement(view: SentenceView, at: number): number {
  return OF_IT.has(view.key(at)) ? at + 1 : at;
}

/// `تلقت [بحر الخزر] نسخة`, `اطلعت [الضفتان] على نسخة`: what stands between the verb and the copy.
function beforeCopy(view: SentenceView, at: number): Words | null {
  for (let end = at + 1; end <= at + LONGEST + 2; end += 1) {
    if (view.key(end) !== COPY) continue;
    const to = OF_IT.has(view.key(end - 1)) ? end - 1 : end;
    return to > at ? (enclosedAt(view, at) ?? plainWords(view, at, to)) : null;
  }
  return null;
}

/// Words without a mark of punctuation that are more than a noun for an outlet: not `الصحيفة` alone.
function plainWords(view: SentenceView, from: number, to: number): Words | null {
  for (let at = from; at < to; at += 1) if (!view.isWord(at)) return null;
  const noun = view.match(view.lexicon.organizationHeads, from);
  return noun || view.key(from).endsWith('نا') ? null : { from, to };
}

/// `مراسلة [روناك] إن`: up to what a sentence goes on with.
function ofCorrespondent(view: SentenceView, at: number): Words | null {
  const enclosed = enclosedAt(view, at);
  if (enclosed) return enclosed;
  let to = at;
  while (to <= at + LONGEST - 1 && view.isWord(to) && !AFTER_CORRESPONDENT.has(view.key(to))) to += 1;
  const ends = view.isComma(to) || AFTER_CORRESPONDENT.has(view.key(to));
  return to > at && ends && !view.key(at).startsWith('ال') ? plainWords(view, at, to) : null;
}

function outletAt(view: SentenceView, at: number): Words | null {
  switch (frameOf(view.word(at))) {
    case 'learns':
      return enclosedAt(view, at + 1);
    case 'gets':
      return beforeCopy(view, afterComplement(view, at + 1)) ?? beheld(view, at);
    case 'correspondent':
      return ofCorrespondent(view, at + 1);
    default:
      return null;
  }
}

/// `نسخة اطلعت عليها [جبل العرب نت]،`: behind the copy.
function beheld(view: SentenceView, at: number): Words | null {
  const from = at + 2;
  if (view.key(at - 1) !== COPY || !OF_IT.has(view.key(at + 1))) return null;
  let to = from;
  while (to < from + LONGEST && view.isWord(to)) to += 1;
  return enclosedAt(view, from) ?? (to > from && view.isComma(to) ? plainWords(view, from, to) : null);
}

/// The outlets that a sentence says learned something.
export function findToldOutlets(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  if (!view.hasCues(CUE.told)) return found;
  for (let at = 0; at < view.length; at += 1) {
    const words = view.hasCue(at, CUE.told) && view.isWord(at) ? outletAt(view, at) : null;
    if (!words) continue;
    const span = view.span(words.from, words.to);
    found.push(
      candidate({ kind: 'organization', span, ...words, weight: WEIGHT, rule: 'told-outlet', sector: 'media' }),
    );
  }
  return found;
}
