/// Names that a title, rank or honorific introduces, and offices that stand without a name. The one rule
/// kept here: only a singular or dual title introduces one name; a plural introduces a list.

import type { GrammaticalNumber } from '../../lexicon/lexicon.ts';
import { bitsOf } from '../../lexicon/word-tables.ts';
import type { Candidate, OfficeCandidate } from './candidate.ts';
import { candidate } from './candidate.ts';
import { nameWord } from './name-word.ts';
import { opensOfficeOfLand } from './office-of-land.ts';
import { type NameMatch, parseAttachedName, parseName } from './parse-name.ts';
import { mayBeTitle, parseTitle, type TitleMatch } from './parse-title.ts';
import type { SentenceView, WordMatch } from './sentence-view.ts';

/// All that stands before a name and announces it: `صاحب السمو الملكي الأمير`, `وزير الدفاع الفريق أول`.
interface Herald {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
  readonly titles: readonly TitleMatch[];
  readonly number: GrammaticalNumber;
  readonly ranked: boolean;
}

const MOST_PARTS = 6;
/// Offices whose holder is often called by title and one name: `الرئيس أردوغان`.
const BORNE_ALONE: ReadonlySet<string> = new Set(['political', 'diplomatic', 'military', 'royal']);

function parseHerald(view: SentenceView, at: number): Herald | null {
  const titles: TitleMatch[] = [];
  let to = at;
  let cut = 0;
  let ranked = false;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const rank = maybeRank(view, to) ?? maybeHonorific(view, to);
    const title = mayBeTitle(view, to) && !isGivenHere(view, to) ? parseTitle(view, to) : null;
    const next = rank && (!title || rank.to >= title.to) ? rank : title;
    if (!next || (next === title && isOtherHead(view, titles, title))) break;
    if (next !== title && titles.length > 0 && opensOther(view, next)) break;
    const attached = next === title ? title.cut : (rank?.reading.cut ?? 0);
    if (part === 0) cut = attached;
    else if (attached > 0 && !joinsTitles(view, to, titles)) break;
    if (next === title) titles.push(title);
    else ranked = true;
    to = next.to;
    if (title && next === title && title.number === 'plural') break;
  }
  if (to === at) return null;
  return { from: at, to, cut, titles, number: titles.at(-1)?.number ?? 'singular', ranked };
}

/// `استقبل أمير قطر الرئيس سامي الخالدي`, `رئيس تونس وزير خارجية مصر`: nobody is both a sovereign and a president, holds
/// offices of two states or is his own counterpart.
function isOtherHead(view: SentenceView, titles: readonly TitleMatch[], next: TitleMatch): boolean {
  const last = titles.at(-1);
  if (!last || next.cut > 0) return false;
  if (isWoman(view, next.from) && !isWoman(view, last.from) && isDefinite(view, last.from)) return true;
  if (last.lemma === 'رئيس' && last.state !== null && next.category === 'professional') return true;
  if (isBelowHead(last, next)) return true;
  if (isSentToHim(last, next)) return true;
  if (next.counterpart || (last.state !== null && next.state !== null && last.state !== next.state)) return true;
  return last.category === 'royal' && next.lemma === 'رئيس' && view.key(next.from).startsWith('ال');
}

const HEADS_OF_STATE: ReadonlySet<string> = new Set(['رئيس', 'ملك', 'سلطان', 'عاهل']);
const BELOW: ReadonlySet<string> = new Set(['political', 'military', 'diplomatic']);

/// `أقال *الرئيس التونسي وزير* الداخلية X`: who heads a state is no minister of it, while a prime minister may be.
function isBelowHead(last: TitleMatch, next: TitleMatch): boolean {
  const heads = HEADS_OF_STATE.has(last.lemma) && last.title === last.lemma && last.organization === null;
  return heads && last.state !== null && next.complete && BELOW.has(next.category) && next.lemma !== 'رئيس';
}

const HOLDING: ReadonlySet<string> = new Set(['political', 'military', 'royal']);

/// `التقى رئيس الوزراء المكلف السفير البريطاني`: whose ambassador or envoy one is, is told of no minister.
function isSentToHim(last: TitleMatch, next: TitleMatch): boolean {
  return last.complete && HOLDING.has(last.category) && next.complete && next.category === 'diplomatic';
}

function isDefinite(view: SentenceView, at: number): boolean {
  return view.key(at).startsWith('ال');
}

