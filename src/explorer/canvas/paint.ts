/// Painting what sigma does not: the labels, and over a veil what is lit. The one rule kept here: it paints from
/// the scene and sigma's positions alone, once a frame, and keeps nothing for the next.

import type { Sigma } from 'sigma';
import { isEvent } from '../../model/graph.ts';
import { relationOf } from '../data/dataset.ts';
import { captionOfKey } from '../data/tie-caption.ts';
import { relationName } from '../i18n/name.ts';
import { paintPath } from '../style/path-mark.ts';
import { mixColors } from './color.ts';
import { controlPoint, type Point, pointAt } from './curve.ts';
import { drawLabel, fontOf, type LabelWish, type MeasureText, type PlacedLabel, placeLabels } from './label.ts';
import type { Box } from './label-boxes.ts';
import {
  colorOfChange,
  colorOfEdge,
  type Focus,
  type Scene,
  type SceneEdge,
  type SceneNode,
  widthOfEdge,
} from './scene.ts';
import { shapeMarks } from './shape-path.ts';
import type { ShapeDisplay } from './shape-program.ts';

export type SceneSigma = Sigma<SceneNode, SceneEdge>;

/// Where to paint: sigma's canvas of labels, and two of our own below and above the lit nodes.
export interface Layers {
  readonly labels: CanvasRenderingContext2D;
  readonly veil: CanvasRenderingContext2D;
  readonly lit: CanvasRenderingContext2D;
  readonly measure: MeasureText;
}

const MOST_EDGE_LABELS = 16;

/// The corner of the canvas where the button of layouts stands.
function layoutButton({ look }: Scene, sigma: SceneSigma): Box {
  const { width, height } = sigma.getDimensions();
  const side = 58;
  return { width: side, height: side, x: look.direction === 'rtl' ? width - side : 0, y: height - side };
}

/// The corner of the canvas where the buttons of the camera stand.
function cameraButtons({ look }: Scene, sigma: SceneSigma): Box {
  const { width, height } = sigma.getDimensions();
  const size = { width: 58, height: 130 };
  return { ...size, x: look.direction === 'rtl' ? 0 : width - size.width, y: height - size.height };
}

/// The wish of a node for its label, as sigma has placed it in this frame.
export function wishOf(scene: Scene, sigma: SceneSigma, key: string, strong: boolean): LabelWish | undefined {
  const data = sigma.getNodeDisplayData(key);
  if (!data?.label || data.hidden) return undefined;
  const event = isEvent(scene.graph.getNodeAttributes(key).attributes);
  const { ink, muted } = scene.look.palette;
  const size = sigma.scaleSize(data.size);
  return {
    key,
    ...sigma.framedGraphToViewport(data),
    size,
    label: data.label,
    rank: size + (event ? 0 : 8),
    color: event && !strong ? muted : ink,
    fontSize: event ? 11.5 : 13,
    weight: strong && !event ? 600 : event ? 400 : 500,
  };
}

/// Paints the labels of the nodes sigma chose for this frame, except those that are lit, around what is `reserved`;
/// returns where they went.
export function paintLabels(
  scene: Scene,
  sigma: SceneSigma,
  layers: Layers,
  keys: Iterable<string>,
  reserved: readonly Box[],
): readonly PlacedLabel[] {
  clear(layers.labels, sigma.getDimensions());
  const lit = scene.look.focus?.nodes;
  const wishes = [...keys].flatMap((key) => (lit?.has(key) ? [] : (wishOf(scene, sigma, key, false) ?? [])));
  const frame = {
    ...sigma.getDimensions(),
    reserved: [cameraButtons(scene, sigma), layoutButton(scene, sigma), ...reserved],
  };
  const placed = placeLabels(wishes, frame, layers.measure);
  for (const label of placed) drawLabel(layers.labels, label, scene.look.palette.background);
  return placed;
}

function clear(context: CanvasRenderingContext2D, { width, height }: { width: number; height: number }): void {
  context.clearRect(0, 0, width, height);
}

/// Paints the veil, the lit lines and, above the lit nodes, their labels; returns where the labels went.
export function paintFocus(scene: Scene, sigma: SceneSigma, layers: Layers): readonly PlacedLabel[] {
  const { focus, palette } = scene.look;
  const dimensions = sigma.getDimensions();
  clear(layers.veil, dimensions);
  clear(layers.lit, dimensions);
  if (!focus) return [];
  layers.veil.globalAlpha = focus.veil;
  layers.veil.fillStyle = palette.background;
  layers.veil.fillRect(0, 0, dimensions.width, dimensions.height);
  layers.veil.globalAlpha = 1;
  const edges = [...focus.edges];
  for (const key of edges) paintEdge(scene, sigma, layers.veil, key);
  if (edges.length <= MOST_EDGE_LABELS) for (const key of edges) paintRole(scene, sigma, layers.veil, key);
  for (const key of focus.nodes) paintNode(sigma, layers.veil, key);
  return paintLitLabels(scene, sigma, layers, focus);
}

