/// Discourse: what a sentence inherits from those before it. The one rule kept here: nothing is inherited
/// across segments, which are articles of their own.

import type { Claim } from '../../model/claim.ts';
import type { EventKind } from '../../model/ontology.ts';

export interface Discourse {
  readonly segment: number;
  /// Mentions of the last speakers, for "he added".
  readonly speakers: readonly number[];
  /// Mentions of those who issued the text last spoken of, for "the statement".
  readonly issuers: readonly number[];
  /// Mentions of the last main subject, for verbs without one.
  readonly subjects: readonly number[];
  /// Mentions of those who last met or agreed, for "the two sides" in a verb.
  readonly parties: readonly number[];
  /// Mentions of those of them who are no persons, for "the two delegations".
  readonly bodies: readonly number[];
  /// Mentions of those who last travelled together, for "the delegation".
  readonly delegation: readonly number[];
  /// Whether the lines that follow name those who came along.
  readonly roll: boolean;
  /// Index of the latest claim of each kind.
  readonly latest: ReadonlyMap<EventKind, number>;
}

export function startDiscourse(segment: number): Discourse {
  return {
    segment,
    speakers: [],
    issuers: [],
    subjects: [],
    parties: [],
    bodies: [],
    delegation: [],
    roll: false,
    latest: new Map(),
  };
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

/// How a claim is told: as earlier than the rest (`وكان قد استقبل`), or in what somebody says.
export interface Telling {
  readonly earlier: (claim: Claim) => boolean;
  readonly reported: (claim: Claim) => boolean;
  readonly isPerson: (mention: number) => boolean;
}

const PLAINLY: Telling = { earlier: () => false, reported: () => false, isPerson: () => false };

/// The discourse after a sentence's claims; `from` is the index of the first of them. What is told as earlier than the
/// rest is not what a later sentence means by "the meeting", unless no other was told.
export function advance(
  before: Discourse,
  claims: readonly Claim[],
  from: number,
  { earlier, reported, isPerson }: Telling = PLAINLY,
): Discourse {
  if (claims.length === 0) return before;
  const latest = new Map(before.latest);
  let { speakers, subjects, parties, bodies, delegation } = before;
  let unnamed = false;
  for (const [index, claim] of claims.entries()) {
    const counts = claim.refersTo === null && claim.factuality !== 'denied';
    if (counts && !(latest.has(claim.kind) && earlier(claim))) latest.set(claim.kind, from + index);
    const said = speakersIn(claim);
    unnamed ||= isUnnamedSpeech(claim, index);
    // `قال مصدر إن تركيا رحبت`: it is the source that goes on.
    if (said.length > 0 && holdsFloor(claim, claims) && !(unnamed && reported(claim))) speakers = said;
    else if (isUnnamedSpeech(claim, index)) speakers = [];
    const together = TOGETHER.has(claim.kind)
      ? claim.arguments.filter((argument) => SUBJECT_ROLES.has(argument.role))
      : [];
    const met = together.map(({ mention }) => mention);
    if (met.length > 1) parties = partiesAfter(parties, met);
    if (met.length > 1 && !met.some(isPerson)) bodies = partiesAfter(bodies, met);
    const travelled = claim.kind === 'visit' ? claim.arguments.filter((argument) => TRAVELLERS.has(argument.role)) : [];
    if (travelled.length > 0) delegation = travelled.map((argument) => argument.mention);
    const first = claim.arguments.find((argument) => SUBJECT_ROLES.has(argument.role));
    if (first && index === 0)
      subjects = claim.arguments.filter((argument) => argument.role === first.role).map((argument) => argument.mention);
  }
  return { ...before, speakers, subjects, parties, bodies, delegation, latest };
}

/// `توصل وفدا X وY إلى اتفاق في ختام مشاورات رعتها Z`: the two who agreed stay the two sides where they met with another.
function partiesAfter(before: readonly number[], together: readonly number[]): readonly number[] {
  const isPair = before.length === 2 && together.length > 2;
  return isPair && before.every((party) => together.includes(party)) ? before : together;
}

function speakersIn(claim: Claim): readonly number[] {
  return claim.arguments.filter(({ role }) => role === 'speaker').map(({ mention }) => mention);
}

/// Whether a sentence opens with what somebody without a name says (`وقال مصدر`), with whom "he added" goes on, and not with
/// whoever was named before.
function isUnnamedSpeech(claim: Claim, index: number): boolean {
  const { kind, rule, factuality, attribution } = claim;
  if (kind !== 'statement' || index > 0 || rule !== 'finite-verb' || factuality === 'denied') return false;
  return speakersIn(claim).length === 0 && attribution.length === 0;
}

/// Whether a claim's speaker is the one whom "he added" goes on with: he spoke, and not only in another speaker's words.
function holdsFloor(claim: Claim, beside: readonly Claim[]): boolean {
  const quoting = beside.filter((other) => other !== claim).flatMap(speakersIn);
  return claim.factuality !== 'denied' && !claim.attribution.some(({ mention }) => quoting.includes(mention ?? -1));
}
