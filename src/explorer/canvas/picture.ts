/// The picture on the canvas as a list of things to paint. The one rule kept here: it takes positions, colours and
/// labels from sigma and the frame as they are, so that what is taken away is what is seen.

import type { CameraState, Coordinates, EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Extent, PathMark, Picture, PictureMark, TextMark } from '../context/picture.ts';
import { FONT_FAMILY } from '../text/font.ts';
import { mixColors, PALETTES } from './color.ts';
import { controlPoint, type Point, pointAt } from './curve.ts';
import { createMeasure, fontOf, type MeasureText, type PlacedLabel, placeLabels } from './label.ts';
import { captionOf, wishOf } from './paint.ts';
import { colorOfChange, colorOfEdge, widthOfEdge } from './scene.ts';
import { roundRect, shapeMarks, short } from './shape-path.ts';
import type { ShapeDisplay } from './shape-program.ts';
import type { Stage } from './stage.ts';

/// How much larger than the screen a poster is.
const POSTER = 2.5;
/// Sigma draws no line thinner than this, of which its soft edge takes a share.
const THINNEST = 1.7;
const SOFT_EDGE = 0.7;
/// Of more nodes than this, the biggest alone wish for a label.
const MOST_WISHES = 1500;
const MOST_EDGE_LABELS = 16;

/// How the graph is laid on the sheet.
interface Sheet {
  readonly stage: Stage;
  readonly width: number;
  readonly height: number;
  readonly measure: MeasureText;
  readonly place: (at: Coordinates) => Point;
  readonly scale: (size: number) => number;
}

function sheetOf(stage: Stage, extent: Extent, whole: CameraState): Sheet {
  const { sigma } = stage;
  const screen = sigma.getDimensions();
  const factor = extent === 'poster' ? POSTER : 1;
  const [width, height] = [screen.width * factor, screen.height * factor];
  const cameraState = extent === 'screen' ? sigma.getCamera().getState() : whole;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to measure text with.');
  return {
    stage,
    width,
    height,
    measure: createMeasure(context),
    place: (at) => sigma.framedGraphToViewport(at, { cameraState, viewportDimensions: { width, height } }),
    scale: (size) => sigma.scaleSize(size, cameraState.ratio),
  };
}

function isOn({ width, height }: Sheet, { x, y }: Point, margin: number): boolean {
  return x > -margin && y > -margin && x < width + margin && y < height + margin;
}

interface Line {
  readonly a: Point;
  readonly b: Point;
  readonly control: Point;
  readonly bend: number;
  readonly radius: number;
}

function lineOf({ stage: { sigma, scene }, place, scale }: Sheet, key: string): Line | undefined {
  const { graph } = scene;
  const [from, to] = [sigma.getNodeDisplayData(graph.source(key)), sigma.getNodeDisplayData(graph.target(key))];
  if (!from || !to) return undefined;
  const bend = graph.getEdgeAttribute(key, 'bend');
  const [a, b] = [place(from), place(to)];
  return { a, b, bend, control: controlPoint(a, b, bend), radius: scale(to.size) };
}

function pathOf({ a, b, bend, control }: Line): string {
  const start = `M${short(a.x)} ${short(a.y)}`;
  const end = `${short(b.x)} ${short(b.y)}`;
  return bend === 0 ? `${start}L${end}` : `${start}Q${short(control.x)} ${short(control.y)} ${end}`;
}

/// An arrowhead that touches the rim of the node the line runs to.
function arrow({ b, control, radius }: Line, color: string, length: number, half: number): PathMark {
  const angle = Math.atan2(b.y - control.y, b.x - control.x);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = (back: number, side: number): string =>
    `${short(b.x - cos * (radius + back) - sin * side)} ${short(b.y - sin * (radius + back) + cos * side)}`;
  return { kind: 'path', path: `M${at(0, 0)}L${at(length, half)}L${at(length, -half)}Z`, fill: color };
}

function plainEdge(sheet: Sheet, key: string, { hidden, color, size, type }: EdgeDisplayData): readonly PathMark[] {
  const line = hidden ? undefined : lineOf(sheet, key);
  if (!line || ![line.a, line.b, line.control].some((at) => isOn(sheet, at, sheet.width / 2))) return [];
  const width = Math.max(THINNEST, sheet.scale(size));
  const mark: PathMark = { kind: 'path', path: pathOf(line), stroke: color, width: width - SOFT_EDGE };
  return type.endsWith('arrow') ? [mark, arrow(line, color, width * 4, width * 1.5)] : [mark];
}

function litEdge(sheet: Sheet, key: string): readonly PathMark[] {
  const { scene } = sheet.stage;
  const line = lineOf(sheet, key);
  if (!line) return [];
  const edge = scene.graph.getEdgeAttributes(key);
  const color = colorOfChange(scene, key) ?? mixColors(colorOfEdge(scene, edge), scene.look.palette.ink, 0.1);
  const width = sheet.scale(widthOfEdge(scene, key)) + 1;
  const mark: PathMark = { kind: 'path', path: pathOf(line), stroke: color, width };
  const length = 6 + width * 2;
  return edge.arrow ? [mark, arrow(line, color, length, length * 0.45)] : [mark];
}

