/// Where nodes and lines are, as columns. The one rule kept here: places are those of the graph, so that moving the
/// camera changes nothing in them.

import { APPEARANCE, type Shape } from '../../model/appearance.ts';
import type { Point } from './curve.ts';
import { radiusOfNode, type Scene } from './scene.ts';

export interface Field {
  /// The nodes, in the scene's order.
  readonly keys: readonly string[];
  readonly shapes: readonly Shape[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  /// The radius of each node in pixels before zooming.
  readonly radius: Float64Array;
  readonly lines: Lines;
}

/// The lines with the positions of their ends among the nodes.
interface Lines {
  readonly keys: readonly string[];
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly bend: Float64Array;
}

function linesOf({ graph }: Scene, nodes: readonly string[]): Lines {
  const places = new Map(nodes.map((key, place) => [key, place]));
  const [from, to] = [new Uint32Array(graph.size), new Uint32Array(graph.size)];
  const bend = new Float64Array(graph.size);
  const keys: string[] = [];
  graph.forEachEdge((key, attributes, source, target) => {
    const line = keys.push(key) - 1;
    from[line] = places.get(source) ?? 0;
    to[line] = places.get(target) ?? 0;
    bend[line] = attributes.bend;
  });
  return { keys, from, to, bend };
}

/// Writes down where the nodes stand now and how big they are.
function survey(scene: Scene, { x, y, radius }: Field): void {
  let place = 0;
  scene.graph.forEachNode((key, node) => {
    x[place] = node.x;
    y[place] = node.y;
    radius[place] = radiusOfNode(scene, key, node.attributes);
    place += 1;
  });
}

function createField(scene: Scene): Field {
  const keys = scene.graph.nodes();
  const column = (): Float64Array => new Float64Array(keys.length);
  return {
    keys,
    shapes: keys.map((key) => APPEARANCE[scene.graph.getNodeAttribute(key, 'attributes').kind].shape),
    x: column(),
    y: column(),
    radius: column(),
    lines: linesOf(scene, keys),
  };
}

export interface FieldBook {
  /// The field as it is now.
  read(): Field;
  /// Counts the surveys: who remembers something of the field knows by it whether that is old.
  readonly edition: number;
  /// Says that nodes were moved.
  forget(): void;
  close(): void;
}

/// The field of a scene, surveyed anew when it is asked for after nodes were moved, sized or tied.
export function keepField(scene: Scene): FieldBook {
  const { graph, look } = scene;
  let field: Field | undefined;
  let [stale, edition] = [true, 0];
  let sizedBy: unknown;
  const forget = (): void => {
    stale = true;
  };
  graph.on('nodeAttributesUpdated', forget);
  const read = (): Field => {
    if (!field) field = createField(scene);
    else if (field.lines.keys.length !== graph.size) field = { ...field, lines: linesOf(scene, field.keys) };
    if (stale || sizedBy !== look.radii) {
      survey(scene, field);
      [stale, sizedBy, edition] = [false, look.radii, edition + 1];
    }
    return field;
  };
  return {
    read,
    get edition() {
      return edition;
    },
    forget,
    close: () => {
      graph.off('nodeAttributesUpdated', forget);
    },
  };
}

/// The way from the graph's plane to the pixels of the canvas, which is the same for all points.
export interface Projection {
  x(at: Point): number;
  y(at: Point): number;
}

/// What a projection is made from: the pixels of any point.
export type Project = (at: Point) => Point;

const STEP = 1000;

/// A projection by what becomes of three points.
export function projectionOf(project: Project): Projection {
  const [origin, right, up] = [project({ x: 0, y: 0 }), project({ x: STEP, y: 0 }), project({ x: 0, y: STEP })];
  const [xx, yx] = [(right.x - origin.x) / STEP, (right.y - origin.y) / STEP];
  const [xy, yy] = [(up.x - origin.x) / STEP, (up.y - origin.y) / STEP];
  return {
    x: (at) => origin.x + at.x * xx + at.y * xy,
    y: (at) => origin.y + at.x * yx + at.y * yy,
  };
}
