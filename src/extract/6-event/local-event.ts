/// Events of single documents on their way to those of others. The one rule kept here: what is compared across
/// documents is what the claims of one document together know.

import { nameKey } from '../../arabic/name-key.ts';
import type { ComparedClaim } from './compared-claim.ts';
import type { EventClusters, EventPair } from './event-judgement.ts';
import type { EventProfile } from './event-profile.ts';
import { isNearCopy, shingles, wordKeys } from './near-copy.ts';

/// An event of one document: its claims joined.
export interface LocalEvent {
  readonly root: number;
  readonly document: number;
  readonly profile: EventProfile;
  readonly published: string | null;
  /// The runs of words of its sentences.
  readonly copies: readonly ReadonlySet<string>[];
  /// Its longer sentences in look-up form, with what they are taken to tell.
  readonly sentences: readonly string[];
  readonly triggers: ReadonlySet<string>;
}

const FEWEST_WORDS = 6;

function localOf(root: number, items: readonly ComparedClaim[], events: EventClusters): LocalEvent {
  const sentences = items.flatMap((item) => item.resolved.extraction.sentences[item.resolved.claim.sentence] ?? []);
  const { document } = items[0]?.resolved.extraction ?? {};
  const text = (item: ComparedClaim): string =>
    nameKey(document?.text.slice(item.resolved.claim.trigger.start, item.resolved.claim.trigger.end) ?? '');
  const told = (item: ComparedClaim): string[] => {
    const sentence = item.resolved.extraction.sentences[item.resolved.claim.sentence];
    const words = sentence ? wordKeys(sentence) : [];
    return words.length < FEWEST_WORDS ? [] : [`${item.profile.kind} ${text(item)}: ${words.join(' ')}`];
  };
  return {
    root,
    document: items[0]?.resolved.document ?? 0,
    profile: events.profile(root),
    published: document?.published?.date ?? null,
    copies: sentences.map((sentence) => shingles(wordKeys(sentence))),
    sentences: items.flatMap(told),
    triggers: new Set(items.map(text)),
  };
}

/// The events of each document, as they stand before documents are compared.
export function localEvents(items: readonly ComparedClaim[], events: EventClusters): readonly LocalEvent[] {
  const byRoot = new Map<number, ComparedClaim[]>();
  for (const item of items) {
    const root = events.find(item.at);
    byRoot.set(root, [...(byRoot.get(root) ?? []), item]);
  }
  return [...byRoot].map(([root, members]) => localOf(root, members, events));
}

/// Whether a sentence of the one repeats most of a sentence of the other.
export function copied(a: LocalEvent, b: LocalEvent): boolean {
  return a.copies.some((left) => b.copies.some((right) => isNearCopy(left, right)));
}

/// The two as a pair, the smaller first.
export function ordered(a: LocalEvent, b: LocalEvent): { readonly left: number; readonly right: number } {
  return { left: Math.min(a.root, b.root), right: Math.max(a.root, b.root) };
}

/// The pairs found in any of the blocks, each once.
export function pairsOf(
  blocks: Iterable<readonly LocalEvent[]>,
  pairOf: (a: LocalEvent, b: LocalEvent) => EventPair[],
): readonly EventPair[] {
  const pairs = new Map<string, EventPair>();
  for (const block of blocks) {
    for (const [index, a] of block.entries()) {
      for (const b of block.slice(index + 1)) {
        const key = `${a.root} ${b.root}`;
        if (!pairs.has(key)) for (const pair of pairOf(a, b)) pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()];
}
