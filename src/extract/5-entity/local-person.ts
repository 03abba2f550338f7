/// Persons within one document. The one rule kept here: a surname alone joins the nearest full name that ends
/// with it, and an office alone the person who was given that office.

import { nameParts } from '../../arabic/name-key.ts';
import { remembered } from '../../arabic/remembered.ts';
import { keptList } from '../../model/kept-list.ts';
import type { ApartRule, MergeRule } from '../../model/merge-rule.ts';
import { Clusters } from './clusters.ts';
import { type CoArguments, isBeside } from './co-argument.ts';
import { type DocumentView, isAnchor, nearest } from './document-view.ts';
import type { Gazetteer } from './gazetteer.ts';
import { candidate, type Judge } from './judgement.ts';
import type { ThingMention } from './local-thing.ts';
import { compareOfficeLists, type OfficeAgreement, type OfficeKey, officeKey } from './office-key.ts';
import {
  mergeProfiles,
  type PersonNotice,
  type PersonProfile,
  personConflict,
  personProfile,
} from './person-profile.ts';
import { relateNames } from './relate-names.ts';
import { withoutArticle } from './thing-name.ts';
import type { UnionFind } from './union-find.ts';

/// A mention of a person, taken apart.
export interface PersonMention extends PersonNotice {
  readonly index: number;
  readonly start: number;
  readonly named: boolean;
}

function officesOf(
  view: DocumentView,
  index: number,
  bodies: ReadonlyMap<number, ThingMention>,
  gazetteer: Gazetteer,
): OfficeKey[] {
  const offices = view.extraction.mentions[index]?.offices ?? [];
  return offices.map((office) => {
    const body = office.organization === null ? undefined : bodies.get(office.organization);
    const within = body ? body.name.words.map(withoutArticle) : null;
    return officeKey(office.title, office.state ?? body?.state ?? null, within, gazetteer.lexicon);
  });
}

/// The same list for all who are called so.
const partsOfName = remembered((name) => keptList(nameParts(name)));
const NOBODY: readonly never[] = [];

/// The persons of a document that are named or described by an office.
export function personMentions(
  view: DocumentView,
  things: readonly ThingMention[],
  gazetteer: Gazetteer,
): readonly PersonMention[] {
  const bodies = new Map(things.map((thing) => [thing.index, thing]));
  return view.extraction.mentions.flatMap((mention, index) => {
    if (view.kinds[index] !== 'person' || !isAnchor(view, index)) return [];
    const named = mention.form === 'name';
    const parts = named ? partsOfName(view.surfaces[index] ?? '') : NOBODY;
    return [{ index, start: mention.span.start, named, parts, offices: officesOf(view, index, bodies, gazetteer) }];
  });
}

/// The persons of a document.
interface People {
  readonly view: DocumentView;
  readonly people: readonly PersonMention[];
  readonly beside: CoArguments;
  readonly gazetteer: Gazetteer;
}

/// The same on their way into clusters.
interface Crowd extends People {
  readonly clusters: Clusters<PersonProfile, MergeRule, ApartRule>;
}

/// Whether a person without a name takes part in a claim beside somebody who is taken for the other.
function isRoleBeside({ beside, people, clusters }: Crowd, item: number, other: number): boolean {
  const role = people[item];
  if (!role || role.named) return false;
  const isTaken = (mention: number): boolean =>
    people.some(({ index }, at) => index === mention && clusters.find(at) === clusters.find(other));
  return isBeside(beside, role.index, isTaken);
}

/// The nearest of some persons that is not kept apart from one, or null.
function nearestOpen(crowd: Crowd, item: number, others: readonly number[]): number | null {
  const { view, people, clusters } = crowd;
  const open = others.filter((other) => clusters.conflict(item, other) === null && !isRoleBeside(crowd, item, other));
  const mentions = open.flatMap((other) => people[other]?.index ?? []);
  const chosen = nearest(view, mentions, people[item]?.start ?? 0);
  return open.find((other) => people[other]?.index === chosen) ?? null;
}

function itemsWhere({ people }: Crowd, wanted: (person: PersonMention, item: number) => boolean): readonly number[] {
  return [...people.entries()].filter(([item, person]) => wanted(person, item)).map(([item]) => item);
}

function partsOf({ people }: Crowd, item: number): readonly string[] {
  return people[item]?.parts ?? [];
}

/// Joins a person with the nearest of some others. Returns whether there was one.
function joinNearest(crowd: Crowd, item: number, others: readonly number[], rule: MergeRule): boolean {
  const chosen = nearestOpen(crowd, item, others);
  return chosen !== null && crowd.clusters.join(candidate(chosen, item, rule));
}

