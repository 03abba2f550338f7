/// What completes a title: its field, whom it serves, a body, a state, what it is for. The one rule kept here: each part
/// is taken where grammar lets it stand, and none reaches into the name.

import type { Portfolio } from '../../lexicon/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { organizationCandidate, placeCandidate } from './make-candidate.ts';
import { parseOrganization } from './parse-organization.ts';
import { parsePlace } from './parse-place.ts';
import type { SentenceView, WordMatch } from './sentence-view.ts';

/// A title as far as it is read.
export interface TitleParse {
  readonly view: SentenceView;
  /// The head's token.
  readonly head: number;
  to: number;
  words: string[];
  state: string | null;
  organization: Candidate | null;
  inner: Candidate[];
  complete: boolean;
  /// Whether the last word read is a ministry's field, which another may join.
  ministry: boolean;
  /// How many fields it has.
  fields: number;
  /// Whether a genitive may still follow directly (an indefinite head waits for one).
  open: boolean;
}

const LINKS = new Set(['في', 'فى', 'لدي', 'باسم', 'بإسم', 'عن', 'من']);

/// `للتجارة`, which by itself also ends names of bodies.
function attachedField(view: SentenceView, at: number): WordMatch<Portfolio> | null {
  const reading = view.readings(at).find(({ preposition, definite }) => preposition === 'ل' && definite);
  const entry = reading && view.lexicon.portfolios.get(reading.key);
  return entry ? { entry, from: at, to: at + 1, reading, bare: false } : null;
}

function eatField(parse: TitleParse): boolean {
  const { view } = parse;
  const found = view.match(view.lexicon.portfolios, parse.to) ?? attachedField(view, parse.to);
  if (!found) return false;
  const { conjunction, preposition } = found.reading;
  const coordinated = conjunction !== '' && parse.ministry && found.entry.organization !== null;
  if (conjunction ? !coordinated : parse.fields > 0 && !parse.view.key(parse.to).startsWith('ل')) return false;
  // `دعا الرئيس اللبناني الحكومة`: nothing stands in idafa to a head with the article.
  if (preposition ? preposition !== 'ل' : !conjunction && isArticle(view, parse.head)) return false;
  if (conjunction && view.matchFree(view.lexicon.titles, parse.to)) return false;
  parse.fields += 1;
  for (let at = parse.to; at < found.to; at += 1) parse.words.push(at === parse.to ? found.reading.key : view.key(at));
  parse.ministry = found.entry.organization !== null;
  done(parse, found.to);
  // `وزير دفاع` without articles still waits for whose it is.
  parse.open = !parse.words.at(-1)?.startsWith('ال');
  return true;
}

function done(parse: TitleParse, to: number): true {
  parse.to = to;
  parse.complete = true;
  parse.open = false;
  return true;
}

export function isArticle(view: SentenceView, at: number): boolean {
  return view.isWord(at) && view.readings(at)[0]?.definite === true;
}

function eatNisba(parse: TitleParse): boolean {
  const { view } = parse;
  const found = view.matchFree(view.lexicon.nisbas, parse.to);
  if (!found || (isArticle(view, parse.head) && !found.bare)) return false;
  parse.state ??= found.entry.code;
  return done(parse, found.to);
}

/// `وزير الخارجية المالي` is of Mali, `المدير المالي` of money.
function mayBeOfState({ view, head, to, complete }: TitleParse): boolean {
  if (!view.matchFree(view.lexicon.nisbas, to)?.bare) return false;
  return complete || view.match(view.lexicon.titles, head)?.entry.category !== 'professional';
}

function eatModifier(parse: TitleParse): boolean {
  const found = parse.view.matchFree(parse.view.lexicon.titleModifiers, parse.to);
  if (!found || mayBeOfState(parse)) return false;
  parse.to = found.to;
  return true;
}

/// A second head in the chain: نائب [رئيس], وكيل [وزارة] is a body and not a head.
function eatHead(parse: TitleParse): boolean {
  if (!parse.open) return false;
  const found = parse.view.matchFree(parse.view.lexicon.titles, parse.to);
  if (!found || found.bare || found.entry.number !== 'singular') return false;
  parse.words.push(found.entry.lemma);
  parse.to = found.to;
  return true;
}

/// `قائد «اليونيفيل» الجنرال X`: a body in quotation marks.
function eatQuoted(parse: TitleParse): boolean {
  const { view } = parse;
  if (!parse.open || !view.opensQuote(parse.to)) return false;
  const found = parseOrganization(view, parse.to + 1);
  if (!found || found.cut > 0 || !view.closesQuote(found.to)) return false;
  takeBody(parse, organizationCandidate(view, found), found.state);
  return done(parse, found.to + 1);
}

