/// Places behind a noun for places. The one rule kept here: a head noun belongs to the name only when the lexicon says so
/// ("airport X", but "the city of X").

import type { PlaceHead } from '../../lexicon/lexicon.ts';
import { afterFullName, afterHonouredName } from './honoured-name.ts';
import { nameWord } from './name-word.ts';
import { asCapital, FORMS_OF_STATE, fromState, NAMED_BY_HEAD, type PlaceMatch } from './place-match.ts';
import { quotedAfter } from './quotation.ts';
import type { SentenceView, WordMatch } from './sentence-view.ts';

const LONGEST_NAME = 2;
/// First words of place names that are never the whole of one.
export const OPENS_TWO: ReadonlySet<string> = new Set([
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
  const { titles, honorifics } = view.lexicon;
  return key.startsWith('ال') && (titles.has(key.slice(2)) || honorifics.has(key));
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

/// `معبر الوليد الحدودي`, `جبل مرثد الاستراتيجي`: what a place is like is none of its name.
const DESCRIBING: ReadonlySet<string> = new Set(
  (
    'الاستراتيجي الاستراتيجيه الحدودي الحدوديه التجاري الاثري الاثريه التاريخي التاريخيه الشعبي الشعبيه القديم القديمه ' +
    'المغمور المحاصر المحاصره النفطي النفطيه الساحليه الجبلي الجبليه'
  ).split(' '),
);

function eatAdjectives(view: SentenceView, at: number): number {
  let to = at;
  const l = view.lexicon;
  while (
    isDefinite(view, to) &&
    !DESCRIBING.has(view.key(to)) &&
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
  if (PASSIVE.test(key)) return true;
  if (feminine) return !PLACES_OF_PEOPLE.has(head.reading.stem) && key.endsWith('ه');
  return key.endsWith('ي') && head.entry.inName;
}

/// `قرية مهجورة`: a passive participle.
const PASSIVE = /^م.{2}و.ه$/;

/// Feminine heads behind which a word in `ه` is a name more often than an adjective.
const PLACES_OF_PEOPLE: ReadonlySet<string> = new Set('مدينه بلده قريه محافظه ولايه مقاطعه جزيره'.split(' '));

/// The token after the name of the person a site is named after, or `at`.
function bearer(view: SentenceView, at: number): number {
  return Math.max(afterHonouredName(view, at), afterFullName(view, at));
}

/// Settlements, of which several are named one after the other: `بلدتي كفريا والفوعة`, `قرى كفرسجنة وحاس`.
const SETTLEMENTS: ReadonlySet<string> = new Set('قري بلدات مدن احياء ضواحي مخيمات واحات حقول مديريات'.split(' '));

/// Of several places hills or islands may share a name that is no other place's: `تلال حمرين`.
function mayName(view: SentenceView, { entry, reading, to }: WordMatch<PlaceHead>): boolean {
  if (entry.number === 'singular') return true;
  if (view.matchFree(view.lexicon.places, to)) return false;
  return entry.inName || entry.number === 'dual' || (SETTLEMENTS.has(reading.stem) && !view.key(to).endsWith('ه'));
}

/// Longer quotations behind a noun for places are what is written there.
const LONGEST_QUOTED = 3;
const NAMED_IN_QUOTES: ReadonlySet<string> = new Set('منطقه حقل محافظه ولايه'.split(' '));

/// `قرية "الرصافة"`: the quotation behind a head is the name.
function fromQuotation(view: SentenceView, { entry, reading, bare, to }: WordMatch<PlaceHead>): PlaceMatch | null {
  const quoted = bare || !(entry.any || NAMED_IN_QUOTES.has(reading.stem)) ? null : quotedAfter(view, to);
  if (!quoted || quoted.to - quoted.from > LONGEST_QUOTED) return null;
  const inner = view.matchExact(view.lexicon.places, quoted.from);
  const code = inner?.to === quoted.to ? inner.entry.code : null;
  return { ...NAMED_BY_HEAD, ...quoted, code, cut: 0, support: 3 };
}

const COUNTRYSIDE = 'ريف';
const DIRECTION = /^[و]?ال(?:شمال|جنوب|شرق|غرب)ي$/;

/// `ريف إدلب الشمالي`, `ريف إدلب الشرقي والجنوبي`: a part of the land around a town, by its direction.
function fromCountryside(view: SentenceView, { from, to: at, reading }: WordMatch<PlaceHead>): PlaceMatch | null {
  const town = reading.stem === COUNTRYSIDE ? view.matchExact(view.lexicon.places, at) : null;
  let to = town?.to ?? at;
  while (town && DIRECTION.test(view.key(to))) to += 1;
  if (!town || to === town.to) return null;
  return { ...NAMED_BY_HEAD, from, to, cut: reading.cut, code: town.entry.code, support: 4 };
}

/// The place behind a head noun, with it or without.
export function fromHead(view: SentenceView, head: WordMatch<PlaceHead>): PlaceMatch | null {
  const whole = head.entry.inName;
  const state = whole ? null : view.matchFree(view.lexicon.states, head.to);
  if (state)
    return asCapital(view, fromState(state, FORMS_OF_STATE.has(head.reading.stem) && !head.bare ? head : null));
  const other = fromQuotation(view, head) ?? fromCountryside(view, head);
  if (other) return other;
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
