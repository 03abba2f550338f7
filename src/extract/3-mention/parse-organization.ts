/// Organizations by their grammar: a head noun and what completes it. The one rule kept here: a head alone
/// names nothing; it needs a genitive, a definite adjective, a name or a quotation.

import type { Reading } from '../../arabic/clitics.ts';
import { foldForLookup } from '../../arabic/normalize.ts';
import type { OrganizationHead } from '../../lexicon/lexicon.ts';
import type { Sector } from '../../model/ontology.ts';
import { afterHonouredName } from './honoured-name.ts';
import { nameWord } from './name-word.ts';
import type { SentenceView, WordMatch } from './sentence-view.ts';

export interface OrganizationMatch {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
  /// First token of the name proper, when a quotation behind the head is the name; else `from`.
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly state: string | null;
  readonly sector: Sector;
  readonly known: string | null;
  /// `known`, `quoted`, `construct`, `definite`, `bare`.
  readonly shape: 'known' | 'quoted' | 'construct' | 'definite' | 'bare';
  readonly head: string | null;
  /// How many of its words are certain parts of a name of an organization.
  readonly support: number;
  /// Whether a proper name, a state or a nationality is part of it.
  readonly proper: boolean;
  /// Whether another body's name is part of it.
  readonly nested: boolean;
}

const LONGEST_QUOTE = 7;
/// Sectors whose bodies bear invented names: a bank, a party, a channel.
const NAMED_FREELY: ReadonlySet<Sector> = new Set(['company', 'media', 'party', 'armed-group', 'ngo', 'other']);

interface Parse {
  readonly view: SentenceView;
  to: number;
  state: string | null;
  support: number;
  /// Whether a proper name, a state or a nationality is part of it.
  proper: boolean;
  /// Whether another body's name is part of it.
  nested: boolean;
  /// Whether an adjective of the lexicon's list of such is part of it.
  listed: boolean;
  readonly head: OrganizationHead | null;
}

function isDefiniteWord(view: SentenceView, at: number): boolean {
  const reading = view.readings(at)[0];
  return view.isWord(at) && reading?.definite;
}

function nisbaAt(view: SentenceView, at: number): string | null {
  const found = view.matchFree(view.lexicon.nisbas, at);
  return found?.bare ? found.entry.code : null;
}

/// Whether a token is a definite adjective such as ends a name: الوطني, المركزي, الليبية.
function isTailAdjective(view: SentenceView, at: number): boolean {
  if (!isDefiniteWord(view, at)) return false;
  const l = view.lexicon;
  const relative = /(?:ي|يه)$/.test(view.key(at));
  if ((view.matchFree(l.titles, at) && !relative) || view.matchFree(l.organizationHeads, at))
    return l.organizationTails.has(view.key(at));
  if (nisbaAt(view, at) || view.matchFree(l.organizationTails, at) || view.matchFree(l.titleModifiers, at)) return true;
  return relative && !l.givenNames.has(view.key(at)) && !l.surnames.has(view.key(at));
}

/// `وزير الخارجية السوري`: a masculine adjective of nationality is not that of a feminine body.
function agrees(parse: Parse): boolean {
  const found = parse.view.matchFree(parse.view.lexicon.nisbas, parse.to);
  if (!found || !parse.head || found.entry.number !== 'singular') return true;
  return parse.head.gender === found.entry.gender || (parse.head.gender === 'masculine' && parse.support > 0);
}

function eatAdjectives(parse: Parse): void {
  while (isTailAdjective(parse.view, parse.to) && agrees(parse)) {
    const state = nisbaAt(parse.view, parse.to);
    parse.state ??= state;
    parse.proper ||= state !== null;
    parse.listed ||= parse.view.matchFree(parse.view.lexicon.organizationTails, parse.to) !== null;
    parse.support += 1;
    parse.to += 1;
  }
}

/// `والدفاع` after `الأمن`: the second half of a body's field.
function eatCoordinated(parse: Parse, loose = false): void {
  const { view } = parse;
  for (let turns = 0; turns < 3; turns += 1) {
    const reading = view.readings(parse.to).find((r) => r.conjunction === 'و' && r.preposition === '');
    if (!reading || !view.isWord(parse.to) || view.isWhole(parse.to)) return;
    const l = view.lexicon;
    const field =
      l.portfolios.longest(view.keys, parse.to, reading.key) ??
      l.organizationTails.longest(view.keys, parse.to, reading.key);
    const plain =
      reading.definite &&
      (loose || l.commonWords.has(reading.stem) || l.commonWords.has(reading.key) || l.eventNouns.has(reading.stem));
    if (l.organizationHeads.has(reading.stem)) return;
    const other =
      l.titles.has(reading.stem) ||
      l.organizationHeads.has(reading.stem) ||
      l.nisbas.has(reading.stem) ||
      l.people.has(reading.stem) ||
      l.places.has(reading.key) ||
      l.organizations.has(reading.key);
    if (!field && (!plain || other)) return;
    parse.to += field?.length ?? 1;
    eatAdjectives(parse);
  }
}

