/// Events of different documents. The one rule kept here: documents join only on evidence of one time, or by
/// telling it in the same words; sharing participants is not enough for what happens often.

import { nameKey } from '../../arabic/name-key.ts';
import type { EventKind } from '../../model/ontology.ts';
import type { CandidatePair, Clusters } from '../5-entity/clusters.ts';
import { blockBy } from '../5-entity/group-by.ts';
import { daysBetween } from './date-range.ts';
import { type EventProfile, isPerson, shared, sharedActors } from './event-profile.ts';
import type { Item } from './join-in-document.ts';
import { isNearCopy, shingles, wordKeys } from './near-copy.ts';

/// An event of one document: its claims joined.
interface Local {
  readonly root: number;
  readonly document: number;
  readonly profile: EventProfile;
  readonly published: string | null;
  readonly copies: readonly ReadonlySet<string>[];
  readonly triggers: ReadonlySet<string>;
}

/// Kinds that last or are spoken of for long, so that undated mentions of one are of the same.
const LASTING: ReadonlySet<EventKind> = new Set(['agreement', 'support', 'election', 'legislation', 'appointment']);
const MOST_ACTORS = 6;
const LARGE_BLOCK = 400;
const COMMON_RUN = 60;
const NEWS_DAYS = 3;
const EXACT_DAYS = 7;

function localOf(root: number, items: readonly Item[], events: Clusters<EventProfile>): Local {
  const sentences = items.flatMap((item) => item.resolved.extraction.sentences[item.resolved.claim.sentence] ?? []);
  const { document } = items[0]?.resolved.extraction ?? {};
  const text = (item: Item): string =>
    nameKey(document?.text.slice(item.resolved.claim.trigger.start, item.resolved.claim.trigger.end) ?? '');
  return {
    root,
    document: items[0]?.resolved.document ?? 0,
    profile: events.profile(root),
    published: document?.published?.date ?? null,
    copies: sentences.map((sentence) => shingles(wordKeys(sentence))),
    triggers: new Set(items.map(text)),
  };
}

function localsOf(items: readonly Item[], events: Clusters<EventProfile>): readonly Local[] {
  const byRoot = new Map<number, Item[]>();
  for (const item of items) {
    const root = events.find(item.at);
    byRoot.set(root, [...(byRoot.get(root) ?? []), item]);
  }
  return [...byRoot].map(([root, members]) => localOf(root, members, events));
}

function eventKeys({ profile }: Local): readonly string[] {
  const actors = [...profile.actors].toSorted().slice(0, MOST_ACTORS * 2);
  const bodies = actors.filter((actor) => !isPerson(actor)).slice(0, MOST_ACTORS);
  const pairs = bodies.flatMap((a, index) => bodies.slice(index + 1).map((b) => `${profile.kind} ${a} ${b}`));
  const single = profile.kind === 'election' ? bodies.map((body) => `${profile.kind} ${body}`) : [];
  return [...actors.filter(isPerson).map((actor) => `${profile.kind} ${actor}`), ...pairs, ...single];
}

function statementKeys({ profile, copies }: Local): readonly string[] {
  const speakers = [...(profile.roles.get('speaker') ?? [])];
  return copies.flatMap((runs) => [...runs].flatMap((run) => speakers.map((speaker) => `${speaker} ${run}`)));
}

function copied(a: Local, b: Local): boolean {
  return a.copies.some((left) => b.copies.some((right) => isNearCopy(left, right)));
}

function exact(profile: EventProfile): boolean {
  return profile.days !== null && profile.days.to - profile.days.from < EXACT_DAYS;
}

function covers(a: EventProfile, b: EventProfile): boolean {
  const common = shared(a.actors, b.actors).length;
  return common === Math.min(a.actors.size, b.actors.size) && common > 1;
}

/// Why two events of different documents may be one, or null when nothing but who takes part says so.
function evidence(a: Local, b: Local): string | null {
  const [left, right] = [a.profile, b.profile];
  if (exact(left) && exact(right)) return 'the same participants on the same day';
  if (copied(a, b)) return 'told in the same words';
  const covered = covers(left, right);
  if (covered && left.days && right.days) return 'the same participants in the same period';
  if (covered && LASTING.has(left.kind)) return 'the same parties to what lasts';
  if (covered && shared(left.places, right.places).length > 0) return 'the same participants in the same place';
  const near = a.published !== null && b.published !== null && daysBetween(a.published, b.published) <= NEWS_DAYS;
  return near && covered ? 'the same participants in the news of the same days' : null;
}

function eventPair(a: Local, b: Local): CandidatePair[] {
  const common = sharedActors(a.profile, b.profile);
  if (common === 0 || a.document === b.document) return [];
  const reason = evidence(a, b);
  const dated = exact(a.profile) && exact(b.profile) ? 10 : 0;
  return reason
    ? [{ left: Math.min(a.root, b.root), right: Math.max(a.root, b.root), strength: common + dated, reason }]
    : [];
}

function statementPair(a: Local, b: Local): CandidatePair[] {
  if (a.document === b.document || !copied(a, b)) return [];
  const same = shared(a.triggers, b.triggers).length > 0 || shared(a.profile.subtypes, b.profile.subtypes).length > 0;
  if (!same) return [];
  return [
    {
      left: Math.min(a.root, b.root),
      right: Math.max(a.root, b.root),
      strength: 5,
      reason: 'the same speaker in the same words',
    },
  ];
}

/// Breaks a block that is too large to compare in full into those of each month, and leaves out the undated.
function manageable(block: readonly Local[]): readonly (readonly Local[])[] {
  if (block.length <= LARGE_BLOCK) return [block];
  const month = (local: Local): string => String(Math.floor((local.profile.days?.from ?? 0) / 30));
  return [
    ...blockBy(
      block.filter((local) => local.profile.days),
      (local) => [month(local)],
    ).values(),
  ];
}

function pairsOf(
  blocks: Iterable<readonly Local[]>,
  pairOf: (a: Local, b: Local) => CandidatePair[],
): readonly CandidatePair[] {
  const pairs = new Map<string, CandidatePair>();
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

/// Joins events of different documents; those of one document are joined already.
export function joinAcross(items: readonly Item[], events: Clusters<EventProfile>): void {
  const locals = localsOf(items, events);
  const statements = locals.filter((local) => local.profile.kind === 'statement');
  const others = locals.filter((local) => local.profile.kind !== 'statement');
  const eventBlocks = [...blockBy(others, eventKeys).values()].flatMap(manageable);
  const statementBlocks = [...blockBy(statements, statementKeys).values()].filter(
    (block) => block.length <= COMMON_RUN,
  );
  events.joinAll([...pairsOf(eventBlocks, eventPair), ...pairsOf(statementBlocks, statementPair)]);
}
