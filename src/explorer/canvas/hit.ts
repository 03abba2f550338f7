/// Which line is under the pointer. The one rule kept here: a line is as wide to the pointer as a finger needs,
/// however thin it is drawn.

import type { Sigma } from 'sigma';
import { distanceToCurve, type Point } from './curve.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

const TOLERANCE = 7;

/// A line with what does not change while it is shown.
interface Line {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly bend: number;
}

const LINES = new WeakMap<ReadonlySet<string>, readonly Line[]>();

/// The lines that are shown, looked up once for all movements of the pointer over them.
function linesOf({ graph, look }: Scene): readonly Line[] {
  const { edges } = look.visible;
  const lines =
    LINES.get(edges) ??
    [...edges].map((key) => {
      const [source, target] = graph.extremities(key);
      return { key, source, target, bend: graph.getEdgeAttribute(key, 'bend') };
    });
  LINES.set(edges, lines);
  return lines;
}

/// The lines whose surroundings hold a point; both as the graph places them, so that nothing is projected.
function linesAround(scene: Scene, at: Point, reach: number): readonly Line[] {
  return linesOf(scene).filter(({ source, target, bend }) => {
    const [a, b] = [scene.graph.getNodeAttributes(source), scene.graph.getNodeAttributes(target)];
    const room = reach + Math.abs(bend) * (Math.abs(a.x - b.x) + Math.abs(a.y - b.y));
    if (at.x < Math.min(a.x, b.x) - room || at.x > Math.max(a.x, b.x) + room) return false;
    return at.y >= Math.min(a.y, b.y) - room && at.y <= Math.max(a.y, b.y) + room;
  });
}

/// The shown edge nearest to `at` (pixels of the canvas) within reach, or null.
export function edgeAt(sigma: Sigma<SceneNode, SceneEdge>, scene: Scene, at: Point): string | null {
  let [nearest, best]: [number, string | null] = [TOLERANCE, null];
  const [here, beside] = [sigma.viewportToGraph(at), sigma.viewportToGraph({ x: at.x + TOLERANCE, y: at.y })];
  const place = (node: string): Point => sigma.graphToViewport(scene.graph.getNodeAttributes(node));
  for (const { key, source, target, bend } of linesAround(
    scene,
    here,
    Math.hypot(beside.x - here.x, beside.y - here.y),
  )) {
    const far = distanceToCurve(at, place(source), place(target), bend);
    if (far < nearest) [nearest, best] = [far, key];
  }
  return best;
}
