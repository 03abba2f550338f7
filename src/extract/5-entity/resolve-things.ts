/// Organizations and places across documents. The one rule kept here: equal names join unless they belong to
/// different states or bodies, and an institution that every state has joins no other without its state.

import type { EntityKind, Sector } from '../../model/ontology.ts';
import { Clusters } from './clusters.ts';
import type { Gazetteer } from './gazetteer.ts';
import { blockBy } from './group-by.ts';
import type { Judge } from './judgement.ts';
import { bestShortForms, isTown, thingsCompatible } from './local-thing.ts';
import type { LocalEntity } from './resolve-document.ts';
import { shortForm, type ThingName, withoutArticle } from './thing-name.ts';

interface ThingProfile {
  readonly kind: EntityKind;
  /// Each name once; those that only shorten another of the same thing are left out.
  readonly names: readonly ThingName[];
  readonly state: string | null;
  readonly within: readonly string[] | null;
  readonly known: string | null;
  readonly sector: Sector | null;
  /// Codes of the states that its documents mention.
  readonly around: ReadonlySet<string>;
}

type Things = Clusters<ThingProfile>;

function fullNames(names: readonly ThingName[], kind: EntityKind): readonly ThingName[] {
  const distinct = [...new Map(names.map((name) => [`${name.head} ${name.base}`, name])).values()];
  if (kind === 'place') return distinct;
  const shortened = (name: ThingName): boolean =>
    distinct.some((other) => ['tail', 'head'].includes(shortForm(name, other) ?? ''));
  return distinct.filter((name) => !shortened(name));
}

function longest(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  return lists.reduce((best, list) => ((list?.length ?? 0) > (best?.length ?? 0) ? list : best), null);
}

function thingProfile(entity: LocalEntity): ThingProfile {
  const { things } = entity;
  const first = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null;
  return {
    kind: entity.kind,
    names: fullNames(
      things.map((thing) => thing.name),
      entity.kind,
    ),
    state: first(things.map((thing) => thing.state)),
    within: longest(things.map((thing) => thing.within)),
    known: first(things.map((thing) => thing.known)),
    sector: first(things.map((thing) => thing.sector)),
    around: entity.view.states,
  };
}

function mergeThings(a: ThingProfile, b: ThingProfile): ThingProfile {
  return {
    kind: a.kind,
    names: fullNames([...a.names, ...b.names], a.kind),
    state: a.state ?? b.state,
    within: longest([a.within, b.within]),
    known: a.known ?? b.known,
    sector: a.sector ?? b.sector,
    around: new Set([...a.around, ...b.around]),
  };
}

function thingConflict(a: ThingProfile, b: ThingProfile): string | null {
  return thingsCompatible(a, b) ? null : 'they belong to different states or bodies';
}

function isAdjective(word: string): boolean {
  return /^ال.+[يه]$/.test(word);
}

/// Whether every state has one of this name: a head alone, or a ministry of some field.
function isInstitution(profile: ThingProfile, gazetteer: Gazetteer): boolean {
  if (profile.sector !== 'government' && profile.sector !== 'military') return false;
  return profile.names.every((name) => {
    if (!name.head || name.words.length === 1) return name.words.length === 1;
    const rest = name.words.slice(1);
    return (
      gazetteer.lexicon.portfolios.longest(rest, 0)?.length === rest.length ||
      (profile.sector === 'military' && rest.every(isAdjective))
    );
  });
}

function blockKeys(profile: ThingProfile, gazetteer: Gazetteer): readonly string[] {
  const keys = profile.names.map((name) => {
    const facility = profile.kind === 'place' && name.head !== null && isTown(name.words.join(' '), gazetteer);
    return `${profile.kind} ${facility ? `${name.head} ` : ''}${name.base}`;
  });
  return profile.known === null ? keys : [...keys, `known ${profile.known}`];
}

function isStated(profile: ThingProfile): boolean {
  return profile.state !== null || profile.known !== null || profile.within !== null;
}

const EQUAL = 'the same name';

function joinStated(things: Things, block: readonly number[]): void {
  const roots: number[] = [];
  for (const item of block.filter((index) => isStated(things.profile(index)))) {
    const own = things.profile(item);
    const agreeing = roots.filter((root) => {
      const other = things.profile(root);
      return own.state === other.state || own.known === other.known || (own.within !== null && other.within !== null);
    });
    if (!agreeing.some((root) => things.join({ left: root, right: item, strength: 1, reason: EQUAL })))
      roots.push(item);
  }
}

