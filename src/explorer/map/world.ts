/// The outline of the world and how it is laid flat. The one rule kept here: the drawing is made once; zooming moves it,
/// and positions follow by the same sum.

import { type GeoProjection, geoArea, geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { Point } from './cluster.ts';
import type { Position } from './gazetteer.ts';

type Topology = Parameters<typeof mesh>[0];
type Collection = Extract<Parameters<typeof mesh>[1], { type: 'GeometryCollection' }>;
export type WorldTopology = Topology & { readonly objects: { readonly countries: Collection } };

/// The drawing's own size, which zooming is measured against.
export const WIDTH = 1000;
export const HEIGHT = 520;
/// The meridian in the middle: between Africa and Asia, so that no land is cut but at the Bering Strait.
const MIDDLE = 11;

export interface StateOutline {
  /// ISO 3166-1 alpha-2.
  readonly code: string;
  /// Where its name stands, and how wide its land is there, in the drawing's units.
  readonly at: Point;
  readonly width: number;
}

export interface World {
  readonly land: string;
  readonly borders: string;
  readonly sphere: string;
  readonly states: readonly StateOutline[];
  /// Where a position is in the drawing.
  place(position: Pick<Position, 'longitude' | 'latitude'>): Point | null;
  /// A bow from one position to another.
  way(from: Position, to: Position): string;
}

type Outline = ReturnType<typeof outlinesOf>[number];

function outlinesOf(topology: WorldTopology) {
  return feature(topology, topology.objects.countries).features;
}

function pointOf(projection: GeoProjection, at: readonly [number, number]): Point | null {
  const point = projection([at[0], at[1]]);
  return point && { x: point[0], y: point[1] };
}

/// The biggest piece of a state, which bears its name.
function mainland({ geometry }: Outline): GeoJSON.Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const pieces = geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  return pieces.sort((a, b) => geoArea(b) - geoArea(a))[0] ?? geometry;
}

function stateOutline(outline: Outline, projection: GeoProjection): StateOutline | undefined {
  const piece = mainland(outline);
  const at = pointOf(projection, geoCentroid(piece));
  const [[left], [right]] = geoPath(projection).bounds(piece);
  return at && outline.id !== undefined ? { code: String(outline.id), at, width: right - left } : undefined;
}

function degrees({ longitude, latitude }: Pick<Position, 'longitude' | 'latitude'>): readonly [number, number] {
  return [longitude, latitude];
}

/// How far a bow rises, as a share of its length.
const RISE = 0.18;

function arc(from: Point | null, to: Point | null): string {
  if (!from || !to) return '';
  const rise = Math.hypot(to.x - from.x, to.y - from.y) * RISE;
  const top = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - rise };
  return `M${from.x} ${from.y}Q${top.x} ${top.y} ${to.x} ${to.y}`;
}

export function drawWorld(topology: WorldTopology): World {
  const outlines = outlinesOf(topology);
  const projection = geoNaturalEarth1().rotate([-MIDDLE, 0]);
  projection.fitSize([WIDTH, HEIGHT], { type: 'FeatureCollection', features: outlines });
  const path = geoPath(projection).digits(2);
  return {
    land: path({ type: 'FeatureCollection', features: outlines }) ?? '',
    borders: path(mesh(topology, topology.objects.countries, (a, b) => a !== b)) ?? '',
    sphere: path({ type: 'Sphere' }) ?? '',
    states: outlines.flatMap((outline) => stateOutline(outline, projection) ?? []),
    place: (position) => pointOf(projection, degrees(position)),
    way: (from, to) => arc(pointOf(projection, degrees(from)), pointOf(projection, degrees(to))),
  };
}
