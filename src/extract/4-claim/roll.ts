/// Rolls: who came along, a line each below a line that ends in a colon: `وضم الوفد:`, `الوفود المشاركة:`. The one rule kept
/// here: only a verb of including or attending opens one, or a line that is nothing but a noun for those who take part;
/// the first line that is no item closes it.

import { isDelegation } from './claim-word.ts';
import { ATTENDING } from './leading-verb.ts';
import type { Passage } from './passage.ts';
import type { Verb } from './verb.ts';

const PRESENT = /^ال(?:مشارك(?:ون|ين)|حاضر(?:ون|ين)|حضور|وفود|وفد)$/;
/// How many words and marks a heading has at most.
const SHORT = 5;

/// Whether the lines below a sentence name those who came along, if they did before it or not.
export function opensRoll(passage: Passage, open: boolean): boolean {
  if (passage.sentence.role === 'item') return open;
  if (passage.keys.at(-1) !== ':') return false;
  if (passage.verbs.length === 0) return passage.keys.length <= SHORT && PRESENT.test(passage.keys[0] ?? '');
  const delegates = passage.keys.some((key) => isDelegation(key) || /^[وبل]*(?:ال)?وفود$/.test(key));
  return passage.verbs.some((verb) => attends(verb) || (delegates && includes(verb)));
}

function attends({ forms }: Verb): boolean {
  return forms.some(({ lemma }) => ATTENDING.has(lemma));
}

/// Whether a verb says who is in what its subject is: ضم, جمع.
export function includes({ forms }: Verb): boolean {
  return forms.some(({ events }) => events.some(({ frame }) => frame.S === 'topic' && frame.O === 'participant'));
}