/// A node that is lit, as it is drawn where nothing is.
function paintNode(sigma: SceneSigma, context: CanvasRenderingContext2D, key: string): void {
  const data = sigma.getNodeDisplayData(key) as ShapeDisplay | undefined;
  if (!data || data.hidden) return;
  const at = sigma.framedGraphToViewport(data);
  for (const mark of shapeMarks(data.type, at, sigma.scaleSize(data.size), data.color, data.rim))
    paintPath(context, mark);
}

interface Line {
  readonly a: Point;
  readonly b: Point;
  readonly bend: number;
  /// Radius of the node at the line's end.
  readonly radius: number;
}

function lineOf(scene: Scene, sigma: SceneSigma, key: string): Line | undefined {
  const source = sigma.getNodeDisplayData(scene.graph.source(key));
  const target = sigma.getNodeDisplayData(scene.graph.target(key));
  if (!source || !target) return undefined;
  return {
    a: sigma.framedGraphToViewport(source),
    b: sigma.framedGraphToViewport(target),
    bend: scene.graph.getEdgeAttribute(key, 'bend'),
    radius: sigma.scaleSize(target.size),
  };
}

function paintEdge(scene: Scene, sigma: SceneSigma, context: CanvasRenderingContext2D, key: string): void {
  const line = lineOf(scene, sigma, key);
  if (!line) return;
  const edge = scene.graph.getEdgeAttributes(key);
  const control = controlPoint(line.a, line.b, line.bend);
  context.strokeStyle = colorOfChange(scene, key) ?? mixColors(colorOfEdge(scene, edge), scene.look.palette.ink, 0.1);
  context.fillStyle = context.strokeStyle;
  context.lineWidth = sigma.scaleSize(widthOfEdge(scene, key)) + 1;
  context.beginPath();
  context.moveTo(line.a.x, line.a.y);
  context.quadraticCurveTo(control.x, control.y, line.b.x, line.b.y);
  context.stroke();
  if (edge.arrow) paintArrow(context, line, control);
}

/// An arrowhead that touches the rim of the node the line runs to.
function paintArrow(context: CanvasRenderingContext2D, { b, radius }: Line, control: Point): void {
  const angle = Math.atan2(b.y - control.y, b.x - control.x);
  const length = 6 + context.lineWidth * 2;
  context.save();
  context.translate(b.x - Math.cos(angle) * (radius + 1), b.y - Math.sin(angle) * (radius + 1));
  context.rotate(angle);
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-length, length * 0.45);
  context.lineTo(-length, -length * 0.45);
  context.fill();
  context.restore();
}

/// What a line says: a role, a relation, or what a tie between actors is made of.
export function captionOf({ graph, dataset, look }: Scene, key: string): string {
  const attributes = graph.getEdgeAttribute(key, 'attributes');
  if (attributes === null) return captionOfKey(dataset, look.visible, key, look.names);
  return relationName(relationOf(attributes), look.names);
}

/// The role on its line: whole, upright, along the chord.
function paintRole(scene: Scene, sigma: SceneSigma, context: CanvasRenderingContext2D, key: string): void {
  const line = lineOf(scene, sigma, key);
  if (!line) return;
  const text = captionOf(scene, key);
  context.font = fontOf({ weight: 500, fontSize: 10.5 });
  const length = Math.hypot(line.b.x - line.a.x, line.b.y - line.a.y);
  if (context.measureText(text).width + 64 > length) return;
  const middle = pointAt(line.a, line.b, line.bend, 0.5);
  const slope = Math.atan2(line.b.y - line.a.y, line.b.x - line.a.x);
  context.save();
  context.translate(middle.x, middle.y);
  context.rotate(Math.abs(slope) > Math.PI / 2 ? slope + Math.PI : slope);
  context.direction = scene.look.names === 'ar' ? 'rtl' : 'ltr';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = scene.look.palette.background;
  context.strokeText(text, 0, 0);
  context.fillStyle = scene.look.palette.muted;
  context.fillText(text, 0, 0);
  context.restore();
}

function paintLitLabels(scene: Scene, sigma: SceneSigma, layers: Layers, focus: Focus): readonly PlacedLabel[] {
  const wishes = [...focus.nodes].flatMap((key) => {
    const wish = wishOf(scene, sigma, key, true);
    return wish ? { ...wish, ...(key === focus.centre && { rank: 1e6, must: true, fontSize: 14 }) } : [];
  });
  const placed = placeLabels(
    wishes,
    { ...sigma.getDimensions(), reserved: [cameraButtons(scene, sigma)] },
    layers.measure,
  );
  for (const label of placed) {
    if (label.key === focus.centre) paintBox(layers.lit, scene, label);
    drawLabel(layers.lit, label, label.key === focus.centre ? scene.look.palette.box : scene.look.palette.background);
  }
  return placed;
}

/// The box behind the label of the node in the centre.
function paintBox(context: CanvasRenderingContext2D, { look }: Scene, { box }: PlacedLabel): void {
  context.save();
  context.fillStyle = look.palette.box;
  context.strokeStyle = look.palette.boxBorder;
  context.shadowColor = 'rgb(0 0 0 / 18%)';
  context.shadowBlur = 8;
  context.beginPath();
  context.roundRect(box.x - 4, box.y - 2, box.width + 8, box.height + 4, 6);
  context.fill();
  context.shadowBlur = 0;
  context.lineWidth = 1;
  context.stroke();
  context.restore();
}
