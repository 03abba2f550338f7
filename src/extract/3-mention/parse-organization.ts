/// Organizations by their grammar: a head noun and what completes it. The one rule kept here: a head alone
/// names nothing; it needs a genitive, a definite adjective, a name or a quotation.

import { foldForLookup } from '../../arabic/normalize.ts';
import type { OrganizationHead } from '../../lexicon/lexicon.ts';
import { districtName } from './district.ts';
import { eatComplement } from './organization-complement.ts';
import {
  advance,
  eatAdjectives,
  eatCoordinated,
  NAMED_FREELY,
  type OrganizationMatch,
  type Parse,
  startParse,
} from './organization-growth.ts';
import { eatNumber, isNumber } from './organization-number.ts';
import { eatGovernment, eatPurpose } from './organization-purpose.ts';
import { quotedAfter } from './quotation.ts';
import type { SentenceView, WordMatch } from './sentence-view.ts';

/// The head noun of a body at token `at`.
export function matchHead(view: SentenceView, at: number): WordMatch<OrganizationHead> | null {
  const found = view.match(view.lexicon.organizationHeads, at);
  if (!found) return null;
  const first = foldForLookup(found.entry.lemma);
  if (view.lexicon.placeHeads.has(first)) return null;
  if (isAbove(view, found)) return null;
  const rank = found.reading.definite && view.lexicon.ranks.has(first) && !isNumber(view, found.to);
  return rank ? null : found;
}

const OVER_A_BODY: ReadonlySet<string> = new Set(['إدارة', 'مجلس']);
const BOARD = 'اداره';
const TOWN_HALL = 'بلدية';

/// `مجلس إدارة نادي الطلبة`, `رئيس بلدية حلحول`: the board is not what is named, and the town is what its mayor is of.
function isAbove(view: SentenceView, { entry, from, to, reading }: WordMatch<OrganizationHead>): boolean {
  if (entry.lemma === TOWN_HALL)
    return view.match(view.lexicon.titles, from - 1) !== null && view.matchFree(view.lexicon.places, to) !== null;
  if (districtName(view, entry.lemma, to) > to) return true;
  if (!OVER_A_BODY.has(entry.lemma) || reading.definite || to > from + 1) return false;
  if (entry.lemma === 'مجلس') return view.key(to) === BOARD || isWorldBody(view, to);
  const body = view.match(view.lexicon.organizationHeads, to);
  return body !== null && body.reading.cut === 0 && !body.reading.definite;
}

/// `مجلس الفيفا`: the council of a body that is known by name.
function isWorldBody(view: SentenceView, at: number): boolean {
  const known = view.matchFree(view.lexicon.organizations, at);
  return known !== null && !known.entry.ambiguous && known.entry.sector !== 'government';
}

/// Outlets that are named without the word for what they are: `قناة ليبيا الغد`.
const NAMED_ALONE: ReadonlySet<string> = new Set(['قناة', 'موقع', 'تلفزيون']);

/// `وزارتي الدفاع`, `القوات الأجنبية`, `القناة التركية`: several bodies, or any body of a kind.
function isGeneric(parse: Parse, entry: OrganizationHead, definite: boolean): boolean {
  const armed = entry.sector === 'military' || entry.sector === 'armed-group';
  if (entry.number === 'dual' || (entry.number === 'plural' && entry.sector === 'government')) return true;
  if (entry.number === 'plural' && !armed) return !parse.nested && entry.sector !== 'intergovernmental';
  if (!definite || parse.nested || parse.support === 0) return false;
  if (parse.support === 1 && parse.proper) return entry.sector === 'media' || entry.sector === 'company';
  return !parse.proper && !parse.listed;
}

/// What was read behind a head, as a match that is named by the tokens from `nameFrom` to `nameTo`.
function matchOf(
  { from, reading, entry }: WordMatch<OrganizationHead>,
  { to, state, support, proper, nested }: Omit<Parse, 'view' | 'head' | 'read' | 'invented' | 'listed'>,
  shape: OrganizationMatch['shape'],
  nameFrom: number,
  nameTo: number,
): OrganizationMatch {
  const { sector, lemma } = entry;
  const known = null;
  return {
    from,
    to,
    cut: reading.cut,
    nameFrom,
    nameTo,
    state,
    sector,
    known,
    shape,
    head: lemma,
    support,
    proper,
    nested,
  };
}

/// `موقع قناة «…»`: an outlet behind another word for one is what is named.
function fromOutlet(view: SentenceView, head: WordMatch<OrganizationHead>): OrganizationMatch | null {
  const outlet = head.entry.sector === 'media' ? parseOrganization(view, head.to) : null;
  if (outlet?.sector !== 'media' || outlet.cut > 0) return null;
  return { ...outlet, from: head.from, cut: head.reading.cut, nested: true };
}

