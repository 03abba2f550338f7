/// What the pointer meets and which names are wished for. The one rule kept here: both are asked of places alone, so that
/// neither a browser nor a graphics card is needed.

import { describe, expect, test } from 'vitest';
import { keepField } from '../../src/explorer/canvas/field.ts';
import { edgeAt, nodeAt } from '../../src/explorer/canvas/hit.ts';
import { createLabelChoice } from '../../src/explorer/canvas/label-choice.ts';
import type { SceneSigma } from '../../src/explorer/canvas/paint.ts';
import { createScene, radiusOfNode, type Scene } from '../../src/explorer/canvas/scene.ts';
import { distanceToShape, SHAPE_ORDER } from '../../src/explorer/canvas/shape-distance.ts';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { visibleGraph } from '../../src/explorer/data/visibility.ts';
import { toggleKind } from '../../src/explorer/state/filter.ts';
import { INITIAL_VIEW } from '../../src/explorer/state/view.ts';
import { sampleBundle } from './fixture.ts';

const dataset = indexBundle(sampleBundle());

interface Point {
  readonly x: number;
  readonly y: number;
}

/// A canvas of 2000 pixels whose middle is the middle of the graph; `zoom` pixels are a unit of the graph.
function canvas(zoom = 1): SceneSigma {
  const middle = 1000;
  return {
    viewportToGraph: ({ x, y }: Point) => ({ x: (x - middle) / zoom, y: (middle - y) / zoom }),
    graphToViewport: ({ x, y }: Point, at?: { readonly cameraState?: unknown }) => {
      const scale = at?.cameraState ? 1 : zoom;
      return { x: middle + x * scale, y: middle - y * scale };
    },
    scaleSize: (size: number) => size,
    getDimensions: () => ({ width: 2 * middle, height: 2 * middle }),
    getCamera: () => ({ ratio: 1 / zoom }),
  } as unknown as SceneSigma;
}

/// The sample graph with some nodes where they are put and all others far away.
function sceneWith(places: Readonly<Record<string, Point>>): Scene {
  const scene = createScene(dataset);
  scene.graph.updateEachNodeAttributes((key, node) => ({ ...node, ...(places[key] ?? { x: 1e6, y: 1e6 }) }));
  return scene;
}

const [person = '', other = ''] = [...dataset.nodes.values()]
  .filter(({ attributes }) => attributes.kind === 'person')
  .map(({ key }) => key);
const event = dataset.claims.rows[0]?.event ?? '';

function radius(scene: Scene, key: string): number {
  return radiusOfNode(scene, key, scene.graph.getNodeAttribute(key, 'attributes'));
}

describe('what is under the pointer', () => {
  test('a node is met on all of its area and not beside it', () => {
    const scene = sceneWith({ [person]: { x: 100, y: 50 } });
    const field = keepField(scene).read();
    const reach = radius(scene, person);
    const meet = (dx: number): string | null => nodeAt(canvas(), scene, field, { x: 1100 + dx, y: 950 });
    expect([0, reach - 1, 1 - reach].map(meet)).toEqual([person, person, person]);
    expect([reach + 1, -reach - 1].map(meet)).toEqual([null, null]);
  });

  test('a node is as big to the pointer as it is drawn, however near the camera is', () => {
    const scene = sceneWith({ [person]: { x: 100, y: 0 } });
    const field = keepField(scene).read();
    expect(nodeAt(canvas(4), scene, field, { x: 1400 + radius(scene, person) - 1, y: 1000 })).toBe(person);
    expect(nodeAt(canvas(4), scene, field, { x: 1400 + radius(scene, person) + 1, y: 1000 })).toBeNull();
  });

  test('of nodes in one place the one drawn last is met, and never a hidden one', () => {
    const scene = sceneWith({ [person]: { x: 0, y: 0 }, [event]: { x: 0, y: 0 } });
    const field = keepField(scene).read();
    const middle = { x: 1000, y: 1000 };
    expect(nodeAt(canvas(), scene, field, middle)).toBe(event);
    const kind = scene.graph.getNodeAttribute(event, 'attributes').kind;
    scene.look.visible = visibleGraph(dataset, toggleKind(kind)(INITIAL_VIEW));
    expect(nodeAt(canvas(), scene, field, middle)).toBe(person);
  });

  test('a node that was moved is met where it is now', () => {
    const scene = sceneWith({ [person]: { x: 0, y: 0 } });
    const book = keepField(scene);
    book.read();
    scene.graph.mergeNodeAttributes(person, { x: 300, y: 0 });
    expect(nodeAt(canvas(), scene, book.read(), { x: 1000, y: 1000 })).toBeNull();
    expect(nodeAt(canvas(), scene, book.read(), { x: 1300, y: 1000 })).toBe(person);
  });

  test('a line is met within a finger of it', () => {
    const [line] = [...dataset.edges.values()].filter(
      ({ key }) => createScene(dataset).graph.getEdgeAttribute(key, 'bend') === 0,
    );
    const { key = '', source = '', target = '' } = line ?? {};
    const scene = sceneWith({ [source]: { x: -400, y: 0 }, [target]: { x: 400, y: 0 } });
    const field = keepField(scene).read();
    expect(edgeAt(canvas(), scene, field, { x: 1000, y: 1006 })).toBe(key);
    expect(edgeAt(canvas(), scene, field, { x: 1000, y: 1008 })).toBeNull();
    expect(edgeAt(canvas(), scene, field, { x: 1420, y: 1000 })).toBeNull();
  });

  test('the middle of each shape belongs to it, what is beyond its corners does not', () => {
    for (const shape of SHAPE_ORDER) {
      expect(distanceToShape(shape, 0, 0), shape).toBeLessThan(0);
      expect(distanceToShape(shape, 1.3, 1.3), shape).toBeGreaterThan(0);
    }
  });

  test('the tip of a pin points down', () => {
    expect(distanceToShape('pin', 0, -1.1)).toBeLessThan(0);
    expect(distanceToShape('pin', 0, 1.1)).toBeGreaterThan(0);
  });
});

describe('which nodes wish for a label', () => {
  const rule = { density: 1, smallest: 1 };

  test('of each part of the picture the biggest that is shown', () => {
    const scene = sceneWith({ [person]: { x: 10, y: 10 }, [other]: { x: 20, y: 20 }, [event]: { x: 210, y: 20 } });
    scene.look.radii = new Map([
      [person, 9],
      [other, 10],
      [event, 5],
    ]);
    const choose = createLabelChoice(canvas(), scene, keepField(scene), rule);
    expect([...choose()].sort()).toEqual([event, other].sort());
  });

  test('more of them the nearer the camera is', () => {
    const scene = sceneWith({ [person]: { x: 10, y: 10 }, [other]: { x: 20, y: 20 } });
    expect(createLabelChoice(canvas(1), scene, keepField(scene), rule)()).toHaveLength(1);
    expect(createLabelChoice(canvas(2), scene, keepField(scene), rule)()).toHaveLength(2);
  });

  test('none that is too small to be named or off the screen', () => {
    const scene = sceneWith({ [person]: { x: 10, y: 10 } });
    expect(createLabelChoice(canvas(), scene, keepField(scene), { density: 9, smallest: 99 })()).toEqual([]);
    expect(createLabelChoice(canvas(200), scene, keepField(scene), { density: 9, smallest: 1 })()).toEqual([]);
  });
});
