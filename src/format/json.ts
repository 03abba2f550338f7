/// Canonical JSON: one value, one text. The one rule kept here: the bytes do not depend on the order in which an
/// object's fields were set, and lines are cut where a `git diff` is best read.

import { FormatError, placeOf, show } from './format-error.ts';
import { maybeJsonError } from './json-error.ts';
import { isObject, type Shape } from './shape.ts';

/// Fields come in this order, then all others by the alphabet.
// biome-ignore format: a list of words reads better in lines
const FIELDS = [
  'schema', 'options', 'key', 'id', 'path', 'code', 'severity', 'source', 'target', 'attributes', 'nodes', 'edges',
  'document', 'documents', 'kind', 'subtype', 'role', 'entity', 'title', 'label', 'labels', 'aliases', 'start', 'end',
  'quote', 'rule', 'trigger', 'marks',
];
const RANK = new Map(FIELDS.map((name, rank) => [name, rank]));

function byField(a: string, b: string): number {
  return (RANK.get(a) ?? FIELDS.length) - (RANK.get(b) ?? FIELDS.length) || (a < b ? -1 : 1);
}

/// What JSON writes as an escape: quotes, backslashes, control characters, and halves of a pair, which may stand alone.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not stand as they are
const ESCAPED = /["\\\u0000-\u001F\uD800-\uDFFF]/;

/// Most texts need no escape, and `JSON.stringify` takes long to begin.
function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`JSON has no number ${value}`);
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`JSON has no ${typeof value}`);
  return text;
}

function parts(value: unknown, depth: number, indent: string): readonly string[] {
  if (Array.isArray(value)) return value.map((element) => write(element, depth, indent));
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.keys(fields)
    .filter((name) => fields[name] !== undefined)
    .sort(byField)
    .map((name) => `${quoted(name)}:${depth > 0 ? ' ' : ''}${write(fields[name], depth, indent)}`);
}

function write(value: unknown, depth: number, indent: string): string {
  if (typeof value !== 'object' || value === null) return scalar(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const inner = `${indent}  `;
  const written = parts(value, depth - 1, inner);
  if (depth <= 0 || written.length === 0) return `${open}${written.join(',')}${close}`;
  return `${open}\n${inner}${written.join(`,\n${inner}`)}\n${indent}${close}`;
}

/// Writes a value with a line for each element of its outermost `depth` levels and a newline at the end.
export function writeJson(value: unknown, depth: number): string {
  return `${write(value, depth, '')}\n`;
}

/// Writes a value on one line.
export function writeJsonLine(value: unknown): string {
  return write(value, 0, '');
}

function syntaxError(text: string, error: unknown): FormatError {
  if (!text.trim()) return new FormatError('', 'the file is empty: build it again', 'empty');
  const found = maybeJsonError(text);
  if (!found)
    return new FormatError('', `not valid JSON (${error instanceof Error ? error.message : error})`, 'malformed');
  const place = placeOf(text, found.offset);
  if (found.offset === text.length) return new FormatError(place, 'the file breaks off here: build it again', 'cut');
  return new FormatError(
    place,
    `not valid JSON: expected ${found.expected}, found ${show(text[found.offset])}`,
    'malformed',
  );
}

/// Parses JSON; an error names line and column.
export function parseJson(text: string): unknown {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return JSON.parse(plain);
  } catch (error) {
    throw syntaxError(plain, error);
  }
}

/// Throws unless a value has the shape; the error names the place: `nodes[3].attributes.kind`.
export function requireShape(value: unknown, shape: Shape): void {
  const problem = shape(value);
  if (problem) throw new FormatError(problem.place.replace(/^\./, ''), problem.message);
}

/// Throws unless `schema` is the one this version reads.
export function requireSchema(found: unknown, readable: number, what: string): void {
  if (found === readable) return;
  if (typeof found === 'number' && found > readable) {
    throw new FormatError(
      '',
      `${what} has schema ${found}, this version reads ${readable}: use a newer version of Isnad`,
      'newer',
    );
  }
  const says = found === undefined ? 'no schema' : `schema ${JSON.stringify(found)}`;
  throw new FormatError(
    '',
    `${what} has ${says}, this version reads ${readable}: build it again with \`isnad build\``,
    'older',
  );
}

/// The field of an object, or undefined where there is no such object or field.
export function field(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}
