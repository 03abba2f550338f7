/// A picture with its title and legend around it. The one rule kept here: what is added stands beside the picture,
/// never over it.

import type { Picture, PictureMark, TextMark } from '../context/picture.ts';

/// A part of a sheet: marks within a frame, from whose corner they are counted.
export interface Pane {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PictureMark[];
}

export interface Composition {
  readonly width: number;
  readonly height: number;
  /// Null for none.
  readonly background: string | null;
  readonly font: string;
  readonly panes: readonly Pane[];
}

/// A line of the legend: its sign, drawn around the point 0, 0, and its name.
export interface LegendLine {
  readonly sign: readonly PictureMark[];
  readonly name: string;
}

export interface Surroundings {
  readonly title: string | null;
  readonly legend: readonly LegendLine[];
  readonly direction: 'rtl' | 'ltr';
  readonly background: string | null;
}

/// How wide a text is, for a font as CSS writes it.
export type Measure = (text: string, font: string) => number;

const MARGIN = 24;
const TITLE = { fontSize: 20, weight: 600 } as const;
const NAME = { fontSize: 13, weight: 500 } as const;
const ROW = 26;
/// From the middle of a sign to where its name begins, and from there to the next sign.
const SIGN = { before: 10, after: 16, between: 22 } as const;

interface Place {
  readonly picture: Picture;
  readonly measure: Measure;
  readonly direction: 'rtl' | 'ltr';
}

function widthOf({ picture, measure }: Place, text: string, { fontSize, weight }: typeof TITLE | typeof NAME): number {
  return measure(text, `${weight} ${fontSize}px ${picture.font}`);
}

/// A text that begins `start` pixels from the side where reading begins.
function written(place: Place, text: string, start: number, y: number, font: typeof TITLE | typeof NAME): TextMark {
  const { picture, direction } = place;
  const middle = start + widthOf(place, text, font) / 2;
  const x = direction === 'rtl' ? picture.width - middle : middle;
  return { kind: 'text', text, x, y, angle: 0, direction, color: picture.ink, halo: null, ...font };
}

function titlePane(place: Place, title: string): Pane {
  const height = 56;
  const marks = [written(place, title, MARGIN, height / 2, TITLE)];
  return { x: 0, y: 0, width: place.picture.width, height, marks };
}

/// The lines of a legend, side by side in as many rows as they need; each sign is a pane of its own.
function legendPanes(place: Place, legend: readonly LegendLine[], top: number): readonly Pane[] {
  const { picture, direction } = place;
  const panes: Pane[] = [];
  const names: TextMark[] = [];
  let [start, row] = [MARGIN, 0];
  for (const { sign, name } of legend) {
    const length = SIGN.before + SIGN.after + widthOf(place, name, NAME);
    if (start > MARGIN && start + length > picture.width - MARGIN) [start, row] = [MARGIN, row + 1];
    const y = MARGIN / 2 + (row + 0.5) * ROW;
    const at = start + SIGN.before;
    const x = direction === 'rtl' ? picture.width - at : at;
    panes.push({ x, y: top + y, width: 0, height: 0, marks: sign });
    names.push(written(place, name, start + SIGN.before + SIGN.after, y, NAME));
    start += length + SIGN.between;
  }
  const height = (row + 1) * ROW + MARGIN;
  return [{ x: 0, y: top, width: picture.width, height, marks: names }, ...panes];
}

/// Puts title and legend around a picture.
export function compose(picture: Picture, around: Surroundings, measure: Measure): Composition {
  const place = { picture, measure, direction: around.direction };
  const head = around.title ? [titlePane(place, around.title)] : [];
  const top = head[0]?.height ?? 0;
  const middle: Pane = { x: 0, y: top, width: picture.width, height: picture.height, marks: picture.marks };
  const foot = around.legend.length > 0 ? legendPanes(place, around.legend, top + picture.height) : [];
  const height = top + picture.height + (foot[0]?.height ?? 0);
  const { background } = around;
  return { width: picture.width, height, background, font: picture.font, panes: [...head, middle, ...foot] };
}
