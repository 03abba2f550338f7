/// Labels of nodes. The one rule kept here: a label is drawn whole, in its own direction, beside its node on the
/// side where its reading begins, and never over a node's centre.

import { firstStrong } from '../text/direction.ts';
import { FONT_FAMILY } from '../text/font.ts';
import { type Box, LabelBoxes } from './label-boxes.ts';

/// A node whose label wants a place; `x`, `y` and `size` in pixels of the canvas.
export interface LabelWish {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
  readonly color: string;
  readonly fontSize: number;
  readonly weight: number;
  /// Who is served first: the higher number.
  readonly rank: number;
  /// Whether it is drawn even where there is no room.
  readonly must?: boolean;
}

/// A label with its place.
export interface PlacedLabel extends LabelWish {
  readonly text: string;
  readonly direction: 'rtl' | 'ltr';
  readonly box: Box;
}

const LONGEST = 34;
const GAP = 5;

export type MeasureText = (text: string, font: string) => number;

export function fontOf({ weight, fontSize }: Pick<LabelWish, 'weight' | 'fontSize'>): string {
  return `${weight} ${fontSize}px ${FONT_FAMILY}`;
}

/// A label of at most `longest` characters, cut at a word where there is one.
export function shorten(label: string, longest = LONGEST): string {
  const letters = [...label];
  if (letters.length <= longest) return label;
  const cut = letters.slice(0, longest - 1).join('');
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word > longest / 2 ? word : cut.length)}…`;
}

type Side = 'left' | 'right' | 'below' | 'above';

/// The box of a label on one side of its node.
export function labelBox(wish: Pick<LabelWish, 'x' | 'y' | 'size' | 'fontSize'>, width: number, side: Side): Box {
  const { x, y, size, fontSize } = wish;
  const height = fontSize * 1.5;
  if (side === 'below') return { x: x - width / 2, y: y + size + 2, width, height };
  if (side === 'above') return { x: x - width / 2, y: y - size - 2 - height, width, height };
  const left = side === 'right' ? x + size + GAP : x - size - GAP - width;
  return { x: left, y: y - height / 2, width, height };
}

/// Sides in order of preference: right-to-left labels to the left of the node, others to the right.
export function sidesOf(direction: 'rtl' | 'ltr'): readonly Side[] {
  return direction === 'rtl' ? ['left', 'below', 'above', 'right'] : ['right', 'below', 'above', 'left'];
}

/// The middle of a node, which no label may cover; its rim may be touched where there is a crowd.
function core({ x, y, size }: LabelWish): Box {
  const half = Math.max(3, size * 0.7);
  return { x: x - half, y: y - half, width: half * 2, height: half * 2 };
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  /// Places no label may take: other labels, buttons over the canvas.
  readonly reserved?: readonly Box[];
}

function fitsIn({ width, height }: Frame, box: Box): boolean {
  return box.x >= 2 && box.y >= 0 && box.x + box.width <= width - 2 && box.y + box.height <= height;
}

/// How many labels, of the highest ranks, may cover smaller nodes where a crowd leaves no room beside them.
const PROMINENT = 16;
/// From how many wishes on a frame is a crowd.
const CROWD = 60;

/// What has been placed in a frame so far: labels, and the middles of nodes.
interface Taken {
  readonly frame: Frame;
  readonly labels: LabelBoxes;
  readonly cores: LabelBoxes;
}

function placeOne(wish: LabelWish, prominent: boolean, taken: Taken, measure: MeasureText): PlacedLabel | undefined {
  const text = shorten(wish.label);
  const direction = firstStrong(text);
  const width = measure(text, fontOf(wish));
  const places = sidesOf(direction).map((side) => labelBox(wish, width, side));
  const free = places.filter((place) => fitsIn(taken.frame, place) && taken.labels.isFree(place));
  const clear = free.find((place) => taken.cores.isFree(place));
  const box = clear ?? (prominent ? free[0] : undefined) ?? (wish.must ? places[0] : undefined);
  if (!box) return undefined;
  taken.labels.add(box);
  return { ...wish, text, direction, box };
}

/// Places inside the frame for as many labels as there is room for, the highest rank first; ties go by key, so
/// that the same picture always has the same labels.
export function placeLabels(wishes: readonly LabelWish[], frame: Frame, measure: MeasureText): readonly PlacedLabel[] {
  const ordered = [...wishes].sort((a, b) => b.rank - a.rank || (a.key < b.key ? -1 : 1));
  const taken: Taken = { frame, labels: new LabelBoxes(), cores: new LabelBoxes() };
  for (const wish of ordered) taken.cores.add(core(wish));
  for (const box of frame.reserved ?? []) taken.labels.add(box);
  const crowded = ordered.length > CROWD;
  return ordered.flatMap((wish, n) => placeOne(wish, crowded && n < PROMINENT, taken, measure) ?? []);
}

/// Draws one label with a halo of the background around it.
export function drawLabel(context: CanvasRenderingContext2D, placed: PlacedLabel, halo: string): void {
  context.font = fontOf(placed);
  context.direction = placed.direction;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = halo;
  const middle = placed.box.y + placed.box.height / 2;
  context.strokeText(placed.text, placed.box.x, middle);
  context.fillStyle = placed.color;
  context.fillText(placed.text, placed.box.x, middle);
}

/// Measures text with a canvas and remembers the widths.
export function createMeasure(context: CanvasRenderingContext2D): MeasureText {
  const widths = new Map<string, number>();
  return (text, font) => {
    const id = `${font}\n${text}`;
    const known = widths.get(id);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(id, width);
    return width;
  };
}
