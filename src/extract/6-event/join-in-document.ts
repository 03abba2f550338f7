/// Claims of one document into events. The one rule kept here: a headline joins the sentence that tells what
/// it announces, and statements stay apart unless they repeat one another.

import type { EventMergeRule } from '../../model/event-rule.ts';
import { groupBy } from '../5-entity/group-by.ts';
import { withoutAmbiguous } from './ambiguous.ts';
import type { ComparedClaim } from './compared-claim.ts';
import type { EventClusters, EventPair } from './event-judgement.ts';
import { type EventProfile, isPerson, shared, sharedActors } from './event-profile.ts';
import { maybeEvidence } from './join-evidence.ts';
import { containment } from './near-copy.ts';

const REPEATED = 0.7;
const FEWEST_WORDS = 5;

function reference(items: readonly ComparedClaim[], item: ComparedClaim): EventPair[] {
  const { refersTo } = item.resolved.claim;
  const earlier = items.find((other) => other.resolved.index === refersTo);
  return earlier ? [{ left: earlier.at, right: item.at, strength: 100, rule: 'refers-back' }] : [];
}

function isStatement(item: ComparedClaim): boolean {
  return item.profile.kind === 'statement';
}

/// How well a sentence of the body tells what a headline announces; 0 when it does not.
function announced(headline: ComparedClaim, body: ComparedClaim): number {
  const common = shared(headline.profile.actors, body.profile.actors).length;
  const words = containment(headline.words, body.words);
  if (common > 0) return 1 + common + words;
  return headline.profile.actors.size === 0 && words > 0 ? words : 0;
}

function headlinePair(items: readonly ComparedClaim[], headline: ComparedClaim): EventPair[] {
  const bodies = items.filter(
    (body) => !body.headline && body.segment === headline.segment && body.profile.kind === headline.profile.kind,
  );
  const ranked = bodies.map((body) => ({ body, score: announced(headline, body) })).filter(({ score }) => score > 0);
  const [best] = ranked.toSorted((a, b) => b.score - a.score || a.body.at - b.body.at);
  return best ? [{ left: headline.at, right: best.body.at, strength: 50 + best.score, rule: 'headline' }] : [];
}

function repeats(a: ComparedClaim, b: ComparedClaim): boolean {
  if (a.resolved.claim.sentence === b.resolved.claim.sentence) return false;
  return Math.min(a.words.size, b.words.size) >= FEWEST_WORDS && containment(a.words, b.words) >= REPEATED;
}

/// Support lasts, so a mention of who gives it or who gets it is one of the support that names both: 1 when all that the
/// one fills is filled alike in the other.
function completes(a: EventProfile, b: EventProfile): number {
  if (a.kind !== 'support') return 0;
  const within = (few: EventProfile, many: EventProfile): boolean =>
    few.actors.size > 0 &&
    [...few.roles].every(
      ([role, filled]) =>
        role === 'place' || role === 'topic' || [...filled].every((entity) => many.roles.get(role)?.has(entity)),
    );
  return within(a, b) || within(b, a) ? 1 : 0;
}

const SEVERAL = 2;

/// `The delegation met X, Y and Z` and then `it met Y`: the one sums up what the document goes on to tell one by one.
function isOneOfSeveral(a: EventProfile, b: EventProfile): boolean {
  const people = (profile: EventProfile): readonly string[] => [...profile.actors].filter(isPerson);
  const [few, many] = [people(a), people(b)].toSorted((left, right) => left.length - right.length);
  if (a.kind !== 'meeting' || !few || !many || few.length < SEVERAL) return false;
  return few.every((person) => many.includes(person)) && many.length - few.length >= SEVERAL;
}

/// Two claims of one document that share who takes part; of several partners the nearer is stronger.
function pairOf(a: ComparedClaim, b: ComparedClaim): EventPair[] {
  const pair = { left: Math.min(a.at, b.at), right: Math.max(a.at, b.at) };
  if (isStatement(a)) return repeats(a, b) ? [{ ...pair, strength: 10, rule: 'statement-repeated' }] : [];
  const common = sharedActors(a.profile, b.profile) || completes(a.profile, b.profile);
  const distance = Math.abs(a.resolved.claim.sentence - b.resolved.claim.sentence);
  if (common === 0 || areTwo(a, b)) return [];
  const rule = a.segment === b.segment ? 'same-parties' : acrossSegments(a, b);
  return rule === null ? [] : [{ ...pair, strength: common + 1 / (1 + distance), rule }];
}

/// Segments are articles of their own.
function acrossSegments(a: ComparedClaim, b: ComparedClaim): EventMergeRule | null {
  return maybeEvidence({ a: a.profile, b: b.profile, copied: () => repeats(a, b), apart: () => null });
}

/// Whether two claims tell two events though they share who takes part.
function areTwo(a: ComparedClaim, b: ComparedClaim): boolean {
  return isOneOfSeveral(a.profile, b.profile) || areTwoActs(a, b) || meetsOthers(a, b) || meetsOthers(b, a);
}

const BY_VERB: ReadonlySet<string> = new Set(['finite-verb', 'light-verb']);

/// "He visited the hospital and *went on* to the village": two verbs of one sentence tell two events.
function areTwoActs(a: ComparedClaim, b: ComparedClaim): boolean {
  const [one, other] = [a.resolved.claim, b.resolved.claim];
  return one.sentence === other.sentence && BY_VERB.has(one.rule) && BY_VERB.has(other.rule);
}

/// "He met students" and "he met Y": a verb tells of people without a name, who are others than Y.
function meetsOthers({ profile, resolved, headline }: ComparedClaim, other: ComparedClaim): boolean {
  if (profile.kind !== 'meeting' || headline || resolved.claim.refersTo !== null) return false;
  return BY_VERB.has(resolved.claim.rule) && profile.actors.size === 1 && other.profile.actors.size > 1;
}

function pairsWithin(items: readonly ComparedClaim[], events: EventClusters): readonly EventPair[] {
  const plain = items.filter((item) => !item.headline || !isStatement(item));
  const kinds = [...groupBy(plain, (item) => item.profile.kind).values()];
  const pairs = kinds.flatMap((group) =>
    group.flatMap((a, index) => group.slice(index + 1).flatMap((b) => pairOf(a, b))),
  );
  const headlines = items.filter((item) => item.headline).flatMap((item) => headlinePair(items, item));
  return [...items.flatMap((item) => reference(items, item)), ...headlines, ...withoutAmbiguous(pairs, items, events)];
}

/// Joins the claims of a document.
export function joinInDocument(items: readonly ComparedClaim[], events: EventClusters): void {
  events.joinAll(pairsWithin(items, events));
}
