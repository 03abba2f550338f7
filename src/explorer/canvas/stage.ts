/// The stage: one sigma instance with its layers. The one rule kept here: whoever builds it kills it; nothing of
/// it outlives its canvas.

import { Sigma } from 'sigma';
import { AbstractNodeProgram } from 'sigma/rendering';
import type { CameraState } from 'sigma/types';
import type { Light } from '../context/canvas-port.ts';
import { createStore, type Store } from '../state/store.ts';
import type { Point } from './curve.ts';
import { paintDisputes } from './dispute-mark.ts';
import { type FieldBook, keepField } from './field.ts';
import { nodeAt } from './hit.ts';
import type { Hover } from './hover.ts';
import { createMeasure, type PlacedLabel } from './label.ts';
import type { Box } from './label-boxes.ts';
import { createLabelChoice } from './label-choice.ts';
import { linePrograms } from './line-programs.ts';
import { type Layers, paintFocus, paintLabels, type SceneSigma } from './paint.ts';
import { createRenewal } from './renewal.ts';
import { reduceEdge, reduceNode, type Scene, type SceneEdge, type SceneNode } from './scene.ts';
import { SHAPE_ORDER } from './shape-distance.ts';
import { createShapeProgram } from './shape-program.ts';
import { type Travel, watchTravel } from './travel.ts';

export interface Stage {
  readonly sigma: SceneSigma;
  readonly scene: Scene;
  /// Where everything is.
  readonly field: FieldBook;
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
  /// Paints labels and what is lit anew with the next frame; nodes and lines below them stay as they are.
  repaint(): void;
  /// Gives nodes and lines their look anew.
  renew(nodes: readonly string[], edges: readonly string[]): void;
}

/// Graphs up to this many nodes wish for all labels; bigger ones for the biggest nodes of each part of the screen.
const ALL_LABELS = 600;

/// Sigma's own mark of what is pointed at, in place of which lit nodes are painted: it draws nothing.
class Unmarked extends AbstractNodeProgram<SceneNode, SceneEdge> {
  drawLabel = undefined;
  drawHover = undefined;
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}

function programs(linesDrawn: () => boolean) {
  return {
    nodeProgramClasses: Object.fromEntries(
      SHAPE_ORDER.map((shape) => [shape, createShapeProgram<SceneNode, SceneEdge>(shape)]),
    ),
    nodeHoverProgramClasses: Object.fromEntries(SHAPE_ORDER.map((shape) => [shape, Unmarked])),
    edgeProgramClasses: linePrograms(linesDrawn),
  };
}

/// Makes a canvas as large as sigma's own, which sigma would do by drawing the whole graph again.
function fitCanvas(sigma: SceneSigma, context: CanvasRenderingContext2D): void {
  const { width, height } = sigma.getDimensions();
  const ratio = window.devicePixelRatio;
  const { canvas } = context;
  Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
  Object.assign(canvas, { width: width * ratio, height: height * ratio });
  context.scale(ratio, ratio);
}

function createLayers(sigma: SceneSigma): Layers {
  const style = { pointerEvents: 'none' };
  const [aboveLabels, aboveLit] = [
    { afterLayer: 'labels', style },
    { afterLayer: 'hoverNodes', style },
  ];
  const context = (id: string): CanvasRenderingContext2D => {
    const found = sigma.getCanvases()[id]?.getContext('2d');
    if (!found) throw new Error(`The canvas "${id}" has no 2D context.`);
    return found;
  };
  sigma.createCanvasContext('veil', aboveLabels);
  sigma.createCanvasContext('lit', aboveLit);
  const [veil, lit] = [context('veil'), context('lit')];
  for (const own of [veil, lit]) fitCanvas(sigma, own);
  return { labels: context('labels'), veil, lit, measure: createMeasure(lit) };
}

/// Paints labels and focus after each frame, and when it is asked for.
function paintFrames(stage: Stage): void {
  const { sigma, scene, field } = stage;
  const layers = createLayers(sigma);
  const few = scene.graph.order <= ALL_LABELS;
  const rule = { density: few ? Number.POSITIVE_INFINITY : 2, smallest: few ? 3 : 5 };
  const choose = createLabelChoice(sigma, scene, field, rule);
  const paint = (): void => {
    const lit = paintFocus(scene, sigma, layers);
    const taken = [...lit.map((label) => label.box), ...stage.reserve()];
    const labels = paintLabels(scene, sigma, layers, choose(), taken);
    paintDisputes(scene, sigma, layers);
    stage.labels = [...lit, ...labels];
  };
  let asked = 0;
  const stop = (): void => {
    cancelAnimationFrame(asked);
    asked = 0;
  };
  stage.repaint = () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      paint();
    });
  };
  sigma.on('afterRender', () => {
    stop();
    paint();
  });
  sigma.on('kill', stop);
}

/// Builds sigma in a container that has a size. `camera` is where a former stage looked.
export function createStage(scene: Scene, container: HTMLElement, hover: Store<Hover>, camera?: CameraState): Stage {
  const field = keepField(scene);
  let travel: Travel | undefined;
  const sigma: SceneSigma = new Sigma<SceneNode, SceneEdge>(scene.graph, container, {
    ...programs(() => travel?.linesDrawn ?? true),
    nodeReducer: (key, data) => reduceNode(scene, key, data),
    edgeReducer: (key, data) => reduceEdge(scene, key, data),
    renderLabels: false,
    defaultDrawNodeHover: () => {},
    stagePadding: 56,
    enableCameraRotation: false,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    zIndex: false,
  });
  if (camera) sigma.getCamera().setState(camera);
  travel = watchTravel(sigma, scene.graph.size);
  const renewal = createRenewal(sigma);
  let indexed = scene.graph.size;
  sigma.on('afterProcess', () => {
    indexed = scene.graph.size;
  });
  const stage: Stage = {
    sigma,
    scene,
    field,
    hover,
    pointed: createStore<Light | null>(null),
    light: createStore<Light | null>(null),
    labels: [],
    moving: false,
    reserve: () => [],
    repaint: () => {},
    // A line that was added a moment ago has no place before the next frame.
    renew: (nodes, edges) => renewal.renew(nodes, edges, indexed === scene.graph.size),
  };
  // Sigma asks this of itself at each move of the pointer; its own answer waits for the graphics card.
  Object.assign(sigma, { getNodeAtPosition: (at: Point) => nodeAt(sigma, scene, field.read(), at) });
  sigma.on('kill', field.close);
  paintFrames(stage);
  // Sigma has drawn once by itself: what is left is to paint our own layers.
  if (camera) sigma.scheduleRender();
  else stage.repaint();
  return stage;
}
