/// Organizations and places across documents. The one rule kept here: equal names join unless they belong to
/// different states or bodies, and an institution that every state has joins no other without its state.

import { nameKey } from '../../arabic/name-key.ts';
import { Clusters } from './clusters.ts';
import type { Gazetteer } from './gazetteer.ts';
import { blockBy, groupBy } from './group-by.ts';
import { joinShortNames } from './join-short-names.ts';
import { candidate, type Judge } from './judgement.ts';
import { isTown } from './local-thing.ts';
import type { LocalEntity } from './resolve-document.ts';
import { spelledAlike, spellingKey } from './spelled-alike.ts';
import {
  isInstitution,
  isOfficial,
  isStated,
  meets,
  mergeThings,
  type ThingProfile,
  type Things,
  thingConflict,
  thingProfile,
} from './thing-profile.ts';

function blockKeys(profile: ThingProfile, gazetteer: Gazetteer): readonly string[] {
  const keys = profile.names.map((name) => {
    const facility = profile.kind === 'place' && name.head !== null && isTown(name.words.join(' '), gazetteer);
    return `${profile.kind} ${facility ? `${name.head} ` : ''}${name.base}`;
  });
  return profile.known === null ? keys : [...keys, `known ${profile.known}`];
}

/// How many others of its name a body is told to be kept apart from.
const MOST_TOLD = 5;

function joinStated(things: Things, block: readonly number[], judge: Judge): void {
  const roots: number[] = [];
  for (const item of block.filter((index) => isStated(things.profile(index)))) {
    const own = things.profile(item);
    const agreeing = roots.filter((root) => {
      const other = things.profile(root);
      return own.state === other.state || own.known === other.known || (own.within !== null && other.within !== null);
    });
    if (agreeing.some((root) => things.join(candidate(root, item, 'same-name')))) continue;
    for (const root of roots.slice(-MOST_TOLD)) judge(candidate(root, item, 'same-name'), 'two-owners');
    roots.push(item);
  }
}

function statedRoots(things: Things, block: readonly number[], own: ThingProfile): readonly number[] {
  const roots = new Set(block.map((index) => things.find(index)));
  return [...roots].filter(
    (root) => isStated(things.profile(root)) && thingConflict(own, things.profile(root)) === null,
  );
}

/// Whether the documents of one body name the body that another is part of.
function isWholeNamed(own: ThingProfile, other: ThingProfile): boolean {
  return other.within !== null && own.beside.has(other.within.join(' '));
}

/// The cluster that a body of some state belongs to: that of the only state around it, else the only one of its name
/// where the document names the body it is part of, else one that is as open and has a state around it in common.
function officialHome(
  things: Things,
  own: ThingProfile,
  stated: readonly number[],
  open: readonly number[],
  gazetteer: Gazetteer,
): number | null {
  const around = stated.filter((root) => own.around.size === 1 && own.around.has(things.profile(root).state ?? ''));
  if (around.length === 1) return around[0] ?? null;
  const [only] = stated;
  if (only !== undefined && stated.length === 1 && isWholeNamed(own, things.profile(only))) return only;
  if (isInstitution(own, gazetteer)) return null;
  return open.find((other) => meets(own.around, things.profile(other).around)) ?? null;
}

/// The cluster that a thing without a stated context belongs to, or null.
function homeOf(things: Things, item: number, block: readonly number[], gazetteer: Gazetteer): number | null {
  const own = things.profile(item);
  const stated = statedRoots(things, block, own);
  const open = block.filter((other) => other !== item && !isStated(things.profile(other)));
  if (isOfficial(own)) return officialHome(things, own, stated, open, gazetteer);
  const around = stated.filter((root) => own.around.has(things.profile(root).state ?? ''));
  if (around.length === 1) return around[0] ?? null;
  if (stated.length > 1) return null;
  return stated[0] ?? open[0] ?? null;
}

function joinOpen(things: Things, block: readonly number[], gazetteer: Gazetteer, judge: Judge): void {
  for (const item of block) {
    if (isStated(things.profile(item))) continue;
    const home = homeOf(things, item, block, gazetteer);
    if (home !== null) things.join(candidate(home, item, 'same-name'));
    else tellOwners(things, block, item, judge);
  }
}

