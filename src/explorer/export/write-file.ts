/// Writing the file that was asked for. The one rule kept here: it holds what was chosen, whole, or fails with a
/// reason.

import type { CsvOptions } from '../../format/csv.ts';
import type { GraphBundle } from '../../model/graph.ts';
import type { Extent, Picture } from '../context/picture.ts';
import { EMBEDDED } from '../data/embedded.ts';
import { chosen, type ExportName, isOn, type OptionValues } from './choice.ts';
import { type Composition, compose, type LegendLine, type Measure } from './composition.ts';
import { embedFonts, type Letters } from './font-face.ts';
import type { GraphFileJob } from './graph-file.ts';
import { writePng } from './png.ts';
import { writeSvg } from './svg.ts';
import type { Written } from './write-worker.ts';

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

/// The page without a graph: this page itself where it is one file, else the one beside it.
async function template(): Promise<string> {
  if (EMBEDDED) return EMBEDDED.template;
  const response = await fetch(new URL('offline.html', document.baseURI));
  if (!response.ok) throw new Error(`offline.html: HTTP ${response.status}`);
  return response.text();
}

async function graphJob({ format, options, bundle, view }: ExportJob): Promise<GraphFileJob> {
  switch (format) {
    case 'csv': {
      const separator = SEPARATORS[chosen(options, 'separator')] ?? ',';
      return { format, bundle: bundle(), options: { separator, bom: isOn(options, 'excel') } };
    }
    case 'html':
      return { format, bundle: bundle(), template: await template(), view: isOn(options, 'view') ? view : '' };
    default:
      return { format: format as Exclude<GraphFileJob['format'], 'csv' | 'html'>, bundle: bundle() };
  }
}

/// Has a worker write, which ends with it or with `signal`.
function writeBeside(job: GraphFileJob, signal: AbortSignal): Promise<Blob> {
  const worker = new Worker(new URL('./write-worker.ts', import.meta.url), { type: 'module' });
  const written = new Promise<Blob>((done, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason));
    worker.addEventListener('error', ({ message }) => fail(new Error(message || 'the writer failed')));
    worker.addEventListener('message', ({ data }: MessageEvent<Written>) =>
      'file' in data ? done(data.file) : fail(new Error(data.reason)),
    );
  });
  worker.postMessage(job);
  return written.finally(() => worker.terminate());
}

/// Writes the file, a picture in the page, which alone can draw, all else beside it. Fails with the reason of `signal`
/// where that is given first.
export async function writeFile(job: ExportJob, signal: AbortSignal): Promise<Blob> {
  if (job.format === 'svg') return svgOf(job);
  if (job.format === 'png')
    return writePng(composed(job, createMeasure().measure), Number(chosen(job.options, 'scale')));
  const graph = await graphJob(job);
  signal.throwIfAborted();
  return writeBeside(graph, signal);
}
