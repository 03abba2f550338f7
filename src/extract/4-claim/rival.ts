/// Rivals: who ran beside a winner in the same sentence, `متقدما على X`, `تلاه Y`, `مقابل ستة لمنافسه Z`. The one rule kept
/// here: a word of contest stands right before the rival.

import type { ClaimArgument } from '../../model/claim.ts';
import type { Actor } from './actor.ts';
import type { Passage } from './passage.ts';
import { fillRole } from './role-filling.ts';

/// What may stand between the word of contest and the rival: a preposition, "his rival", a title.
const REACH = 3;
/// The same behind "ahead by ten votes of".
const AHEAD_REACH = 6;
const AHEAD_OF = /^و?(?:متقدم|متفوق|متغلب|متجاوز)(?:ا|ه|ين)?$/;
const RIVAL = /^و?ل?(?:منافس|غريم|خصم)[تي]?(?:ه|ها|هم|هما)$/;
const FOLLOWED = /^و?(?:تلا|تلت|يلي|تلي|نافس|نافست)(?:ه|ها|هم|هما)$/;

/// The rivals that stand behind a trigger of an election.
export function rivalsAfter(passage: Passage, trigger: number): readonly ClaimArgument[] {
  return passage.actors
    .filter((actor) => actor.first > trigger && actor.joinedTo === null && isRival(passage, trigger, actor))
    .flatMap((actor) => fillRole(passage, 'election', 'participant', actor));
}

function isRival({ keys }: Passage, trigger: number, { first, preposition }: Actor): boolean {
  const within = (reach: number): readonly string[] => keys.slice(Math.max(trigger + 1, first - reach), first);
  if (preposition === 'على' && within(AHEAD_REACH).some((key) => AHEAD_OF.test(key))) return true;
  const before = within(REACH);
  return before.some((key) => RIVAL.test(key) || FOLLOWED.test(key));
}
