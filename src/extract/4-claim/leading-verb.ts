/// Verbs that say who else is in what stands before them: `وفد يرأسه X`, `محادثات ترعاها Y`. The one rule kept here: their
/// subject takes part in the event around them, and is not its subject.

import type { Role } from '../../model/ontology.ts';
import type { Verb } from './verb.ts';

const WITH_IT: ReadonlySet<Role | undefined> = new Set(['chair', 'member_of_delegation']);
const IN_IT: ReadonlySet<Role | undefined> = new Set([...WITH_IT, 'host', 'topic']);
const LEADING: ReadonlySet<string> = new Set(['قاد', 'تقدم', 'مثل']);
/// Verbs of taking part.
export const ATTENDING: ReadonlySet<string> = new Set(['حضر', 'شارك']);
const JOINING: ReadonlySet<string> = new Set([...ATTENDING, 'انضم', 'التحق']);
const HOLDING: ReadonlySet<string> = new Set(['رعى', 'نظم']);

/// Whether the object of a verb is the meeting that its subject attends or chairs.
export function isAttending({ forms }: Verb): boolean {
  return forms.some(({ events }) => events.some(({ kind, frame }) => kind === 'meeting' && frame.O === 'topic'));
}

/// Whether a verb says who leads or accompanies those before it.
export function isLeading({ forms, pronoun }: Verb): boolean {
  if (pronoun === null) return false;
  return forms.some(({ lemma, events }) => LEADING.has(lemma) || events.some(({ frame }) => WITH_IT.has(frame.S)));
}

/// Whether a verb says who holds or hosts what stands before it.
export function isHosting({ forms, pronoun }: Verb): boolean {
  if (pronoun === null) return false;
  return forms.some(({ lemma, events }) => HOLDING.has(lemma) || events.some(({ frame }) => frame.S === 'host'));
}

/// Whether a verb says of somebody that he is in what stands before it.
export function namesOthers(verb: Verb): boolean {
  const { forms } = verb;
  if (forms.some(({ lemma }) => LEADING.has(lemma) || HOLDING.has(lemma))) return true;
  return forms.some(({ lemma, events }) => events.some(({ frame }) => isIn(lemma, frame.S)));
}

/// Who meets somebody "during it" has a meeting of his own; who attends or joins is in it.
function isIn(lemma: string, role: Role | undefined): boolean {
  return role === 'participant' ? JOINING.has(lemma) : IN_IT.has(role);
}
