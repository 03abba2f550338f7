/// Discourse: what a sentence inherits from those before it. The one rule kept here: nothing is inherited
/// across segments, which are articles of their own.

import type { Claim } from '../../model/claim.ts';
import type { EventKind } from '../../model/ontology.ts';

export interface Discourse {
  readonly segment: number;
  /// Mentions of the last speakers, for "he added".
  readonly speakers: readonly number[];
  /// Mentions of the last main subject, for verbs without one.
  readonly subjects: readonly number[];
  /// Mentions of those who last met or agreed, for "the two sides" in a verb.
  readonly parties: readonly number[];
  /// Mentions of those who last travelled together, for "the delegation".
  readonly delegation: readonly number[];
  /// Whether the lines that follow name those who came along.
  readonly roll: boolean;
  /// Index of the latest claim of each kind.
  readonly latest: ReadonlyMap<EventKind, number>;
}

export function startDiscourse(segment: number): Discourse {
  return { segment, speakers: [], subjects: [], parties: [], delegation: [], roll: false, latest: new Map() };
}

const SUBJECT_ROLES = new Set([
  'speaker',
  'host',
  'visitor',
  'participant',
  'signatory',
  'supporter',
  'actor',
  'appointer',
]);

const TRAVELLERS = new Set(['visitor', 'member_of_delegation']);
const TOGETHER: ReadonlySet<EventKind> = new Set(['meeting', 'agreement', 'visit']);

/// The discourse after a sentence's claims; `from` is the index of the first of them. What is told as `earlier` than the
/// rest is not what a later sentence means by "the meeting", unless no other was told.
export function advance(
  before: Discourse,
  claims: readonly Claim[],
  from: number,
  earlier: (claim: Claim) => boolean = () => false,
): Discourse {
  if (claims.length === 0) return before;
  const latest = new Map(before.latest);
  let { speakers, subjects, parties, delegation } = before;
  for (const [index, claim] of claims.entries()) {
    const counts = claim.refersTo === null && claim.factuality !== 'denied';
    if (counts && !(latest.has(claim.kind) && earlier(claim))) latest.set(claim.kind, from + index);
    const said = speakersIn(claim);
    if (said.length > 0 && holdsFloor(claim, claims)) speakers = said;
    const together = TOGETHER.has(claim.kind)
      ? claim.arguments.filter((argument) => SUBJECT_ROLES.has(argument.role))
      : [];
    if (together.length > 1) parties = together.map((argument) => argument.mention);
    const travelled = claim.kind === 'visit' ? claim.arguments.filter((argument) => TRAVELLERS.has(argument.role)) : [];
    if (travelled.length > 0) delegation = travelled.map((argument) => argument.mention);
    const first = claim.arguments.find((argument) => SUBJECT_ROLES.has(argument.role));
    if (first && index === 0)
      subjects = claim.arguments.filter((argument) => argument.role === first.role).map((argument) => argument.mention);
  }
  return { segment: before.segment, speakers, subjects, parties, delegation, roll: before.roll, latest };
}

/// The discourse where the lines that follow name those who came along, or do not.
export function withRoll(before: Discourse, roll: boolean): Discourse {
  const { segment, speakers, subjects, parties, delegation, latest } = before;
  return before.roll === roll ? before : { segment, speakers, subjects, parties, delegation, roll, latest };
}

function speakersIn(claim: Claim): readonly number[] {
  return claim.arguments.filter(({ role }) => role === 'speaker').map(({ mention }) => mention);
}

/// Whether a claim's speaker is the one whom "he added" goes on with: he spoke, and not only in another speaker's words.
function holdsFloor(claim: Claim, beside: readonly Claim[]): boolean {
  const quoting = beside.filter((other) => other !== claim).flatMap(speakersIn);
  return claim.factuality !== 'denied' && !claim.attribution.some(({ mention }) => quoting.includes(mention ?? -1));
}
