/// Places and states by name and by head noun. The one rule kept here: a head noun belongs to the name only
/// when the lexicon says so ("airport X", but "the city of X").

import { TATWEEL } from '../../arabic/normalize.ts';
import type { PlaceHead, PlaceName, StateName } from '../../lexicon/lexicon.ts';
import { afterFullName, afterHonouredName } from './honoured-name.ts';
import { nameWord } from './name-word.ts';
import { isOfLand, isPlacePosition } from './place-position.ts';
import type { SentenceView, WordMatch } from './sentence-view.ts';

export interface PlaceMatch {
  readonly kind: 'place' | 'state';
  readonly from: number;
  readonly to: number;
  readonly cut: number;
  /// ISO code of the state, or of the one the place lies in.
  readonly code: string | null;
  readonly capitalOf: string | null;
  readonly known: string | null;
  /// Whether all of it is a name of the lexicon that means nothing else.
  readonly listed: boolean;
  /// From 1 (a guess) to 4 (a name of the lexicon behind a preposition).
  readonly support: number;
}

const LONGEST_NAME = 2;
/// First words of place names that are never the whole of one.
const OPENS_TWO = new Set([
  'ابو',
  'ام',
  'بن',
  'بني',
  'عين',
  'راس',
  'تل',
  'تله',
  'دير',
  'كفر',
  'بيت',
  'وادي',
  'سيدي',
  'اولاد',
  'خان',
  'جسر',
  'حامه',
  'برج',
  'باب',
  'سان',
  'سانت',
  'نيو',
  'لا',
  'لوس',
  'شط',
  'حاسي',
  'بئر',
  'بير',
  'شرم',
  'كوم',
  'منيه',
  'ميت',
  'خميس',
  'سوق',
  'مرسي',
  'قصر',
  'تيزي',
  'ايت',
  'كيدي',
]);

/// What a state calls itself; it belongs to its name.
const FORMS_OF_STATE: ReadonlySet<string> = new Set(['جمهوريه', 'مملكه', 'دوله', 'سلطنه', 'اماره']);

/// A state's name, behind the form of the state where one opens it: `جمهورية مالطا`.
function fromState(found: WordMatch<StateName>, form: WordMatch<PlaceHead> | null = null): PlaceMatch {
  return {
    kind: 'state',
    from: (form ?? found).from,
    to: found.to,
    cut: (form ?? found).reading.cut,
    code: found.entry.code,
    capitalOf: null,
    known: `state:${found.entry.code}`,
    listed: true,
    support: 4,
  };
}

/// `في إطار`: a word of the language far more often than the town it names.
function isPlainWord(view: SentenceView, found: WordMatch<PlaceName>): boolean {
  const l = view.lexicon;
  if (found.reading.definite && isOfLand(view, found.from)) return false;
  const single = found.to === found.from + 1 && (found.entry.ambiguous || !found.reading.definite);
  return single && [l.commonWords, l.eventNouns, l.nameStops].some((table) => table.has(found.reading.key));
}

const INNER_HAMZA = /[ؤئ]|(?<=.)أ/g;
const SHADDA = '\u0651';

function hamzas(word: string): number {
  return word.match(INNER_HAMZA)?.length ?? 0;
}

