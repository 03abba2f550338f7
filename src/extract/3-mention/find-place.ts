/// Places, states, and adjectives of nationality. The one rule kept here: a capital is a place in the text;
/// whether it stands for its government is a matter of its role.

import type { Nisba } from '../../lexicon/lexicon.ts';
import type { Phrases } from '../../lexicon/phrases.ts';
import { bitsOf } from '../../lexicon/word-tables.ts';
import type { Candidate } from './candidate.ts';
import { candidate } from './candidate.ts';
import { districtName } from './district.ts';
import { placeCandidate } from './make-candidate.ts';
import { parsePlace } from './parse-place.ts';
import { NAMED_BY_HEAD, type PlaceMatch } from './place-match.ts';
import type { SentenceView, WordMatch } from './sentence-view.ts';

export function findPlaces(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  const { states, places, placeHeads, organizationHeads } = view.lexicon;
  const names = bitsOf(states, places, placeHeads);
  const bodies = bitsOf(organizationHeads);
  for (let at = 0; at < view.length; at += 1) {
    const match = view.mayOpenSome(names, at) ? parsePlace(view, at) : null;
    const district = view.mayOpenSome(bodies, at) ? parseDistrict(view, at) : null;
    for (const one of [match, district]) if (one) found.push(placeCandidate(view, one));
  }
  return found;
}

/// `مديرية جهران`: the district is named by what stands behind the noun.
function parseDistrict(view: SentenceView, at: number): PlaceMatch | null {
  const head = view.match(view.lexicon.organizationHeads, at);
  if (!head || head.bare || head.to > at + 1) return null;
  const to = districtName(view, head.entry.lemma, head.to);
  if (to === head.to || view.matchExact(view.lexicon.places, head.to)) return null;
  return { ...NAMED_BY_HEAD, from: head.to, to, cut: 0, support: 2 };
}

/// `القطري` in `الجانب القطري`: a state named by its adjective.
export function findNationalities(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < view.length; at += 1) {
    const match = view.match(view.lexicon.nisbas, at);
    if (!match || (match.reading.cut > 0 && !isJoined(view, match))) continue;
    // `السوريين` are people, whoever they act for.
    if (match.entry.number === 'plural' || isPlainAdjective(view, match)) continue;
    found.push(
      candidate({
        kind: 'state',
        form: 'adjective',
        span: view.span(at, match.to, match.reading.cut),
        from: at,
        to: match.to,
        weight: 0.5,
        rule: 'nationality',
        state: match.entry.code,
        known: `state:${match.entry.code}`,
      }),
    );
  }
  return found;
}

/// `الجانبان المصري والقطري`: a second adjective joined to the first.
function isJoined(view: SentenceView, { from, bare, entry, reading }: WordMatch<Nisba>): boolean {
  if (reading.conjunction !== 'و' || reading.preposition !== '') return false;
  const first = view.match(view.lexicon.nisbas, from - 1);
  return first?.bare === bare && first.entry.gender === entry.gender;
}

/// `دعما ماليا`, `المديرة المالية`: an adjective that the language has for something else says whose only those are who
/// can be a state's.
function isPlainAdjective(view: SentenceView, { from, reading }: WordMatch<unknown>): boolean {
  return view.lexicon.commonWords.has(reading.key) && !isOfState(view, from - 1);
}

/// `الرئيس`, `الجيش`, `وزير الخارجية`: an office, people, a body of a state, or what goes on with them.
function isOfState(view: SentenceView, at: number): boolean {
  const { titles, ranks, people, nisbas, portfolios, titleModifiers, organizationHeads } = view.lexicon;
  const title = view.match(titles, at);
  if (title) return title.entry.category !== 'professional';
  const sector = view.match(organizationHeads, at)?.entry.sector;
  if (sector) return sector === 'government' || sector === 'military';
  const tables: readonly Phrases<unknown>[] = [ranks, people, nisbas, portfolios, titleModifiers];
  return tables.some((table) => view.match(table, at) !== null);
}
