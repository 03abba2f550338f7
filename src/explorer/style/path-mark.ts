/// Painting an area or a line of a picture. The one rule kept here: the same mark looks the same on the page and in a
/// file.

import type { PathMark } from '../context/picture.ts';

export function paintPath(context: CanvasRenderingContext2D, mark: PathMark): void {
  const path = new Path2D(mark.path);
  if (mark.fill) {
    context.globalAlpha = mark.opacity ?? 1;
    context.fillStyle = mark.fill;
    context.fill(path);
    context.globalAlpha = 1;
  }
  if (!mark.stroke) return;
  context.strokeStyle = mark.stroke;
  context.lineWidth = mark.width ?? 1;
  context.stroke(path);
}
