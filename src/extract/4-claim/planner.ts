/// Whose plans are told of: `كشف المتحدث عن برنامج الوزير، وسيعقد لقاء`. The one rule kept here: who tells of somebody's plans is
/// not the one who will.

import { nounReadings } from '../../arabic/clitics.ts';
import type { Actor } from './actor.ts';
import type { Passage } from './passage.ts';
import type { Verb } from './verb.ts';

const PLANS: ReadonlySet<string> = new Set('برنامج جدول اجنده زياره جوله تفاصيل موعد'.split(' '));

/// He whose plans the verb of saying before a verb in the future tells of, or nobody where he is no mention; null where
/// no such plans are told of.
export function maybePlanner(passage: Passage, verb: Verb): { readonly actor: Actor | null } | null {
  if (!verb.future) return null;
  const saying = passage.verbs.findLast(({ at, forms }) => at < verb.at && forms.some((form) => form.saying));
  if (!saying) return null;
  for (let at = saying.at + saying.length; at < verb.at; at += 1)
    if (PLANS.has(passage.keys[at] ?? '') && passage.words[at - 1]?.preposition === 'عن') return ownerAt(passage, at);
  return null;
}

function ownerAt({ actors, keys, lexicon }: Passage, plan: number): { readonly actor: Actor | null } | null {
  const owner = actors.find(({ kind, governor }) => kind === 'person' && governor === plan);
  if (owner) return { actor: owner };
  const titled = nounReadings(keys[plan + 1] ?? '').some(({ stem }) => lexicon.titles.has(stem));
  return titled ? { actor: null } : null;
}
