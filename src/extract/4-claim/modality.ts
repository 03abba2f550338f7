/// Modality: what the cues of the lexicon say of a claim, `من المقرر أن`, `ربما`, `لا يعتزم`. The one rule kept here: the nearest
/// cue wins, and a cue reaches no further than its clause and what that clause reports.

import type { EventWord } from '../../lexicon/lexicon.ts';
import type { EventKind, Factuality } from '../../model/ontology.ts';
import { FACTUALITIES } from '../../model/ontology.ts';
import { isGovernedBy } from './actor.ts';
import { anchorOf } from './anchor.ts';
import type { Draft } from './draft.ts';
import { isComplementizer, isNegation } from './function-word.ts';
import { clauseChain, type Passage, verbBefore } from './passage.ts';
import { isWhile } from './presupposed.ts';
import type { Verb } from './verb.ts';
import { isWantingAdjective, isWantingVerb, takenAt } from './wanting.ts';

/// Cues of the lexicon: right before the trigger, in its clause, or right before the clause it is reported in.
export function maybeModality(passage: Passage, draft: Draft): Factuality | undefined {
  // `الاتفاق المبرم`: what is told in passing has been done, whatever is wished of it.
  if (draft.form === 'passive') return undefined;
  const at = anchorOf(passage, draft);
  // `تعتزم الوزارة توقيع عقد`: the verb that carries the noun is itself the cue.
  const carrier = draft.form === 'light' ? cueAt(passage, at) : null;
  if (carrier && !isUnmoved(passage, draft, carrier, at, at)) return factualityOf(carrier.type);
  for (const clause of clauseChain(passage, at)) {
    const limit = Math.max(clause.first, at);
    for (let from = limit - 1; from >= Math.max(0, clause.first - 4); from -= 1) {
      const found = maybeDoubt(passage, draft, from, at) ?? widestAt(passage, from) ?? partedCue(passage, from, at);
      if (found && isDone(draft) && TO_BE_DONE.has(found.type) && from + found.length < at) continue;
      if (found && !isIdle(passage, draft, found, from, at) && reaches(passage, found, from, at, clause.first))
        return factualityOf(found.type);
    }
    if (clause.kind !== 'content' && !(clause.kind === 'coordinate' && !isDone(draft))) break;
  }
  return undefined;
}

/// What nobody tells in the perfect: `كنت أتمنى … وأعرب الرئيس عن`.
const TO_BE_DONE: ReadonlySet<string> = new Set(['planned', 'demanded']);

/// Whether a draft is told in the perfect: `تعهدت أستراليا بتقديم مساعدات، وأرسل الصليب الأحمر` tells of one plan alone.
function isDone({ form, verb }: Draft): boolean {
  return form === 'verb' && verb !== null && verb.forms.every(({ tense }) => tense === 'perfect');
}

/// A cue of the lexicon.
export interface Cue {
  readonly type: string;
  readonly scope: 'next' | 'clause';
  readonly length: number;
}

const DOUBTING: ReadonlySet<string> = new Set(['قد', 'وقد', 'فقد']);

/// `قد يزور`, and not `قد زار`: قد before an imperfect doubts it.
function maybeDoubt({ keys }: Passage, { verb, word }: Draft, from: number, at: number): Cue | null {
  if (from !== at - 1 || !DOUBTING.has(keys[from] ?? '')) return null;
  const doubts = verb?.at === at && isImperfect(verb, word);
  return doubts ? { type: 'possible', scope: 'next', length: 1 } : null;
}

/// Whether a verb in the meaning read is imperfect: توقع is "it signs" and "he expected".
function isImperfect({ forms }: Verb, word: EventWord): boolean {
  const meant = forms.filter((form) => form.events.includes(word));
  return meant.length > 0 && meant.every((form) => form.tense === 'imperfect');
}

/// The cue at a token.
export function cueAt(passage: Passage, at: number): Cue | null {
  return passage.words[at]?.mayBeModality ? lookUp(passage, passage.keys, at) : null;
}

