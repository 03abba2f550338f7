/// Organizations and places across documents. The one rule kept here: equal names join unless they belong to
/// different states or bodies, and an institution that every state has joins no other without its state.

import type { MergeRule } from '../../model/merge-rule.ts';
import { Clusters } from './clusters.ts';
import type { Gazetteer } from './gazetteer.ts';
import { blockBy, groupBy } from './group-by.ts';
import { joinShortNames } from './join-short-names.ts';
import { allPairs, candidate, type Judge } from './judgement.ts';
import { isTown } from './local-thing.ts';
import type { CandidatePair } from './pair-levels.ts';
import type { LocalEntity } from './resolve-document.ts';
import { spelledAlike, spellingKey } from './spelled-alike.ts';
import { homePairs, MOST_TOLD } from './thing-home.ts';
import type { ThingName } from './thing-name.ts';
import {
  isStated,
  mergeThings,
  rootsOf,
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

/// Joins bodies of one name that are stated to belong to one state, and then those of whose owners nothing is known
/// to differ.
function joinStated(things: Things, blocks: readonly (readonly number[])[], judge: Judge): void {
  const stated = blocks.map((block) => block.filter((item) => isStated(things.profile(item))));
  const keyOf = (item: number): string => JSON.stringify([things.profile(item).state, things.profile(item).within]);
  for (const block of stated)
    for (const [first = 0, ...others] of groupBy(block, keyOf).values())
      for (const other of others) things.join(candidate(first, other, ruleOf(things, first, other)));
  things.joinAgreed(compatiblePairs(things, stated));
  for (const block of stated) tellTwoOwners(rootsOf(things, block), judge);
}

/// Each two of a block of which nothing says that they are two.
function* compatiblePairs(things: Things, blocks: readonly (readonly number[])[]): Generator<CandidatePair<MergeRule>> {
  for (const block of blocks)
    for (const { left, right } of allPairs(rootsOf(things, block), 'same-name'))
      if (things.conflict(left, right) === null) yield candidate(left, right, ruleOf(things, left, right));
}

/// Two of one block have a name in common, or their identifier.
function ruleOf(things: Things, left: number, right: number): MergeRule {
  const [a, b] = [things.profile(left).known, things.profile(right).known];
  return a !== null && a === b ? 'same-identifier' : 'same-name';
}

/// Tells which bodies of one name were kept apart.
function tellTwoOwners(roots: readonly number[], judge: Judge): void {
  for (const [at, root] of roots.entries())
    for (const other of roots.slice(Math.max(0, at - MOST_TOLD), at))
      judge(candidate(other, root, 'same-name'), 'two-owners');
}

function joinEqual(things: Things, size: number, gazetteer: Gazetteer, judge: Judge): void {
  const items = Array.from({ length: size }, (_, index) => index);
  const blocks = [...blockBy(items, (item) => blockKeys(things.profile(item), gazetteer)).values()];
  joinStated(things, blocks, judge);
  things.joinAgreed(homePairs(things, blocks, gazetteer, judge));
}

/// Joins spellings of one foreign name.
function joinSpellings(things: Things, size: number, gazetteer: Gazetteer): void {
  const roots = Array.from({ length: size }, (_, index) => index).filter((item) => things.find(item) === item);
  const keysOf = (root: number): string[] =>
    things.profile(root).names.map((name) => `${things.profile(root).kind} ${spellingKey(name)}`);
  things.joinAgreed(spellingPairs(things, blockBy(roots, keysOf).values(), gazetteer));
}

/// Each two of a block whose names are spelled alike. Bodies that bear one and the same name are as many as documents, and no two spellings.
function* spellingPairs(
  things: Things,
  blocks: Iterable<readonly number[]>,
  gazetteer: Gazetteer,
): Generator<CandidatePair<MergeRule>> {
  for (const block of blocks) {
    const spelled = groupBy(block, (root) => things.profile(root).names.map(wordsOf).join('|'));
    const classes = [...spelled.values()];
    for (const [at, some] of classes.entries())
      for (const others of classes.slice(at))
        if (areSpelledAlike(things.profile(some[0] ?? 0), things.profile(others[0] ?? 0), gazetteer))
          for (const left of some)
            for (const right of others) if (left < right || some !== others) yield spelling(left, right);
  }
}

function wordsOf({ head, words }: ThingName): string {
  return `${head} ${words.join(' ')}`;
}

function spelling(one: number, other: number): CandidatePair<MergeRule> {
  return candidate(Math.min(one, other), Math.max(one, other), 'body-spelling');
}

function areSpelledAlike(one: ThingProfile, other: ThingProfile, { lexicon }: Gazetteer): boolean {
  return one.names.some((a) => other.names.some((b) => a.base !== b.base && spelledAlike(a, b, lexicon)));
}

/// Joins the bodies of which one person holds one office.
function joinByHolder(things: Things, entities: readonly LocalEntity[]): void {
  const bodies = [...entities.keys()].filter((index) => entities[index]?.kind === 'organization');
  const blocks = blockBy(bodies, (index) => entities[index]?.holders ?? []);
  things.joinAgreed(holderPairs(things, blocks.values()));
}

function* holderPairs(things: Things, blocks: Iterable<readonly number[]>): Generator<CandidatePair<MergeRule>> {
  for (const block of blocks) yield* allPairs(rootsOf(things, block), 'same-holder');
}

/// By document: the bodies that it names, by their words without articles.
function bodiesByDocument(entities: readonly LocalEntity[]): ReadonlyMap<number, ReadonlySet<string>> {
  const bodies = entities.filter(({ kind }) => kind === 'organization');
  const groups = groupBy(bodies, ({ document }) => document);
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
  const profiles = entities.map((entity) => thingProfile(entity, beside.get(entity.document) ?? new Set()));
  const things: Things = new Clusters(profiles, {
    conflict: thingConflict,
    merge: mergeThings,
    decided: judge,
    signature: ({ kind, state, within, known }) => JSON.stringify([kind, state, within, known]),
  });
  joinEqual(things, entities.length, gazetteer, judge);
  joinSpellings(things, entities.length, gazetteer);
  joinByHolder(things, entities);
  joinShortNames(things, entities.length, gazetteer);
  return things.groups();
}
