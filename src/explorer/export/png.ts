/// A picture as PNG. The one rule kept here: it is painted anew at the size asked for, never stretched.

import type { TextMark } from '../context/picture.ts';
import { paintPath } from '../style/path-mark.ts';
import type { Composition } from './composition.ts';

/// Browsers paint no canvas longer than this on a side.
const LONGEST = 16_000;
/// Nor one of more pixels than this.
const MOST = 200_000_000;
const HALO = 3.5;

/// The scale nearest to the one asked for at which a browser still paints.
export function paintableScale({ width, height }: Pick<Composition, 'width' | 'height'>, scale: number): number {
  return Math.min(scale, LONGEST / Math.max(width, height), Math.sqrt(MOST / (width * height)));
}

function paintText(context: CanvasRenderingContext2D, one: TextMark, font: string): void {
  context.save();
  context.translate(one.x, one.y);
  context.rotate(one.angle);
  context.font = `${one.weight} ${one.fontSize}px ${font}`;
  context.direction = one.direction;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  if (one.halo) context.strokeStyle = one.halo;
  if (one.halo) context.strokeText(one.text, 0, 0);
  context.fillStyle = one.color;
  context.fillText(one.text, 0, 0);
  context.restore();
}

function paintAll(context: CanvasRenderingContext2D, { panes, font, background, width, height }: Composition): void {
  if (background !== null) {
    context.fillStyle = background;
    context.fillRect(0, 0, width, height);
  }
  for (const pane of panes) {
    context.save();
    context.translate(pane.x, pane.y);
    if (pane.width) {
      context.beginPath();
      context.rect(0, 0, pane.width, pane.height);
      context.clip();
    }
    for (const one of pane.marks) {
      if (one.kind === 'path') paintPath(context, one);
      else paintText(context, one, font);
    }
    context.restore();
  }
}

/// Paints a picture at a scale and writes it as PNG.
export async function writePng(composition: Composition, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const fitting = paintableScale(composition, scale);
  canvas.width = Math.round(composition.width * fitting);
  canvas.height = Math.round(composition.height * fitting);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to paint on.');
  context.scale(fitting, fitting);
  paintAll(context, composition);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => {
      if (blob) done(blob);
      else fail(new Error(`A picture of ${canvas.width} × ${canvas.height} is too large for this browser.`));
    }, 'image/png');
  });
}
