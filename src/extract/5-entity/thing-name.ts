/// Names of organizations and places taken apart: what they are called, and whose they are. The one rule kept
/// here: what is stripped from a name is only what says which state or body it belongs to, or what side the
/// writer takes.

import { nameKey } from '../../arabic/name-key.ts';
import { knownWord } from '../../lexicon/known-word.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordTables } from '../../lexicon/word-tables.ts';
import type { Sector } from '../../model/ontology.ts';
import { exactly } from './gazetteer.ts';

export interface ThingName {
  /// The tokens in look-up form, with articles, without what was stripped.
  readonly words: readonly string[];
  /// The same without articles, joined: equal for names that differ only in these.
  readonly base: string;
  /// ISO code of the state that an adjective or a genitive in the name gives.
  readonly state: string | null;
  /// The body it is part of, by its words without articles, when the name says so.
  readonly within: readonly string[] | null;
  /// Look-up form of the head noun, without article, when it is one.
  readonly head: string | null;
}

/// Epithets by which a writer takes sides; they are no part of a name.
const POLEMIC =
  /\s(?:ال)?(?:غير\s(?:ال)?(?:شرعيه?|معترف\sب(?:ها|ه)|دستوريه?|قانونيه?)|(?:ال)?معترف\sب(?:ها|ه)|منتهيه?\s(?:ال)?(?:ولايتها|ولايه|شرعيتها|صلاحيه)|مزعومه?|ارهابيه?)(?:\sدوليا)?(?=\s|$)/g;
const ARTICLE = 'ال';

export function withoutArticle(token: string): string {
  return token.startsWith(ARTICLE) && token.length > 3 ? token.slice(2) : token;
}

/// A name in look-up form without epithets of polemic.
export function withoutPolemic(name: string): string {
  return nameKey(name).replace(POLEMIC, '');
}

function splitWithin(
  words: readonly string[],
  lexicon: Lexicon,
): readonly [readonly string[], readonly string[] | null] {
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const attached = word[0] === 'ب' || word[0] === 'ل';
    const rest = word.startsWith('لل') ? word.slice(2) : withoutArticle(word.slice(1));
    const sector = attached ? lexicon.organizationHeads.get(rest)?.sector : undefined;
    if (sector === 'government' && !lexicon.organizationHeads.has(word))
      return [words.slice(0, at), [rest, ...words.slice(at + 1)]];
  }
  return splitMinistry(words, lexicon);
}

/// `وزارة داخلية الوفاق`: a ministry whose field has no article is that of what follows.
function splitMinistry(
  words: readonly string[],
  lexicon: Lexicon,
): readonly [readonly string[], readonly string[] | null] {
  const [head = '', field = '', ...owner] = words;
  const own = lexicon.organizationHeads.get(head)?.sector === 'government' && !field.startsWith(ARTICLE);
  const isField = lexicon.portfolios.longest(words, 1, ARTICLE + field)?.length === 1;
  const [first = ''] = owner;
  const definite = first.startsWith(ARTICLE) || lexicon.organizationHeads.get(first)?.sector === 'government';
  if (!own || !isField || !definite || lexicon.nisbas.has(withoutArticle(first))) return [words, null];
  return [[head, ARTICLE + field], owner];
}

function nisbasIn(words: readonly string[], lexicon: Lexicon): readonly number[] {
  return words.flatMap((word, index) => (index > 0 && lexicon.nisbas.has(withoutArticle(word)) ? [index] : []));
}

/// The state that a government body's last words name: `جيش [لبنان]`.
function stateAtEnd(
  words: readonly string[],
  sector: Sector | null,
  lexicon: Lexicon,
): readonly [number, string] | null {
  if (sector !== 'government' && sector !== 'military') return null;
  for (let from = 1; from < words.length; from += 1) {
    const found = exactly(lexicon.states, words.slice(from).join(' '));
    if (found) return [from, found.code];
  }
  return null;
}

function stripState(
  words: readonly string[],
  sector: Sector | null,
  lexicon: Lexicon,
): readonly [readonly string[], string | null] {
  const nisbas = nisbasIn(words, lexicon);
  const only = nisbas.length === 1 ? nisbas[0] : undefined;
  if (only !== undefined) {
    const code = lexicon.nisbas.get(withoutArticle(words[only] ?? ''))?.code ?? null;
    return [words.filter((_, index) => index !== only), code];
  }
  const atEnd = stateAtEnd(words, sector, lexicon);
  return atEnd ? [words.slice(0, atEnd[0]), atEnd[1]] : [words, null];
}

const COUNCIL = 'مجلس';

/// What one writer calls militias another calls forces; the armed forces of a state, or just its forces, are its army.
const MILITIAS: ReadonlySet<string> = new Set(['ميليشيات', 'مليشيات', 'ميليشيا', 'مليشيا']);

