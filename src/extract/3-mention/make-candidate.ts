/// Candidates out of grammatical matches. The one rule kept here: how heavy a match weighs is decided in
/// this one place for organizations, places and states.

import type { Candidate } from './candidate.ts';
import { candidate } from './candidate.ts';
import type { OrganizationMatch } from './organization-growth.ts';
import type { PlaceMatch } from './place-match.ts';
import type { SentenceView } from './sentence-view.ts';

const SHAPE_WEIGHT: Readonly<Record<OrganizationMatch['shape'], number>> = {
  known: 9,
  quoted: 8,
  construct: 6,
  definite: 6,
  bare: 2,
  vague: 1,
};

export function organizationCandidate(view: SentenceView, found: OrganizationMatch): Candidate {
  const quoted = found.nameFrom !== found.from;
  return candidate({
    kind: 'organization',
    span: quoted ? view.span(found.nameFrom, found.nameTo) : view.span(found.from, found.to, found.cut),
    from: quoted ? found.nameFrom : found.from,
    to: quoted ? found.nameTo : found.to,
    weight: SHAPE_WEIGHT[found.shape] + (found.nested ? 5 : 0) + found.support * 0.3 + (found.to - found.from) * 0.2,
    form: found.shape === 'bare' ? 'anaphor' : 'name',
    rule: `organization-${found.shape}`,
    state: found.state,
    sector: found.sector,
    known: found.known,
    listed: found.shape === 'known',
  });
}

/// Words that make of what follows, and of what they end, a town and no government.
const INSIDE: ReadonlySet<string> = new Set(['في', 'فى', 'وفي', 'داخل', 'خارج', 'وسط', 'قرب', 'مدينه', 'العاصمه']);

const MEETINGS: ReadonlySet<string> = new Set(['meeting', 'agreement']);
/// What a government does with another.
const WITH_OTHER = /^(?:مع|على|علي|و.{3,})$/;

/// `محادثات أستانا`, `اتفاق ستوكهولم`, but not `اتفاق أنقرة مع طرابلس`: what was held or signed there is called by the town.
function isVenue(view: SentenceView, { from, to, cut }: PlaceMatch): boolean {
  if (cut > 0 || WITH_OTHER.test(view.key(to))) return false;
  const noun = view.matchFree(view.lexicon.eventNouns, from - 1) ?? view.match(view.lexicon.eventNouns, from - 1);
  return noun !== null && !noun.bare && !noun.reading.definite && noun.entry.some(({ kind }) => MEETINGS.has(kind));
}

/// `في القاهرة`, `بأبوظبي`, `تونس العاصمة`: a capital where something is or happens is a place.
function isInside(view: SentenceView, found: PlaceMatch): boolean {
  const { from, to, cut } = found;
  if (isVenue(view, found)) return true;
  const attached = view.key(from).slice(0, cut);
  return attached.endsWith('ب') || INSIDE.has(view.key(from - 1)) || INSIDE.has(view.key(to - 1));
}

export function placeCandidate(view: SentenceView, found: PlaceMatch): Candidate {
  return candidate({
    kind: found.kind,
    span: view.span(found.from, found.to, found.cut),
    from: found.from,
    to: found.to,
    weight: 3 + found.support + (found.to - found.from) * 0.2,
    rule: found.kind,
    listed: found.listed,
    state: found.code,
    known: found.known,
    metonymy: found.capitalOf !== null && !isInside(view, found),
  });
}
