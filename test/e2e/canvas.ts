/// The graph on its canvas, where there are no elements to ask. The one rule kept here: the mouse goes where a person
/// would put it, and what is compared is what one sees.

import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Frame extends Place {
  readonly width: number;
  readonly height: number;
}

/// Waits until the page has drawn twice.
export async function framed(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/// Waits until the graph is drawn and has come to rest.
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => window.isnad?.ready === true && (window.isnad.canvas()?.labels().length ?? 0) > 0);
  await framed(page);
}

/// Where a node stands in the window.
export async function positionOf(page: Page, node: string): Promise<Place & { readonly size: number }> {
  const at = await page.evaluate((key) => window.isnad?.canvas()?.positionOf(key), node);
  if (!at) throw new Error(`The node "${node}" is not on the canvas.`);
  return at;
}

/// Whether a node is on the canvas.
export async function isDrawn(page: Page, node: string): Promise<boolean> {
  return page.evaluate((key) => window.isnad?.canvas()?.positionOf(key) !== undefined, node);
}

/// A point of a line in the window.
export async function pointOn(page: Page, edge: string): Promise<Place> {
  const at = await page.evaluate((key) => window.isnad?.canvas()?.pointOn(key), edge);
  if (!at) throw new Error(`The edge "${edge}" is not on the canvas.`);
  return at;
}

export async function clickAt(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

export async function clickNode(page: Page, node: string): Promise<void> {
  await clickAt(page, await positionOf(page, node));
}

/// Drags a node by so many pixels.
export async function dragNode(page: Page, node: string, by: Place): Promise<void> {
  const from = await positionOf(page, node);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 4 });
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 2 });
  await page.mouse.up();
}

/// Waits until a node stands where it is wanted, to the pixel.
export async function stands(page: Page, node: string, at: Place): Promise<void> {
  const away = async (): Promise<number> => {
    const { x, y } = await positionOf(page, node);
    return Math.hypot(x - at.x, y - at.y);
  };
  await expect.poll(away).toBeLessThan(1.5);
}

export async function clickEdge(page: Page, edge: string): Promise<void> {
  await clickAt(page, await pointOn(page, edge));
}

/// The key of what the view has selected.
export async function selected(page: Page): Promise<string | undefined> {
  return page.evaluate(() => window.isnad?.view().selection?.key);
}

/// The colours of a rectangle of the window as seen, four bytes a pixel.
export async function pixels(page: Page, clip: Frame): Promise<readonly number[]> {
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (png) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return [...(context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [])];
  }, picture);
}

/// The colour of one point of the window.
export async function colourAt(page: Page, { x, y }: Place): Promise<readonly number[]> {
  return pixels(page, { x: Math.round(x), y: Math.round(y), width: 1, height: 1 });
}