/// `للدولة`, `لحقوق الإنسان`, `لكرة القدم`: what the body is for.
function eatPurpose(parse: Parse, head: OrganizationHead | null): void {
  const { view } = parse;
  const l = view.lexicon;
  if (!view.isWord(parse.to)) return;
  const listed = l.organizationTails.longest(view.keys, parse.to);
  if (listed) {
    finishPurpose(parse, parse.to + listed.length);
    return;
  }
  if (view.isWhole(parse.to)) return;
  for (const reading of view.readings(parse.to)) {
    if (reading.preposition !== 'ل' || reading.conjunction) continue;
    const field =
      l.organizationTails.longest(view.keys, parse.to, reading.key) ??
      l.portfolios.longest(view.keys, parse.to, reading.key);
    const body = governmental(head) ? l.organizationHeads.get(reading.stem) : undefined;
    const noun = reading.definite && isField(view, reading);
    if (body && governmental(body)) {
      const inner = parseOrganization(view, parse.to);
      if (inner && inner.shape !== 'bare') {
        Object.assign(parse, {
          to: inner.to,
          state: parse.state ?? inner.state,
          support: parse.support + 1,
          nested: true,
        });
        return;
      }
    }
    if (!field && !noun) continue;
    finishPurpose(parse, parse.to + (field?.length ?? 1));
    return;
  }
}

function finishPurpose(parse: Parse, to: number): void {
  parse.to = to;
  parse.listed = true;
  parse.support += 1;
  eatGenitives(parse);
  eatAdjectives(parse);
  eatCoordinated(parse, true);
}

/// Whether a definite noun behind `ل` can be what a body is for, and is not somebody or somewhere.
function isField(view: SentenceView, reading: Reading): boolean {
  const l = view.lexicon;
  const events = l.eventNouns.get(reading.stem);
  if (events && !events.some((event) => event.kind === 'election')) return false;
  if ([l.states, l.organizations, l.places].some((table) => table.has(reading.key))) return false;
  return ![l.nisbas, l.placeHeads, l.titles, l.ranks].some((table) => table.has(reading.stem));
}

function governmental(head: OrganizationHead | null | undefined): boolean {
  return head?.sector === 'government' || head?.sector === 'military';
}

/// `بحكومة الوفاق` after a ministry.
function eatGovernment(parse: Parse, head: OrganizationHead): void {
  const { view } = parse;
  if (!governmental(head) || view.isWhole(parse.to)) return;
  const reading = view.readings(parse.to).find((r) => r.preposition === 'ب' && !r.conjunction && r.stem === 'حكومه');
  const inner = reading ? parseOrganization(view, parse.to) : null;
  if (inner && inner.shape !== 'bare')
    Object.assign(parse, { to: inner.to, state: parse.state ?? inner.state, nested: true });
}

/// Further genitives after a first noun: `حرس [الحدود]`, `مكافحة [الفساد]`.
function eatGenitives(parse: Parse): void {
  const { view } = parse;
  const l = view.lexicon;
  const next = view.isWord(parse.to) ? view.key(parse.to) : '';
  if (!next || isDefiniteWord(view, parse.to - 1)) return;
  if (isDefiniteWord(view, parse.to) && !l.titles.has(next.slice(2))) parse.to += 1;
}

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
  return !l.givenNames.has(key) && !l.nisbas.has(key) && !l.plainVerbs.has(key) && !key.endsWith('يه');
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

