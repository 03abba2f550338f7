/// Where a person's name begins and ends. The one rule kept here: a name is a run of name words; how much is
/// taken on trust depends on what stands before it.

import type { Reading } from '../../arabic/clitics.ts';
import type { NameWord } from './name-word.ts';
import { isBehindRegnal, isRegnal, mayOpen, nameWord, opensWoman } from './name-word.ts';
import { opensOfficeOfLand } from './office-of-land.ts';
import type { SentenceView } from './sentence-view.ts';
import { opensTown } from './town-behind-name.ts';

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

const MOST_WORDS = 7;

interface Growth {
  readonly licence: NameLicence;
  readonly view: SentenceView;
  readonly from: number;
  to: number;
  words: number;
  listed: number;
  /// How many words in a row were unknown.
  strange: number;
  /// Whether a family name with the article has been read, after which a name usually ends.
  closed: boolean;
  /// Whether the last word was a particle, behind which any word is a name.
  joined: boolean;
}

function mayFollow(growth: Growth, word: NameWord, next: NameWord): boolean {
  if (growth.joined) return growth.view.isWord(growth.to);
  if (word === 'stop') return false;
  if (word === 'given') return !growth.closed || growth.words < 3;
  if (word === 'particle') return growth.words < 6;
  if (word === 'surname') return growth.words < 6;
  if (word === 'common-given') return growth.words === 1 || growth.licence === 'title' || next === 'surname';
  if (growth.closed) return false;
  return growth.strange < (growth.licence === 'bare' ? 1 : 3);
}

function take(growth: Growth, word: NameWord): void {
  growth.to += 1;
  if (word !== 'particle') growth.words += 1;
  if (word === 'given' || word === 'common-given') growth.listed += 1;
  growth.strange = word === 'unknown' ? growth.strange + 1 : 0;
  if (word === 'surname' && growth.words > 1 && !growth.joined) growth.closed = true;
  if (isHouse(growth) || isRegnal(growth.view, growth.to - 1)) growth.closed = true;
  growth.joined = word === 'particle' && !isClosingParticle(growth.view, growth.to - 1);
}

const HOUSE = 'ال';

/// `آل ثاني`: the house that a name ends with.
function isHouse({ view, to, joined }: Growth): boolean {
  return joined && view.key(to - 2) === HOUSE;
}

/// The multiword given name (عبد الله, نور الدين) at a token, as a number of tokens, or 0.
function listedLength(view: SentenceView, at: number, first: string): number {
  if (!view.mayGoOn(view.lexicon.givenNames, at)) return 0;
  const found = view.lexicon.givenNames.longest(view.keys, at, first);
  return found && found.length > 1 ? found.length : 0;
}

function grow(growth: Growth): void {
  const { view } = growth;
  while (growth.words < MOST_WORDS && growth.to < view.length) {
    if (!growth.joined && opensTown(view, growth.from, growth.to)) break;
    const several = growth.closed ? 0 : listedLength(view, growth.to, view.key(growth.to));
    if (several) {
      Object.assign(growth, {
        to: growth.to + several,
        words: growth.words + 1,
        listed: growth.listed + 1,
        strange: 0,
        joined: false,
      });
      continue;
    }
    if (opensTime(view, growth.to) || opensTitled(growth) || opensAnother(growth)) break;
    if (isHyphen(view, growth.to)) {
      growth.to += 1;
      growth.joined = true;
      continue;
    }
    if (isFamilyNisba(growth) || isFamilyTrade(growth)) {
      take(growth, 'surname');
      continue;
    }
    const word = nameWord(view, growth.to);
    if (!mayFollow(growth, word, nameWord(view, growth.to + 1))) break;
    take(growth, growth.joined && word === 'stop' ? 'unknown' : word);
  }
  while (growth.to > 0 && nameWord(view, growth.to - 1) === 'particle' && !isClosingParticle(view, growth.to - 1))
    growth.to -= 1;
}

/// `صباح اليوم`: a part of a day before the day is no name, though people are called so.
function opensTime(view: SentenceView, at: number): boolean {
  const { dayParts, relativeDays, weekdays } = view.lexicon;
  const day = view.key(at + 1);
  return dayParts.has(view.key(at)) && [relativeDays, weekdays].some((table) => table.has(day));
}

/// An office, a woman or who stands behind a king, who are no part of the name that is read.
function opensAnother({ view, from, to, joined }: Growth): boolean {
  return opensOfficeOfLand(view, to) || isBehindRegnal(view, from, to) || (!joined && opensWoman(view, from, to));
}

