/// Writing the file that was asked for. The one rule kept here: it holds what was chosen, whole, or fails with a
/// reason.

import { strToU8, zipSync } from 'fflate';
import type { CsvOptions } from '../../format/csv.ts';
import { writeCsv } from '../../format/csv-writer.ts';
import { FORMATS } from '../../format/format.ts';
import { fillPage } from '../../format/offline-page.ts';
import type { GraphBundle } from '../../model/graph.ts';
import type { Extent, Picture } from '../context/picture.ts';
import { EMBEDDED } from '../data/embedded.ts';
import { chosen, type ExportName, isOn, type OptionValues } from './choice.ts';
import { type Composition, compose, type LegendLine, type Measure } from './composition.ts';
import { embedFonts, type Letters } from './font-face.ts';
import { writePng } from './png.ts';
import { writeSvg } from './svg.ts';

/// What is asked for, and where it comes from.
export interface ExportJob {
  readonly format: ExportName;
  readonly options: OptionValues;
  /// The graph to be written; computed only where it is.
  readonly bundle: () => GraphBundle;
  readonly picture: (extent: Extent, light: boolean) => Picture;
  readonly legend: (background: string) => readonly LegendLine[];
  readonly title: string;
  readonly language: 'ar' | 'en';
  /// The view as a link, without its `#`.
  readonly view: string;
}

const SEPARATORS: Readonly<Record<string, CsvOptions['separator']>> = { comma: ',', semicolon: ';', tab: '\t' };

function createMeasure(): { readonly measure: Measure; readonly baseline: number } {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to measure text with.');
  const measure: Measure = (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
  return { measure, baseline: baselineOf(context) };
}

/// From the middle of a line, as canvases have it, to its baseline, as a share of the font's size.
function baselineOf(context: CanvasRenderingContext2D): number {
  context.font = `500 100px ${getComputedStyle(document.body).fontFamily}`;
  const above = (baseline: CanvasTextBaseline): number => {
    context.textBaseline = baseline;
    return context.measureText('أA').actualBoundingBoxAscent;
  };
  return (above('alphabetic') - above('middle')) / 100;
}

function composed(job: ExportJob, measure: Measure): Composition {
  const { options, legend, title, language } = job;
  const wish = chosen(options, 'background');
  const picture = job.picture(chosen(options, 'extent') as Extent, wish === 'white');
  const background = { page: picture.background, white: '#ffffff', none: null }[wish] ?? null;
  const around = {
    title: isOn(options, 'title') ? title : null,
    legend: isOn(options, 'legend') ? legend(picture.background) : [],
    direction: language === 'ar' ? 'rtl' : 'ltr',
    background,
  } as const;
  return compose(picture, around, measure);
}

function lettersOf({ panes }: Composition): Letters {
  const letters = new Map<string, Set<number>>();
  for (const { marks } of panes)
    for (const mark of marks) {
      if (mark.kind !== 'text') continue;
      const known = letters.get(String(mark.weight)) ?? new Set();
      letters.set(String(mark.weight), known);
      for (const letter of mark.text) known.add(letter.codePointAt(0) ?? 0);
    }
  return letters;
}

async function svgOf(job: ExportJob): Promise<Blob> {
  const { measure, baseline } = createMeasure();
  const composition = composed(job, measure);
  const fonts = isOn(job.options, 'fonts') ? await embedFonts(composition.font, lettersOf(composition)) : '';
  const text = writeSvg(composition, { title: job.title, language: job.language, fonts, baseline });
  return new Blob([text], { type: 'image/svg+xml' });
}

function zipOf(job: ExportJob): Blob {
  const separator = SEPARATORS[chosen(job.options, 'separator')] ?? ',';
  const tables = writeCsv(job.bundle(), { separator, bom: isOn(job.options, 'excel') });
  // A fixed day keeps the same graph the same bytes.
  const files = Object.fromEntries([...tables].map(([name, text]) => [name, strToU8(text)]));
  const zip = zipSync(files, { mtime: '1980-01-01', level: 6 });
  return new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}

/// The page without a graph: this page itself where it is one file, else the one beside it.
async function template(): Promise<string> {
  if (EMBEDDED) return EMBEDDED.template;
  const response = await fetch(new URL('offline.html', document.baseURI));
  if (!response.ok) throw new Error(`offline.html: HTTP ${response.status}`);
  return response.text();
}

async function pageOf(job: ExportJob): Promise<Blob> {
  const view = isOn(job.options, 'view') ? job.view : '';
  return new Blob([fillPage(await template(), job.bundle(), view)], { type: 'text/html' });
}

/// Writes the file.
export async function writeFile(job: ExportJob): Promise<Blob> {
  const { format } = job;
  if (format === 'svg') return svgOf(job);
  if (format === 'png') return writePng(composed(job, createMeasure().measure), Number(chosen(job.options, 'scale')));
  if (format === 'html') return pageOf(job);
  if (format === 'csv') return zipOf(job);
  const { write, mediaType } = FORMATS[format];
  return new Blob([...write(job.bundle()).values()], { type: mediaType });
}

/// Hands a file to the browser's downloads.
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
