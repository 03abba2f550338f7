/// The stage: one sigma instance with its layers. The one rule kept here: whoever builds it kills it; nothing of
/// it outlives its canvas.

import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { Sigma } from 'sigma';
import { createEdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { CameraState } from 'sigma/types';
import type { Shape } from '../../model/appearance.ts';
import type { Light } from '../context/canvas-port.ts';
import { createStore, type Store } from '../state/store.ts';
import { paintDisputes } from './dispute-mark.ts';
import type { Hover } from './hover.ts';
import { createMeasure, type PlacedLabel } from './label.ts';
import type { Box } from './label-boxes.ts';
import { type Layers, paintFocus, paintLabels, type SceneSigma } from './paint.ts';
import { reduceEdge, reduceNode, type Scene, type SceneEdge, type SceneNode } from './scene.ts';
import { createShapeProgram } from './shape-program.ts';

export interface Stage {
  readonly sigma: SceneSigma;
  readonly scene: Scene;
  readonly hover: Store<Hover>;
  /// What something outside the canvas points at together.
  readonly pointed: Store<Light | null>;
  /// What the page wants lit while nothing is pointed at.
  readonly light: Store<Light | null>;
  /// The labels of the last frame, for tests and for those who embed the explorer.
  labels: readonly PlacedLabel[];
  /// Whether the pointer moves a node or has just done so: letting go of it is no click then.
  moving: boolean;
  /// Asked in each frame which places over the canvas labels of nodes have to leave free.
  reserve: () => readonly Box[];
}

const SHAPES: readonly Shape[] = ['circle', 'square', 'bordered-square', 'pin', 'diamond'];
const HEAD = { extremity: 'target', lengthToThicknessRatio: 4, widenessToThicknessRatio: 3 } as const;
/// Graphs up to this many nodes wish for all labels; bigger ones for the biggest nodes of each part of the screen.
const ALL_LABELS = 600;
/// From how many edges on they are left out of the picture while it moves.
const MANY_EDGES = 20_000;

function programs() {
  const curve = createEdgeCurveProgram<SceneNode, SceneEdge>;
  return {
    nodeProgramClasses: Object.fromEntries(
      SHAPES.map((shape) => [shape, createShapeProgram<SceneNode, SceneEdge>(shape)]),
    ),
    edgeProgramClasses: {
      line: EdgeRectangleProgram<SceneNode, SceneEdge>,
      'line-arrow': createEdgeArrowProgram<SceneNode, SceneEdge>(HEAD),
      curve: curve(),
      'curve-arrow': curve({ arrowHead: HEAD }),
    },
  };
}

function createLayers(sigma: SceneSigma): Layers {
  const style = { pointerEvents: 'none' };
  const [aboveLabels, aboveLit] = [
    { afterLayer: 'labels', style },
    { afterLayer: 'hoverNodes', style },
  ];
  sigma.createCanvasContext('veil', aboveLabels);
  sigma.createCanvasContext('lit', aboveLit);
  sigma.resize(true);
  const context = (id: string): CanvasRenderingContext2D => {
    const found = sigma.getCanvases()[id]?.getContext('2d');
    if (!found) throw new Error(`The canvas "${id}" has no 2D context.`);
    return found;
  };
  const lit = context('lit');
  return { labels: context('labels'), veil: context('veil'), lit, measure: createMeasure(lit) };
}

/// Paints labels and focus after each frame, from what sigma asked to be labelled in it.
function paintFrames(stage: Stage, wanted: Set<string>): void {
  const { sigma, scene } = stage;
  const layers = createLayers(sigma);
  sigma.on('beforeRender', () => wanted.clear());
  sigma.on('afterRender', () => {
    const lit = paintFocus(scene, sigma, layers);
    paintDisputes(scene, sigma, layers);
    const taken = [...lit.map((label) => label.box), ...stage.reserve()];
    stage.labels = [...lit, ...paintLabels(scene, sigma, layers, wanted, taken)];
  });
}

/// Builds sigma in a container that has a size. `camera` is where a former stage looked.
export function createStage(scene: Scene, container: HTMLElement, hover: Store<Hover>, camera?: CameraState): Stage {
  const wanted = new Set<string>();
  const sigma: SceneSigma = new Sigma<SceneNode, SceneEdge>(scene.graph, container, {
    ...programs(),
    nodeReducer: (key, data) => reduceNode(scene, key, data),
    edgeReducer: (key, data) => reduceEdge(scene, key, data),
    defaultDrawNodeLabel: (_, data) => wanted.add(data.key as string),
    defaultDrawNodeHover: () => {},
    labelDensity: scene.graph.order <= ALL_LABELS ? Number.POSITIVE_INFINITY : 2,
    labelRenderedSizeThreshold: scene.graph.order <= ALL_LABELS ? 3 : 5,
    stagePadding: 56,
    enableCameraRotation: false,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    zIndex: false,
    hideEdgesOnMove: scene.graph.size > MANY_EDGES,
  });
  if (camera) sigma.getCamera().setState(camera);
  const stage: Stage = {
    sigma,
    scene,
    hover,
    pointed: createStore<Light | null>(null),
    light: createStore<Light | null>(null),
    labels: [],
    moving: false,
    reserve: () => [],
  };
  paintFrames(stage, wanted);
  // Sigma has drawn once by itself: what is left is to paint our own layers.
  sigma.scheduleRender();
  return stage;
}