function canonical(words: readonly string[], state: string | null, lexicon: Lexicon): readonly string[] {
  // `النواب الأردني`: the chamber of `مجلس النواب الأردني`.
  if (words.length === 1 && state !== null && lexicon.chambers.has(words[0] ?? '')) return [COUNCIL, ...words];
  const [first = '', second = ''] = words.map(withoutArticle);
  if (first === 'قوات' && words.length === 1 && state !== null) return ['الجيش'];
  if (MILITIAS.has(first)) return ['قوات', ...words.slice(1)];
  return first === 'قوات' && second === 'مسلحه' ? ['الجيش', ...words.slice(2)] : words;
}

/// Takes the name of an organization apart. What is in the news is named again and again: equal names are there once.
export function organizationName(surface: string, sector: Sector | null, lexicon: Lexicon): ThingName {
  return organizationNames(lexicon, `${sector ?? ''}|${surface}`);
}

const organizationNames = knownWord((lexicon, asked) => {
  const end = asked.indexOf('|');
  return readOrganization(asked.slice(end + 1), (asked.slice(0, end) || null) as Sector | null, lexicon);
});

function readOrganization(surface: string, sector: Sector | null, lexicon: Lexicon): ThingName {
  const [own, within] = splitWithin(withoutPolemic(surface).split(' '), lexicon);
  const [named, state] = stripState(own, sector, lexicon);
  const words = canonical(named, state, lexicon);
  const first = withoutArticle(words[0] ?? '');
  return {
    words,
    base: words.map(withoutArticle).join(' '),
    state,
    within: within ? stripState(within, 'government', lexicon)[0].map(withoutArticle) : null,
    head: lexicon.organizationHeads.has(first) ? first : null,
  };
}

function placeHead(
  words: readonly string[],
  lexicon: Lexicon,
): { readonly length: number; readonly inName: boolean; readonly lemma: string } | null {
  const found =
    lexicon.placeHeads.longest(words, 0) ?? lexicon.placeHeads.longest(words, 0, withoutArticle(words[0] ?? ''));
  if (!found || found.length >= words.length) return null;
  return { length: found.length, inName: found.entry.inName, lemma: found.entry.lemma };
}

/// Takes the name of a place apart. A head that is part of the name (`مطار`) is kept as `head`, one that only
/// stands before it (`مدينة`) is dropped.
export function placeName(surface: string, lexicon: Lexicon): ThingName {
  return placeNames(lexicon, surface);
}

const placeNames = knownWord((lexicon, surface) => readPlace(surface, lexicon));

function readPlace(surface: string, lexicon: Lexicon): ThingName {
  const all = nameKey(surface).split(' ');
  const whole = exactly(lexicon.places, all.join(' ')) !== undefined;
  const head = whole ? null : placeHead(all, lexicon);
  const named = head ? all.slice(head.length) : all;
  const [words, state] = named.length > 1 && !whole ? stripState(named, null, lexicon) : [named, null];
  const known = exactly(lexicon.places, words.join(' '));
  return {
    words,
    base: known
      ? `=${known.english || nameKey(known.name)}${known.code ? ` ${known.code}` : ''}`
      : words.map(withoutArticle).join(' '),
    state: state ?? known?.code ?? null,
    within: null,
    head: head?.inName ? head.lemma : null,
  };
}

function subsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/// Whether two bodies that something is part of can be one: unknown, or the one's words among the other's.
export function withinCompatible(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (!a || !b) return true;
  return a.length <= b.length ? subsequence(a, b) : subsequence(b, a);
}

/// How a shorter name of an organization may stand for a longer one: `tail` leaves out the head (الوفاق),
/// `head` all but the head (الجيش), `shorter` some words between or after.
export type ShortForm = 'tail' | 'head' | 'shorter';

/// The way in which `short` stands for `long`, or null.
export function shortForm(short: ThingName, long: ThingName): ShortForm | null {
  const [few, many] = [short.words.map(withoutArticle), long.words.map(withoutArticle)];
  if (few.length >= many.length) return null;
  if (short.state !== null && short.state !== long.state && (few.length === 1 || long.state !== null)) return null;
  const definite = short.words[0]?.startsWith(ARTICLE) || !/[\u0600-\u06FF]/.test(short.base);
  const tail = long.head ? many.slice(1, 1 + few.length) : [];
  const whole = !short.head || (short.state !== null && few.length === many.length - 1);
  if (definite && whole && tail.length > 0 && few.join(' ') === tail.join(' ')) return 'tail';
  if (few[0] !== many[0] || !subsequence(few, many)) return null;
  if (few.length > 1) return 'shorter';
  return definite ? 'head' : null;
}

/// `أوكسفام` of `منظمة أوكسفام`: what a body is called behind the noun that says what it is, where that is a word for nothing else. Null for any
/// other name.
export function ownName(surface: string, lexicon: Lexicon): string | null {
  const [head = '', ...rest] = nameKey(surface).split(' ');
  const [written] = surface.split(' ').slice(1);
  if (rest.length !== 1 || written === undefined || !lexicon.organizationHeads.has(head)) return null;
  const key = rest[0] as string;
  const known = exactly(lexicon.organizations, key);
  if (known)
    return known.id === exactly(lexicon.organizations, `${head} ${key}`)?.id || !known.ambiguous ? written : null;
  return wordTables(lexicon, key).single === 0 && !key.startsWith(ARTICLE) ? written : null;
}