/// `انتقد الرئيس المصري *الممثلة* X`: no man is called by the title of a woman.
function isWoman(view: SentenceView, at: number): boolean {
  return isDefinite(view, at) && view.key(at).endsWith('ه');
}

const SALUTATION = /^و?(?:معالي|سعاده|فخامه|دوله|سمو|جلاله|صاحب|صاحبه)$/;

/// `ولي العهد في قصره *معالي وزير* الخارجية`: behind an office a salutation before another one is of somebody else.
function opensOther(view: SentenceView, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return SALUTATION.test(view.key(from)) && mayBeTitle(view, to) && parseTitle(view, to) !== null;
}

/// `سيدي`, `شيخة`: a title that is also a given name is one before another name.
function isGivenHere(view: SentenceView, at: number): boolean {
  if (isSonsName(view, at)) return true;
  if (opensOfficeOfLand(view, at)) return false;
  const { givenNames } = view.lexicon;
  if (!view.mayOpen(givenNames, at) || !givenNames.has(view.key(at))) return false;
  return ['given', 'surname', 'unknown', 'particle', 'common-given'].includes(nameWord(view, at + 1));
}

/// `الدكتور مساعد بن محمد`: before `بن` stands a given name.
function isSonsName(view: SentenceView, at: number): boolean {
  return view.key(at + 1) === 'بن' && !isDefinite(view, at);
}

/// `الفريق`, `فريق أول`: a bare indefinite `فريق` is a team and `لواء` a brigade.
function maybeRank(view: SentenceView, at: number): WordMatch<unknown> | null {
  const found = isSonsName(view, at) ? null : view.match(view.lexicon.ranks, at);
  return found && (found.bare || found.to - found.from > 1 || !view.lexicon.organizationHeads.has(found.reading.stem))
    ? found
    : null;
}

function maybeHonorific(view: SentenceView, at: number): WordMatch<unknown> | null {
  const found = view.match(view.lexicon.honorifics, at);
  return found && !isGivenHere(view, at) ? found : null;
}

/// `والأردني نبيل شاهر`: an adjective of nationality that stands for a person.
function nationalityHerald(view: SentenceView, at: number): Herald | null {
  const found = view.match(view.lexicon.nisbas, at);
  if (!found?.bare || found.reading.cut === 0 || found.entry.number !== 'singular') return null;
  const name = parseName(view, found.to, 'said');
  if (!name || name.words < 2) return null;
  return { from: at, to: found.to, cut: found.reading.cut, titles: [], number: 'singular', ranked: true };
}

/// `رئيس مجلس الوزراء ووزير الدولة خالد العطية`: two offices of one person, who is not his own counterpart nor serves two states.
function joinsTitles(view: SentenceView, at: number, titles: readonly TitleMatch[]): boolean {
  if (titles.length === 0 || !view.key(at).startsWith('و')) return false;
  const next = parseTitle(view, at);
  const last = titles.at(-1);
  if (!next?.complete || !last?.complete || next.counterpart) return false;
  if (last.state !== null && next.state !== null && last.state !== next.state) return false;
  return parseName(view, next.to, 'title') !== null;
}

function office(view: SentenceView, title: TitleMatch): OfficeCandidate {
  return {
    span: view.span(title.from, title.to, title.cut),
    title: title.title,
    state: title.state,
    organization: title.organization,
  };
}

/// `وزير خارجية المملكة بجون كيري`: a name with a preposition is another's than the title's before it.
function isGoverned(view: SentenceView, at: number): boolean {
  const { givenNames } = view.lexicon;
  const word = view.key(at);
  return /^[بل]/.test(word) && !givenNames.has(word) && givenNames.has(word.slice(1));
}

function nameBehind(view: SentenceView, herald: Herald): NameMatch | null {
  if (isGoverned(view, herald.to)) return null;
  const direct = parseName(view, herald.to, 'title');
  if (direct && mayBear(view, herald, direct)) return direct;
  if (view.opensQuote(herald.to)) return parseName(view, herald.to + 1, 'said');
  if (!view.isComma(herald.to)) return null;
  const apart = parseName(view, herald.to + 1, 'title');
  return apart && apart.listed > 0 && apart.words > 1 ? apart : null;
}