/// The cue at a token, unless it only ends another: `لا تنوي` before `تنوي`.
function widestAt(passage: Passage, at: number): Cue | null {
  const found = cueAt(passage, at);
  if (!found) return null;
  const around = cueAt(passage, at - 1);
  return around && around.length > found.length ? { ...around, length: around.length - 1 } : found;
}

/// A cue of two words that the subject parts: `عجز الجيش عن السيطرة`, `يعتزم الوزير إجراء`. The second stands right
/// before the trigger or is attached to it.
function partedCue(passage: Passage, from: number, at: number): Cue | null {
  const { keys, verbAt, words } = passage;
  if (!verbAt[from] || at - from < 3 || !words[from]?.mayBeModality) return null;
  const found = lookUp(passage, [keys[from] ?? '', keys[at - 1] ?? ''], 0);
  return found?.length === 2 ? { ...found, length: at - from } : null;
}

function lookUp({ lexicon: { modalities } }: Passage, keys: readonly string[], at: number): Cue | null {
  const match = modalities.longestJoined(keys, at);
  return match && match.entry.type !== 'completed'
    ? { type: match.entry.type, scope: match.entry.scope, length: match.length }
    : null;
}

function reaches(passage: Passage, cue: Cue, from: number, at: number, first: number): boolean {
  const end = from + cue.length;
  if (cue.length === 1 && isNegation(passage.keys[from] ?? '')) return false;
  if (from < first) return end >= first - 1 || isComplementizer(passage.keys[end] ?? '');
  return cue.scope === 'clause' || at - end <= 2;
}

/// A particle such as ما denies only the verb right after it, and only where a clause begins: in "what concerns the build-up"
/// it denies nothing; and what is spoken of as known ("aims to apply *the understanding*") is not planned, nor what is said
/// with `على أن`.
function isIdle(passage: Passage, draft: Draft, cue: Cue, from: number, at: number): boolean {
  const { keys } = passage;
  if (isUnmoved(passage, draft, cue, from, at)) return true;
  if (cue.type === 'planned' && cue.scope === 'clause' && keys[from] !== 'علي')
    return isKnown(passage, draft, from, at) && !isHeld(passage, cue, from, at);
  if (keys[from] === 'علي') return draft.verb?.at !== from + cue.length && !isHeld(passage, cue, from, at);
  if (cue.type !== 'negation' || cue.scope !== 'next') return false;
  return draft.verb === null || from + cue.length !== at || !mayDeny(passage, from, draft.verb);
}

/// What has the article is known, but where the very word of wanting takes it: `تسعى للسيطرة على X`.
function isKnown(passage: Passage, { verb, definite }: Draft, from: number, at: number): boolean {
  return verb === null && definite && !isIntended(passage, from, at) && !isWanted(passage, from, at);
}

function isWanted(passage: Passage, from: number, at: number): boolean {
  const { keys, lexicon } = passage;
  const wanting = keys[from] ?? '';
  const preposition = takenAt(passage, at, '').preposition || (keys[at] ?? '').slice(0, 1);
  return isWantingVerb(lexicon, wanting, preposition) || isWantingAdjective(lexicon, wanting, preposition);
}

const NOT: ReadonlySet<string> = new Set(['ما', 'وما', 'فما']);

/// ما denies at the start of a clause; within one it means "what": `ثمن ما قدمته`.
function mayDeny({ keys, sentence }: Passage, at: number, { pronoun }: Verb): boolean {
  if (!NOT.has(keys[at] ?? '')) return true;
  const opens = at === 0 || sentence.tokens[at - 1]?.kind === 'punctuation' || isComplementizer(keys[at - 1] ?? '');
  return opens && (pronoun === null || at === 0);
}

