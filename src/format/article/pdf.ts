/// PDF files with a layer of text. The one rule kept here: pages keep their numbers, so that a citation can name them; a page without
/// text is said to be one.

import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Given, Page } from '../../model/article.ts';
import {
  type ArticleFile,
  type ArticleFormat,
  articleOf,
  diagnosticOf,
  type Part,
  type PictureReader,
  UnreadableFile,
} from './article-format.ts';
import { BREAK } from './block-text.ts';
import { allOf } from './content.ts';
import { plainParagraphs, withoutEcho } from './paragraph.ts';
import { countBackwards, type Glyphs, inWrittenOrder, readLine, tellsBracketsByLooks } from './pdf-line.ts';
import { linesOf, paragraphsOf } from './pdf-paragraph.ts';
import { paintPage } from './pdf-picture.ts';
import { withoutRunningHeads } from './running-head.ts';

export const pdf: ArticleFormat = {
  name: 'pdf',
  title: 'a PDF',
  extensions: ['.pdf'],
  largest: 256 * 1024 * 1024,
  recognizes: (head) => new TextDecoder('latin1').decode(head.subarray(0, 1024)).includes('%PDF-'),
  async *read(file): AsyncGenerator<Part> {
    const document = await open(await allOf(file.content));
    try {
      yield* readPages(file, document);
    } finally {
      await document.loadingTask.destroy();
    }
  },
};

/// The library is loaded when the first PDF is read: it is large, and on this Node it replaces `JSON.stringify` and other
/// parts of the language by slower ones, for whatever runs after it.
async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  try {
    // The copy is handed over for good.
    const data = new Uint8Array(bytes);
    return await getDocument({ data, useSystemFonts: true, isEvalSupported: false, verbosity: VerbosityLevel.ERRORS })
      .promise;
  } catch (error) {
    const { name } = error as Error;
    if (name === 'PasswordException') {
      throw new UnreadableFile('pdf-encrypted', 'The PDF is locked with a password: save a copy without one.');
    }
    throw new UnreadableFile(
      'pdf-broken',
      `The PDF cannot be opened (${(error as Error).message}): it may be cut short; fetch or save it again.`,
    );
  }
}

interface ReadPage {
  readonly label: string;
  readonly paragraphs: readonly string[];
  /// Whether its letters were read from a picture.
  readonly scanned?: boolean;
}

async function* readPages(file: ArticleFile, document: PDFDocumentProxy): AsyncGenerator<Part> {
  const drawn: DrawnPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) drawn.push(await drawnPage(document, number));
  const byLooks = tellsBracketsByLooks(drawn.flatMap(({ lines }) => lines));
  const pages: ReadPage[] = [];
  for (const [index, { label, lines }] of drawn.entries()) {
    const page = { label, paragraphs: paragraphsOf(lines, (line) => readLine(line, byLooks)) };
    const scanned = page.paragraphs.length === 0 && file.readPicture;
    pages.push(scanned ? await readScan(document, index + 1, page, scanned) : page);
  }
  const { text, starts } = composed(withoutRunningHeads(pages));
  yield* oddPages(file, pages, text);
  if (text === '') return;
  const given = await pdfGiven(document);
  yield articleOf(file, { text: inWrittenOrder(text), format: 'pdf', given, pages: starts });
}

/// A page as it is drawn.
interface DrawnPage {
  readonly label: string;
  readonly lines: readonly (readonly Glyphs[])[];
}

async function drawnPage(document: PDFDocumentProxy, number: number): Promise<DrawnPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const glyphs = items.flatMap((item): Glyphs[] => {
    if (!('str' in item) || item.str === '') return [];
    const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(skew, scale);
    // A space that takes no room stands within a joined letter, and one that takes much has other words in it.
    if (item.str.trim() === '' && (item.width < 0.1 || item.width > size)) return [];
    return [{ text: item.str, x, y, width: item.width, height: item.height || size }];
  });
  const labels = await document.getPageLabels();
  return { label: labels?.[number - 1] || String(number), lines: linesOf(glyphs) };
}

/// How much larger than on paper (72 dots an inch) a page is painted before its letters are read.
const SCALE = 300 / 72;

/// A page that is a picture, read by whoever reads pictures.
async function readScan(
  document: PDFDocumentProxy,
  number: number,
  page: ReadPage,
  read: PictureReader,
): Promise<ReadPage> {
  const paragraphs = plainParagraphs(await read(await paintPage(document, number, SCALE)));
  return { ...page, paragraphs, scanned: paragraphs.length > 0 };
}

/// A paragraph that a page breaks off goes on after it.
const OPEN = /[^.!?:؟\u06D4»"”)]$/;

function composed(pages: readonly ReadPage[]): { readonly text: string; readonly starts: readonly Page[] } {
  let text = '';
  const starts: Page[] = [];
  for (const { label, paragraphs: all } of pages) {
    const paragraphs = text === '' ? withoutEcho(all) : all;
    if (paragraphs.length === 0) continue;
    if (text !== '') text += OPEN.test(text) && paragraphs[0] && text.length > 60 ? ' ' : BREAK;
    starts.push({ label, start: text.length });
    text += paragraphs.join(BREAK);
  }
  return { text, starts };
}

function* oddPages(file: ArticleFile, pages: readonly ReadPage[], text: string): Iterable<Part> {
  const empty = pages.filter(({ paragraphs }) => paragraphs.length === 0).map(({ label }) => label);
  if (empty.length === pages.length) {
    throw new UnreadableFile(
      'pdf-scanned',
      'The PDF holds pictures of pages and no text: install tesseract with its Arabic data (tesseract-ocr-ara), and build again.',
    );
  }
  if (empty.length > 0) {
    yield diagnosticOf(
      file,
      'pdf-page-scanned',
      'warning',
      `No text on page ${listed(empty)}: if there is any to see, install tesseract with its Arabic data (tesseract-ocr-ara), and build again.`,
    );
  }
  const scanned = pages.filter((page) => page.scanned).map(({ label }) => label);
  if (scanned.length > 0) {
    const message = `Read by OCR from a picture, with its mistakes: page ${listed(scanned)}. Compare what you use with the page itself.`;
    yield diagnosticOf(file, 'pdf-read-by-ocr', 'warning', message);
  }
  const backwards = countBackwards(text);
  if (backwards > 0) {
    const message = `A font of the PDF tells the joined لا backwards: ${backwards} words were put right (األ to الأ); within others it cannot be told (سلام, سالم): compare what you use with the page itself.`;
    yield diagnosticOf(file, 'pdf-joined-letters', 'warning', message);
  }
  const lost = text.match(/[\uFFFD\uE000-\uF8FF]/g)?.length ?? 0;
  if (lost > text.length / 50) {
    const message = `${lost} letters are drawn by fonts that do not say what they mean: look for a sounder copy, or have it read by OCR.`;
    yield diagnosticOf(file, 'pdf-letters-lost', 'warning', message);
  }
}

function listed(labels: readonly string[]): string {
  return labels.length > 12 ? `${labels.slice(0, 12).join(', ')} …` : labels.join(', ');
}

async function pdfGiven(document: PDFDocumentProxy): Promise<Partial<Given>> {
  const { info } = await document.getMetadata();
  const { Title, Author } = info as { readonly Title?: unknown; readonly Author?: unknown };
  const stated = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null);
  return { title: stated(Title), author: stated(Author) };
}