function joinFullNames(crowd: Crowd): void {
  const full = itemsWhere(crowd, ({ parts }) => parts.length > 1);
  const relation = (a: number, b: number): string => relateNames(partsOf(crowd, a), partsOf(crowd, b), crowd.gazetteer);
  for (const item of full) {
    for (const other of full.filter((one) => one < item && relation(item, one) === 'same')) {
      const identical = partsOf(crowd, other).join(' ') === partsOf(crowd, item).join(' ');
      crowd.clusters.join(candidate(other, item, identical ? 'same-full-name' : 'name-spelling'));
    }
    const longer = full.filter((other) => partsOf(crowd, other).length > partsOf(crowd, item).length);
    const inside = longer.filter((other) => relation(item, other) === 'subset');
    const around = longer.filter((other) => relation(item, other) === 'part');
    if (!joinNearest(crowd, item, inside, 'without-middle-name')) joinNearest(crowd, item, around, 'part-of-name');
  }
}

function joinShortName(crowd: Crowd, item: number, full: readonly number[]): boolean {
  const related = (wanted: string): readonly number[] =>
    full.filter((other) => relateNames(partsOf(crowd, item), partsOf(crowd, other), crowd.gazetteer) === wanted);
  return (
    joinNearest(crowd, item, related('last'), 'surname-alone') ||
    joinNearest(crowd, item, related('first'), 'given-name-alone')
  );
}

function joinShortNames(crowd: Crowd): void {
  const { clusters, gazetteer } = crowd;
  const full = itemsWhere(crowd, ({ parts }) => parts.length > 1);
  const joined = new Set(full.map((item) => clusters.find(item)));
  const alone: number[] = [];
  for (const item of itemsWhere(crowd, ({ parts }) => parts.length === 1)) {
    if (joined.has(clusters.find(item)) || joinShortName(crowd, item, full)) continue;
    const twin = alone.find((other) => relateNames(partsOf(crowd, item), partsOf(crowd, other), gazetteer) === 'same');
    if (twin === undefined || !clusters.join(candidate(twin, item, 'surname-only'))) alone.push(item);
  }
}

/// Who has been named without a state is not called by one afterwards: "minister X … the *Turkish* minister" are two.
function maySayState({ people }: Crowd, item: number, other: number): boolean {
  const [role, holder] = [people[item], people[other]];
  const isStated = role?.offices.some(({ state }) => state !== null) ?? false;
  const isSaid = holder?.offices.some(({ state }) => state !== null) ?? false;
  return !isStated || isSaid || (role?.start ?? 0) < (holder?.start ?? 0);
}

function joinRole(crowd: Crowd, item: number): boolean {
  const { people, clusters } = crowd;
  const role = people[item];
  if (!role) return false;
  const agreeing = (wanted: OfficeAgreement): readonly number[] =>
    itemsWhere(crowd, (person) => person.named && compareOfficeLists(role.offices, person.offices) === wanted);
  if (joinNearest(crowd, item, agreeing('same'), 'office-holder')) return true;
  const compatible = agreeing('compatible').filter((other) => maySayState(crowd, item, other));
  const stateless = role.offices.every((office) => office.state === null && office.within === null);
  const holders = new Set(compatible.map((other) => clusters.find(other)));
  return (stateless || holders.size === 1) && joinNearest(crowd, item, compatible, 'office-holder');
}

function joinRoles(crowd: Crowd): void {
  const { people, clusters } = crowd;
  const named = new Set(itemsWhere(crowd, (person) => person.named).map((item) => clusters.find(item)));
  const alone: number[] = [];
  for (const item of itemsWhere(crowd, (person) => !person.named)) {
    if (named.has(clusters.find(item)) || joinRole(crowd, item)) continue;
    const offices = people[item]?.offices ?? [];
    const twin = alone.find((other) => compareOfficeLists(offices, people[other]?.offices ?? []) === 'same');
    if (twin === undefined || !clusters.join(candidate(twin, item, 'same-office'))) alone.push(item);
  }
}

/// Joins what the text itself says is one person.
function uniteGiven({ people, clusters }: Crowd, sets: UnionFind): void {
  const first = new Map<number, number>();
  for (const [item, { index }] of people.entries()) {
    const set = sets.find(index);
    const known = first.get(set);
    if (known === undefined) first.set(set, item);
    else clusters.unite(known, item);
  }
}

/// Joins the mentions of a document that mean the same person, in `sets`; decisions are told in mentions.
export function joinPersons(of: People, sets: UnionFind, judge: Judge): void {
  const { people, gazetteer } = of;
  const mentionOf = (item: number): number => people[item]?.index ?? 0;
  const clusters: Crowd['clusters'] = new Clusters(
    people.map((person) => personProfile([person])),
    {
      conflict: (a, b) => personConflict(a, b, gazetteer),
      merge: mergeProfiles,
      decided: (pair, conflict) =>
        judge({ ...pair, left: mentionOf(pair.left), right: mentionOf(pair.right) }, conflict),
    },
  );
  const crowd: Crowd = { ...of, clusters };
  uniteGiven(crowd, sets);
  joinFullNames(crowd);
  joinShortNames(crowd);
  joinRoles(crowd);
  for (const item of people.keys()) sets.union(mentionOf(item), mentionOf(clusters.find(item)));
}
