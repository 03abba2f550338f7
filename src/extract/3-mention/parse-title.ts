/// Titles: an office's head noun and all that completes it. The one rule kept here: a title takes what it
/// governs (a field, a body, a state, an adjective of nationality) and stops before the name.

import type { GrammaticalNumber } from '../../lexicon/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { organizationCandidate, placeCandidate } from './make-candidate.ts';
import { parseOrganization } from './parse-organization.ts';
import { parsePlace } from './parse-place.ts';
import type { SentenceView, WordMatch } from './sentence-view.ts';

export interface TitleMatch {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
  /// Look-up form of the head and what it governs: `وزير الدفاع`.
  readonly title: string;
  readonly lemma: string;
  /// The head's category in the lexicon; `counterpart` for `نظيره`.
  readonly category: string;
  readonly number: GrammaticalNumber;
  readonly state: string | null;
  readonly organization: Candidate | null;
  /// Bodies, states and places named inside the title.
  readonly inner: readonly Candidate[];
  readonly definite: boolean;
  /// Whether something beside the head says which office it is.
  readonly complete: boolean;
  readonly counterpart: boolean;
}

interface Parse {
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
const LONGEST = 14;

/// A head noun, or `نظيره`: the same office in another state.
function matchHead(
  view: SentenceView,
  at: number,
): {
  found: WordMatch<unknown>;
  lemma: string;
  category: string;
  number: GrammaticalNumber;
  idafa: boolean;
  counterpart: boolean;
} | null {
  if (view.lexicon.nameStops.has(view.key(at))) return null;
  const title = view.match(view.lexicon.titles, at);
  if (title && (isAdjective(view, at, title) || isVerbAlike(view, at, title))) return null;
  if (title)
    return {
      found: title,
      lemma: title.entry.lemma,
      category: title.entry.category,
      number: title.entry.number,
      idafa: title.entry.idafa,
      counterpart: false,
    };
  const anaphor = view.match(view.lexicon.anaphors, at);
  if (anaphor?.entry.refers !== 'counterpart') return null;
  return {
    found: anaphor,
    lemma: 'نظير',
    category: 'counterpart',
    number: anaphor.entry.count === 2 ? 'dual' : 'singular',
    idafa: false,
    counterpart: true,
  };
}

/// `الحل السياسي`: a definite adjective behind a definite noun is no title.
function isAdjective(view: SentenceView, at: number, title: WordMatch<unknown>): boolean {
  if (!title.bare || !/(?:ي|يه)$/.test(view.key(at))) return false;
  return (
    /^(?:[وف]?[بك]?ال|[وف]?لل)/.test(view.key(at - 1)) &&
    !view.matchFree(view.lexicon.titles, at - 1) &&
    !view.matchFree(view.lexicon.ranks, at - 1)
  );
}

const MADDA = '\u0622';

/// In look-up form.
const PARTICIPLES: ReadonlySet<string> = new Set(['مقدم', 'مقدمه', 'مكلف', 'مكلفه']);

/// `طالب الوزير`, `عين الرئيس`: without the article what also spells a verb is one; `آمر` shows that it is none.
function isVerbAlike(view: SentenceView, at: number, title: WordMatch<unknown>): boolean {
  // `منحة مقدمة من الصندوق`: what comes from somebody is no title either.
  if (view.key(at + 1) === 'من' && title.entry !== null && PARTICIPLES.has(title.reading.stem)) return true;
  if (title.bare || title.reading.definite || title.reading.preposition !== '') return false;
  return view.lexicon.verbs.has(title.reading.key) && !view.raw(at).includes(MADDA);
}

function eatField(parse: Parse): boolean {
  const { view } = parse;
  const found = view.match(view.lexicon.portfolios, parse.to);
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

function done(parse: Parse, to: number): true {
  parse.to = to;
  parse.complete = true;
  parse.open = false;
  return true;
}

function isArticle(view: SentenceView, at: number): boolean {
  return view.isWord(at) && view.readings(at)[0]?.definite === true;
}

function eatNisba(parse: Parse): boolean {
  const { view } = parse;
  const found = view.matchFree(view.lexicon.nisbas, parse.to);
  if (!found || (isArticle(view, parse.head) && !found.bare)) return false;
  parse.state ??= found.entry.code;
  return done(parse, found.to);
}

/// `وزير الخارجية المالي` is of Mali, `المدير المالي` of money.
function mayBeOfState({ view, head, to, complete }: Parse): boolean {
  if (!view.matchFree(view.lexicon.nisbas, to)?.bare) return false;
  return complete || view.match(view.lexicon.titles, head)?.entry.category !== 'professional';
}

function eatModifier(parse: Parse): boolean {
  const found = parse.view.matchFree(parse.view.lexicon.titleModifiers, parse.to);
  if (!found || mayBeOfState(parse)) return false;
  parse.to = found.to;
  return true;
}

/// A second head in the chain: نائب [رئيس], وكيل [وزارة] is a body and not a head.
function eatHead(parse: Parse): boolean {
  if (!parse.open) return false;
  const found = parse.view.matchFree(parse.view.lexicon.titles, parse.to);
  if (!found || found.bare || found.entry.number !== 'singular') return false;
  parse.words.push(found.entry.lemma);
  parse.to = found.to;
  return true;
}

/// A body, directly or behind a preposition: `[المجلس الرئاسي]`, `ب[حكومة الوفاق]`, `باسم [الجيش]`.
function eatBody(parse: Parse): boolean {
  const { view } = parse;
  const linked = LINKS.has(view.key(parse.to)) ? parse.to + 1 : parse.to;
  const found = parseOrganization(view, linked);
  if (!found || (linked > parse.to && found.cut > 0)) return false;
  const attached = view.readings(found.from).find((reading) => reading.cut === found.cut);
  if (attached?.conjunction) return false;
  if (linked === parse.to && found.cut === 0 && !parse.open) return false;
  if (found.shape === 'bare' && linked > parse.to && view.key(parse.to) !== 'باسم') return false;
  const body = organizationCandidate(view, found);
  parse.inner.push(body);
  parse.organization ??= body;
  parse.state ??= found.state;
  if (!parse.complete) for (let at = found.from; at < found.to; at += 1) parse.words.push(view.key(at));
  return done(parse, found.to);
}

/// `رئيس وزراء ماليزيا في الدوحة`: who governs a state is where the sentence says, and no governor of that place.
function isOfWholeState({ view, head, state }: Parse): boolean {
  const category = view.match(view.lexicon.titles, head)?.entry.category;
  return state !== null && (category === 'political' || category === 'royal');
}

/// `الناطق باسمه`: for whom he speaks was said before.
function eatPronoun(parse: Parse): boolean {
  if (!/^با?سم(?:ه|ها|هم|هما)$/.test(parse.view.key(parse.to))) return false;
  parse.to += 1;
  return true;
}

/// A state or place: أمير [قطر], السفير في [طرابلس], محافظ [القاهرة].
function eatPlace(parse: Parse): boolean {
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
function eatNoun(parse: Parse): boolean {
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
function eatParenthetic(parse: Parse): boolean {
  const { view } = parse;
  if (!view.isComma(parse.to)) return false;
  const found = parseOrganization(view, parse.to + 1);
  if (!found || found.cut === 0 || !view.isComma(found.to)) return false;
  const attached = view.readings(found.from).find((reading) => reading.cut === found.cut);
  if (attached?.preposition !== 'ب' && attached?.preposition !== 'ل') return false;
  const body = organizationCandidate(view, found);
  parse.inner.push(body);
  parse.organization ??= body;
  parse.state ??= found.state;
  return done(parse, found.to);
}

/// `الغير شرعية`, `غير الشرعية`, `المعترف بها`: what a writer thinks of a body is no part of its name.
function eatPolemic(parse: Parse): boolean {
  const { view } = parse;
  const key = view.key(parse.to);
  if (!parse.complete || !['الغير', 'غير', 'المعترف'].includes(key) || !view.isWord(parse.to + 1)) return false;
  parse.to += 2;
  if (view.key(parse.to - 1) === 'المعترف' || view.key(parse.to - 1) === 'معترف') parse.to += 1;
  return true;
}

const PARTS: readonly ((parse: Parse) => boolean)[] = [
  eatModifier,
  eatHead,
  eatField,
  eatNisba,
  eatBody,
  eatPlace,
  eatPronoun,
  eatNoun,
  eatParenthetic,
  eatPolemic,
];

/// Whether a title may start at token `at`: at most tokens none can.
export function mayBeTitle(view: SentenceView, at: number): boolean {
  return view.mayOpen(view.lexicon.titles, at) || view.mayOpen(view.lexicon.anaphors, at);
}

/// The title that starts at token `at`, clitics allowed in front of it.
export function parseTitle(view: SentenceView, at: number): TitleMatch | null {
  const head = mayBeTitle(view, at) ? matchHead(view, at) : null;
  if (!head) return null;
  const { found, lemma, number } = head;
  const definite = found.bare || found.reading.definite;
  const parse: Parse = {
    view,
    head: at,
    to: found.to,
    words: [lemma],
    state: null,
    organization: null,
    inner: [],
    complete: false,
    ministry: false,
    fields: 0,
    open: head.idafa && !definite,
  };
  while (parse.to < at + LONGEST && PARTS.some((eat) => eat(parse)));
  return {
    from: at,
    to: parse.to,
    cut: found.reading.cut,
    title: parse.words.join(' '),
    lemma,
    category: head.category,
    number,
    state: parse.state,
    organization: parse.organization,
    inner: parse.inner,
    definite: definite || parse.complete,
    complete: parse.complete,
    counterpart: head.counterpart,
  };
}
