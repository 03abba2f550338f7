/// Along time: events stand by their day, and who takes part between them. The one rule kept here: an event with a
/// day stands at its day exactly; only its height is free.

import { type Neighbours, neighboursOf } from '../network.ts';
import { type Ground, keepPinned, numberOf, type Places, type Run } from './ground.ts';
import { pushApart, roundsFor } from './noverlap.ts';

const ROUNDS = 24;
const MARGIN = 3;

/// Where each day stands between 0 and 1: by the calendar, or by its place in the order of days.
function dayScale(days: readonly number[], even: boolean): (day: number) => number {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (first === last) return () => 0.5;
  if (!even) return (day) => (day - first) / (last - first);
  const order = new Map(sorted.map((day, place) => [day, place / (sorted.length - 1)]));
  return (day) => order.get(day) ?? 0;
}

/// The weighted mean of the neighbours' values; those that are not known yet do not count.
function meanAround({ starts, others, weights }: Neighbours, values: Float64Array, node: number): number {
  let [sum, heavy] = [0, 0];
  const end = starts[node + 1] ?? 0;
  for (let at = starts[node] ?? 0; at < end; at += 1) {
    const value = values[others[at] ?? 0] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    sum += value * (weights[at] ?? 0);
    heavy += weights[at] ?? 0;
  }
  return heavy > 0 ? sum / heavy : Number.NaN;
}

/// Where nodes stand along time: who has no day in the middle of those they are tied to.
function alongTime({ day }: Ground, neighbours: Neighbours, even: boolean): Float64Array {
  const scale = dayScale(
    [...day].filter((at) => !Number.isNaN(at)),
    even,
  );
  const along = day.map((at) => (Number.isNaN(at) ? at : scale(at)));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let node = 0; node < along.length; node += 1) {
      if (Number.isNaN(day[node] ?? Number.NaN)) along[node] = meanAround(neighbours, along, node);
    }
  }
  return along.map((at) => (Number.isNaN(at) ? 0.5 : at));
}

/// Heights that bring neighbours together without all falling on one line.
function relaxed({ y, frame }: Ground, neighbours: Neighbours): Float64Array {
  let heights = y.map((at) => (at - frame.y) / frame.side);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = heights.map((at, node) => {
      const mean = meanAround(neighbours, heights, node);
      return Number.isNaN(mean) ? at : at * 0.7 + mean * 0.3;
    });
    const widest = next.reduce((most, at) => Math.max(most, Math.abs(at)), 1e-9);
    heights = next.map((at) => at / (2 * widest));
  }
  return heights;
}

export const chronicle: Run = function* (ground, settings, isLate) {
  const { frame, rightToLeft, network } = ground;
  const neighbours = neighboursOf(network);
  const along = alongTime(ground, neighbours, settings.even === true);
  const height = numberOf(settings, 'height') / 100;
  const places: Places = {
    x: along.map((at) => frame.x + (rightToLeft ? 0.5 - at : at - 0.5) * frame.side),
    y: relaxed(ground, neighbours).map((at) => frame.y + at * frame.side * height),
  };
  yield { share: 0.5, places };
  const apart = { margin: MARGIN, rounds: roundsFor(network.keys.length), vertical: true };
  return keepPinned(ground, yield* pushApart(ground, places, apart, isLate));
};
