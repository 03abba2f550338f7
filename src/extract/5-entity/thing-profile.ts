/// What is known of an organization or place across documents. The one rule kept here: whose it is comes from what is
/// said of it, and only where that says nothing from what its documents are about.

import { keptList } from '../../model/kept-list.ts';
import type { ApartRule, MergeRule } from '../../model/merge-rule.ts';
import type { EntityKind, Sector } from '../../model/ontology.ts';
import type { Clusters } from './clusters.ts';
import { exactly, type Gazetteer } from './gazetteer.ts';
import { thingsCompatible } from './local-thing.ts';
import type { LocalEntity } from './resolve-document.ts';
import { shortForm, type ThingName } from './thing-name.ts';

/// What documents say of a thing.
export interface ThingProfile {
  readonly kind: EntityKind;
  /// Each name once; those that only shorten another of the same thing are left out.
  readonly names: readonly ThingName[];
  readonly state: string | null;
  readonly within: readonly string[] | null;
  readonly known: string | null;
  readonly sector: Sector | null;
  /// Codes of the states that its documents mention.
  readonly around: ReadonlySet<string>;
  /// The bodies that its first document names, by their words without articles: asked of what is joined to nothing yet.
  readonly beside: ReadonlySet<string>;
}

/// Things on their way into clusters.
export type Things = Clusters<ThingProfile, MergeRule, ApartRule>;

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

/// What a document says of a thing. A body of some state takes the state that its document is about, when the
/// document does not say whose it is.
export function thingProfile(entity: LocalEntity, beside: ReadonlySet<string>): ThingProfile {
  const { things, home, states } = entity;
  const first = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null;
  const sector = first(things.map((thing) => thing.sector));
  const known = first(things.map((thing) => thing.known));
  const stated = first(things.map((thing) => thing.state));
  return {
    kind: entity.kind,
    names: keptList(
      fullNames(
        things.map((thing) => thing.name),
        entity.kind,
      ),
    ),
    state: stated ?? (known === null && isOfficial({ sector }) ? home : null),
    within: longest(things.map((thing) => thing.within)),
    known,
    sector,
    around: states,
    beside,
  };
}

/// What is in either; bodies of many documents have most of what another document adds.
function withAll<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  for (const item of b) if (!a.has(item)) return new Set([...a, ...b]);
  return a;
}

function haveSameNames({ names: a }: ThingProfile, { names: b }: ThingProfile): boolean {
  return a.length === b.length && a.every(({ head, base }, at) => head === b[at]?.head && base === b[at]?.base);
}

/// What two profiles say together.
export function mergeThings(a: ThingProfile, b: ThingProfile): ThingProfile {
  return {
    kind: a.kind,
    names: haveSameNames(a, b) ? b.names : fullNames([...a.names, ...b.names], a.kind),
    state: a.state ?? b.state,
    within: longest([a.within, b.within]),
    known: a.known ?? b.known,
    sector: a.sector ?? b.sector,
    around: withAll(a.around, b.around),
    beside: a.beside,
  };
}

/// Why two things cannot be one, or null.
export function thingConflict(a: ThingProfile, b: ThingProfile): ApartRule | null {
  return thingsCompatible(a, b) ? null : 'two-owners';
}

/// Whether a body is one of a state's own, of which other states may have one of the same name.
export function isOfficial({ sector }: { readonly sector: Sector | null }): boolean {
  return sector === 'government' || sector === 'military';
}

/// Whether every state has one of this name: a head alone, a head with a field, or with mere adjectives.
export function isInstitution(profile: ThingProfile, gazetteer: Gazetteer): boolean {
  if (!isOfficial(profile)) return false;
  return profile.names.every(({ head, words }) => {
    if (!head || words.length === 1) return words.length === 1;
    const rest = words.slice(1);
    const field = exactly(gazetteer.lexicon.portfolios, rest.join(' ')) !== undefined;
    return field || rest.every((word) => /^ال.+(?:ي|يه)$/.test(word));
  });
}

/// Whether it is said whose a thing is.
export function isStated(profile: ThingProfile): boolean {
  return profile.state !== null || profile.known !== null || profile.within !== null;
}

/// Whether two sets of states have one in common.
export function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const state of a) if (b.has(state)) return true;
  return false;
}

/// The clusters of some items, each once.
export function rootsOf(things: Things, items: readonly number[]): readonly number[] {
  return [...new Set(items.map((item) => things.find(item)))];
}
