/// Events of single documents on their way to those of others. The one rule kept here: what is compared across
/// documents is what the claims of one document together know.

import { nameKey } from '../../arabic/name-key.ts';
import { keptList } from '../../model/kept-list.ts';
import { groupBy } from '../5-entity/group-by.ts';
import type { ResolvedClaim } from './event.ts';
import type { EventClusters, EventPair } from './event-judgement.ts';
import type { EventProfile } from './event-profile.ts';
import { isNearCopy } from './near-copy.ts';
import { SharedSets } from './shared-set.ts';
import type { Wordings } from './wording.ts';

/// An event of one document: its claims joined.
export interface LocalEvent {
  readonly root: number;
  readonly document: number;
  readonly profile: EventProfile;
  readonly published: string | null;
  /// The runs of words of its sentences.
  readonly copies: readonly (readonly number[])[];
  /// Its longer sentences by their wording, with what they are taken to tell.
  readonly sentences: readonly string[];
  readonly triggers: ReadonlySet<string>;
}

const FEWEST_WORDS = 6;

function localOf(
  root: number,
  claims: readonly ResolvedClaim[],
  events: EventClusters,
  wordings: Wordings,
  words: SharedSets<string>,
): LocalEvent {
  const sentences = claims.flatMap(({ claim, extraction }) => extraction.sentences[claim.sentence] ?? []);
  const { document } = claims[0]?.extraction ?? {};
  const text = ({ claim }: ResolvedClaim): string =>
    nameKey(document?.text.slice(claim.trigger.start, claim.trigger.end) ?? '');
  const told = (resolved: ResolvedClaim): string[] => {
    const { claim, extraction } = resolved;
    const sentence = extraction.sentences[claim.sentence];
    const wording = sentence && wordings.of(sentence);
    if (!wording || wording.length < FEWEST_WORDS) return [];
    return [`${claim.kind} ${text(resolved)}: ${wording.text}`];
  };
  return {
    root,
    document: claims[0]?.document ?? 0,
    profile: events.profile(root),
    published: document?.published?.date ?? null,
    copies: sentences.map((sentence) => wordings.of(sentence).runs),
    sentences: keptList(claims.flatMap(told)),
    triggers: words.of(claims.map(text)),
  };
}

/// The events of each document, as they stand before documents are compared.
export function localEvents(
  claims: readonly ResolvedClaim[],
  events: EventClusters,
  wordings: Wordings,
): readonly LocalEvent[] {
  const words = new SharedSets<string>();
  const byRoot = groupBy(claims.keys(), (at) => events.find(at));
  return [...byRoot].map(([root, members]) => {
    const own = members.flatMap((at) => claims[at] ?? []);
    return localOf(root, own, events, wordings, words);
  });
}

/// Whether a sentence of the one repeats most of a sentence of the other.
export function copied(a: LocalEvent, b: LocalEvent): boolean {
  return a.copies.some((left) => b.copies.some((right) => isNearCopy(left, right)));
}

/// The two as a pair, the smaller first.
export function ordered(a: LocalEvent, b: LocalEvent): { readonly left: number; readonly right: number } {
  return { left: Math.min(a.root, b.root), right: Math.max(a.root, b.root) };
}

/// Where an event stands in a block.
interface Place {
  readonly block: readonly LocalEvent[];
  readonly at: number;
}

/// The pairs found in any of the blocks, which all hold events in one order. Two events are compared once, however many
/// blocks they share: copies share one for each run of their words.
export function pairsOf(
  blocks: Iterable<readonly LocalEvent[]>,
  pairOf: (a: LocalEvent, b: LocalEvent) => EventPair[],
): readonly EventPair[] {
  const pairs: EventPair[] = [];
  for (const [a, places] of placesOf(blocks)) for (const b of partnersOf(places)) pairs.push(...pairOf(a, b));
  return pairs;
}

function placesOf(blocks: Iterable<readonly LocalEvent[]>): ReadonlyMap<LocalEvent, readonly Place[]> {
  const places = new Map<LocalEvent, Place[]>();
  for (const block of blocks) {
    if (block.length < 2) continue;
    for (const [at, local] of block.entries()) {
      const known = places.get(local);
      if (known) known.push({ block, at });
      else places.set(local, [{ block, at }]);
    }
  }
  return places;
}

/// All that stand behind an event in its blocks.
function partnersOf(places: readonly Place[]): Iterable<LocalEvent> {
  const partners = new Set<LocalEvent>();
  for (const { block, at } of places)
    for (let next = at + 1; next < block.length; next += 1) partners.add(block[next] as LocalEvent);
  return partners;
}
