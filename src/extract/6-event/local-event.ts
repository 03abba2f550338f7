/// Events of single documents on their way to those of others. The one rule kept here: what is compared across
/// documents is what the claims of one document together know.

import { nameKey } from '../../arabic/name-key.ts';
import { groupBy } from '../5-entity/group-by.ts';
import type { ComparedClaim } from './compared-claim.ts';
import type { EventClusters, EventPair } from './event-judgement.ts';
import type { EventProfile } from './event-profile.ts';
import { isNearCopy } from './near-copy.ts';
import type { Wordings } from './wording.ts';

/// An event of one document: its claims joined.
export interface LocalEvent {
  readonly root: number;
  readonly document: number;
  readonly profile: EventProfile;
  readonly published: string | null;
  /// The runs of words of its sentences.
  readonly copies: readonly Uint32Array[];
  /// Its longer sentences by their wording, with what they are taken to tell.
  readonly sentences: readonly string[];
  readonly triggers: ReadonlySet<string>;
}

const FEWEST_WORDS = 6;

function localOf(root: number, items: readonly ComparedClaim[], events: EventClusters, wordings: Wordings): LocalEvent {
  const sentences = items.flatMap((item) => item.resolved.extraction.sentences[item.resolved.claim.sentence] ?? []);
  const { document } = items[0]?.resolved.extraction ?? {};
  const text = (item: ComparedClaim): string =>
    nameKey(document?.text.slice(item.resolved.claim.trigger.start, item.resolved.claim.trigger.end) ?? '');
  const told = (item: ComparedClaim): string[] => {
    const sentence = item.resolved.extraction.sentences[item.resolved.claim.sentence];
    const wording = sentence && wordings.of(sentence);
    if (!wording || wording.words.length < FEWEST_WORDS) return [];
    return [`${item.profile.kind} ${text(item)}: ${wording.text}`];
  };
  return {
    root,
    document: items[0]?.resolved.document ?? 0,
    profile: events.profile(root),
    published: document?.published?.date ?? null,
    copies: sentences.map((sentence) => wordings.of(sentence).runs),
    sentences: items.flatMap(told),
    triggers: new Set(items.map(text)),
  };
}

/// The events of each document, as they stand before documents are compared.
export function localEvents(
  items: readonly ComparedClaim[],
  events: EventClusters,
  wordings: Wordings,
): readonly LocalEvent[] {
  const byRoot = groupBy(items, (item) => events.find(item.at));
  return [...byRoot].map(([root, members]) => localOf(root, members, events, wordings));
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
