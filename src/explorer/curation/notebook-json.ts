/// A notebook as a file. The one rule kept here: what is not a notebook is refused with the place that is wrong, and
/// nothing of it is taken in.

import type { Entry, Notebook, Thing } from './notebook.ts';

/// Raised when a reader of older files would misread newer ones.
const VERSION = 1;

export class NotebookError extends Error {
  override readonly name = 'NotebookError';
}

export function writeNotebook({ title, entries }: Notebook): string {
  return `${JSON.stringify({ format: 'isnad-notebook', version: VERSION, title, entries }, null, 2)}\n`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function readText(value: unknown, place: string): string {
  if (typeof value === 'string') return value;
  throw new NotebookError(`${place} is not a text`);
}

function readCount(value: unknown, place: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new NotebookError(`${place} is not a whole number`);
}

function readThing(value: unknown, place: string): Thing {
  if (!isRecord(value)) throw new NotebookError(`${place} is not an object`);
  const { type } = value;
  if (type === 'node' || type === 'edge') {
    return { type, key: readText(value.key, `${place}.key`), label: readText(value.label, `${place}.label`) };
  }
  if (type !== 'sentence') throw new NotebookError(`${place}.type is not "node", "edge" or "sentence"`);
  return {
    type,
    document: readText(value.document, `${place}.document`),
    start: readCount(value.start, `${place}.start`),
    end: readCount(value.end, `${place}.end`),
    quote: readText(value.quote, `${place}.quote`),
  };
}

function readEntry(value: unknown, index: number): Entry {
  const place = `entries[${index}]`;
  if (!isRecord(value)) throw new NotebookError(`${place} is not an object`);
  return { thing: readThing(value.thing, `${place}.thing`), note: readText(value.note ?? '', `${place}.note`) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NotebookError(error instanceof Error ? error.message : String(error));
  }
}

/// Reads a notebook; throws a `NotebookError` that names the place.
export function readNotebook(text: string): Notebook {
  const file = parse(text);
  if (!isRecord(file) || file.format !== 'isnad-notebook') throw new NotebookError('format is not "isnad-notebook"');
  if (file.version !== VERSION) throw new NotebookError(`version is ${String(file.version)}, not ${VERSION}`);
  if (!Array.isArray(file.entries)) throw new NotebookError('entries is not a list');
  return { title: readText(file.title ?? '', 'title'), entries: file.entries.map(readEntry) };
}