/// `حديثه` is no Haditha, nor `فأس` Fez: a single word that is only looked up like the name.
function isOtherWord(view: SentenceView, { entry, from, to, reading }: WordMatch<PlaceName>): boolean {
  if (to > from + 1) return false;
  const raw = view.raw(from).replaceAll(TATWEEL, '');
  const pronoun = entry.ambiguous && raw.endsWith('ه') && entry.name.endsWith('ة');
  return pronoun || hamzas(raw.slice(reading.cut)) > hamzas(entry.name);
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

/// `التحرير` in `ساحة التحرير`: a definite word that is no office, body, people, day or other land: `سكان قرية العمدة`.
function isAnyName(view: SentenceView, at: number): boolean {
  const l = view.lexicon;
  const key = view.key(at);
  if (!view.isWord(at) || !key.startsWith('ال') || l.nameStops.has(key)) return false;
  const others = [l.titles, l.ranks, l.people, l.organizationHeads, l.placeHeads, l.nisbas, l.numberWords];
  if (others.some((table) => table.has(key.slice(2)) || table.has(key))) return false;
  return ![l.relativeDays, l.dayParts, l.weekdays, l.timeUnits].some((table) => table.has(key));
}

/// `قصر الرئيس`: somebody's, whoever that is.
function isOffice(view: SentenceView, at: number): boolean {
  const key = view.key(at);
  return key.startsWith('ال') && view.lexicon.titles.has(key.slice(2));
}

/// The proper name behind a head noun: a name of the lexicon, or, where the head is in construct with it, a word or
/// two that are no vocabulary.
function properName(view: SentenceView, { to: at, bare: definiteHead, entry }: WordMatch<PlaceHead>): number {
  const known = view.matchFree(view.lexicon.places, at) ?? view.matchFree(view.lexicon.states, at);
  if (known || definiteHead) return known?.to ?? at;
  if (entry.any && isAnyName(view, at)) return at + 1;
  if (isOffice(view, at)) return at;
  let to = at;
  while (to < Math.min(at + LONGEST_NAME, view.length)) {
    const word = nameWord(view, to);
    if (word === 'stop' && !OPENS_TWO.has(view.key(to - 1))) break;
    to += 1;
    if (!OPENS_TWO.has(view.key(to - 1))) break;
  }
  while (to > at && nameWord(view, to - 1) === 'particle') to -= 1;
  return to;
}

function isDefinite(view: SentenceView, at: number): boolean {
  return view.isWord(at) && view.readings(at)[0]?.definite === true;
}

function eatAdjectives(view: SentenceView, at: number): number {
  let to = at;
  const l = view.lexicon;
  while (
    isDefinite(view, to) &&
    (view.matchFree(l.organizationTails, to) || /(?:ي|يه)$/.test(view.key(to))) &&
    !view.matchFree(l.nisbas, to) &&
    nameWord(view, to) !== 'given'
  )
    to += 1;
  return to;
}

/// `جسر جوي`, `منطقة محايدة`: a head with an adjective names nothing.
function isDescribed(view: SentenceView, head: WordMatch<PlaceHead>, to: number): boolean {
  const key = view.key(head.to);
  if (to > head.to + 1 || key.startsWith('ال') || view.match(view.lexicon.places, head.to)) return false;
  const feminine = view.key(head.to - 1).endsWith('ه');
  if (feminine) return !PLACES_OF_PEOPLE.has(head.reading.stem) && key.endsWith('ه');
  return key.endsWith('ي') && head.entry.inName;
}

/// Feminine heads behind which a word in `ه` is a name more often than an adjective.
const PLACES_OF_PEOPLE: ReadonlySet<string> = new Set('مدينه بلده قريه محافظه ولايه مقاطعه جزيره'.split(' '));

/// The token after the name of the person a site is named after, or `at`.
function bearer(view: SentenceView, at: number): number {
  return Math.max(afterHonouredName(view, at), afterFullName(view, at));
}

/// Of several places hills or islands may share a name that is no other place's: `تلال حمرين`.
function mayName(view: SentenceView, { entry, to }: WordMatch<PlaceHead>): boolean {
  if (entry.number !== 'plural') return entry.number === 'singular';
  return entry.inName && !view.matchFree(view.lexicon.places, to);
}

function fromHead(view: SentenceView, head: WordMatch<PlaceHead>): PlaceMatch | null {
  const whole = head.entry.inName;
  const state = whole ? null : view.matchFree(view.lexicon.states, head.to);
  if (state)
    return asCapital(view, fromState(state, FORMS_OF_STATE.has(head.reading.stem) && !head.bare ? head : null));
  const honoured = whole && !head.bare ? bearer(view, head.to) : head.to;
  let to = honoured > head.to ? honoured : properName(view, head);
  if (to === head.to || !mayName(view, head) || isDescribed(view, head, to)) return null;
  if (whole) to = eatAdjectives(view, to);
  const inner = view.matchFree(view.lexicon.places, head.to);
  const common = {
    kind: 'place' as const,
    to,
    code: inner?.entry.code ?? null,
    capitalOf: whole ? null : (inner?.entry.capitalOf ?? null),
    known: null,
    listed: !whole && inner?.to === to && !inner.entry.ambiguous,
  };
  if (whole) return { ...common, from: head.from, cut: head.reading.cut, support: honoured > head.to ? 8 : 3 };
  return { ...common, from: head.to, cut: 0, support: inner ? 4 : 2 };
}

/// A match that did not drop an article: `المالي` is no Mali.
function exact<T>(found: WordMatch<T> | null): WordMatch<T> | null {
  return found && !found.bare ? found : null;
}

/// States that share the name of their capital.
const NAMED_AS_CAPITAL: ReadonlySet<string> = new Set(['DZ', 'TN', 'KW', 'DJ']);

/// `العاصمة الجزائر`, and `الكويت - ` in a dateline: the capital, not the state.
function asCapital(view: SentenceView, found: PlaceMatch): PlaceMatch {
  const { from, to, code } = found;
  if (!code || !NAMED_AS_CAPITAL.has(code) || to !== from + 1) return found;
  const dateline = from === 0 && view.isPunctuation(to, '-–—(');
  if (!dateline && !/^(?:[وفب]?ال|لل)عاصمه$/.test(view.key(from - 1))) return found;
  return { ...found, kind: 'place', known: null, capitalOf: code };
}

/// The place or state whose name starts at token `at`, or behind a head noun that stands there.
export function parsePlace(view: SentenceView, at: number): PlaceMatch | null {
  const l = view.lexicon;
  const state = exact(view.match(l.states, at));
  const place = exact(view.match(l.places, at));
  const head = view.match(l.placeHeads, at);
  const named = place && fromName(view, place);
  if (state && (!named || state.to >= named.to)) return asCapital(view, fromState(state));
  if (named && (!head || named.to > head.to)) return named;
  // `عيّن` is no spring.
  const verb = head?.to === at + 1 && view.raw(at).includes(SHADDA);
  return (head && !verb && fromHead(view, head)) || named;
}