/// Tells which bodies of its name one without an owner was not taken for.
function tellOwners(things: Things, block: readonly number[], item: number, judge: Judge): void {
  if (things.profile(item).names.every(({ words }) => words.length === 1)) return;
  const others = statedRoots(things, block, things.profile(item)).slice(0, MOST_TOLD);
  for (const other of others) judge(candidate(other, item, 'same-name'), 'owner-unstated');
}

function joinEqual(things: Things, size: number, gazetteer: Gazetteer, judge: Judge): void {
  const items = Array.from({ length: size }, (_, index) => index);
  const blocks = blockBy(items, (item) => blockKeys(things.profile(item), gazetteer));
  for (const block of blocks.values()) joinStated(things, block, judge);
  for (const block of blocks.values()) joinOpen(things, block, gazetteer, judge);
}

/// Joins spellings of one foreign name.
function joinSpellings(things: Things, size: number, gazetteer: Gazetteer): void {
  const roots = Array.from({ length: size }, (_, index) => index).filter((item) => things.find(item) === item);
  const keysOf = (root: number): string[] =>
    things.profile(root).names.map((name) => `${things.profile(root).kind} ${spellingKey(name)}`);
  for (const block of blockBy(roots, keysOf).values()) {
    for (const [rank, root] of block.entries())
      for (const other of block.slice(0, rank)) {
        const [left, right] = [things.profile(other).names, things.profile(root).names];
        const alike = left.some((a) => right.some((b) => a.base !== b.base && spelledAlike(a, b, gazetteer.lexicon)));
        if (alike) things.join(candidate(other, root, 'body-spelling'));
      }
  }
}

/// Who holds which office of a body: the holder's full name, the head of the title and the body's own name.
function holderKeys({ view, things }: LocalEntity): readonly string[] {
  const own = new Map(things.map((thing) => [thing.index, thing.name.base]));
  return view.extraction.mentions.flatMap((person, index) => {
    const name = nameKey(view.surfaces[index] ?? '');
    if (person.kind !== 'person' || person.form !== 'name' || !name.includes(' ')) return [];
    return person.offices.flatMap(({ organization, title }) => {
      const base = organization === null ? undefined : own.get(organization);
      return base === undefined ? [] : [`${name} ${title.split(' ')[0]} ${base}`];
    });
  });
}

/// One person holds one office of one body, whatever else two documents say or leave out of it.
function joinByHolder(things: Things, entities: readonly LocalEntity[]): void {
  const bodies = [...entities.keys()].filter((index) => entities[index]?.kind === 'organization');
  const blocks = blockBy(bodies, (index) => (entities[index] ? holderKeys(entities[index]) : []));
  for (const block of blocks.values()) {
    for (const other of block.slice(1)) things.join(candidate(block[0] ?? other, other, 'same-holder'));
  }
}

/// By document: the bodies that it names, by their words without articles.
function bodiesByDocument(entities: readonly LocalEntity[]): ReadonlyMap<number, ReadonlySet<string>> {
  const bodies = entities.filter(({ kind }) => kind === 'organization');
  const groups = groupBy(bodies, ({ view }) => view.index);
  const basesOf = (group: readonly LocalEntity[]): string[] =>
    group.flatMap(({ things }) => things.map(({ name }) => name.base));
  return new Map([...groups].map(([index, group]) => [index, new Set(basesOf(group))]));
}

/// Clusters the organizations and places of all documents.
export function resolveThings(
  entities: readonly LocalEntity[],
  gazetteer: Gazetteer,
  judge: Judge,
): readonly (readonly number[])[] {
  const beside = bodiesByDocument(entities);
  const profiles = entities.map((entity) => thingProfile(entity, beside.get(entity.view.index) ?? new Set()));
  const things: Things = new Clusters(profiles, {
    conflict: thingConflict,
    merge: mergeThings,
    decided: judge,
  });
  joinEqual(things, entities.length, gazetteer, judge);
  joinSpellings(things, entities.length, gazetteer);
  joinByHolder(things, entities);
  joinShortNames(things, entities.length, gazetteer);
  return things.groups();
}