/// A title that nothing completes (`نائب`, `المعارضة`) announces a single word only when it is a family name or
/// on the list, and none at all when it is indefinite.
function mayBear(view: SentenceView, herald: Herald, name: NameMatch): boolean {
  if (name.listed > 0 || herald.ranked || herald.titles.some((title) => title.complete)) return true;
  if (!herald.titles.some((title) => title.definite && title.number === 'singular')) return false;
  return (
    name.words > 1 ||
    view.key(name.from).startsWith('ال') ||
    herald.titles.some((title) => BORNE_ALONE.has(title.category))
  );
}

function weigh(herald: Herald, name: NameMatch): number {
  const sure = herald.ranked || herald.titles.some((title) => title.complete);
  return (sure ? 9 : 6) + name.listed + name.words * 0.2;
}

function person(view: SentenceView, herald: Herald, name: NameMatch): Candidate {
  return candidate({
    kind: 'person',
    span: view.span(name.from, name.to, name.cut),
    from: name.from,
    to: name.to,
    weight: weigh(herald, name),
    rule: 'titled-name',
    offices: herald.titles.map((title) => office(view, title)),
  });
}

/// The names of a list behind a plural or a dual: `النواب جورج أبي خليل وتمارا سركيس`.
function list(view: SentenceView, herald: Herald, first: NameMatch): Candidate[] {
  const found = [person(view, herald, first)];
  let to = first.to;
  for (;;) {
    const at = view.isComma(to) ? to + 1 : to;
    const next = parseAttachedName(view, at, 'said');
    if (!next || (next.cut === 0 && at === to) || next.words < 2) return found;
    found.push(person(view, herald, next));
    to = next.to;
  }
}

/// `محافظة شبوة`: without a name behind it a province and no woman who governs one.
function isProvince(view: SentenceView, { from, lemma }: TitleMatch): boolean {
  return /^محافظ/.test(lemma) && /^[وفبل]*محافظه$/.test(view.key(from));
}

/// `دعمها الكبير للنظام`: with its article the word is an adjective, and no chief.
function isGreat(view: SentenceView, { from }: TitleMatch): boolean {
  return /^[وف]?الكبيره?$/.test(view.key(from));
}

function role(view: SentenceView, title: TitleMatch): Candidate[] {
  if (title.number === 'plural' || !title.definite || isProvince(view, title) || isGreat(view, title)) return [];
  const rule = title.number === 'dual' ? 'role-pair' : 'role-holder';
  return [
    candidate({
      kind: 'person',
      form: 'role',
      span: view.span(title.from, title.to, title.cut),
      from: title.from,
      to: title.to,
      weight: 1 + (title.to - title.from) * 0.1,
      rule,
      offices: [office(view, title)],
      state: title.state,
    }),
  ];
}

/// `اللواء الليبي`: a definite rank without a name stands for somebody named before.
function rankHolder(view: SentenceView, at: number): Candidate[] {
  const rank = view.match(view.lexicon.ranks, at);
  if (!rank?.bare) return [];
  const nisba = view.matchFree(view.lexicon.nisbas, rank.to);
  const to = nisba?.bare ? nisba.to : rank.to;
  const state = nisba?.bare ? nisba.entry.code : null;
  const span = view.span(at, to, rank.reading.cut);
  return [
    candidate({
      kind: 'person',
      form: 'role',
      span,
      from: at,
      to,
      weight: 1,
      rule: 'rank-holder',
      state,
      offices: [{ span, title: rank.entry.lemma, state, organization: null }],
    }),
  ];
}

/// Candidates for names behind titles, for offices without names, and for what titles name inside them.
export function findTitledNames(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  const { titles, anaphors, ranks, honorifics, nisbas } = view.lexicon;
  const heralds = bitsOf(titles, anaphors, ranks, honorifics, nisbas);
  for (let at = 0; at < view.length; at += 1) {
    if (!view.mayOpenSome(heralds, at)) continue;
    const herald = parseHerald(view, at) ?? nationalityHerald(view, at);
    if (!herald) continue;
    found.push(...herald.titles.flatMap((title) => title.inner));
    const name = nameBehind(view, herald);
    if (!name)
      found.push(
        ...herald.titles.flatMap((title) => role(view, title)),
        ...(herald.titles.length === 0 ? rankHolder(view, at) : []),
      );
    else if (herald.number === 'plural') found.push(...list(view, herald, name));
    else found.push(person(view, herald, name));
    at = Math.max(at, herald.to - 1);
  }
  return found;
}
