/// The outline of the world and how it is laid flat. The one rule kept here: it is projected once; zooming moves what was
/// projected, and positions follow by the same sum.

import { type GeoContext, type GeoProjection, geoArea, geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature, type mesh } from 'topojson-client';
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

/// A closed line: x and y of each of its points in turn.
export type Ring = Float32Array;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface StateOutline {
  /// ISO 3166-1 alpha-2; empty for land that no code stands for.
  readonly code: string;
  readonly rings: readonly Ring[];
  readonly box: Box;
  /// Where its name stands, and how wide its land is there, in the drawing's units.
  readonly at: Point;
  readonly width: number;
}

export interface World {
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

/// The rings of an outline as they are drawn.
function ringsOf(outline: Outline, projection: GeoProjection): readonly Ring[] {
  const rings: number[][] = [];
  const pen: GeoContext = {
    moveTo: (x, y) => rings.push([x, y]),
    lineTo: (x, y) => rings.at(-1)?.push(x, y),
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
  };
  geoPath(projection, pen)(outline);
  return rings.map((ring) => Float32Array.from(ring));
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
  const path = geoPath(projection);
  const [[left, top], [right, bottom]] = path.bounds(outline);
  const [[west], [east]] = path.bounds(piece);
  if (!at) return undefined;
  const rings = ringsOf(outline, projection);
  return { code: String(outline.id ?? ''), rings, box: { left, top, right, bottom }, at, width: east - west };
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
  return {
    states: outlines.flatMap((outline) => stateOutline(outline, projection) ?? []),
    place: (position) => pointOf(projection, degrees(position)),
    way: (from, to) => arc(pointOf(projection, degrees(from)), pointOf(projection, degrees(to))),
  };
}
