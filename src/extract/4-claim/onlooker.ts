/// Who looks on: `شهد الوزيران توقيع الاتفاقية`, "signed *in the presence of* X". The one rule kept here: who is there while others sign,
/// appoint or vote, or rejects what they signed, does none of it.

import type { EventKind } from '../../model/ontology.ts';
import { ofWord } from '../3-mention/word.ts';
import type { Actor } from './actor.ts';
import type { ClaimWord } from './claim-word.ts';
import type { Draft } from './draft.ts';
import { isStanding } from './modality.ts';
import { clauseOf, type Passage, verbBefore } from './passage.ts';
import { findSubject, headOfGroup } from './subject.ts';

/// Kinds of which others can be mere witnesses; who is at a meeting takes part in it.
const WITNESSED: ReadonlySet<EventKind> = new Set(['agreement', 'appointment', 'legislation']);
const WITNESSING: ReadonlySet<string> = new Set(['شهد', 'حضر', 'تابع', 'رعى']);

const PRESENCE = /^و?بحضور$/;
const isPresence = ofWord(({ key }: ClaimWord) => PRESENCE.test(key));

/// Whether an actor stands behind "in the presence of", with nothing but a list between.
function isPresent({ words, clauseAt, verbs }: Passage, { first }: Actor): boolean {
  let from = first - 1;
  while (from >= 0 && !(clauseAt[from] === clauseAt[first] && isPresence(words[from] as ClaimWord))) from -= 1;
  return from >= 0 && !verbs.some(({ at }) => at > from && at < first);
}

/// `رفضت X اتفاق Y مع Z`: who rejects what others agreed on.
function isRejecter(passage: Passage, draft: Draft, actor: Actor): boolean {
  if (actor.last > draft.at || !isStanding(passage, draft)) return false;
  const verb = verbBefore(passage, draft.at);
  return verb?.forms.some(({ lemma }) => lemma === REJECTING) === true && findSubject(passage, verb).actor === actor;
}

const REJECTING = 'رفض';

const JUDGING: ReadonlySet<string> = new Set('أدان دان ندد استنكر شجب انتقد رحب أشاد ثمن استهجن أثنى بارك'.split(' '));
const DEFINITE = /^[بل]?ال|^لل/;

/// `دان X وY الهجوم`, `رحبت X بالاتفاق`: who says what he thinks of a thing that is known has no part in it.
function isJudge(passage: Passage, { word, form, at }: Draft, actor: Actor): boolean {
  if (word.kind === 'statement' || form === 'verb' || actor.last > at || !DEFINITE.test(passage.keys[at] ?? ''))
    return false;
  const verb = verbBefore(passage, at);
  if (!verb?.forms.some(({ lemma }) => JUDGING.has(lemma))) return false;
  return findSubject(passage, verb).actor?.mention === headOfGroup(passage, actor).mention;
}

/// `أدى اليمين أمام X`: whom one stands before.
function isFaced({ word }: Draft, { preposition }: Actor): boolean {
  return word.kind === 'appointment' && preposition === BEFORE;
}

const BEFORE = 'أمام';

/// Whether an actor only looks on at what a draft tells.
export function isOnlooker(passage: Passage, draft: Draft, actor: Actor): boolean {
  const { word, at } = draft;
  if (isJudge(passage, draft, actor)) return true;
  if (!WITNESSED.has(word.kind)) return false;
  if (isPresent(passage, actor) || isFaced(draft, actor) || isRejecter(passage, draft, actor)) return true;
  const head = headOfGroup(passage, actor);
  return passage.verbs.some((verb) => {
    const witnesses = verb.at < at && verb.forms.some(({ lemma }) => WITNESSING.has(lemma));
    if (!witnesses || clauseOf(passage, verb.at).index !== clauseOf(passage, at).index) return false;
    return findSubject(passage, verb).actor?.mention === head.mention;
  });
}
