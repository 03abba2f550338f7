/// Who backs whom by a passive participle: `الفصائل المدعومة من أنقرة`, `المحطة الممولة بقرض من الصندوق`. The one rule kept here: the backer follows
/// with `من` or `ب`, and the noun right before is who is backed.

import type { EventWord, NounOfEvent } from '../../lexicon/lexicon.ts';
import type { ClaimArgument } from '../../model/claim.ts';
import type { Actor } from './actor.ts';
import type { Draft } from './draft.ts';
import type { EventNoun } from './event-noun.ts';
import { actorsIn, type Passage } from './passage.ts';
import { fillRole } from './role-filling.ts';

/// Adverbs and means that stand between the participle and its backer: `المدعومة عسكريا من`, `الممولة بقرض من`.
const MEANS = /^(?:ب(?:قرض|منحه|تمويل|دعم|اموال|هبه)|.{3,}يا|مباشره|بالكامل|كليا)$/;
const MEANS_WITHIN = 2;

/// Whether an event noun is a passive participle of backing.
export function isBacked({ kind }: EventWord, form: string): boolean {
  return kind === 'support' && form === 'passive';
}

/// Whether a participle says who backs somebody: it has no other meaning then.
export function tellsBacker({ word, form, arguments: found }: Draft): boolean {
  return isBacked(word, form) && found.some(({ role }) => role === word.frame.S);
}

/// Who backs and who is backed; nobody where no backer follows.
export function backing(passage: Passage, noun: EventNoun, { kind, frame }: NounOfEvent): readonly ClaimArgument[] {
  const { S } = frame;
  const backer = S ? backerOf(passage, noun) : undefined;
  if (!S || !backer) return [];
  const backed = passage.actors.findLast((actor) => isRightBefore(passage, noun, actor));
  return [...fillRole(passage, kind, S, backer), ...(backed ? fillRole(passage, kind, 'recipient', backed) : [])];
}

function backerOf(passage: Passage, { at, length }: EventNoun): Actor | undefined {
  const { keys, sentence, clauseAt } = passage;
  const first = actorsIn(passage, clauseAt[at] ?? 0).find((actor) => actor.first >= at + length);
  if (!first || !mayBack(first, keys[at] ?? '')) return undefined;
  const between = keys.slice(at + length, first.first).filter((key) => key !== 'من' && key !== 'قبل' && key !== 'ب');
  const isNear = between.length <= MEANS_WITHIN && between.every((key) => MEANS.test(key));
  return isNear && sentence.tokens.slice(at, first.first).every(({ kind }) => kind === 'word') ? first : undefined;
}

/// `المدعومة بـX` is by X, `المقدمة بالمجمع` in it.
function mayBack({ preposition }: Actor, participle: string): boolean {
  if (preposition === 'ب') return /(?:مدعوم|مسنود)/.test(participle);
  return preposition === 'من' || preposition === 'من قبل';
}

/// Whether an actor ends right before a participle, with at most a mark between.
function isRightBefore({ sentence }: Passage, { at }: EventNoun, { last, form, preposition }: Actor): boolean {
  if (form === 'adjective' || preposition === 'بين') return false;
  return last === at || (last === at - 1 && sentence.tokens[last]?.kind === 'punctuation');
}
