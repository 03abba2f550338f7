/// A graph written as a file of some format. The one rule kept here: it needs no page, so that it can be written beside
/// the page's thread.

import { strToU8, zipSync } from 'fflate';
import type { CsvOptions } from '../../format/csv.ts';
import { writeCsv } from '../../format/csv-writer.ts';
import { FORMATS, type FormatName } from '../../format/format.ts';
import { fillPage } from '../../format/offline-page.ts';
import type { GraphBundle } from '../../model/graph.ts';

/// What is written, and how; everything in it can be sent to a worker.
export type GraphFileJob = { readonly bundle: GraphBundle } & (
  | { readonly format: Exclude<FormatName, 'csv'> }
  | { readonly format: 'csv'; readonly options: CsvOptions }
  /// One page with the explorer in it: `template` is the page without a graph, `view` the link it opens with.
  | { readonly format: 'html'; readonly template: string; readonly view: string }
);

function zipOf(bundle: GraphBundle, options: CsvOptions): Blob {
  // A fixed day keeps the same graph the same bytes.
  const files = Object.fromEntries([...writeCsv(bundle, options)].map(([name, text]) => [name, strToU8(text)]));
  const zip = zipSync(files, { mtime: '1980-01-01', level: 6 });
  return new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}

export function writeGraphFile(job: GraphFileJob): Blob {
  if (job.format === 'csv') return zipOf(job.bundle, job.options);
  if (job.format === 'html') return new Blob([fillPage(job.template, job.bundle, job.view)], { type: 'text/html' });
  const { write, mediaType } = FORMATS[job.format];
  return new Blob([...write(job.bundle).values()], { type: mediaType });
}