function takeBody(parse: TitleParse, body: Candidate, state: string | null): void {
  parse.inner.push(body);
  parse.organization ??= body;
  parse.state ??= state;
}

/// Offices that serve another, whom `ل` names: `الممثل الخاص للأمين العام`.
const SERVING: ReadonlySet<string> = new Set([
  'ممثل',
  'ممثلة',
  'مبعوث',
  'مبعوثة',
  'مستشار',
  'مستشارة',
  'نائب',
  'نائبة',
  'مساعد',
  'مساعدة',
]);

function isServing({ words }: TitleParse): boolean {
  return SERVING.has(words[0]?.split(' ')[0] ?? '');
}

/// `المبعوث الخاص للأمين العام`, `المستشار الأول للرئيس`: the head whom the office serves.
function eatServed(parse: TitleParse): boolean {
  const { view } = parse;
  if (parse.open || !isServing(parse)) return false;
  const found = view.match(view.lexicon.titles, parse.to);
  if (found?.reading.preposition !== 'ل' || found.reading.conjunction !== '' || found.entry.number !== 'singular')
    return false;
  if (!found.bare && !found.reading.definite) return false;
  parse.words.push(found.entry.lemma);
  return done(parse, found.to);
}

/// `المبعوث القطري الخاص لفض المنازعات`, `مستشار X لشؤون الشرق الأوسط`: what a complete office is for.
function eatPurpose(parse: TitleParse): boolean {
  const { view } = parse;
  if (!parse.complete || parse.open) return false;
  const reading = view.readings(parse.to).find(({ preposition }) => preposition === 'ل');
  if (!reading || reading.definite || reading.conjunction !== '') return false;
  const { eventNouns, commonWords, states } = view.lexicon;
  if (!eventNouns.has(reading.key) && !commonWords.has(reading.key)) return false;
  const place = view.matchFree(view.lexicon.places, parse.to + 1) ?? view.matchFree(states, parse.to + 1);
  if (place) return done(parse, place.to);
  return isArticle(view, parse.to + 1) ? done(parse, parse.to + 2) : false;
}

const SENT: ReadonlySet<string> = new Set(['مبعوث', 'مبعوثة', 'موفد', 'موفدة']);

/// `السفير التركي لدى المملكة`: a land that is not named; `المبعوث الأممي إلى ليبيا`: where an envoy is sent.
function eatAccreditation(parse: TitleParse): boolean {
  const { view } = parse;
  if (view.key(parse.to) === 'الي' && SENT.has(parse.words[0]?.split(' ')[0] ?? '')) {
    const land = parsePlace(view, parse.to + 1);
    if (!land || land.support < 2) return false;
    parse.inner.push(placeCandidate(view, land));
    return done(parse, land.to);
  }
  if (view.key(parse.to) !== 'لدي' || !LANDS.has(view.key(parse.to + 1))) return false;
  return done(parse, parse.to + 2);
}

const LANDS: ReadonlySet<string> = new Set([
  'المملكه',
  'الدوله',
  'البلاد',
  'السلطنه',
  'الجمهوريه',
  'بلاده',
  'بلادنا',
  'الحكومه',
]);

/// A body, directly or behind a preposition: `[المجلس الرئاسي]`, `ب[حكومة الوفاق]`, `باسم [الجيش]`.
function eatBody(parse: TitleParse): boolean {
  const { view } = parse;
  const linked = LINKS.has(view.key(parse.to)) ? parse.to + 1 : parse.to;
  const found = parseOrganization(view, linked);
  if (!found || (linked > parse.to && found.cut > 0)) return false;
  const attached = view.readings(found.from).find((reading) => reading.cut === found.cut);
  if (attached?.conjunction) return false;
  if (linked === parse.to && found.cut === 0 && !parse.open) return false;
  if (found.shape === 'bare' && linked > parse.to && view.key(parse.to) !== 'باسم') return false;
  takeBody(parse, organizationCandidate(view, found), found.state);
  if (!parse.complete) for (let at = found.from; at < found.to; at += 1) parse.words.push(view.key(at));
  return done(parse, found.to);
}

/// `رئيس وزراء ماليزيا في الدوحة`, `ولي العهد في قصره`: who governs a state is where the sentence says, and no governor of that place.
function isOfWholeState({ view, head, state }: TitleParse): boolean {
  const category = view.match(view.lexicon.titles, head)?.entry.category;
  return category === 'royal' || (state !== null && category === 'political');
}

