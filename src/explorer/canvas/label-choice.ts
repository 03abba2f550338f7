/// Which nodes wish for a label in a frame. The one rule kept here: each part of the picture has its turn, the biggest
/// nodes of it first, and only what is shown and on the screen is asked.

import { type Field, type FieldBook, type Projection, projectionOf } from './field.ts';
import type { SceneSigma } from './paint.ts';
import type { Scene } from './scene.ts';

/// The side of a part in pixels, while the camera shows the whole graph.
const CELL = 100;
/// How far outside the canvas a node may be whose label reaches into it.
const MARGIN = { x: 150, y: 50 };
const REST = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

export interface LabelRule {
  /// How many labels a part gets while the camera shows the whole graph; closer up there are more.
  readonly density: number;
  /// Nodes that are drawn smaller than this many pixels get none.
  readonly smallest: number;
}

/// The nodes of each part, the biggest first, and where the parts are.
interface Parts {
  readonly cells: ReadonlyMap<string, readonly number[]>;
  readonly projection: Projection;
}

function cellOf(x: number, y: number): string {
  return `${Math.floor(x / CELL)},${Math.floor(y / CELL)}`;
}

function partField(field: Field, projection: Projection): Parts {
  const cells = new Map<string, number[]>();
  for (let place = 0; place < field.keys.length; place += 1) {
    const at = { x: field.x[place] as number, y: field.y[place] as number };
    const id = cellOf(projection.x(at), projection.y(at));
    const cell = cells.get(id);
    if (cell) cell.push(place);
    else cells.set(id, [place]);
  }
  const { keys, radius } = field;
  const bigger = (a: number, b: number): number =>
    (radius[b] as number) - (radius[a] as number) || ((keys[a] as string) < (keys[b] as string) ? -1 : 1);
  for (const cell of cells.values()) cell.sort(bigger);
  return { cells, projection };
}

/// What the canvas with its margin shows, in the pixels in which parts are measured.
interface View {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function viewOf(sigma: SceneSigma, projection: Projection): View {
  const { width, height } = sigma.getDimensions();
  const corners = [
    sigma.viewportToGraph({ x: -MARGIN.x, y: -MARGIN.y }),
    sigma.viewportToGraph({ x: width + MARGIN.x, y: height + MARGIN.y }),
  ];
  const [xs, ys] = [corners.map(projection.x), corners.map(projection.y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/// Whether a square that begins at `x`, `y` is in view; one without a side is a point.
function isInView({ left, right, top, bottom }: View, x: number, y: number, side: number): boolean {
  return x + side >= left && x <= right && y + side >= top && y <= bottom;
}

function* cellsInView({ cells }: Parts, view: View): Generator<readonly number[]> {
  for (const [id, cell] of cells) {
    const [x = 0, y = 0] = id.split(',').map((at) => Number(at) * CELL);
    if (isInView(view, x, y, CELL)) yield cell;
  }
}

/// Chooses in each frame; remembers the parts for as long as neither the nodes nor the canvas change.
export function createLabelChoice(
  sigma: SceneSigma,
  scene: Scene,
  book: FieldBook,
  { density, smallest }: LabelRule,
): () => readonly string[] {
  let [parts, known]: [Parts | undefined, string] = [undefined, ''];
  const partsOf = (field: Field): Parts => {
    const projection = projectionOf((at) => sigma.graphToViewport(at, { cameraState: REST }));
    const [origin, far] = [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ];
    const id = [origin, far].flatMap((at) => [projection.x(at), projection.y(at)]).join() + book.edition;
    if (parts === undefined || id !== known) parts = partField(field, projection);
    known = id;
    return parts;
  };
  return () => {
    const field = book.read();
    const { visible } = scene.look;
    const { ratio } = sigma.getCamera();
    const most = Math.ceil(density / ratio ** 2);
    const least = smallest / sigma.scaleSize(1);
    const chosen: string[] = [];
    const found = partsOf(field);
    const { projection } = found;
    const view = viewOf(sigma, projection);
    for (const cell of cellsInView(found, view)) {
      let left = most;
      for (const place of cell) {
        if (left === 0 || (field.radius[place] as number) < least) break;
        const key = field.keys[place] as string;
        if (!visible.nodes.has(key)) continue;
        left -= 1;
        const at = { x: field.x[place] as number, y: field.y[place] as number };
        if (isInView(view, projection.x(at), projection.y(at), 0)) chosen.push(key);
      }
    }
    return chosen;
  };
}
