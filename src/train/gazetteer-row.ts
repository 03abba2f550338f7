/// The rows of the explorer's gazetteer. The one rule kept here: a place stands where its own source puts it, in the
/// state that the word list names; a namesake elsewhere gets a row too, so that nobody takes one for the other.

import { arabicNameKey, latinNameKey, type Town } from './geonames.ts';

export interface GazetteerRow {
  readonly name: string;
  readonly english: string;
  /// ISO 3166-1 alpha-2; empty for what lies in no one state.
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly source: 'geonames' | 'natural-earth' | 'own';
}

/// A place as the word list has it.
export interface ListedPlace {
  readonly name: string;
  readonly code: string;
  readonly type: string;
  readonly english: string;
}

/// A position written down by hand, for sites, regions and waters.
export interface OwnPosition {
  readonly name: string;
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
}

/// States whose towns news in Arabic names most, and how populous a town must be to have a row there and elsewhere.
const NEAR = 'DZ BH TD DJ EG ER IR IQ IL JO KW LB LY MR MA NE OM PS QA SA SO SS SD SY TN TR AE YE'.split(' ');
const LEAST_NEAR = 20_000;
const LEAST_FAR = 300_000;
/// A namesake is one whom a text may mean: big enough in itself and beside the other.
const LEAST_NAMESAKE = 50_000;
const LEAST_SHARE = 0.04;

function indexBy(
  towns: readonly Town[],
  keysOf: (town: Town) => Iterable<string>,
): ReadonlyMap<string, readonly Town[]> {
  const index = new Map<string, Town[]>();
  for (const town of towns) {
    for (const key of new Set(keysOf(town))) {
      const list = index.get(key);
      if (list) list.push(town);
      else index.set(key, [town]);
    }
  }
  return index;
}

function rowOf(name: string, english: string, town: Town): GazetteerRow {
  const { code, latitude, longitude } = town;
  return { name, english, code, latitude, longitude, source: 'geonames' };
}

interface TownIndex {
  readonly arabic: ReadonlyMap<string, readonly Town[]>;
  readonly latin: ReadonlyMap<string, readonly Town[]>;
}

/// The town a listed place is: of its state, by both names, else by the Arabic, else by the Latin one.
function townOf({ name, code, english }: ListedPlace, { arabic, latin }: TownIndex): Town | undefined {
  const inState = (town: Town): boolean => town.code === code;
  const named = (arabic.get(arabicNameKey(name)) ?? []).filter(inState);
  const key = latinNameKey(english);
  return named.find((town) => town.latin.includes(key)) ?? named[0] ?? (latin.get(key) ?? []).find(inState);
}

function namesakes(place: ListedPlace, town: Town | undefined, { arabic }: TownIndex): readonly GazetteerRow[] {
  const least = Math.max(LEAST_NAMESAKE, (town?.population ?? 0) * LEAST_SHARE);
  return (arabic.get(arabicNameKey(place.name)) ?? [])
    .filter(({ code, population }) => code !== place.code && population >= least)
    .map((other) => rowOf(place.name, other.english, other));
}

function isWellKnown({ code, population }: Town): boolean {
  return population >= (NEAR.includes(code) ? LEAST_NEAR : LEAST_FAR);
}

function unlisted(towns: readonly Town[], listed: ReadonlySet<string>): readonly GazetteerRow[] {
  return towns.filter(isWellKnown).flatMap((town) => {
    const name = town.arabic[0];
    if (name === undefined || town.arabic.some((other) => listed.has(`${town.code} ${arabicNameKey(other)}`)))
      return [];
    return [rowOf(name, town.english, town)];
  });
}

function unique(rows: readonly GazetteerRow[]): readonly GazetteerRow[] {
  const seen = new Map<string, GazetteerRow>();
  for (const row of rows) {
    const key = `${arabicNameKey(row.name)} ${row.code}`;
    if (!seen.has(key)) seen.set(key, row);
  }
  return [...seen.values()];
}

/// The rows for listed places and well-known towns, by name and state.
export function gazetteerRows(
  places: readonly ListedPlace[],
  towns: readonly Town[],
  own: readonly OwnPosition[],
): readonly GazetteerRow[] {
  const index = {
    arabic: indexBy(towns, ({ arabic }) => arabic.map(arabicNameKey)),
    latin: indexBy(towns, ({ latin }) => latin),
  };
  const english = new Map(places.map((place) => [`${place.name} ${place.code}`, place.english]));
  const written = own.map((row): GazetteerRow => {
    const known = english.get(`${row.name} ${row.code}`);
    if (known === undefined) throw new Error(`The list of places has no "${row.name}" in "${row.code}".`);
    return { ...row, english: known, source: 'own' };
  });
  const found = places.flatMap((place) => {
    if (place.type !== 'city' && place.type !== 'site') return [];
    const town = townOf(place, index);
    return [...(town ? [rowOf(place.name, place.english, town)] : []), ...namesakes(place, town, index)];
  });
  const listed = new Set([...written, ...found].map(({ code, name }) => `${code} ${arabicNameKey(name)}`));
  const rows = unique([...written, ...found, ...unlisted(towns, listed)]);
  return [...rows].sort((a, b) => compare(a.name, b.name) || compare(a.code, b.code));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
