/// Reports that name one person and nothing else. The one rule kept here: such a report is of the one event that it can be
/// of, of the latest where it says so, and of none where it can be of two.

import { blockBy } from '../5-entity/group-by.ts';
import type { ComparedClaim } from './compared-claim.ts';
import type { EventClusters, EventPair } from './event-judgement.ts';
import { isPerson } from './event-profile.ts';
import { isInPeriod } from './join-evidence.ts';

/// Pairs without those of reports that could be of one event as well as of another.
export function withoutAmbiguous(
  pairs: readonly EventPair[],
  items: readonly ComparedClaim[],
  events: EventClusters,
): readonly EventPair[] {
  const bare = items.filter(isBare);
  if (bare.length === 0) return pairs;
  const dropped = new Set<EventPair>();
  const byItem = blockBy(pairs, ({ left, right }) => [left, right].map(String));
  for (const item of bare) {
    const mine = byItem.get(String(item.at)) ?? [];
    const partners = mine.map(({ left, right }) => (left === item.at ? right : left));
    if (!areSeveral(partners, events)) continue;
    const meant = isLatest(item) ? latestOf(partners, events) : undefined;
    for (const [index, pair] of mine.entries()) if (partners[index] !== meant) dropped.add(pair);
  }
  return pairs.filter((pair) => !dropped.has(pair));
}

/// Whether a report says who, and neither with whom, where nor when, or no more than the year.
function isBare({ profile, resolved, headline }: ComparedClaim): boolean {
  const { actors, places } = profile;
  if (headline || resolved.claim.refersTo !== null || isInPeriod(profile) || places.size > 0) return false;
  return actors.size === 1 && [...actors].every(isPerson);
}

function areSeveral(partners: readonly number[], events: EventClusters): boolean {
  return partners.some((one, index) => partners.slice(index + 1).some((other) => events.conflict(one, other) !== null));
}

const LATEST: ReadonlySet<string> = new Set(['احدث', 'اخر']);

/// "His *latest* visit".
function isLatest({ resolved }: ComparedClaim): boolean {
  const { extraction, claim } = resolved;
  const tokens = extraction.sentences[claim.sentence]?.tokens ?? [];
  return LATEST.has(tokens[tokens.findIndex(({ end }) => end > claim.trigger.start) - 1]?.key ?? '');
}

/// The one of the latest day; none where a day is not known.
function latestOf(partners: readonly number[], events: EventClusters): number | undefined {
  const day = (at: number): number => events.profile(at).days?.from ?? Number.NaN;
  const dated = partners.filter((at) => !Number.isNaN(day(at)));
  return dated.toSorted((a, b) => day(b) - day(a))[0];
}