/// `الجمعية الوطنية`: a head that holds its adjective is as complete as one with an adjective behind it.
function isWholeHead({ from, to }: WordMatch<OrganizationHead>, definite: boolean): boolean {
  return definite && to > from + 1;
}

/// `صحيفة «…»`: the quotation is the name; behind `الصحف` it is what they wrote.
function fromQuotation(view: SentenceView, head: WordMatch<OrganizationHead>): OrganizationMatch | null {
  const quoted = quotedAfter(view, head.to);
  const { sector, weak, number } = head.entry;
  if (number === 'plural' && head.reading.definite) return null;
  if (!quoted || !(NAMED_FREELY.has(sector) || (!weak && quoted.to - quoted.from === 1))) return null;
  const parse = startParse(view, quoted.to + 1, head.entry, (at) => parseOrganization(view, at));
  eatAdjectives(parse);
  const { to, state } = parse;
  const read = { to, state, support: 2, proper: true, nested: false };
  return matchOf(head, read, 'quoted', quoted.from, quoted.to);
}

/// A bare head counts only where it stands for an institution, and neither completes a title or another head nor is the
/// adjective of a noun.
function isBareName(view: SentenceView, { from, entry }: WordMatch<OrganizationHead>, definite: boolean): boolean {
  if (!definite || !entry.bareDefinite || view.match(view.lexicon.titles, from - 1)) return false;
  return (
    !view.match(view.lexicon.organizationHeads, from - 1) &&
    !view.readings(from - 1).some((reading) => reading.definite)
  );
}

/// Whether what was read is no name after all.
function isRefused(parse: Parse, head: WordMatch<OrganizationHead>, definite: boolean): boolean {
  const { view } = parse;
  const { entry, from, to } = head;
  if (parse.to === to && !isWholeHead(head, definite) && !isBareName(view, head, definite)) return true;
  // The staff in `رئيس أركان الجيش` is part of the office, not a body of its own.
  if (!definite && entry.lemma === 'أركان' && view.matchFree(view.lexicon.titles, from - 1)) return true;
  return isGeneric(parse, entry, definite) || (entry.weak && !parse.proper && (!definite || parse.support < 2));
}

/// `القوات الخاصة والاطلاع`: what joins the adjective of a definite head is an adjective.
function mayCoordinate(view: SentenceView, at: number, definite: boolean): boolean {
  return !definite || /يه?$/.test(view.key(at));
}

function fromGrammar(view: SentenceView, head: WordMatch<OrganizationHead>): OrganizationMatch | null {
  const { entry } = head;
  const parse = startParse(view, head.to, entry, (at) => parseOrganization(view, at));
  const definite = head.bare || head.reading.definite;
  if (!eatNumber(parse, entry) && !definite && !eatComplement(parse, entry)) return null;
  eatAdjectives(parse);
  if (parse.to > head.to && mayCoordinate(view, parse.to, definite)) eatCoordinated(parse);
  if (parse.to > head.to || entry.sector !== 'government') eatPurpose(parse, entry);
  eatGovernment(parse, entry);
  if (isRefused(parse, head, definite)) return null;
  const bare = parse.to === head.to && !isWholeHead(head, definite);
  const shape = bare ? 'bare' : definite ? 'definite' : 'construct';
  const nameFrom = NAMED_ALONE.has(entry.lemma) && parse.invented ? head.to : head.from;
  return matchOf(head, parse, shape, nameFrom, parse.to);
}

function fromHead(view: SentenceView, head: WordMatch<OrganizationHead>): OrganizationMatch | null {
  return fromOutlet(view, head) ?? fromQuotation(view, head) ?? fromGrammar(view, head);
}

function fromKnown(view: SentenceView, at: number): OrganizationMatch | null {
  const found = view.match(view.lexicon.organizations, at);
  if (!found || found.entry.ambiguous || (found.to === at + 1 && view.lexicon.verbs.has(found.reading.key)))
    return null;
  const { entry, reading } = found;
  const parse = startParse(view, found.to, null, () => null);
  advance(parse, found.to, 3, entry.code, true);
  parse.listed = true;
  // `حزب العدالة والتنمية *الانتخابات*`: what happens is another phrase.
  if (found.to - found.from > 1 && !view.lexicon.eventNouns.has(view.key(found.to).replace(/^ال/, '')))
    eatAdjectives(parse);
  const { to, state } = parse;
  const known = to === found.to ? `organization:${entry.id}` : null;
  return {
    from: at,
    to,
    cut: reading.cut,
    nameFrom: at,
    nameTo: to,
    state,
    sector: entry.sector,
    known,
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
  // `حمّل حزب الله *إسرائيل* المسؤولية`: behind a body of the list a state is another phrase.
  if (known && view.matchExact(view.lexicon.states, known.to)) return known;
  if (known && grammatical) return grammatical.to > known.to && grammatical.shape !== 'bare' ? grammatical : known;
  return known ?? grammatical;
}
