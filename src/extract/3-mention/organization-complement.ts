/// Genitives that complete a head noun: a field, a body, a state, a chain of nouns, an invented name. The one rule kept
/// here: the surest kind is tried first.

import type { OrganizationHead } from '../../lexicon/lexicon.ts';
import { afterHonouredName } from './honoured-name.ts';
import { nameWord } from './name-word.ts';
import { advance, isDefiniteWord, NAMED_FREELY, nisbaAt, type Parse } from './organization-growth.ts';
import type { SentenceView } from './sentence-view.ts';

const LONGEST_CHAIN = 2;

/// A noun without the article that may stand in a chain of genitives: `[دفاع] شبوة`, `[إقليم] كردستان`, `[نواب] الشعب`.
function isLinkNoun(view: SentenceView, at: number): boolean {
  const l = view.lexicon;
  const key = view.key(at);
  if (
    !view.isWord(at) ||
    isDefiniteWord(view, at) ||
    l.nameStops.has(key) ||
    (/^[وفبلك]/.test(key) && !view.isWhole(at))
  )
    return false;
  if (l.titles.has(key)) return l.titles.get(key)?.number === 'plural';
  if (l.verbs.has(key) && !l.commonWords.has(key) && !l.eventNouns.has(key)) return false;
  return !l.givenNames.has(key) && !l.nisbas.has(key) && !l.plainVerbs.has(key) && !isRelative(view, key);
}

/// `عسكرية`, but not `حماية` or `تنمية`: an adjective in `ية`.
function isRelative({ lexicon }: SentenceView, key: string): boolean {
  return key.endsWith('يه') && !key.endsWith('ايه') && !lexicon.eventNouns.has(key);
}

/// `أمن زوارة`, `إقليم كردستان`, `درع الوطن`: a chain of genitives that ends in a place, a state or a definite noun.
function eatChain(parse: Parse): boolean {
  const { view } = parse;
  const l = view.lexicon;
  for (let at = parse.to; at < parse.to + LONGEST_CHAIN && isLinkNoun(view, at); at += 1) {
    const place = view.matchFree(l.states, at + 1) ?? view.matchFree(l.places, at + 1);
    if (place && !place.bare) return advance(parse, place.to, 1, place.entry.code, true);
    if (isDefiniteWord(view, at + 1) && !nisbaAt(view, at + 1)) return advance(parse, at + 2, 1);
  }
  return false;
}

/// `قوات دفاع شبوة`: a field without the article goes on to the land it is of.
function eatLand(parse: Parse): true {
  const { view, to } = parse;
  if (isDefiniteWord(view, to - 1)) return true;
  const place = view.matchExact(view.lexicon.places, to);
  return place ? advance(parse, place.to, 1, place.entry.code, true) : true;
}

/// A genitive that completes a construct head. Returns whether one was read.
export function eatComplement(parse: Parse, head: OrganizationHead): boolean {
  const { view } = parse;
  const l = view.lexicon;
  const at = parse.to;
  const honoured = afterHonouredName(view, at);
  if (honoured > at) return advance(parse, honoured, 12, null, true);
  const field = view.matchFree(l.portfolios, at) ?? view.matchFree(l.organizationTails, at);
  if (field) return advance(parse, field.to, 2) && eatLand(parse);
  const nested = view.matchFree(l.organizationHeads, at) ? parse.read(at) : null;
  if (nested && nested.cut === 0) parse.nested = true;
  if (nested && nested.cut === 0) return advance(parse, nested.to, 2, nested.state, nested.proper);
  const known = view.matchFree(l.organizations, at);
  if (known) parse.nested = true;
  if (known) return advance(parse, known.to, 2, known.entry.code, true);
  const state = view.matchFree(l.states, at);
  if (state) return advance(parse, state.to, 2, state.entry.code, true);
  const place = view.matchFree(l.places, at);
  if (place) return advance(parse, place.to, 1, place.entry.code, true);
  if (isDefiniteWord(view, at) && !nisbaAt(view, at)) return advance(parse, at + 1, 1);
  return eatChain(parse) || eatProperName(parse, head);
}

/// An invented or personal name behind a head: `بنك بوسفور كابيتال`, `معهد أحمد بابا`.
function eatProperName(parse: Parse, head: OrganizationHead): boolean {
  const free = NAMED_FREELY.has(head.sector);
  if ((!free && head.number !== 'plural') || looksLikeAdjective(parse.view, parse.to, head)) return false;
  const most = free ? 3 : 1;
  let read = 0;
  while (
    read < most &&
    mayName(parse.view, parse.to, head) &&
    !(read > 0 && nameWord(parse.view, parse.to) === 'given')
  ) {
    parse.to += 1;
    read += 1;
  }
  if (read && free) parse.support += 1;
  parse.invented ||= read > 0;
  parse.proper ||= read > 0;
  return read > 0;
}

function mayName(view: SentenceView, at: number, head: OrganizationHead): boolean {
  const word = nameWord(view, at);
  if (word === 'unknown' || word === 'surname') return true;
  return word !== 'stop' && NAMED_FREELY.has(head.sector);
}

/// `لجنة عسكرية`, `مجلس محلي`: an indefinite adjective that agrees with its head names nothing.
function looksLikeAdjective(view: SentenceView, at: number, head: OrganizationHead): boolean {
  const key = view.key(at);
  if (key.endsWith('يه')) return true;
  return head.gender === 'feminine' ? key.endsWith('ه') : key.endsWith('ي') && !view.lexicon.givenNames.has(key);
}
