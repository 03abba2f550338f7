/// Bodies that their words only suggest: `شبكة الصحفيين الأحرار`, `معهد غوته`. The one rule kept here: these are shown to
/// the tagger alone, which decides; no rule chooses them.

import { bitsOf } from '../../lexicon/word-tables.ts';
import type { Candidate } from './candidate.ts';
import { organizationCandidate } from './make-candidate.ts';
import { nameWord } from './name-word.ts';
import { eatComplement } from './organization-complement.ts';
import {
  eatAdjectives,
  eatCoordinated,
  nisbaAt,
  type OrganizationMatch,
  type Parse,
  startParse,
} from './organization-growth.ts';
import { eatPurpose, isForOutlet } from './organization-purpose.ts';
import { matchHead, parseOrganization } from './parse-organization.ts';
import type { SentenceView } from './sentence-view.ts';

const LONGEST_NAME = 2;
const ARTICLE = 'ال';

/// `معهد [غوته]`, `لواء [بارشيد]`, `مركز [سلمان]`: a word or two that can be in a name, behind any head.
function eatAnyName(parse: Parse): boolean {
  const { view, to } = parse;
  while (parse.to < to + LONGEST_NAME && !['stop', 'particle'].includes(nameWord(view, parse.to))) parse.to += 1;
  return parse.to > to;
}

/// Whether a definite noun stands at a token that is nobody's title and no other body.
function isPlainDefinite(view: SentenceView, at: number): boolean {
  const l = view.lexicon;
  const key = view.key(at);
  if (!view.isWord(at) || !key.startsWith(ARTICLE)) return false;
  return ![l.titles, l.ranks, l.organizationHeads, l.nisbas].some((table) => table.has(key.slice(ARTICLE.length)));
}

/// `لطلبة [الطب]`, `لشراكات [المياه]`, `لعموديات البجا`: what a body is for, in any words.
function eatAnyPurpose(parse: Parse): void {
  const { view, to } = parse;
  if (view.isWhole(to) || isForOutlet(view, to)) return;
  const reading = view.readings(to).find(({ preposition, conjunction }) => preposition === 'ل' && conjunction === '');
  const { eventNouns, givenNames, verbs, plainVerbs, places, states } = view.lexicon;
  if (!reading || [eventNouns, givenNames, verbs, plainVerbs].some((table) => table.has(reading.stem))) return;
  const land = view.matchFree(states, to + 1) ?? view.matchFree(places, to + 1);
  if (reading.definite) parse.to = to + 1;
  else if (land) parse.to = land.to;
  else if (isPlainDefinite(view, to + 1)) parse.to = to + 2;
  if (parse.to > to) eatAdjectives(parse);
}

/// `والرفاه`, `والثروة المعدنية`: the second half of a field, in any words.
function eatAnyHalf(parse: Parse): void {
  const { view, to } = parse;
  if (!view.isWord(to) || view.isWhole(to) || !/^وال.{3}/.test(view.key(to))) return;
  const { titles, ranks, organizationHeads, nisbas, states, places } = view.lexicon;
  if (nisbaAt(view, to - 1)) return;
  const word = view.key(to).slice(1);
  const other = [titles, ranks, organizationHeads, nisbas].some((table) => table.has(word.slice(ARTICLE.length)));
  if (other || states.has(word) || places.has(word)) return;
  parse.to = to + 1;
  eatAdjectives(parse);
}

const FOR_THE_SAKE = ['من', 'اجل'];

/// `من أجل التغيير`: what a list or a party stands for.
function eatCause(parse: Parse): void {
  const { view, to } = parse;
  if (!FOR_THE_SAKE.every((word, index) => view.key(to + index) === word)) return;
  const at = to + FOR_THE_SAKE.length;
  const state = view.matchFree(view.lexicon.states, at);
  if (!state && !isPlainDefinite(view, at)) return;
  parse.to = state?.to ?? at + 1;
  eatAdjectives(parse);
}

function parseVague(view: SentenceView, at: number): OrganizationMatch | null {
  const head = matchHead(view, at);
  if (head?.entry.number !== 'singular') return null;
  const { entry, reading, bare, from } = head;
  const parse = startParse(view, head.to, entry, (next) => parseOrganization(view, next));
  const definite = bare || reading.definite;
  if (!definite && !eatComplement(parse, entry) && !eatAnyName(parse)) return null;
  eatAdjectives(parse);
  if (parse.to === head.to) return null;
  eatCoordinated(parse);
  eatAnyHalf(parse);
  eatPurpose(parse, entry);
  eatAnyPurpose(parse);
  eatCause(parse);
  const { to, state, support, proper, nested } = parse;
  const where = { from, to, cut: reading.cut, nameFrom: from, nameTo: to };
  return {
    ...where,
    state,
    sector: entry.sector,
    known: null,
    shape: 'vague',
    head: entry.lemma,
    support,
    proper,
    nested,
  };
}

/// The bodies that only their words suggest, where the rules read none or less.
export function findVagueOrganizations(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  const heads = bitsOf(view.lexicon.organizationHeads);
  for (let at = 0; at < view.length; at += 1) {
    const match = view.mayOpenSome(heads, at) ? parseVague(view, at) : null;
    if (match && match.to > (parseOrganization(view, at)?.to ?? 0)) found.push(organizationCandidate(view, match));
  }
  return found;
}
