/// Writing in pictures, compared by where it is inked. The one rule kept here: nothing is compared but what is as dark as
/// names are.

import type { Page } from 'playwright-core';
import type { Frame } from './canvas.ts';

/// How many times larger than on the screen pictures are compared.
export const SCALE = 4;

export interface Ink {
  readonly width: number;
  readonly height: number;
  /// The middle of what is inked, in pixels of the picture.
  readonly middle: readonly [number, number];
  /// Rows of 0 and 1 around what is inked.
  readonly rows: readonly string[];
}

/// What of a picture is as dark as names are, which no kind is, within a frame given in pixels of the screen.
export async function inkOf(page: Page, address: string, frame: Frame | null): Promise<Ink> {
  return page.evaluate(
    async ([source, within, scale]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      // The rim of a picture of an element may show what is behind it.
      const box = within ?? { x: 2, y: 2, width: image.width / scale - 4, height: image.height / scale - 4 };
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [Math.round(box.width * scale), Math.round(box.height * scale)];
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.fillStyle = '#fff';
      const large = source.startsWith('data:image/svg') ? scale : 1;
      const [x, y] = [-box.x * scale, -box.y * scale];
      const paint = (): Uint8ClampedArray => {
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.drawImage(image, x, y, image.width * large, image.height * large);
        return context.getImageData(0, 0, canvas.width, canvas.height).data;
      };
      const first = paint();
      let data = first;
      // A picture that brings its fonts is painted before they are there, and otherwise once they are.
      const late = performance.now() + (source.startsWith('data:image/svg') ? 5000 : 0);
      while (performance.now() < late && data.every((value, n) => value === first[n])) {
        await new Promise((next) => setTimeout(next, 50));
        data = paint();
      }
      const dark = (column: number, row: number): boolean => {
        const at = (row * canvas.width + column) * 4;
        return Math.max(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255) < 80;
      };
      let [left, right, top, bottom] = [canvas.width, -1, canvas.height, -1];
      for (let row = 0; row < canvas.height; row += 1)
        for (let column = 0; column < canvas.width; column += 1)
          if (dark(column, row)) {
            [left, right] = [Math.min(left, column), Math.max(right, column)];
            [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
          }
      const rows: string[] = [];
      for (let row = top; row <= bottom; row += 1) {
        let text = '';
        for (let column = left; column <= right; column += 1) text += dark(column, row) ? '1' : '0';
        rows.push(text);
      }
      const middle: [number, number] = [(left + right) / 2 / scale + box.x, (top + bottom) / 2 / scale + box.y];
      return { width: right - left + 1, height: bottom - top + 1, middle, rows };
    },
    [address, frame, SCALE] as const,
  );
}

/// The share of inked points that two inkings have in common, one shifted against the other.
function overlap(a: Ink, b: Ink, dx: number, dy: number): number {
  let [both, either] = [0, 0];
  for (let row = 0; row < Math.max(a.height, b.height); row += 1)
    for (let column = 0; column < Math.max(a.width, b.width); column += 1) {
      const [inA, inB] = [a.rows[row]?.[column] === '1', b.rows[row + dy]?.[column + dx] === '1'];
      both += Number(inA && inB);
      either += Number(inA || inB);
    }
  return both / either;
}

/// The share in common where two inkings, their corners laid on each other, lie best: letters begin between two points.
export function likeness(a: Ink, b: Ink): number {
  const steps = [-2, -1, 0, 1, 2];
  return Math.max(...steps.flatMap((dx) => steps.map((dy) => overlap(a, b, dx, dy))));
}

export function dataAddress(type: string, bytes: Buffer): string {
  return `data:${type};base64,${bytes.toString('base64')}`;
}

/// A text as the page itself writes it, in an element of its own.
export async function written(page: Page, text: string, weight: number): Promise<Ink> {
  await page.evaluate(
    ([words, bold, size]) => {
      const element = document.createElement('div');
      element.id = 'reference';
      element.dir = 'auto';
      element.textContent = words;
      const font = `${bold} ${size}px "IBM Plex Sans Arabic"`;
      element.style.cssText = `position:fixed;inset:0 auto auto 0;z-index:9999;padding:20px;background:#fff;color:#1f2933;font:${font};white-space:nowrap`;
      document.body.append(element);
    },
    [text, weight, 13 * SCALE] as const,
  );
  const shot = await page.locator('#reference').screenshot();
  await page.evaluate(() => document.getElementById('reference')?.remove());
  return inkOf(page, dataAddress('image/png', shot), null);
}
