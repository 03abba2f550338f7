/// GEXF and GraphML of other programs. The one rule kept here: of all they may hold, names, kinds, ends and places
/// are taken, whatever the program calls them.

import type { GraphFile } from '../model/graph.ts';
import { type ForeignEdge, type ForeignGraph, type ForeignNode, graphOfForeign, isPlaced } from './foreign-graph.ts';
import { FormatError, placeOf } from './format-error.ts';
import { readTags, type XmlTag } from './xml.ts';

interface ForeignParts {
  readonly nodes: readonly ForeignNode[];
  readonly edges: readonly ForeignEdge[];
}

/// Values of a node or edge by the names of their columns, in small letters.
type Values = Record<string, string>;

interface Element {
  readonly tag: XmlTag;
  readonly values: Values;
}

/// The name of a tag without its namespace.
function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function first(values: Values, names: readonly string[]): string | undefined {
  const found = names.find((name) => values[name]?.trim());
  return found === undefined ? undefined : values[found];
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined || text.trim() === '' ? undefined : Number(text);
}

const LABELS = ['label', 'name', 'title', 'nodelabel', 'd_label'];
const KINDS = ['kind', 'type', 'category', 'class', 'labels'];
const RELATIONS = ['label', 'name', 'relation', 'relationship', 'kind', 'type', 'title', 'edgelabel', 'interaction'];

function nodeOf({ tag, values }: Element): ForeignNode {
  const { id = '' } = tag.attributes;
  return {
    key: id,
    label: first(values, LABELS),
    kind: first(values, KINDS),
    x: numberOf(values.x),
    y: numberOf(values.y),
    size: numberOf(values.size),
    place: `@${tag.at}`,
  };
}

function edgeOf({ tag, values }: Element): ForeignEdge {
  const { id, source = '', target = '' } = tag.attributes;
  return { key: id, source, target, label: first(values, RELATIONS), place: `@${tag.at}` };
}

/// What one format calls things. `Columns` are the names of columns by owner and id: `node.0`.
type Columns = Map<string, string>;

interface Dialect {
  /// Notes the column that a tag declares.
  declare(tag: XmlTag, columns: Columns): void;
  /// Notes a value that a tag inside a node or edge gives.
  read(element: Element, tag: XmlTag, columns: Columns): void;
}

function put(values: Values, name: string | undefined, value: string | undefined): void {
  if (name && value !== undefined) values[name.toLowerCase()] ??= value;
}

function gexf(): Dialect {
  let owner = 'node';
  return {
    declare({ name, attributes }, columns) {
      if (bare(name) === 'attributes') owner = attributes.class ?? 'node';
      if (bare(name) === 'attribute') columns.set(`${owner}.${attributes.id}`, attributes.title ?? '');
    },
    read({ tag, values }, { kind, name, attributes }, columns) {
      if (kind === 'close') return;
      const column = `${bare(tag.name)}.${attributes.for ?? attributes.id}`;
      if (bare(name) === 'attvalue') put(values, columns.get(column), attributes.value);
      if (bare(name) === 'size') values.size = attributes.value ?? '';
      if (bare(name) === 'position') Object.assign(values, { x: attributes.x ?? '', y: attributes.y ?? '' });
    },
  };
}

function graphml(): Dialect {
  let key = '';
  return {
    declare({ name, attributes }, columns) {
      if (bare(name) === 'key') columns.set(attributes.id ?? '', attributes['attr.name'] ?? attributes.id ?? '');
    },
    read({ values }, { kind, name, attributes, text }, columns) {
      if (kind === 'open' && bare(name) === 'data') key = attributes.key ?? '';
      if (kind === 'open' && bare(name) === 'Geometry') Object.assign(values, { x: attributes.x, y: attributes.y });
      if (kind === 'close' && bare(name) === 'data') put(values, columns.get(key) ?? key, text || undefined);
      if (kind === 'close' && /^(Node|Edge)Label$/.test(bare(name))) put(values, 'label', text.trim() || undefined);
    },
  };
}

function isOwner(tag: XmlTag): boolean {
  return bare(tag.name) === 'node' || bare(tag.name) === 'edge';
}

/// Reads with a dialect; places are offsets, since counting lines takes time.
function collect(text: string, dialect: Dialect): ForeignParts {
  const nodes: ForeignNode[] = [];
  const edges: ForeignEdge[] = [];
  const columns: Columns = new Map();
  const open: Element[] = [];
  for (const tag of readTags(text)) {
    const current = open.at(-1);
    if (tag.kind === 'open' && isOwner(tag)) {
      const { label, kind, type } = tag.attributes;
      const values: Values = Object.create(null) as Values;
      for (const [name, value] of Object.entries({ label, kind })) put(values, name, value);
      if (bare(tag.name) === 'node') put(values, 'type', type);
      open.push({ tag, values });
    } else if (current && tag.kind === 'close' && tag.name === current.tag.name) {
      open.pop();
      if (bare(tag.name) === 'node') nodes.push(nodeOf(current));
      else edges.push(edgeOf(current));
    } else if (current) dialect.read(current, tag, columns);
    else if (tag.kind === 'open') dialect.declare(tag, columns);
  }
  return { nodes, edges };
}

/// Tells a place given as an offset as line and column.
function withLines(text: string, step: () => GraphFile): GraphFile {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const at = /^@(\d+)$/.exec(error.place)?.[1];
    if (at === undefined) throw error;
    throw error.at(placeOf(text, Number(at)));
  }
}

function readForeign(text: string, dialect: Dialect): ForeignGraph {
  const { nodes, edges } = collect(text, dialect);
  if (nodes.length === 0 && text.trim() === '') throw new FormatError('', 'the file is empty', 'empty');
  return { graph: withLines(text, () => graphOfForeign(nodes, edges)), placed: isPlaced(nodes) };
}

/// Reads the GEXF of another program.
export function readForeignGexf(text: string): ForeignGraph {
  return readForeign(text, gexf());
}

/// Reads the GraphML of another program.
export function readForeignGraphml(text: string): ForeignGraph {
  return readForeign(text, graphml());
}
