/// Where things belong of which nobody says whose they are. The one rule kept here: a name may be told in as many documents as there are, so
/// that of those who could each be any other no more pairs are made than it takes to join them.

import type { MergeRule } from '../../model/merge-rule.ts';
import type { Gazetteer } from './gazetteer.ts';
import { blockBy } from './group-by.ts';
import { candidate, type Judge } from './judgement.ts';
import type { CandidatePair } from './pair-levels.ts';
import {
  isInstitution,
  isOfficial,
  isStated,
  meets,
  rootsOf,
  type ThingProfile,
  type Things,
  thingConflict,
} from './thing-profile.ts';

/// How many others of its name a body is told to be kept apart from.
export const MOST_TOLD = 5;

/// The things of one name while nobody joins them. A block may have as many as there are documents, so that what each asks is found once.
interface Block {
  /// The clusters of which it is said whose they are.
  readonly stated: readonly number[];
  /// The items of which it is not, ascending.
  readonly open: readonly number[];
}

function blockOf(things: Things, items: readonly number[]): Block {
  return {
    stated: rootsOf(things, items).filter((root) => isStated(things.profile(root))),
    open: items.filter((item) => !isStated(things.profile(item))),
  };
}

function statedRoots(things: Things, { stated }: Block, own: ThingProfile): readonly number[] {
  return stated.filter((root) => thingConflict(own, things.profile(root)) === null);
}

/// Whether the documents of one body name the body that another is part of.
function isWholeNamed(own: ThingProfile, other: ThingProfile): boolean {
  return other.within !== null && own.beside.has(other.within.join(' '));
}

/// Stands for those that are as open and have a state around them in common.
const MET = 'met';
type Homes = readonly number[] | typeof MET;

/// The clusters that a body of some state belongs to: that of the only state around it, else the only one of its name
/// where the document names the body it is part of, else those that it meets.
function officialHomes(things: Things, own: ThingProfile, stated: readonly number[], gazetteer: Gazetteer): Homes {
  const around = stated.filter((root) => own.around.size === 1 && own.around.has(things.profile(root).state ?? ''));
  if (around.length === 1) return around;
  const [only] = stated;
  if (only !== undefined && stated.length === 1 && isWholeNamed(own, things.profile(only))) return [only];
  return isInstitution(own, gazetteer) ? [] : MET;
}

/// The clusters that a thing without a stated context belongs to.
function homesOf(things: Things, item: number, block: Block, gazetteer: Gazetteer): Homes {
  const own = things.profile(item);
  const stated = statedRoots(things, block, own);
  if (isOfficial(own)) return officialHomes(things, own, stated, gazetteer);
  const around = stated.filter((root) => own.around.has(things.profile(root).state ?? ''));
  if (around.length === 1) return around;
  if (stated.length > 1) return [];
  return stated.length === 1
    ? stated
    : block.open
        .slice(0, 2)
        .filter((other) => other !== item)
        .slice(0, 1);
}

/// Tells which bodies of its name one without an owner was not taken for.
function tellOwners(things: Things, block: Block, item: number, judge: Judge): void {
  if (things.profile(item).names.every(({ words }) => words.length === 1)) return;
  const others = statedRoots(things, block, things.profile(item)).slice(0, MOST_TOLD);
  for (const other of others) judge(candidate(other, item, 'same-name'), 'owner-unstated');
}

type Pair = CandidatePair<MergeRule>;

/// What may be joined in a block.
interface Open {
  /// With what is said of one.
  readonly homes: readonly Pair[];
  /// Those that are to be joined with all that they meet.
  readonly seeking: ReadonlySet<number>;
  /// Whom one meets.
  readonly met: (item: number) => readonly number[];
  /// As many pairs of those that meet as it takes to join all of them.
  readonly links: readonly Pair[];
}

function openOf(things: Things, items: readonly number[], gazetteer: Gazetteer, judge: Judge): Open {
  const block = blockOf(things, items);
  const found = block.open.map((item) => ({ item, homes: homesOf(things, item, block, gazetteer) }));
  const seeking = new Set(found.filter(({ homes }) => homes === MET).map(({ item }) => item));
  const around = (item: number): ReadonlySet<string> => things.profile(item).around;
  const byState = seeking.size === 0 ? NOBODY : blockBy(block.open, around);
  const isAlone = (item: number): boolean => [...around(item)].every((state) => byState.get(state)?.length === 1);
  for (const { item, homes } of found)
    if (homes === MET ? isAlone(item) : homes.length === 0) tellOwners(things, block, item, judge);
  return {
    homes: found.flatMap(({ item, homes }) => (homes === MET ? [] : homes.map((home) => pairOf(home, item)))),
    seeking,
    met: (item) => block.open.filter((other) => other !== item && meets(around(item), around(other))),
    links: linksOf(seeking, byState),
  };
}

const NOBODY: ReadonlyMap<string, readonly number[]> = new Map();

function pairOf(home: number, item: number): Pair {
  return candidate(home, item, 'same-name');
}

/// The first that has a state around it is paired with all others that meet it there; each later one is joined with them by those pairs, which
/// come before its own, or is paired with one of them where it does not look for others itself.
function linksOf(wanting: ReadonlySet<number>, byState: ReadonlyMap<string, readonly number[]>): readonly Pair[] {
  const links = new Map<number, Set<number>>();
  const link = (left: number, right: number): void => {
    if (left !== right) links.set(left, (links.get(left) ?? new Set()).add(right));
  };
  for (const some of byState.values()) {
    const seeking = some.filter((item) => wanting.has(item));
    for (const item of seeking) link(some[0] as number, item);
    for (const item of some) if (!wanting.has(item) && seeking[0] !== undefined) link(item, seeking[0]);
  }
  return [...links].flatMap(([left, rights]) => [...rights].map((right) => pairOf(left, right)));
}

/// The pairs of things of one name of which one at least is open. Where those that would become one contradict each other each two that
/// meet are a pair, since it is told of each pair why it is none; else the first pairs, which join all of them, are enough.
export function* homePairs(
  things: Things,
  blocks: readonly (readonly number[])[],
  gazetteer: Gazetteer,
  judge: Judge,
): Generator<Pair> {
  const open = blocks.map((items) => openOf(things, items, gazetteer, judge));
  const isContested = things.contested(open.flatMap(({ homes, links }) => [...homes, ...links]));
  for (const { homes, links, seeking, met } of open) {
    yield* homes;
    for (const link of links) if (!isContested(link.right)) yield link;
    for (const item of seeking) if (isContested(item)) for (const other of met(item)) yield pairOf(other, item);
  }
}
