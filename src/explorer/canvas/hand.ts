/// A node in the hand, be that a pointer or a key. The one rule kept here: nothing but the node moves.

import type { Point } from './curve.ts';
import type { Stage } from './stage.ts';

export interface Held {
  /// Moves the node to a point of the canvas.
  moveTo(at: Point): void;
  /// Moves it by so many pixels.
  moveBy(by: Point): void;
  putBack(): void;
  /// Where it is, in the measure of the file.
  place(): Point;
}

/// Takes a node of the stage.
export function takeNode({ sigma, scene: { graph } }: Stage, node: string): Held {
  // Else the whole picture is scaled anew with each step.
  if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  const place = (): Point => {
    const { x, y } = graph.getNodeAttributes(node);
    return { x, y };
  };
  const start = place();
  const moveTo = (at: Point): void => {
    graph.mergeNodeAttributes(node, sigma.viewportToGraph(at));
  };
  return {
    moveTo,
    moveBy({ x, y }) {
      const at = sigma.graphToViewport(place());
      moveTo({ x: at.x + x, y: at.y + y });
    },
    putBack() {
      graph.mergeNodeAttributes(node, start);
    },
    place,
  };
}