/// The role on a line that is lit: whole, upright, along the chord.
function roleOn(sheet: Sheet, key: string): readonly TextMark[] {
  const { look } = sheet.stage.scene;
  const line = lineOf(sheet, key);
  if (!line) return [];
  const text = captionOf(sheet.stage.scene, key);
  const font = { weight: 500, fontSize: 10.5 };
  const { a, b, bend } = line;
  if (sheet.measure(text, fontOf(font)) + 64 > Math.hypot(b.x - a.x, b.y - a.y)) return [];
  const slope = Math.atan2(b.y - a.y, b.x - a.x);
  const angle = Math.abs(slope) > Math.PI / 2 ? slope + Math.PI : slope;
  const [direction, colors] = [look.names === 'ar' ? 'rtl' : 'ltr', look.palette] as const;
  const mark = { text, angle, direction, color: colors.muted, halo: colors.background, ...font } as const;
  return [{ kind: 'text', ...pointAt(a, b, bend, 0.5), ...mark }];
}

function nodeMarks(sheet: Sheet, data: NodeDisplayData): readonly PathMark[] {
  const at = sheet.place(data);
  const radius = sheet.scale(data.size);
  if (data.hidden || !isOn(sheet, at, radius * 2)) return [];
  const { rim } = data as ShapeDisplay;
  return shapeMarks(data.type, at, radius, data.color, rim ?? data.color);
}

function labelMarks(label: PlacedLabel, sheet: Sheet): readonly PictureMark[] {
  const { box, text, direction, fontSize, weight, color, key } = label;
  const { palette, focus } = sheet.stage.scene.look;
  const central = key === focus?.centre;
  const frame: PathMark = {
    kind: 'path',
    path: roundRect(box.x - 4, box.y - 2, box.width + 8, box.height + 4, 6),
    fill: palette.box,
    stroke: palette.boxBorder,
    width: 1,
  };
  const halo = central ? palette.box : palette.background;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const mark: TextMark = { kind: 'text', text, x, y, angle: 0, direction, fontSize, weight, color, halo };
  return central ? [frame, mark] : [mark];
}

/// The labels of a sheet that is not the screen, placed anew.
function placedAnew(sheet: Sheet): readonly PlacedLabel[] {
  const { sigma, scene } = sheet.stage;
  const { focus } = scene.look;
  const wishes = scene.graph.nodes().flatMap((key) => {
    const wish = wishOf(scene, sigma, key, focus?.nodes.has(key) ?? false);
    const data = sigma.getNodeDisplayData(key);
    return wish && data ? [{ ...wish, ...sheet.place(data), size: sheet.scale(data.size) }] : [];
  });
  const ranked = wishes.map((wish) => (wish.key === focus?.centre ? { ...wish, rank: 1e6, must: true } : wish));
  ranked.sort((a, b) => b.rank - a.rank);
  return placeLabels(ranked.slice(0, MOST_WISHES), sheet, sheet.measure);
}

/// What is lit, over a veil over all the rest.
function focusMarks(sheet: Sheet): readonly PictureMark[] {
  const { sigma, scene } = sheet.stage;
  const { focus, palette } = scene.look;
  if (!focus) return [];
  const { width, height } = sheet;
  const veil: PathMark = {
    kind: 'path',
    path: `M0 0h${short(width)}v${short(height)}h${short(-width)}Z`,
    fill: palette.background,
    opacity: focus.veil,
  };
  const edges = [...focus.edges].filter((key) => scene.graph.hasEdge(key));
  const roles = edges.length <= MOST_EDGE_LABELS ? edges.flatMap((key) => roleOn(sheet, key)) : [];
  const nodes = [...focus.nodes].flatMap((key) => sigma.getNodeDisplayData(key) ?? []);
  return [
    veil,
    ...edges.flatMap((key) => litEdge(sheet, key)),
    ...roles,
    ...nodes.flatMap((data) => nodeMarks(sheet, data)),
  ];
}

/// The picture as it stands, or as it would be with the camera at `whole`.
export function takePicture(stage: Stage, extent: Extent, whole: CameraState): Picture {
  const { sigma, scene } = stage;
  const { palette, focus } = scene.look;
  const sheet = sheetOf(stage, extent, whole);
  const labels = extent === 'screen' ? stage.labels : placedAnew(sheet);
  const [lit, plain] = [true, false].map((wanted) =>
    labels.filter(({ key }) => (focus?.nodes.has(key) ?? false) === wanted).flatMap((one) => labelMarks(one, sheet)),
  );
  const edges = scene.graph.edges().flatMap((key) => {
    const data = sigma.getEdgeDisplayData(key);
    return data ? plainEdge(sheet, key, data) : [];
  });
  const nodes = scene.graph.nodes().flatMap((key) => {
    const data = sigma.getNodeDisplayData(key);
    return data ? nodeMarks(sheet, data) : [];
  });
  return {
    width: sheet.width,
    height: sheet.height,
    background: palette.background,
    ink: palette.ink,
    font: FONT_FAMILY,
    marks: [...edges, ...nodes, ...(plain ?? []), ...focusMarks(sheet), ...(lit ?? [])],
  };
}

/// Takes a picture in the light theme's colours where that is wished; the screen does not change, since nothing is
/// shown before all is as it was.
export function inTheme(stage: Stage, light: boolean, take: () => Picture): Picture {
  const { sigma, scene } = stage;
  const { palette } = scene.look;
  if (!light || palette === PALETTES.light) return take();
  try {
    scene.look.palette = PALETTES.light;
    sigma.refresh();
    return take();
  } finally {
    scene.look.palette = palette;
    sigma.refresh();
  }
}