const PERFORMED: ReadonlySet<EventKind> = new Set(['appointment', 'legislation']);
const DECIDED: ReadonlySet<string> = new Set(['قرر', 'قررت', 'وقرر', 'وقررت']);
const COME_TRUE: ReadonlySet<string> = new Set(['negation', 'demanded']);
/// What is agreed or approved by these is as good as made where it is an agreement, an appointment or a law.
const CONSENTED =
  /^[وف]?(?:[تي]?وافقت?|وافقوا|(?:ال)?موافق(?:ه|ته|تها)|توافق(?:وا|ا)|اتفق(?:ا|ت|وا)?|اتفاقهما|اجازت?)$/;
const CONCLUDED: ReadonlySet<EventKind> = new Set(['agreement', 'appointment', 'legislation']);

/// Whether a cue leaves a draft as it is: an appointment that is decided is made; what is denied or demanded *during talks*
/// says nothing of the talks; and `لم يكن` denies no more than the verb of its own clause.
function isUnmoved(passage: Passage, draft: Draft, { type, length }: Cue, from: number, at: number): boolean {
  const { keys, clauseAt } = passage;
  if (REJECTED.test(keys[from] ?? '') && isStanding(passage, draft)) return true;
  if (type === 'negation' && draft.form === 'verb' && EXISTING.test(keys[from + length - 1] ?? '')) return true;
  const decided = DECIDED.has(keys[from] ?? '');
  if (CONSENTED.test(keys[from] ?? '') && CONCLUDED.has(draft.word.kind)) return true;
  if (decided && (PERFORMED.has(draft.word.kind) || IN.has(keys[at - 1] ?? ''))) return true;
  if ((decided || COME_TRUE.has(type)) && draft.form !== 'verb' && isWhile(passage, draft)) return true;
  if (type !== 'negation' || length !== 2 || !/^[يت]كن$/.test(keys[from + 1] ?? '')) return false;
  return draft.verb?.at !== at || clauseAt[from] !== clauseAt[at];
}

/// `رفض الاتفاق`: who rejects an agreement that is known does not say that there is none; `رفض توقيع الاتفاق` does.
export function isStanding(passage: Passage, draft: Draft): boolean {
  if (!outlastsRejection(draft.word) || draft.form === 'verb') return false;
  return /^[وفب]?(?:ال|لل)/.test(passage.keys[draft.at] ?? '') || isOwned(passage, draft);
}

/// `اتفاق X مع Y`: what somebody stands behind in idafa is known as much as with the article.
export function isOwned({ actors }: Passage, noun: { readonly at: number; readonly length: number }): boolean {
  return actors.some((actor) => isGovernedBy(noun, actor));
}

/// Whether a thing of this kind is there although somebody rejects it, unlike the signing of an agreement.
export function outlastsRejection({ kind, subtype }: EventWord): boolean {
  return kind === 'agreement' && subtype !== 'signed';
}

/// `لا يوجد خلاف وإن X وقعت`: what is not there is a thing, and nothing that a verb tells.
const EXISTING = /^(?:[يت]وجد|هناك|وجود|ثمه)$/;

const REJECTED = /^[وف]?[يت]?رفض(?:ت|وا|ه|ها|هما|هم)?$/;

const IN: ReadonlySet<string> = new Set(['في', 'فى']);

/// `تعتزم توقيع`: what a finite verb of intent governs without an article is planned, whoever owns it.
function isIntended({ keys, verbAt }: Passage, from: number, at: number): boolean {
  return verbAt[from] !== null && !/^[وفبكل]*(?:ال|لل)/.test(keys[at] ?? '');
}

/// `من المؤمل أن يعقد البرلمان جلسته`: what a verb takes in the clause that a cue opens is as planned as the verb.
function isHeld(passage: Passage, { length }: Cue, from: number, at: number): boolean {
  const opens = [from + length - 1, from + length].some((index) => isComplementizer(passage.keys[index] ?? ''));
  const verb = opens ? verbBefore(passage, at) : undefined;
  return verb !== undefined && verb.at > from && verb.forms.some(({ light }) => light === 'O' || light === 'S');
}

function factualityOf(type: string): Factuality | undefined {
  if (type === 'negation') return 'denied';
  return FACTUALITIES.find((value) => value === type);
}