/// `الناطق باسمه`: for whom he speaks was said before.
function eatPronoun(parse: TitleParse): boolean {
  if (!/^با?سم(?:ه|ها|هم|هما)$/.test(parse.view.key(parse.to))) return false;
  parse.to += 1;
  return true;
}

/// A state or place: أمير [قطر], السفير في [طرابلس], محافظ [القاهرة].
function eatPlace(parse: TitleParse): boolean {
  const { view } = parse;
  const linked = LINKS.has(view.key(parse.to)) && view.key(parse.to) !== 'من' ? parse.to + 1 : parse.to;
  if (linked > parse.to && isOfWholeState(parse)) return false;
  const found = parsePlace(view, linked);
  if (!found || found.support < 2) return false;
  const attached = view.readings(found.from).find((reading) => reading.cut === found.cut);
  if (attached?.conjunction || (linked === parse.to && found.cut === 0 && !parse.open)) return false;
  if (linked === parse.to && attached?.preposition === 'ب' && parse.open) return false;
  parse.inner.push(placeCandidate(view, found));
  if (found.kind === 'state') parse.state ??= found.code;
  if (!parse.complete) for (let at = found.from; at < found.to; at += 1) parse.words.push(view.key(at));
  return done(parse, found.to);
}

/// A plain definite genitive: رئيس [الجلسة], and the noun that may stand before a body: رئيس [وفد] الحكومة.
function eatNoun(parse: TitleParse): boolean {
  const { view } = parse;
  if (!parse.open || !view.isWord(parse.to)) return false;
  const l = view.lexicon;
  const key = view.key(parse.to);
  const reading = view.readings(parse.to)[0];
  if (reading?.definite) {
    const noun =
      l.commonWords.has(reading.stem) ||
      l.commonWords.has(key) ||
      l.eventNouns.has(reading.stem) ||
      l.people.has(reading.stem);
    if (!noun || l.honorifics.has(key) || l.ranks.has(reading.stem)) return false;
    parse.words.push(key);
    return done(parse, parse.to + 1);
  }
  const noun = l.commonWords.has(key) || l.people.has(key) || l.eventNouns.has(key) || l.organizationTails.has(key);
  if (!noun || l.nameStops.has(key) || l.givenNames.has(key)) return false;
  const next = view.readings(parse.to + 1)[0];
  if (
    !next?.definite &&
    !parseOrganization(view, parse.to + 1) &&
    !view.matchFree(l.places, parse.to + 1) &&
    !view.matchFree(l.states, parse.to + 1)
  )
    return false;
  parse.words.push(key);
  parse.to += 1;
  return true;
}

/// `، بحكومة الوفاق،`: a body set off by commas inside the title.
function eatParenthetic(parse: TitleParse): boolean {
  const { view } = parse;
  if (!view.isComma(parse.to)) return false;
  const found = parseOrganization(view, parse.to + 1);
  if (!found || found.cut === 0 || !view.isComma(found.to)) return false;
  const attached = view.readings(found.from).find((reading) => reading.cut === found.cut);
  if (attached?.preposition !== 'ب' && attached?.preposition !== 'ل') return false;
  takeBody(parse, organizationCandidate(view, found), found.state);
  return done(parse, found.to);
}

/// `الغير شرعية`, `غير الشرعية`, `المعترف بها`: what a writer thinks of a body is no part of its name.
function eatPolemic(parse: TitleParse): boolean {
  const { view } = parse;
  const key = view.key(parse.to);
  if (!parse.complete || !['الغير', 'غير', 'المعترف'].includes(key) || !view.isWord(parse.to + 1)) return false;
  parse.to += 2;
  if (view.key(parse.to - 1) === 'المعترف' || view.key(parse.to - 1) === 'معترف') parse.to += 1;
  return true;
}

/// What may complete a title, in the order in which it is tried.
const PARTS: readonly ((parse: TitleParse) => boolean)[] = [
  eatModifier,
  eatHead,
  eatField,
  eatNisba,
  eatServed,
  eatQuoted,
  eatBody,
  eatPlace,
  eatAccreditation,
  eatPurpose,
  eatPronoun,
  eatNoun,
  eatParenthetic,
  eatPolemic,
];

/// Reads on behind what is read of a title, to its end or `last`.
export function completeTitle(parse: TitleParse, last: number): void {
  while (parse.to < last && PARTS.some((eat) => eat(parse)));
}
