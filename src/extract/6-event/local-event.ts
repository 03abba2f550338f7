/// Events of single documents on their way to those of others. The one rule kept here: what is compared across
/// documents is what the claims of one document together know.

import { nameKey } from '../../arabic/name-key.ts';
import type { EventMergeRule } from '../../model/event-rule.ts';
import { keptList } from '../../model/kept-list.ts';
import { groupBy } from '../5-entity/group-by.ts';
import type { ComparedClaim } from './compared-claim.ts';
import type { OpenClaim, ResolvedClaim } from './event.ts';
import type { EventClusters, EventPair } from './event-judgement.ts';
import type { EventProfile } from './event-profile.ts';
import { isNearCopy } from './near-copy.ts';
import { SharedSets } from './shared-set.ts';
import { type Wordings, withWords } from './wording.ts';

/// An event of one document: its claims joined.
export interface LocalEvent {
  readonly root: number;
  readonly document: number;
  readonly profile: EventProfile;
  readonly published: string | null;
  /// The runs of words of its sentences.
  readonly copies: readonly (readonly number[])[];
  /// Its longer sentences with what they are taken to tell: a number for equal ones.
  readonly sentences: readonly number[];
  readonly triggers: ReadonlySet<string>;
}

const FEWEST_WORDS = 6;

function triggerOf({ called }: ResolvedClaim): string {
  return nameKey(called);
}

/// What a claim's sentence is taken to tell, with its words; nothing where it is short.
function told({ claim, extraction }: OpenClaim, trigger: string, wordings: Wordings): number[] {
  const sentence = extraction.sentences[claim.sentence];
  const text = sentence ? wordings.textOf(sentence, FEWEST_WORDS) : null;
  return text === null ? [] : [withWords(text, `${claim.kind} ${trigger}`)];
}

/// Makes the events of one document after the other, as they stand before documents are compared.
export class LocalEvents {
  readonly #words = new SharedSets<string>();

  of(items: readonly ComparedClaim[], events: EventClusters, wordings: Wordings): readonly LocalEvent[] {
    return [...groupBy(items, ({ at }) => events.find(at))].map(([root, own]) => {
      const claims = own.map(({ resolved }) => resolved);
      return this.#local(root, claims, events.profile(root), wordings);
    });
  }

  #local(root: number, claims: readonly OpenClaim[], profile: EventProfile, wordings: Wordings): LocalEvent {
    const triggers = claims.map(triggerOf);
    return {
      root,
      document: claims[0]?.document ?? 0,
      profile,
      published: claims[0]?.article.published?.date ?? null,
      copies: claims.map(({ runs }) => runs),
      sentences: keptList(claims.flatMap((claim, at) => told(claim, triggers[at] ?? '', wordings))),
      triggers: this.#words.of(triggers),
    };
  }
}

/// Whether a sentence of the one repeats most of a sentence of the other.
export function copied(a: Pick<LocalEvent, 'copies'>, b: Pick<LocalEvent, 'copies'>): boolean {
  return a.copies.some((left) => b.copies.some((right) => isNearCopy(left, right)));
}

/// The two as a pair, the smaller first.
export function pairOf(a: LocalEvent, b: LocalEvent, strength: number, rule: EventMergeRule): EventPair {
  return { left: Math.min(a.root, b.root), right: Math.max(a.root, b.root), strength, rule };
}
