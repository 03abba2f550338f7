/// What a token can be inside a person's name. The one rule kept here: how a token is spelled may make a word of the
/// language of what its look-up form leaves open.

import type { Token } from '../../model/document.ts';
import { ALI, type NameWord } from './name-part.ts';
import type { SentenceView } from './sentence-view.ts';
import { wordOf } from './word.ts';

export type { NameWord } from './name-part.ts';

const ALEF_MAKSURA = '\u0649';
const TEH_MARBUTA = 0x629;
const YEH = 0x64a;
const HEH = '\u0647';
const SHORTEST_POSSESSED = 4;
const FIRST_MARK = 0x64b;
const LAST_TANWIN = 0x64d;
const LAST_MARK = 0x652;
/// Letters before the ending of an adjective, at least.
const SHORTEST = 2;

/// Whether a token is spelled as only words of the language are: with tanwin, or as an adjective in `ية`.
export function isSpelledAsWord(view: SentenceView, at: number): boolean {
  const { text } = view.document;
  const { start, end } = view.token(at) as Token;
  return hasTanwin(text, start, end) || isRelativeAdjective(text, start, end) || isPossessed(view, at);
}

function hasTanwin(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_MARK && code <= LAST_TANWIN) return true;
  }
  return false;
}

function isRelativeAdjective(text: string, start: number, end: number): boolean {
  const last = beforeMarks(text, end - 1);
  if (text.charCodeAt(last) !== TEH_MARBUTA) return false;
  const yeh = beforeMarks(text, last - 1);
  return yeh - start >= SHORTEST && text.charCodeAt(yeh) === YEH;
}

/// `مقعده`, `بقوله`: a word of the language with the pronoun that looks up like the ending of a noun.
export function isPossessed(view: SentenceView, at: number): boolean {
  const key = view.key(at);
  if (!key.endsWith(HEH) || key.startsWith('ال') || !view.raw(at).endsWith(HEH)) return false;
  const { commonWords, eventNouns, eventContexts, verbs, givenNames, surnames } = view.lexicon;
  const stem = key.slice(0, -1);
  // `دعمه`: of short words only what happens is one.
  if (key.length <= SHORTEST_POSSESSED && (givenNames.has(key) || !eventNouns.has(stem))) return false;
  if (givenNames.has(stem) || surnames.has(stem)) return false;
  const stems = [stem, stem.replace(/^[بل]/, '')];
  return stems.some((word) => [commonWords, eventNouns, verbs, eventContexts].some((table) => table.has(word)));
}

/// The last place up to `at` that holds no mark.
function beforeMarks(text: string, at: number): number {
  let place = at;
  while (place >= 0 && text.charCodeAt(place) >= FIRST_MARK && text.charCodeAt(place) <= LAST_MARK) place -= 1;
  return place;
}

/// Whether a token can be nothing in a name, whatever its look-up form: a mark, or `على`, which looks up like `علي`.
export function isNoName(view: SentenceView, at: number, key: string): boolean {
  return !view.isWord(at) || (key === ALI && view.raw(at).includes(ALEF_MAKSURA));
}

const I = 'انا';
const MADDA = '\u0622';

/// `آنا`, a name that looks up like `أنا`.
export function isNameByMadda(view: SentenceView, at: number, key: string): boolean {
  return key === I && view.raw(at).includes(MADDA);
}

/// The part token `at` can play in a name that goes on from before it; `key` is given where a letter in front
/// of the token is taken off.
export function nameWord(view: SentenceView, at: number, key: string = view.key(at)): NameWord {
  if (isNoName(view, at, key)) return 'stop';
  if (isNameByMadda(view, at, key)) return 'given';
  const own = key === view.key(at);
  const { parts } = own ? view.word(at) : wordOf(view.lexicon, key);
  const plain = own ? parts.whole : parts.rest;
  const word = own ? parts.wholeWord : parts.restWord;
  return plain !== word && isSpelledAsWord(view, at) ? word : plain;
}

/// Whether a definite word can open a name right behind a title: `الوزير النمروش`, but not `رؤساء البلديات المنحلة`.
export function mayOpen(view: SentenceView, at: number): boolean {
  const key = view.key(at);
  if (view.lexicon.titles.has(key.slice(2)) || view.lexicon.ranks.has(key.slice(2))) return !key.startsWith('ال');
  if (!key.startsWith('ال') || view.lexicon.surnames.has(key) || view.lexicon.givenNames.has(key)) return true;
  return !/(?:ات|ون|ين|ه|ي)$/.test(key);
}

/// `قيس سعيد *نجلاء بودن*`: behind two names of a man the given name of a woman, with another name behind it, is that of somebody else, since
/// fathers follow; `خوسيه ماريا` is one.
export function opensWoman(view: SentenceView, from: number, at: number): boolean {
  const { givenNames } = view.lexicon;
  if (at < from + 2 || !view.mayOpen(givenNames, at) || nameWord(view, at - 1) === 'particle') return false;
  if (givenNames.get(view.key(from))?.gender !== 'masculine') return false;
  const given = givenNames.get(view.key(at));
  return given?.gender === 'feminine' && !given.ambiguous && nameWord(view, at + 1) !== 'stop';
}

/// `محمد السادس *عزيز* أخنوش`: behind the number of a king or a pope the given name of somebody else.
export function isBehindRegnal(view: SentenceView, from: number, at: number): boolean {
  const { givenNames } = view.lexicon;
  return at > from + 1 && givenNames.has(view.key(at)) && isRegnal(view, at - 1);
}

/// `السادس`: the number of a king or a pope.
export function isRegnal(view: SentenceView, at: number): boolean {
  return view.key(at).startsWith('ال') && view.lexicon.numberWords.get(view.key(at))?.ordinal === true;
}
