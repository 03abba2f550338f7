/// A page of a PDF as a picture. The one rule kept here: it is painted as it would be printed, on white.

import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/// What pdf.js paints on in Node, from the package that it names as optional.
interface Painting {
  readonly canvas: { toBuffer(type: 'image/png'): Uint8Array };
  readonly context: unknown;
}

/// Pictures of more dots are painted smaller.
const MOST_DOTS = 40_000_000;

/// A page as PNG, `scale` times as large as on paper at 72 dots an inch.
export async function paintPage(document: PDFDocumentProxy, number: number, scale: number): Promise<Uint8Array> {
  const page = await document.getPage(number);
  const plain = page.getViewport({ scale: 1 });
  const fitting = Math.sqrt(MOST_DOTS / (plain.width * plain.height));
  const viewport = page.getViewport({ scale: Math.min(scale, fitting) });
  const factory = document.canvasFactory as { create(width: number, height: number): Painting };
  const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const where = { canvasContext: context, canvas, viewport } as unknown as Parameters<typeof page.render>[0];
  await page.render(where).promise;
  return canvas.toBuffer('image/png');
}
