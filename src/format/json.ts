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

/// The names of an object's fields in their order, each as it is written.
type FieldOrder = readonly (readonly [name: string, written: string])[];

function orderOf(names: readonly string[]): FieldOrder {
  return [...names].sort(byField).map((name) => [name, JSON.stringify(name)]);
}

/// The objects whose fields begin with the same names, one step for each name; those that have no more, and their order.
class Making {
  readonly #longer = new Map<string, Making>();
  #order: FieldOrder | null = null;

  with(name: string): Making {
    const known = this.#longer.get(name);
    if (known) return known;
    const longer = new Making();
    this.#longer.set(name, longer);
    madeSteps += 1;
    return longer;
  }

  orderOf(names: readonly string[]): FieldOrder {
    this.#order ??= orderOf(names);
    return this.#order;
  }
}

/// Objects of one making have the same fields: their order is worked out once.
let makings = new Making();
let madeSteps = 0;
const MOST_STEPS = 20_000;
/// An object with more is no record but a table with names of its own.
const MOST_FIELDS = 40;

function fieldsOf(value: object): FieldOrder {
  const names = Object.keys(value);
  if (names.length > MOST_FIELDS) return orderOf(names);
  if (madeSteps >= MOST_STEPS) [makings, madeSteps] = [new Making(), 0];
  let making = makings;
  for (const name of names) making = making.with(name);
  return making.orderOf(names);
}

/// Whether a value is a list; one may be made element by element while it is written.
function isList(value: object): value is Iterable<unknown> {
  return Array.isArray(value) || Symbol.iterator in value;
}

/// A value on one line.
function write(value: unknown): string {
  if (typeof value !== 'object' || value === null) return scalar(value);
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  let text = '';
  for (const [name, written] of fieldsOf(value)) {
    const field = (value as Readonly<Record<string, unknown>>)[name];
    if (field !== undefined) text += `${text === '' ? '' : ','}${written}:${write(field)}`;
  }
  return `{${text}}`;
}

/// What each element begins with, and the element; `space` stands after a name.
function* elementsOf(value: object, space: string): Generator<readonly [lead: string, element: unknown]> {
  if (isList(value)) for (const element of value) yield ['', element];
  else
    for (const [name, written] of fieldsOf(value)) {
      const field = (value as Readonly<Record<string, unknown>>)[name];
      if (field !== undefined) yield [`${written}:${space}`, field];
    }
}

function* pieces(value: unknown, depth: number, indent: string): Generator<string> {
  if (depth <= 0 || typeof value !== 'object' || value === null) {
    yield write(value);
    return;
  }
  const [open, close] = isList(value) ? '[]' : '{}';
  const inner = `${indent}  `;
  let count = 0;
  for (const [lead, element] of elementsOf(value, depth > 1 ? ' ' : '')) {
    yield `${count === 0 ? open : ','}\n${inner}${lead}`;
    yield* pieces(element, depth - 1, inner);
    count += 1;
  }
  yield count === 0 ? `${open}${close}` : `\n${indent}${close}`;
}

/// What `writeJson` writes, piece by piece: of many elements no text holds all.
export function* jsonPieces(value: unknown, depth: number): Generator<string> {
  yield* pieces(value, depth, '');
  yield '\n';
}

/// Writes a value with a line for each element of its outermost `depth` levels and a newline at the end.
export function writeJson(value: unknown, depth: number): string {
  return [...jsonPieces(value, depth)].join('');
}

/// Writes a value on one line.
export function writeJsonLine(value: unknown): string {
  return write(value);
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
