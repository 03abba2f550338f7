/// A graph written as a file of some format. The one rule kept here: it needs no page, so that it can be written beside
/// the page's thread.

import { strToU8, zipSync } from 'fflate';
import type { CsvOptions } from '../../format/csv.ts';
import { writeCsv } from '../../format/csv-writer.ts';
import { writeBibtex } from '../../format/export/bibtex.ts';
import { writeCsl } from '../../format/export/citation.ts';
import type { Content, Contents } from '../../format/export/export-format.ts';
import { writeFtm } from '../../format/export/ftm.ts';
import { writeJsonLd } from '../../format/export/json-ld.ts';
import { reportOf } from '../../format/export/report.ts';
import { writeHtml } from '../../format/export/report-html.ts';
import { FORMATS, type FormatName } from '../../format/format.ts';
import { fillPage } from '../../format/offline-page.ts';
import type { GraphBundle } from '../../model/graph.ts';

/// What is written, and how; everything in it can be sent to a worker.
export type GraphFileJob = { readonly bundle: GraphBundle } & (
  | { readonly format: Exclude<FormatName, 'csv'> | keyof typeof OTHERS }
  | { readonly format: 'csv'; readonly options: CsvOptions }
  /// One page with the explorer in it: `template` is the page without a graph, `view` the link it opens with.
  | { readonly format: 'html'; readonly template: string; readonly view: string }
);

/// Formats for other programs, of those that need no library.
const OTHERS = {
  report: (bundle) => new Map([['report.html', writeHtml(reportOf(bundle, null))]]),
  bibtex: (bundle) => new Map([['articles.bib', writeBibtex(bundle)]]),
  csl: (bundle) => new Map([['articles.csl.json', writeCsl(bundle)]]),
  ftm: writeFtm,
  jsonld: (bundle) => new Map([['graph.jsonld', writeJsonLd(bundle)]]),
} as const satisfies Readonly<Record<string, (bundle: GraphBundle) => Contents>>;

const MEDIA_TYPES: Readonly<Record<keyof typeof OTHERS, string>> = {
  report: 'text/html',
  bibtex: 'application/x-bibtex',
  csl: 'application/vnd.citationstyles.csl+json',
  ftm: 'application/zip',
  jsonld: 'application/ld+json',
};

function isOther(format: string): format is keyof typeof OTHERS {
  return format in OTHERS;
}

function piecesOf(content: Content): readonly BlobPart[] {
  if (typeof content === 'string') return [content];
  return content instanceof Uint8Array ? [content as Uint8Array<ArrayBuffer>] : [...content];
}

function otherFile(format: keyof typeof OTHERS, bundle: GraphBundle): Blob {
  const files = OTHERS[format](bundle);
  if (files.size > 1) return zipOf(files);
  return new Blob([...files.values()].flatMap(piecesOf), { type: MEDIA_TYPES[format] });
}

function bytesOf(content: Content): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return strToU8(typeof content === 'string' ? content : [...content].join(''));
}

function zipOf(contents: Contents): Blob {
  const files = Object.fromEntries([...contents].map(([name, content]) => [name, bytesOf(content)]));
  // A fixed day keeps the same graph the same bytes.
  const zip = zipSync(files, { mtime: '1980-01-01', level: 6 });
  return new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}

export function writeGraphFile(job: GraphFileJob): Blob {
  if (job.format === 'csv') return zipOf(writeCsv(job.bundle, job.options));
  if (job.format === 'html') return new Blob([fillPage(job.template, job.bundle, job.view)], { type: 'text/html' });
  if (isOther(job.format)) return otherFile(job.format, job.bundle);
  const { write, mediaType } = FORMATS[job.format];
  return new Blob([...write(job.bundle).values()], { type: mediaType });
}