function statedRoots(things: Things, block: readonly number[], own: ThingProfile): readonly number[] {
  const roots = new Set(block.map((index) => things.find(index)));
  return [...roots].filter(
    (root) => isStated(things.profile(root)) && thingConflict(own, things.profile(root)) === null,
  );
}

/// The cluster that a thing without a stated context belongs to, or null.
function homeOf(things: Things, item: number, block: readonly number[], gazetteer: Gazetteer): number | null {
  const own = things.profile(item);
  const stated = statedRoots(things, block, own);
  const around = stated.filter((root) => own.around.has(things.profile(root).state ?? ''));
  if (around.length === 1) return around[0] ?? null;
  const institution = isInstitution(own, gazetteer);
  if (institution || stated.length > 1) return null;
  if (stated.length === 1) return stated[0] ?? null;
  return block.find((other) => other !== item && !isStated(things.profile(other))) ?? null;
}

function joinOpen(things: Things, block: readonly number[], gazetteer: Gazetteer): void {
  for (const item of block) {
    if (isStated(things.profile(item))) continue;
    const home = homeOf(things, item, block, gazetteer);
    if (home !== null) things.join({ left: home, right: item, strength: 0.8, reason: EQUAL });
  }
}

function joinEqual(things: Things, size: number, gazetteer: Gazetteer): void {
  const items = Array.from({ length: size }, (_, index) => index);
  const blocks = blockBy(items, (item) => blockKeys(things.profile(item), gazetteer));
  for (const block of blocks.values()) joinStated(things, block);
  for (const block of blocks.values()) joinOpen(things, block, gazetteer);
}

function shortKeys(name: ThingName): readonly string[] {
  const bare = name.words.map(withoutArticle);
  const tails = name.head ? bare.slice(1).map((_, index) => bare.slice(1, index + 2).join(' ')) : [];
  const extended = bare.length > 2 && (name.words.at(-1) ?? '').startsWith('ال') ? [bare.slice(0, -1).join(' ')] : [];
  return [...tails, ...extended];
}

/// Joins short names to the only fuller name in the collection that they can stand for.
function joinShort(things: Things, size: number, gazetteer: Gazetteer): void {
  const roots = Array.from({ length: size }, (_, index) => index).filter((item) => things.find(item) === item);
  const bodies = roots.filter((root) => things.profile(root).kind === 'organization');
  const byShort = blockBy(bodies, (root) => things.profile(root).names.flatMap(shortKeys));
  for (const item of bodies) {
    const own = things.profile(item);
    const [name] = own.names;
    if (!name || own.known !== null || own.names.length > 1 || isInstitution(own, gazetteer)) continue;
    const others = (byShort.get(name.base) ?? []).filter((other) => things.find(other) !== things.find(item));
    const open = others.filter((other) => thingConflict(own, things.profile(other)) === null);
    const named = open.flatMap((root) =>
      things.profile(root).names.map((full) => ({ root, name: full, sector: things.profile(root).sector })),
    );
    const found = new Set(
      bestShortForms(name, named)
        .filter((fuller) => isFuller(things.profile(fuller.root), name))
        .map((fuller) => things.find(fuller.root)),
    );
    const [only] = found;
    if (found.size === 1 && only !== undefined)
      things.join({ left: only, right: item, strength: 0.6, reason: 'a short form of the name' });
  }
}

/// A body whose name is fixed elsewhere lends itself to its tail alone, not to names that it merely extends.
function isFuller(profile: ThingProfile, name: ThingName): boolean {
  return profile.known === null || name.head === null;
}

/// Clusters the organizations and places of all documents.
export function resolveThings(
  entities: readonly LocalEntity[],
  gazetteer: Gazetteer,
  judge: Judge,
): readonly (readonly number[])[] {
  const things: Things = new Clusters(entities.map(thingProfile), {
    conflict: thingConflict,
    merge: mergeThings,
    decided: (pair, conflict) => {
      const [left, right] = [entities[pair.left], entities[pair.right]];
      if (left && right) judge(left, right, conflict === null ? 'same' : 'different', conflict ?? pair.reason);
    },
  });
  joinEqual(things, entities.length, gazetteer);
  joinShort(things, entities.length, gazetteer);
  return things.groups();
}
