/// The setting of a claim: all words of its sentence that say where. The one rule kept here: its own place comes first,
/// then the place of what words tie it to ("held *in Rome*", "travelled *to Rome*, where …"); nothing is taken from
/// another sentence.

import type { ClaimArgument } from '../../model/claim.ts';
import type { EventKind } from '../../model/ontology.ts';
import type { Actor } from './actor.ts';
import { isLand, isWhere, lyingThere, maybePlace } from './circumstance.ts';
import { isToldOf } from './claim-date.ts';
import { type Draft, groupOf } from './draft.ts';
import { clauseOf, type Passage } from './passage.ts';
import { isWhere as goesOnFromPlace, maybeBeside } from './same-time.ts';

/// The places of a draft beside those that its verb gives it.
export function findPlaces(passage: Passage, draft: Draft, drafts: readonly Draft[]): readonly ClaimArgument[] {
  if (placesOf(draft).length > 0) return [];
  const own = maybePlace(passage, draft, drafts);
  if (own) return withJoined(passage, draft, own);
  if (!GOES_ALONG.has(draft.word.kind)) return [];
  const told = passage.actors.find((actor) => isHost(passage, actor) && isToldOf(passage, draft, drafts, actor.first));
  return told ? [placeAt(told)] : takenOver(passage, draft, drafts);
}

/// Kinds that take place where what they are tied to does; a visit goes where it goes, and words are said anywhere.
const GOES_ALONG: ReadonlySet<EventKind> = new Set([
  'meeting',
  'agreement',
  'election',
  'appointment',
  'legislation',
  'military_action',
]);

function placesOf({ arguments: found }: Draft): readonly ClaimArgument[] {
  return found.filter(({ role }) => role === 'place');
}

function placeAt({ span, mention }: Actor): ClaimArgument {
  return { role: 'place', span, mention };
}

/// A place with those that a list joins to it: "in Rome *and Milan*".
function withJoined(passage: Passage, draft: Draft, place: ClaimArgument): readonly ClaimArgument[] {
  const first = passage.actors.find(({ mention }) => mention === place.mention);
  const joined = first ? groupOf(passage, first).filter((actor) => actor !== first && isLand(actor)) : [];
  const free = joined.filter(({ mention }) => !draft.arguments.some((argument) => argument.mention === mention));
  return [place, ...free.map(placeAt)];
}

/// Whether an actor says where in the clause it stands in: "held *in Rome*", "that *Rome* hosted".
function isHost(passage: Passage, actor: Actor): boolean {
  if (isWhere(actor)) return lyingThere(passage, actor) === null;
  const verb = passage.verbs.find(({ at, length }) => at + length === actor.first);
  return (
    isLand(actor) && actor.preposition === null && verb?.pronoun != null && HOSTING.test(passage.keys[verb.at] ?? '')
  );
}

/// شهدتها روما, استضافته روما, تحتضنها روما
const HOSTING = /^(?:شهد|تشهد|يشهد|استضاف|تستضيف|يستضيف|احتضن|تحتضن|يحتضن)ت?(?:ها|ه|هما)$/;

/// The one place of what a draft is tied to, or of the words right before "where".
function takenOver(passage: Passage, draft: Draft, drafts: readonly Draft[]): readonly ClaimArgument[] {
  const beside = maybeBeside(passage, draft, drafts);
  const places = beside ? [...placesOf(beside), ...findOwn(passage, beside, drafts)] : [];
  const mine = places.filter(
    ({ span, mention }) =>
      !draft.arguments.some((argument) => argument.mention === mention) &&
      !(isGateway(passage, span.start) && isWithAnd(passage, draft)),
  );
  if (beside && mine.length > 0) return mine.length === 1 ? mine : [];
  const before = maybeBeforeWhere(passage, draft);
  return before ? [placeAt(before)] : [];
}

/// Where one comes in and does not stay.
const GATEWAYS: ReadonlySet<string> = new Set(['مطار', 'ميناء', 'معبر', 'محطه']);

function isGateway({ sentence }: Passage, start: number): boolean {
  const token = sentence.tokens.find(({ end }) => end > start);
  return token !== undefined && GATEWAYS.has(token.key);
}

/// Whether a draft is only joined by "and" to what it is tied to: "landed at the airport *and* met".
function isWithAnd(passage: Passage, { verb, at }: Draft): boolean {
  return clauseOf(passage, verb?.at ?? at).kind === 'coordinate';
}

function findOwn(passage: Passage, draft: Draft, drafts: readonly Draft[]): readonly ClaimArgument[] {
  const place = maybePlace(passage, draft, drafts);
  return place ? [place] : [];
}

/// The place that stands right before "where": "in *Rome*, where …".
function maybeBeforeWhere(passage: Passage, draft: Draft): Actor | undefined {
  const clause = clauseOf(passage, draft.verb?.at ?? draft.at);
  if (!goesOnFromPlace(passage, clause)) return undefined;
  const comma = passage.sentence.tokens[clause.first - 1]?.kind === 'punctuation' ? 1 : 0;
  return passage.actors.find((actor) => actor.last === clause.first - comma && isLand(actor));
}