/// `التقى السفير لؤي الجاسم *الوزير سامي* الكردي`: behind a family name a definite title before a name is that of another.
function opensTitled({ view, to, closed }: Growth): boolean {
  if (!closed || !view.key(to).startsWith('ال') || !OPENING.has(nameWord(view, to + 1))) return false;
  const { titles, ranks, honorifics } = view.lexicon;
  return [titles, ranks].some((table) => view.match(table, to)?.bare) || view.match(honorifics, to) !== null;
}

const OPENING: ReadonlySet<NameWord> = new Set(['given', 'common-given', 'particle', 'unknown']);

/// `جان-بيار`: a hyphen that touches both its words.
function isHyphen(view: SentenceView, at: number): boolean {
  return view.isPunctuation(at, '-') && view.touches(at - 1) && view.touches(at) && view.isWord(at + 1);
}

/// `خميس الكندي`: behind a single given name an adjective of nationality is a family name.
function isFamilyNisba(growth: Growth): boolean {
  if (growth.words !== 1 || growth.listed !== 1) return false;
  const found = growth.view.matchFree(growth.view.lexicon.nisbas, growth.to);
  return found?.bare === true && found.entry.number === 'singular' && found.entry.gender === 'masculine';
}

/// `سامي الخطيب`: behind a given name a definite trade is a family name, unless a name follows it.
function isFamilyTrade(growth: Growth): boolean {
  const { view, to } = growth;
  if (growth.words === 0 || growth.listed === 0 || growth.closed) return false;
  const found = view.matchFree(view.lexicon.titles, to);
  if (!found?.bare || found.to !== to + 1 || found.entry.number !== 'singular' || found.entry.gender === 'feminine')
    return false;
  const next = nameWord(view, to + 1);
  return (
    ['professional', 'religious', 'media'].includes(found.entry.category) && next !== 'given' && next !== 'surname'
  );
}

function isClosingParticle(view: SentenceView, at: number): boolean {
  return view.lexicon.nameParticles.get(view.key(at))?.position === 'after';
}

function opens(view: SentenceView, at: number, word: NameWord, licence: NameLicence): boolean {
  if (word === 'stop') return false;
  if (word === 'given') return true;
  if (licence === 'bare') return false;
  if (word === 'common-given' && licence === 'said' && nameWord(view, at + 1) === 'stop') return false;
  return mayOpen(view, at);
}

function start(view: SentenceView, licence: NameLicence, from: number, to: number, listed: number): Growth {
  return { licence, view, from, to, words: listed, listed, strange: 0, closed: false, joined: false };
}

function finish(growth: Growth, from: number, cut: number): NameMatch | null {
  grow(growth);
  if (growth.words === 0 || growth.to <= from) return null;
  return { from, to: growth.to, cut, listed: growth.listed, words: growth.words };
}

/// The name that starts at token `at`, with nothing attached in front of it.
export function parseName(view: SentenceView, at: number, licence: NameLicence): NameMatch | null {
  if (!view.isWord(at)) return null;
  const several = listedLength(view, at, view.key(at));
  if (several) return finish(start(view, licence, at, at + several, 1), at, 0);
  const word = nameWord(view, at);
  if (!opens(view, at, word, licence)) return null;
  const growth = start(view, licence, at, at, 0);
  take(growth, word);
  return finish(growth, at, 0);
}

/// `كيارا`, `فرشته`: what begins like `as` or `so` is far more often a name of its own.
function isSeldomAttached({ preposition, conjunction }: Reading): boolean {
  return preposition === 'ك' || conjunction === 'ف';
}

/// The same where a conjunction or preposition may be attached: `وخالد المشري`, `لخلوصي أكار`.
export function parseAttachedName(view: SentenceView, at: number, licence: NameLicence): NameMatch | null {
  const free = parseName(view, at, licence);
  if (free || !view.isWord(at) || view.isWhole(at)) return free;
  for (const reading of view.readings(at)) {
    if (reading.cut === 0 || isSeldomAttached(reading)) continue;
    const several = listedLength(view, at, reading.key);
    if (several) return finish(start(view, licence, at, at + several, 1), at, reading.cut);
    const word = nameWord(view, at, reading.key);
    const listed = word === 'given' ? 1 : 0;
    if (!listed && (licence === 'bare' || word !== 'unknown' || reading.preposition)) continue;
    const growth = start(view, licence, at, at, 0);
    take(growth, word);
    return finish(growth, at, reading.cut);
  }
  return null;
}
