/// Predicates: what somebody is made, `عين X وزيرا`. The one rule kept here: it is a title in the indefinite accusative,
/// and whoever stands before it is the one who gets it.

import type { Actor } from './actor.ts';
import { maybePreposition } from './function-word.ts';
import type { Passage } from './passage.ts';
import { isPredicate } from './word-case.ts';

/// Whether a person is told to become something: a predicate stands within the phrase or right after it, or a feminine
/// title that stands in idafa to nothing (`مديرة للمركز`, `رئيسة تنفيذية`).
export function isMade(passage: Passage, actor: Actor): boolean {
  if (actor.kind !== 'person') return false;
  const { keys, lexicon, mentions, sentence } = passage;
  const name = mentions[actor.mention]?.span ?? actor.span;
  const from = sentence.tokens.findIndex((token) => token.start >= name.end);
  if (from < 0) return false;
  for (let at = from; at <= Math.max(from, actor.last); at += 1) {
    const key = keys[at] ?? '';
    if (isPredicate(lexicon, key)) return true;
    if (key.endsWith('ه') && lexicon.titles.has(key) && isOpenEnded(keys[at + 1])) return true;
  }
  return false;
}

/// Whether what follows a title shows that it governs nothing: a preposition, an adjective, a mark.
function isOpenEnded(next: string | undefined): boolean {
  if (next === undefined || /^[^\p{L}]+$/u.test(next) || maybePreposition(next) !== undefined) return true;
  return /^ل/.test(next) || /^(?!ال)..+يه$/.test(next);
}
