/// Which line is under the pointer. The one rule kept here: a line is as wide to the pointer as a finger needs,
/// however thin it is drawn.

import type { Sigma } from 'sigma';
import { distanceToCurve, type Point } from './curve.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

const TOLERANCE = 7;

/// The shown edge nearest to `at` (pixels of the canvas) within reach, or null.
export function edgeAt(sigma: Sigma<SceneNode, SceneEdge>, scene: Scene, at: Point): string | null {
  let [nearest, best]: [number, string | null] = [TOLERANCE, null];
  const places = new Map<string, Point>();
  const place = (node: string): Point => {
    const known = places.get(node);
    if (known) return known;
    const found = sigma.graphToViewport(scene.graph.getNodeAttributes(node));
    places.set(node, found);
    return found;
  };
  for (const key of scene.look.visible.edges) {
    const [a, b] = [place(scene.graph.source(key)), place(scene.graph.target(key))];
    const { bend } = scene.graph.getEdgeAttributes(key);
    const room = TOLERANCE + Math.abs(bend) * (Math.abs(a.x - b.x) + Math.abs(a.y - b.y));
    if (at.x < Math.min(a.x, b.x) - room || at.x > Math.max(a.x, b.x) + room) continue;
    if (at.y < Math.min(a.y, b.y) - room || at.y > Math.max(a.y, b.y) + room) continue;
    const far = distanceToCurve(at, a, b, bend);
    if (far < nearest) [nearest, best] = [far, key];
  }
  return best;
}
