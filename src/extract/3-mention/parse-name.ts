/// Where a person's name begins and ends. The one rule kept here: a name is a run of name words; how much is
/// taken on trust depends on what stands before it.

import type { NameWord } from './name-word.ts';
import { nameWord } from './name-word.ts';
import type { SentenceView } from './sentence-view.ts';

/// How sure the words before make it that a name follows.
export type NameLicence = 'title' | 'said' | 'bare';

export interface NameMatch {
  readonly from: number;
  readonly to: number;
  /// Letters attached in front of the first token that are no part of the name.
  readonly cut: number;
  /// How many of its words are on the list of names.
  readonly listed: number;
  readonly words: number;
}

const LONGEST = 7;

interface Growth {
  readonly licence: NameLicence;
  readonly view: SentenceView;
  to: number;
  words: number;
  listed: number;
  /// How many words in a row were unknown.
  strange: number;
  /// Whether a family name with the article has been read, after which a name usually ends.
  closed: boolean;
}

function mayFollow(growth: Growth, word: NameWord, next: NameWord): boolean {
  if (word === 'stop') return false;
  if (word === 'given') return !growth.closed || growth.words < 3;
  if (word === 'particle') return next !== 'stop' && growth.words < 6;
  if (word === 'surname') return growth.words < 6;
  if (word === 'common-given') return growth.words === 1 || growth.licence === 'title' || next === 'surname';
  if (growth.closed) return false;
  return growth.strange < (growth.licence === 'bare' ? 1 : 2);
}

function take(growth: Growth, word: NameWord): void {
  growth.to += 1;
  if (word !== 'particle') growth.words += 1;
  if (word === 'given' || word === 'common-given') growth.listed += 1;
  growth.strange = word === 'unknown' ? growth.strange + 1 : 0;
  if (word === 'surname' && growth.words > 1) growth.closed = true;
}

/// The multiword given name (عبد الله, نور الدين) at a token, as a number of tokens, or 0.
function listedLength(view: SentenceView, at: number, first: string): number {
  const found = view.lexicon.givenNames.longest(view.keys, at, first);
  return found && found.length > 1 ? found.length : 0;
}

function grow(growth: Growth): void {
  const { view } = growth;
  while (growth.words + 1 < LONGEST + 1 && growth.to < view.length) {
    const several = growth.closed ? 0 : listedLength(view, growth.to, view.key(growth.to));
    if (several) {
      growth.to += several;
      growth.words += 1;
      growth.listed += 1;
      growth.strange = 0;
      continue;
    }
    const word = nameWord(view, growth.to);
    if (!mayFollow(growth, word, nameWord(view, growth.to + 1))) break;
    take(growth, word);
  }
  while (growth.to > 0 && nameWord(view, growth.to - 1) === 'particle' && !isClosingParticle(view, growth.to - 1)) growth.to -= 1;
}

function isClosingParticle(view: SentenceView, at: number): boolean {
  return view.lexicon.nameParticles.get(view.key(at))?.position === 'after';
}

function opens(word: NameWord, licence: NameLicence): boolean {
  if (word === 'stop') return false;
  if (word === 'given') return true;
  if (licence === 'bare') return false;
  return licence === 'title' || word !== 'common-given';
}

/// The name that starts at token `at`, with nothing attached in front of it.
export function parseName(view: SentenceView, at: number, licence: NameLicence): NameMatch | null {
  if (!view.isWord(at)) return null;
  const growth: Growth = { licence, view, to: at, words: 0, listed: 0, strange: 0, closed: false };
  const several = listedLength(view, at, view.key(at));
  if (several) {
    Object.assign(growth, { to: at + several, words: 1, listed: 1 });
  } else {
    const word = nameWord(view, at);
    if (!opens(word, licence)) return null;
    if (word === 'particle' && nameWord(view, at + 1) === 'stop') return null;
    take(growth, word);
  }
  grow(growth);
  return growth.words === 0 ? null : { from: at, to: growth.to, cut: 0, listed: growth.listed, words: growth.words };
}

/// The same where a conjunction or preposition may be attached: `وخالد المشري`, `لخلوصي أكار`.
export function parseAttachedName(view: SentenceView, at: number, licence: NameLicence): NameMatch | null {
  const free = parseName(view, at, licence);
  if (free || !view.isWord(at) || view.isWhole(at)) return free;
  for (const reading of view.readings(at)) {
    if (reading.cut === 0 || reading.definite) continue;
    const several = listedLength(view, at, reading.key);
    const given = view.lexicon.givenNames.get(reading.key);
    if (!several && (!given || given.ambiguous)) continue;
    const growth: Growth = { licence, view, to: at + (several || 1), words: 1, listed: 1, strange: 0, closed: false };
    grow(growth);
    return { from: at, to: growth.to, cut: reading.cut, listed: growth.listed, words: growth.words };
  }
  return null;
}
