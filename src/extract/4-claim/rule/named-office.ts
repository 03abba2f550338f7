/// Headlines that name somebody to an office without a verb: `سالم كرم رئيسا للجامعة`. The one rule kept here: only a headline
/// or a part of one without a verb, and the office stands right behind the name in the indefinite accusative.

import type { EventWord } from '../../../lexicon/lexicon.ts';
import type { Actor } from '../actor.ts';
import { draft, fillAlone } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { isBare } from '../subject.ts';
import { isPredicate } from '../word-case.ts';
import type { Rule } from './rule.ts';

const NAME_TO: EventWord = {
  lemma: 'عين',
  kind: 'appointment',
  subtype: 'appoint',
  frame: { O: 'appointee' },
  ambiguous: false,
  factuality: null,
};

const ELECT: EventWord = {
  lemma: 'انتخب',
  kind: 'election',
  subtype: null,
  frame: { O: 'winner' },
  ambiguous: false,
  factuality: null,
};

const BY_VOTE: ReadonlySet<string> = new Set(['بفارق', 'بالتزكيه', 'باغلبيه', 'اصوات', 'صوتا']);

export const namedOffice: Rule = ({ passage }) => {
  if (passage.sentence.role !== 'headline') return [];
  return passage.actors.flatMap((actor) => {
    const at = officeAt(passage, actor);
    if (at === null || hasVerb(passage, at)) return [];
    const elected = passage.keys.slice(at).some((key) => BY_VOTE.has(key));
    return [
      draft({
        rule: 'named-office',
        word: elected ? ELECT : NAME_TO,
        form: 'noun',
        at,
        length: 1,
        arguments: fillAlone(passage, elected ? 'winner' : 'appointee', actor),
      }),
    ];
  });
};

/// The token of the office that a person's name is followed by; what it is over follows it.
function officeAt(passage: Passage, actor: Actor): number | null {
  const name = passage.mentions[actor.mention];
  if (actor.kind !== 'person' || actor.form !== 'name' || !name || !isBare(passage, actor)) return null;
  const at = passage.sentence.tokens.findIndex(({ start }) => start >= name.span.end);
  return at > 0 && isPredicate(passage.lexicon, passage.keys[at] ?? '') ? at : null;
}

/// Whether a verb stands in the same stretch between marks as a token.
function hasVerb({ verbs, sentence }: Passage, at: number): boolean {
  const isMark = (index: number): boolean => /^[.:؛…|–-]+$/.test(sentence.tokens[index]?.key ?? '');
  return verbs.some((verb) => {
    const [from, to] = verb.at < at ? [verb.at, at] : [at, verb.at];
    for (let index = from; index < to; index += 1) if (isMark(index)) return false;
    return true;
  });
}
