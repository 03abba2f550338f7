/// The gazetteer: where places and states are. The one rule kept here: a name that several states have stays several
/// positions; who asks must say which state is meant.

import { foldLatin } from '../../arabic/latin.ts';
import { foldForLookup } from '../../arabic/normalize.ts';

/// Where a position comes from: GeoNames, Natural Earth, or our own list.
export type PositionSource = 'g' | 'n' | 'o';

export interface Position {
  readonly name: string;
  readonly english: string;
  /// ISO 3166-1 alpha-2; empty for what lies in no one state.
  readonly state: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly source: PositionSource;
}

export interface Gazetteer {
  /// Positions by folded name, Arabic and English.
  readonly towns: ReadonlyMap<string, readonly Position[]>;
  /// The position of each state by its code.
  readonly states: ReadonlyMap<string, Position>;
}

const ARTICLE = 'ال';

/// What spellings of a place's name share.
export function placeKey(name: string): string {
  return foldLatin(foldForLookup(name)).replace(/^(al|el) /, '');
}

function isSource(text: string | undefined): text is PositionSource {
  return text === 'g' || text === 'n' || text === 'o';
}

/// Reads the rows of one asset; a row that is not whole throws, for the asset is ours.
export function readPositions(table: string): readonly Position[] {
  const rows = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return rows.map((line) => {
    const [name = '', english = '', state = '', north, east, source] = line.split('\t');
    const [latitude, longitude] = [Number(north), Number(east)];
    const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    if (name === '' || !isOnEarth || !isSource(source)) throw new Error(`The gazetteer cannot use the row "${line}".`);
    return { name, english, state, latitude, longitude, source };
  });
}

export function makeGazetteer(towns: readonly Position[], states: readonly Position[]): Gazetteer {
  const byName = new Map<string, Position[]>();
  for (const town of towns) {
    for (const key of new Set([placeKey(town.name), placeKey(town.english)])) {
      if (key === '') continue;
      const list = byName.get(key);
      if (list) list.push(town);
      else byName.set(key, [town]);
    }
  }
  return { towns: byName, states: new Map(states.map((state) => [state.state, state])) };
}

/// All positions a name may mean, whatever spelling of it: with or without its article where the name as it stands is
/// not known.
export function positionsOf({ towns }: Gazetteer, name: string): readonly Position[] {
  const key = placeKey(name);
  const other = key.startsWith(ARTICLE) ? key.slice(ARTICLE.length) : ARTICLE + key;
  return towns.get(key) ?? towns.get(other) ?? [];
}
