/// Surveying the ground of a layout: from what is shown to columns. The one rule kept here: nodes start where the file
/// has them, so that the same link leads to the same picture.

import { isEvent } from '../../model/graph.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Visibility } from '../data/visibility.ts';
import { atOnce } from '../pace/slices.ts';
import type { Clock, Pin } from '../state/view.ts';
import { frameOf, type Ground } from './layout/ground.ts';
import { columnOf, makingNetwork } from './network.ts';
import { radiusOf } from './radius.ts';

/// Nodes that were put in their places by hand.
export type Pins = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

export function pinsOf(pins: readonly Pin[]): Pins {
  return new Map(pins.map(({ node, x, y }) => [node, { x, y }]));
}

export interface GroundOptions {
  readonly clock: Clock;
  /// The selected node, or null.
  readonly centre: string | null;
  readonly rightToLeft: boolean;
}

/// The middle of the days on which an event is placed by the evidence that is left.
function dayOf(dataset: Dataset, { surviving }: Visibility, clock: Clock, key: string): number {
  const rows = dataset.claims.ofEvent.get(key) ?? [];
  const middles = rows.flatMap((row) => {
    const days = surviving.rows[row] === 1 ? dataset.claims.rows[row]?.days[clock] : undefined;
    return days && Number.isFinite(days.first) && Number.isFinite(days.last) ? [(days.first + days.last) / 2] : [];
  });
  return middles.length > 0 ? Math.min(...middles) : Number.NaN;
}

/// Surveys the ground in steps between which the page may do other things.
export function* surveyingGround(
  dataset: Dataset,
  visible: Visibility,
  pins: Pins,
  options: GroundOptions,
): Generator<undefined, Ground> {
  const network = yield* makingNetwork(dataset, visible);
  const { keys } = network;
  const { nodes } = dataset.bundle.graph;
  const place = (key: string) => pins.get(key) ?? dataset.nodes.get(key)?.attributes ?? { x: 0, y: 0 };
  const isDated = (key: string): boolean => {
    const attributes = dataset.nodes.get(key)?.attributes;
    return attributes !== undefined && isEvent(attributes);
  };
  return {
    network,
    x: yield* columnOf(keys, (key) => place(key).x),
    y: yield* columnOf(keys, (key) => place(key).y),
    radius: yield* columnOf(keys, (key) => radiusOf(dataset.nodes.get(key)?.attributes.size ?? 0)),
    pinned: Uint8Array.from(keys, (key) => (pins.has(key) ? 1 : 0)),
    day: yield* columnOf(keys, (key) => (isDated(key) ? dayOf(dataset, visible, options.clock, key) : Number.NaN)),
    centre: options.centre === null ? -1 : keys.indexOf(options.centre),
    frame: frameOf(
      nodes.map(({ attributes }) => attributes.x),
      nodes.map(({ attributes }) => attributes.y),
    ),
    rightToLeft: options.rightToLeft,
  };
}

/// The same at once.
export function surveyGround(dataset: Dataset, visible: Visibility, pins: Pins, options: GroundOptions): Ground {
  return atOnce(surveyingGround(dataset, visible, pins, options));
}
