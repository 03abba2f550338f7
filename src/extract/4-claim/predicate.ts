/// Predicates: what somebody is made, `عين X وزيرا`. The one rule kept here: it is a title in the indefinite accusative,
/// and whoever stands before it is the one who gets it.

import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Actor } from './actor.ts';
import type { Passage } from './passage.ts';

/// Whether a word is a title or a noun of office in the indefinite accusative: وزيرا, رئيسا, عضوا, مقررا.
export function isPredicate({ titles, people }: Lexicon, key: string): boolean {
  const stem = key.slice(0, -1);
  return key.endsWith('ا') && !key.startsWith('ال') && stem.length > 2 && (titles.has(stem) || people.has(stem));
}

/// Whether a person is told to become something: a predicate stands within the phrase or right after it, or a feminine
/// title with what it is over (`مديرة للمركز`).
export function isMade(passage: Passage, actor: Actor): boolean {
  if (actor.kind !== 'person') return false;
  const { keys, lexicon, mentions, sentence } = passage;
  const name = mentions[actor.mention]?.span ?? actor.span;
  const from = sentence.tokens.findIndex((token) => token.start >= name.end);
  if (from < 0) return false;
  for (let at = from; at <= Math.max(from, actor.last); at += 1) {
    const key = keys[at] ?? '';
    if (isPredicate(lexicon, key)) return true;
    if (key.endsWith('ه') && lexicon.titles.has(key) && /^ل/.test(keys[at + 1] ?? '')) return true;
  }
  return false;
}