/// A genitive that completes a construct head. Returns whether one was read.
function eatComplement(parse: Parse, head: OrganizationHead): boolean {
  const { view } = parse;
  const l = view.lexicon;
  const at = parse.to;
  const honoured = afterHonouredName(view, at);
  if (honoured > at) return advance(parse, honoured, 12, null, true);
  const field = view.matchFree(l.portfolios, at) ?? view.matchFree(l.organizationTails, at);
  if (field) return advance(parse, field.to, 2);
  const nested = view.matchFree(l.organizationHeads, at) ? parseOrganization(view, at) : null;
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

function advance(parse: Parse, to: number, support: number, state: string | null = null, proper = false): true {
  parse.to = to;
  parse.proper ||= proper;
  parse.support += support;
  parse.state ??= state;
  return true;
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

/// The quotation right behind token `at - 1`, as the tokens inside it.
export function quotedAfter(view: SentenceView, at: number): { readonly from: number; readonly to: number } | null {
  if (!view.opensQuote(at)) return null;
  for (let end = at + 1; end <= at + LONGEST_QUOTE + 1 && end < view.length; end += 1) {
    if (view.closesQuote(end) && end > at + 1) return { from: at + 1, to: end };
    if (!view.isWord(end) && view.token(end)?.kind !== 'number' && !view.isPunctuation(end, '-–')) return null;
  }
  return null;
}

function matchHead(view: SentenceView, at: number): WordMatch<OrganizationHead> | null {
  const found = view.match(view.lexicon.organizationHeads, at);
  if (!found) return null;
  const first = foldForLookup(found.entry.lemma);
  if (view.lexicon.placeHeads.has(first)) return null;
  const rank = found.reading.definite && view.lexicon.ranks.has(first) && view.token(found.to)?.kind !== 'number';
  return rank ? null : found;
}

/// `وزارتي الدفاع`, `القوات الأجنبية`, `القناة التركية`: several bodies, or any body of a kind.
function isGeneric(parse: Parse, entry: OrganizationHead, definite: boolean): boolean {
  const armed = entry.sector === 'military' || entry.sector === 'armed-group';
  if (entry.number === 'dual' || (entry.number === 'plural' && entry.sector === 'government')) return true;
  if (entry.number === 'plural' && !armed) return !parse.nested && entry.sector !== 'intergovernmental';
  if (!definite || parse.nested || parse.support === 0) return false;
  if (parse.support === 1 && parse.proper) return entry.sector === 'media' || entry.sector === 'company';
  return !parse.proper && !parse.listed;
}

function fromHead(view: SentenceView, head: WordMatch<OrganizationHead>): OrganizationMatch | null {
  const entry = head.entry;
  const common = { from: head.from, cut: head.reading.cut, sector: entry.sector, known: null, head: entry.lemma };
  const outlet = entry.sector === 'media' ? parseOrganization(view, head.to) : null;
  if (outlet?.sector === 'media' && outlet.cut === 0)
    return { ...outlet, from: head.from, cut: head.reading.cut, nameFrom: outlet.nameFrom, nested: true };
  const quoted = quotedAfter(view, head.to);
  if (quoted && (NAMED_FREELY.has(entry.sector) || (!entry.weak && quoted.to - quoted.from === 1))) {
    const parse: Parse = {
      view,
      to: quoted.to + 1,
      state: null,
      support: 2,
      proper: true,
      nested: false,
      listed: false,
      head: entry,
    };
    eatAdjectives(parse);
    return {
      ...common,
      to: parse.to,
      nameFrom: quoted.from,
      nameTo: quoted.to,
      state: parse.state,
      shape: 'quoted',
      support: 2,
      proper: true,
      nested: false,
    };
  }
  const parse: Parse = {
    view,
    to: head.to,
    state: null,
    support: 0,
    proper: false,
    nested: false,
    listed: false,
    head: entry,
  };
  const definite = head.bare || head.reading.definite;
  if (definite) eatAdjectives(parse);
  else if (!eatComplement(parse, entry)) return null;
  if (!definite) eatAdjectives(parse);
  if (parse.to > head.to) eatCoordinated(parse);
  const complete = parse.to > head.to;
  if (complete || entry.sector !== 'government') eatPurpose(parse, entry);
  eatGovernment(parse, entry);
  const bare = parse.to === head.to;
  if (bare && !(definite && entry.bareDefinite && !view.match(view.lexicon.titles, head.from - 1))) return null;
  if (bare && view.match(view.lexicon.organizationHeads, head.from - 1)) return null;
  if (bare && view.readings(head.from - 1).some((reading) => reading.definite)) return null;
  // The staff in `رئيس أركان الجيش` is part of the office, not a body of its own.
  if (!definite && entry.lemma === 'أركان' && view.matchFree(view.lexicon.titles, head.from - 1)) return null;
  if (isGeneric(parse, entry, definite)) return null;
  if (entry.weak && !parse.proper && (!definite || parse.support < 2)) return null;
  const shape = bare ? 'bare' : definite ? 'definite' : 'construct';
  return {
    ...common,
    to: parse.to,
    nameFrom: head.from,
    nameTo: parse.to,
    state: parse.state,
    shape,
    support: parse.support,
    proper: parse.proper,
    nested: parse.nested,
  };
}

function fromKnown(view: SentenceView, at: number): OrganizationMatch | null {
  const found = view.match(view.lexicon.organizations, at);
  if (!found || found.entry.ambiguous || (found.to === at + 1 && view.lexicon.verbs.has(found.reading.key)))
    return null;
  const parse: Parse = {
    view,
    to: found.to,
    state: found.entry.code,
    support: 3,
    proper: true,
    nested: false,
    listed: true,
    head: null,
  };
  if (found.to - found.from > 1) eatAdjectives(parse);
  return {
    from: at,
    to: parse.to,
    cut: found.reading.cut,
    nameFrom: at,
    nameTo: parse.to,
    state: parse.state,
    sector: found.entry.sector,
    known: parse.to === found.to ? `organization:${found.entry.id}` : null,
    shape: 'known',
    head: null,
    support: 3,
    proper: true,
    nested: false,
  };
}

/// The organization whose name starts at token `at`, clitics allowed in front of it.
export function parseOrganization(view: SentenceView, at: number): OrganizationMatch | null {
  const known = fromKnown(view, at);
  const head = matchHead(view, at);
  const grammatical = head && fromHead(view, head);
  if (known && grammatical) return grammatical.to > known.to && grammatical.shape !== 'bare' ? grammatical : known;
  return known ?? grammatical;
}
