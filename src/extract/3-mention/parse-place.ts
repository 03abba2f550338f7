/// Places and states by name and by head noun. The one rule kept here: a name that is also a word of the language
/// needs something beside it that shows a place.

import { TATWEEL } from '../../arabic/normalize.ts';
import type { PlaceName } from '../../lexicon/lexicon.ts';
import { landOfSultan } from './office-of-land.ts';
import { fromHead } from './place-head.ts';
import { asCapital, fromState, ofState, type PlaceMatch } from './place-match.ts';
import { isOfLand, isPlacePosition } from './place-position.ts';
import type { SentenceView, WordMatch } from './sentence-view.ts';

/// `في إطار`: a word of the language far more often than the town it names.
function isPlainWord(view: SentenceView, found: WordMatch<PlaceName>): boolean {
  const l = view.lexicon;
  if (found.reading.definite && isOfLand(view, found.from)) return false;
  const single = found.to === found.from + 1 && (found.entry.ambiguous || !found.reading.definite);
  return single && [l.commonWords, l.eventNouns, l.nameStops].some((table) => table.has(found.reading.key));
}

const TANWIN = /[\u064B-\u064D]/;
const INNER_HAMZA = /[ؤئ]|(?<=.)أ/g;
const SHADDA = '\u0651';

function hamzas(word: string): number {
  return word.match(INNER_HAMZA)?.length ?? 0;
}

/// `حديثه` is no Haditha, nor `فأس` Fez: a single word that is only looked up like the name.
function isOtherWord(view: SentenceView, { entry, from, to, reading }: WordMatch<PlaceName>): boolean {
  if (to > from + 1) return false;
  const raw = view.raw(from).replaceAll(TATWEEL, '');
  // `بيوتاً`: no town takes tanwin.
  if (TANWIN.test(raw)) return true;
  const pronoun = entry.ambiguous && raw.endsWith('ه') && entry.name.endsWith('ة');
  const written = hamzas(raw.slice(reading.cut));
  return pronoun || (written > 0 && written > hamzas(entry.name));
}

/// Words with a pronoun are as definite as those with the article: `جلسته الصباحية`.
const DEFINITE = /^(?:[وف]?[بك]?ال|[وف]?لل)|.{2}(?:ته|ها|هم|نا)$/;

/// `إلى`, which is spelled as if it had the article.
const TO = 'الي';

function isConstructHead(view: SentenceView, at: number): boolean {
  const head = view.match(view.lexicon.placeHeads, at);
  return head !== null && !head.bare;
}

/// `الحلول السلمية`: a definite adjective behind a definite noun is no town.
function isAdjective(view: SentenceView, at: number): boolean {
  const before = view.key(at - 1);
  if (before === TO || !/^ال.+يه?$/.test(view.key(at))) return false;
  return DEFINITE.test(before) && !isConstructHead(view, at - 1);
}

/// How sure a name of the lexicon is where it stands.
function supportOf(view: SentenceView, { entry, from, reading }: WordMatch<PlaceName>, placed: boolean): number {
  if (entry.ambiguous) return reading.cut === 0 && isOfLand(view, from) ? 2 : 1;
  return placed ? 4 : 3;
}

function fromName(view: SentenceView, found: WordMatch<PlaceName>): PlaceMatch | null {
  const { entry, reading } = found;
  const placed = isPlacePosition(view, found.from, found.to, reading.cut);
  if ((entry.ambiguous && !placed) || isPlainWord(view, found) || isOtherWord(view, found)) return null;
  if (isAdjective(view, found.from)) return null;
  return {
    kind: 'place',
    from: found.from,
    to: found.to,
    cut: reading.cut,
    code: entry.code,
    capitalOf: entry.capitalOf,
    known: null,
    listed: !entry.ambiguous,
    support: supportOf(view, found, placed),
  };
}

/// A match that did not drop an article: `المالي` is no Mali.
function exact<T>(found: WordMatch<T> | null): WordMatch<T> | null {
  return found && !found.bare ? found : null;
}

/// The place or state whose name starts at token `at`, or behind a head noun that stands there.
export function parsePlace(view: SentenceView, at: number): PlaceMatch | null {
  const l = view.lexicon;
  const state = exact(view.match(l.states, at));
  const place = exact(view.match(l.places, at));
  const head = view.match(l.placeHeads, at);
  const ruled = landOfSultan(view, at);
  if (ruled) return ofState(ruled, at, at + 1);
  const named = place && fromName(view, place);
  if (state && (!named || state.to >= named.to)) return asCapital(view, fromState(state));
  if (named && (!head || named.to > head.to)) return named;
  // `عيّن` is no spring.
  const verb = head?.to === at + 1 && view.raw(at).includes(SHADDA);
  return (head && !verb && fromHead(view, head)) || named;
}
