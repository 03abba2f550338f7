/// Where nodes stand among others by what was measured. The one rule kept here: who has the same value has the same
/// rank.

import type { Sizing } from '../state/view.ts';
import type { Community } from './community.ts';
import type { Measures } from './measure.ts';
import { LARGEST, SMALLEST } from './radius.ts';

/// Measures as they are looked up by key.
export interface Standing {
  valueOf(sizing: Sizing, key: string): number | undefined;
  /// The keys with the highest values, the highest first.
  top(sizing: Sizing, among: (key: string) => boolean, count: number): readonly string[];
  /// 1 for the first among some; undefined where nothing was measured of it.
  rankOf(sizing: Sizing, key: string, among: (key: string) => boolean): number | undefined;
  communityOf(key: string): Community | undefined;
}

/// What is made when it is asked for first, and kept.
function atFirst<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export function createStanding(measures: Measures): Standing {
  // Many who hold a standing never look anything up in it.
  const places = atFirst(() => new Map(measures.keys.map((key, place) => [key, place])));
  const communities = atFirst(
    () =>
      new Map(measures.communities.flatMap((community) => community.members.map((key) => [key, community] as const))),
  );
  const value = (sizing: Sizing, key: string): number | undefined => measures.values[sizing][places().get(key) ?? -1];
  return {
    valueOf: value,
    top(sizing, among, count) {
      const values = measures.values[sizing];
      const found: number[] = [];
      for (const [place, key] of measures.keys.entries()) if ((values[place] ?? 0) > 0 && among(key)) found.push(place);
      found.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
      return found.slice(0, count).map((place) => measures.keys[place] ?? '');
    },
    rankOf(sizing, key, among) {
      const own = value(sizing, key);
      if (own === undefined) return undefined;
      return (
        1 + measures.keys.filter((other, place) => (measures.values[sizing][place] ?? 0) > own && among(other)).length
      );
    },
    communityOf: (key) => communities().get(key),
  };
}

/// The members of the community in which a node is, by what was measured last: the same set for as long as it has the
/// same members. Null where the node is in none.
export function rememberMembers(measured: () => Measures | null): (key: string) => ReadonlySet<string> | null {
  let known: { readonly members: readonly string[]; readonly set: ReadonlySet<string> } | undefined;
  return (key) => {
    const members = measured()?.communities.find((community) => community.members.includes(key))?.members;
    if (!members) return null;
    if (known?.members !== members) {
      const same = known?.members.join('\n') === members.join('\n');
      known = { members, set: known && same ? known.set : new Set(members) };
    }
    return known.set;
  };
}

/// How fast radii grow with values: below 1, so that a few giants do not make dwarfs of all others.
const STEEPNESS = 0.75;

/// The radius of each node by a measure.
export function radiiBy(measures: Measures, sizing: Sizing): ReadonlyMap<string, number> {
  const values = measures.values[sizing];
  const most = values.reduce((highest, value) => Math.max(highest, value), 0) || 1;
  return new Map(
    measures.keys.map((key, place) => [
      key,
      SMALLEST + (LARGEST - SMALLEST) * ((values[place] ?? 0) / most) ** STEEPNESS,
    ]),
  );
}
