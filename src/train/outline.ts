/// The outline of the world for the explorer's map, and where each state's name stands on it. The one rule kept here:
/// borders are drawn as Natural Earth has them; only detail that no screen shows is left out.

import { geoArea, geoCentroid } from 'd3-geo';
import { feature, quantize } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';

type Topology = Parameters<typeof presimplify>[0];
type Collection = Extract<Topology['objects'][string], { type: 'GeometryCollection' }>;
export type World = Topology & { readonly objects: { readonly countries: Collection } };

/// The share of points that is kept, the most telling first.
const KEPT = 0.35;
const STEPS = 1e4;
/// Where nothing happens and a map only loses room.
const UNINHABITED = '010';

/// Codes of states as Natural Earth numbers them, in letters: the standard way of writing a region.
function lettersOf(id: string | number | undefined): string | undefined {
  const region = id === undefined ? undefined : Intl.getCanonicalLocales(`und-${String(id).padStart(3, '0')}`)[0];
  return region?.slice('und-'.length);
}

/// The world with less detail, each state under its code in letters.
export function simplifiedWorld(world: World): World {
  const weighed = presimplify(world);
  const simple = quantize(simplify(weighed, quantile(weighed, KEPT)), STEPS) as World;
  const { countries } = simple.objects;
  const states = countries.geometries.filter(({ id }) => id !== UNINHABITED);
  for (const state of states) {
    const code = lettersOf(state.id);
    if (code === undefined) delete state.id;
    else state.id = code;
    delete state.properties;
  }
  return { ...simple, objects: { countries: { ...countries, geometries: states } } };
}

/// The middle of the biggest piece of each state, as longitude and latitude.
export function middlesOfStates(world: World): ReadonlyMap<string, readonly [number, number]> {
  const middles = new Map<string, readonly [number, number]>();
  for (const { id, geometry } of feature(world, world.objects.countries).features) {
    const code = lettersOf(id);
    if (code === undefined) continue;
    const pieces = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
    const polygons = pieces.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
    const biggest = polygons.sort((a, b) => geoArea(b) - geoArea(a))[0] ?? geometry;
    if (!middles.has(code)) middles.set(code, geoCentroid(biggest));
  }
  return middles;
}
