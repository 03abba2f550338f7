/// Responsibility: `أعلنت الحركة مسؤوليتها عن الهجوم`, `نفت الحكومة ضلوعها في القصف`. The one rule kept here: who says that a deed is his did it; who
/// denies a part in it takes for granted that it was done, and is not in it.

import type { Token } from '../../model/document.ts';
import type { Actor } from './actor.ts';
import { ofDraft } from './asked-once.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';
import { findSubject, isBare } from './subject.ts';
import type { Verb } from './verb.ts';

const PART =
  /^[وفب]?(?:ال)?(?:مسوولي(?:ه|ت)|ضلوع|تورط|صل(?:ه|ت)|علاق(?:ه|ت)|وقوف|مشارك(?:ه|ت)|اشتراك|دور|بادي)(?:ا|ها?|هما?|ين|ون)?$|^وراء$/;
const DENIAL =
  /^[وف]?(?:نفي|نفت|نفوا|نفيا|[يت]نفي|نافي(?:ا|ه|ين)?|نفي(?:ها?|هم)|انكرت?|[يت]نكر|منكر(?:ا|ه)?|تبرات?|لا|ليست?)$/;
const PART_REACH = 5;
const DENIAL_REACH = 10;

/// Whether the part in what a noun tells is all that is denied.
export const isDisowned: (passage: Passage, draft: Draft) => boolean = ofDraft(
  (passage, { form, at }) => form !== 'verb' && isPartDenied(passage, at),
);

function isPartDenied(passage: Passage, noun: number): boolean {
  const part = partBefore(passage, noun, PART);
  if (part < 0) return false;
  const from = since(passage.sentence.tokens, part, DENIAL_REACH);
  return passage.keys.slice(from, part).some((key) => DENIAL.test(key));
}

const DEED = /^[وفب]?(?:ال)?(?:مسوولي(?:ه|ت(?:ها?|هما?))|وقوف(?:ها?|هما?))$/;
const CLAIMS: ReadonlySet<string> = new Set(['أعلن', 'تبنى', 'اعترف', 'أقر', 'أكد']);
const BLAMES: ReadonlySet<string> = new Set(['حمل', 'ألقى']);

/// Who is responsible for what the event noun at a token tells, by his own word or that of others; null where nobody is told to be.
export function responsibleFor(passage: Passage, at: number): Actor | null {
  const laying = layingAround(passage, at);
  if (laying >= 0) return attributedTo(passage, Math.max(at, laying));
  const part = partBefore(passage, at, DEED);
  if (part < 0 || isPartDenied(passage, at)) return null;
  const verb = passage.verbs.findLast((other) => other.at < part && part - other.at <= DENIAL_REACH);
  if (!verb) return null;
  if (isOneOf(verb, CLAIMS)) return findSubject(passage, verb).actor;
  return isOneOf(verb, BLAMES) && !/ته(?:ا|م|ما)?$/.test(passage.keys[part] ?? '') ? blamed(passage, verb, part) : null;
}

const ATTRIBUTES = /^[وف]?(?:نسبت?|نسبوا|[يت]نسب(?:ون)?|عزا|عزت|عزوا|[يت]عزو)$/;

/// `نسب X الهجوم إلى Y`: where the word stands that lays what is told at a token to somebody; -1 where none does.
function attributionBefore({ keys, sentence }: Passage, at: number): number {
  const near = since(sentence.tokens, at, DENIAL_REACH);
  return keys.findLastIndex((key, index) => index < at && index >= near && ATTRIBUTES.test(key));
}

const LAID =
  /^[وف]?(?:نسب(?:ت|وا)?(?:ه|ها|هم)|[يت]نسب(?:ون)?(?:ه|ها|هم)|عز(?:ا|ت|وا)(?:ه|ها|هم)|(?:ال)?منسوب(?:ه|ات)?|نسبت?|[يت]نسب)$/;
const RELATIVE: ReadonlySet<string> = new Set(['الذي', 'التي']);

/// `غارة نسبتها X إلى Y`, `الهجوم الذي نُسب إلى Y`: where the word stands that lays to somebody what is told at a token before it; -1 where
/// none does.
export function laidAfter({ keys, sentence, verbs }: Passage, at: number): number {
  const last = Math.min(keys.length, at + LAID_REACH);
  for (let index = at + 1; index < last; index += 1) {
    if (sentence.tokens[index]?.kind === 'punctuation') return -1;
    if (LAID.test(keys[index] ?? '')) return isOfNoun(keys, index) ? index : -1;
    if (verbs.some((verb) => verb.at === index)) return -1;
  }
  return -1;
}

const LAID_REACH = 6;

/// With a pronoun, behind a relative or as a participle, the word is of the noun before it.
function isOfNoun(keys: readonly string[], index: number): boolean {
  const key = keys[index] ?? '';
  return RELATIVE.has(keys[index - 1] ?? '') || /(?:منسوب(?:ه|ات)?|(?:ت|ا|وا|ب)(?:ه|ها|هم))$/.test(key);
}

/// Where the word stands that lays to somebody what is told at a token, before it or behind; -1 where none does.
export function layingAround(passage: Passage, at: number): number {
  const before = attributionBefore(passage, at);
  return before >= 0 ? before : laidAfter(passage, at);
}

/// Whether somebody lays what is told at a token to another, and so has no part in it.
export function isAttributing(passage: Passage, at: number, { first, last }: Actor): boolean {
  const attribution = last <= at ? attributionBefore(passage, at) : -1;
  return attribution >= 0 && first > attribution;
}

function attributedTo({ actors }: Passage, at: number): Actor | null {
  const near = actors.filter(({ first, joinedTo }) => first > at && first - at <= DENIAL_REACH && joinedTo === null);
  return near.find(({ preposition }) => preposition === 'إلى' || preposition === 'ل') ?? null;
}

/// `حمّلت الرياض طهران مسؤولية الهجوم`: who stands bare between the one who blames and the word.
function blamed(passage: Passage, verb: Verb, part: number): Actor | null {
  const { actor } = findSubject(passage, verb);
  const others = passage.actors.filter(
    (other) => other.first > verb.at && other.last <= part && other !== actor && isBare(passage, other),
  );
  return others.find(({ joinedTo }) => joinedTo === null) ?? null;
}

function isOneOf({ forms }: Verb, lemmas: ReadonlySet<string>): boolean {
  return forms.some(({ lemma }) => lemmas.has(lemma));
}

/// The nearest word of a part just before a token; -1 where there is none.
function partBefore({ keys, sentence }: Passage, at: number, word: RegExp): number {
  const near = since(sentence.tokens, at, PART_REACH);
  return keys.findLastIndex((key, index) => index < at && index >= near && word.test(key));
}

/// The first of so many tokens before one that no mark parts from it.
function since(tokens: readonly Token[], at: number, reach: number): number {
  let from = at;
  while (from > Math.max(0, at - reach) && tokens[from - 1]?.kind !== 'punctuation') from -= 1;
  return from;
}
