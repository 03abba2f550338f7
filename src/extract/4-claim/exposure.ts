/// Exposure: `تعرض X لقصف`, `تعرضها لهجوم`. The one rule kept here: who is exposed to a deed suffers it, and nobody before the word did it.

import type { NounOfEvent } from '../../lexicon/lexicon.ts';
import type { ClaimArgument } from '../../model/claim.ts';
import type { Actor } from './actor.ts';
import { argumentsFor, type Draft } from './draft.ts';
import type { EventNoun } from './event-noun.ts';
import { nearestSubject } from './inherit.ts';
import { type Passage, spanOf } from './passage.ts';
import { mentionsOf } from './pronoun.ts';
import { fillRole } from './role-filling.ts';

const EXPOSURE = /^[وفبل]*(?:ال)?تعرض(هما|هم|ها|ه)?$/;
const REACH = 6;

/// Where the noun stands that says who is exposed to what is told at a token; -1 where none does.
export function exposureBefore({ keys, sentence, verbAt }: Passage, at: number): number {
  if (!keys[at]?.startsWith('ل')) return -1;
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    // The noun is spelled as the verb is.
    if (EXPOSURE.test(keys[before] ?? '')) return before;
    if (sentence.tokens[before]?.kind === 'punctuation' || verbAt[before]) return -1;
  }
  return -1;
}

/// Who suffers what an event noun tells, by the noun before it.
export function exposed(passage: Passage, { at }: EventNoun, { kind }: NounOfEvent): readonly ClaimArgument[] {
  const exposure = kind === 'military_action' ? exposureBefore(passage, at) : -1;
  if (exposure < 0) return [];
  const pronoun = EXPOSURE.exec(passage.keys[exposure] ?? '')?.[1];
  if (!pronoun) return named(passage, exposure, at).flatMap((actor) => fillRole(passage, kind, 'target', actor));
  const owner = nearestSubject(passage, exposure, pronoun);
  const meant = owner ? mentionsOf(passage, owner, pronoun) : [];
  return meant.flatMap((mention) => argumentsFor(passage, 'target', mention, spanOf(passage, exposure, 1)));
}

/// Whether somebody before an event noun has no part in it, since the noun of exposure names who suffers it.
export function isBeforeExposure(passage: Passage, { word, at }: Draft, { last }: Actor): boolean {
  const exposure = word.kind === 'military_action' ? exposureBefore(passage, at) : -1;
  return last <= exposure && named(passage, exposure, at).length > 0;
}

/// `تعرض قوات X لقصف`: who stands between the two words.
function named({ actors }: Passage, exposure: number, at: number): readonly Actor[] {
  return actors.filter(({ first, last }) => first > exposure && last <= at);
}
