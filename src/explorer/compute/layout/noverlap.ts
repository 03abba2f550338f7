/// Pushing apart what overlaps. The one rule kept here: nodes move no farther than they must, and two in one place
/// part by their order, not by chance.

import { type Ground, keepPinned, numberOf, type Places, type Run, unitsPerPixel } from './ground.ts';

export interface Apart {
  /// The room between two rims, in pixels.
  readonly margin: number;
  readonly rounds: number;
  /// Whether nodes may move up and down only.
  readonly vertical?: boolean;
}

/// Nodes by the cell of a grid that they stand in.
function cellsOf({ x, y }: Places, cell: number): ReadonlyMap<number, readonly number[]> {
  const cells = new Map<number, number[]>();
  for (let node = 0; node < x.length; node += 1) {
    const id = cellAt(Math.floor((x[node] ?? 0) / cell), Math.floor((y[node] ?? 0) / cell));
    const list = cells.get(id);
    if (list) list.push(node);
    else cells.set(id, [node]);
  }
  return cells;
}

const ROW = 2 ** 22;

function cellAt(column: number, row: number): number {
  return column * ROW + row;
}

/// The golden angle, by which nodes in one place part.
const TURN = 2.399_963;

/// Pushes two nodes apart by half of what they lack; returns whether they overlapped.
function part(ground: Ground, places: Places, a: number, b: number, reach: number, vertical: boolean): boolean {
  const { x, y } = places;
  let [dx, dy] = [(x[b] as number) - (x[a] as number), (y[b] as number) - (y[a] as number)];
  const far = Math.hypot(dx, dy);
  if (far >= reach) return false;
  const push = (reach - far) / 2 + reach * 1e-4;
  if (vertical) [dx, dy] = [0, dy < 0 ? -1 : 1];
  else if (far < reach * 1e-3) [dx, dy] = [Math.cos(b * TURN), Math.sin(b * TURN)];
  else [dx, dy] = [dx / far, dy / far];
  const [movesA, movesB] = [ground.pinned[a] !== 1, ground.pinned[b] !== 1];
  const [shareA, shareB] = movesA && movesB ? [1, 1] : [movesA ? 2 : 0, movesB ? 2 : 0];
  [x[a], y[a]] = [(x[a] as number) - dx * push * shareA, (y[a] as number) - dy * push * shareA];
  [x[b], y[b]] = [(x[b] as number) + dx * push * shareB, (y[b] as number) + dy * push * shareB];
  return shareA + shareB > 0;
}

/// One round over all pairs that stand near; returns how many overlapped.
function round(ground: Ground, places: Places, reach: Float64Array, cell: number, vertical: boolean): number {
  const cells = cellsOf(places, cell);
  let overlaps = 0;
  for (let node = 0; node < reach.length; node += 1) {
    const column = Math.floor((places.x[node] as number) / cell);
    const row = Math.floor((places.y[node] as number) / cell);
    for (let near = 0; near < 9; near += 1) {
      for (const other of cells.get(cellAt(column + (near % 3) - 1, row + Math.floor(near / 3) - 1)) ?? []) {
        if (other <= node) continue;
        const wanted = (reach[node] as number) + (reach[other] as number);
        if (part(ground, places, node, other, wanted, vertical)) overlaps += 1;
      }
    }
  }
  return overlaps;
}

/// Places where hardly any nodes overlap, a step after each round.
export function* pushApart(
  ground: Ground,
  start: Places,
  { margin, rounds, vertical = false }: Apart,
  isLate: () => boolean,
): Generator<{ share: number; places: Places }, Places> {
  const places: Places = { x: start.x.slice(), y: start.y.slice() };
  const unit = unitsPerPixel(ground);
  const reach = ground.radius.map((radius) => (radius + margin / 2) * unit);
  const cell =
    Math.max(
      ...reach.subarray(0, 1),
      reach.reduce((most, at) => Math.max(most, at), 0),
    ) * 2 || 1;
  for (let done = 0; done < rounds && !isLate(); done += 1) {
    if (round(ground, places, reach, cell, vertical) === 0) break;
    yield { share: (done + 1) / rounds, places };
  }
  return keepPinned(ground, places);
}

/// Rounds times nodes that pushing apart may cost, and the most rounds.
const BUDGET = 300_000;
const MOST_ROUNDS = 60;

/// How many rounds so many nodes may take.
export function roundsFor(order: number): number {
  return Math.max(3, Math.min(MOST_ROUNDS, Math.floor(BUDGET / Math.max(1, order))));
}

/// The layout that changes nothing but overlaps.
export const noverlap: Run = (ground, settings, isLate) =>
  pushApart(
    ground,
    ground,
    { margin: numberOf(settings, 'margin'), rounds: roundsFor(ground.network.keys.length) },
    isLate,
  );
