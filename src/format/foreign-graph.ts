/// Graphs of other programs: nodes and edges with a name at most, and no sentence behind them. The one rule kept
/// here: what such a file says is kept in its own words, and no evidence is made up for it.

import {
  type EdgeAttributes,
  type EntityAttributes,
  GRAPH_SCHEMA,
  type GraphEdge,
  type GraphFile,
  type GraphNode,
} from '../model/graph.ts';
import { type EntityKind, isEntityKind, OTHER_KIND } from '../model/ontology.ts';
import { FormatError, show } from './format-error.ts';

export interface ForeignNode {
  readonly key: string;
  readonly label?: string | undefined;
  /// What the file calls its kind.
  readonly kind?: string | undefined;
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly size?: number | undefined;
  /// Where it stands in its file, for messages.
  readonly place: string;
}

export interface ForeignEdge {
  readonly key?: string | undefined;
  readonly source: string;
  readonly target: string;
  readonly label?: string | undefined;
  readonly place: string;
}

/// What is made of a foreign file: a graph, and whether the file says where its nodes are.
export interface ForeignGraph {
  readonly graph: GraphFile;
  readonly placed: boolean;
}

/// Words of other programs for kinds that are ours.
const KINDS: Readonly<Record<string, EntityKind>> = {
  people: 'person',
  human: 'person',
  individual: 'person',
  organisation: 'organization',
  company: 'organization',
  org: 'organization',
  country: 'state',
  location: 'place',
  city: 'place',
};

function kindOf(stated: string | undefined): EntityKind | typeof OTHER_KIND {
  const word = stated?.trim().toLowerCase() ?? '';
  if (isEntityKind(word)) return word;
  return Object.hasOwn(KINDS, word) ? (KINDS[word] ?? OTHER_KIND) : OTHER_KIND;
}

const SMALLEST = 4;
const LARGEST = 22;

/// Sizes of whatever scale as radii that can be seen: the square roots of the number of edges where none are given.
function sizesOf(nodes: readonly ForeignNode[], edges: readonly ForeignEdge[]): readonly number[] {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const raw = nodes.map(({ key, size }) => (isUsable(size) ? size : Math.sqrt(degrees.get(key) ?? 0)));
  let largest = 0;
  for (const size of raw) largest = Math.max(largest, size);
  return raw.map((size) => SMALLEST + (largest > 0 ? (LARGEST - SMALLEST) * Math.max(0, size / largest) * 0.8 : 0));
}

function isUsable(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}

/// A place on a spiral of even density, for a node that has none: no two are the same.
function spiral(n: number): { readonly x: number; readonly y: number } {
  const angle = n * Math.PI * (3 - Math.sqrt(5));
  const radius = 10 * Math.sqrt(n + 0.5);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/// Whether the file says where most of its nodes are.
export function isPlaced(nodes: readonly ForeignNode[]): boolean {
  const placed = nodes.filter(({ x, y }) => isUsable(x) && isUsable(y));
  return (
    placed.length > 1 && placed.length >= nodes.length / 2 && new Set(placed.map(({ x, y }) => `${x},${y}`)).size > 1
  );
}

function nodeOf({ key, label, kind: stated, x, y }: ForeignNode, n: number, size: number, placed: boolean): GraphNode {
  const name = label?.trim() || key;
  const kind = kindOf(stated);
  const at = placed && isUsable(x) && isUsable(y) ? { x, y } : spiral(n);
  const attributes: EntityAttributes = {
    kind,
    ...(kind === OTHER_KIND && stated?.trim() && { stated: stated.trim() }),
    label: name,
    labels: { ar: name, en: name },
    aliases: [name],
    ...at,
    size,
    evidence: [],
  };
  return { key, attributes };
}

function edgeOf({ key, source, target, label }: ForeignEdge, n: number, taken: Set<string>): GraphEdge {
  let own = key || `${source}>${target}`;
  while (taken.has(own)) own = `${key || `${source}>${target}`}#${n}`;
  taken.add(own);
  const title = label?.trim();
  const attributes: EdgeAttributes = { kind: 'link', ...(title && { title }), evidence: [] };
  return { key: own, source, target, attributes };
}

function requireKeys(nodes: readonly ForeignNode[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { key, place } of nodes) {
    if (!key) throw new FormatError(place, 'this node has no id', 'noId');
    if (keys.has(key))
      throw new FormatError(place, `the id ${show(key)} is there twice: each node needs its own`, 'doubleId');
    keys.add(key);
  }
  return keys;
}

function requireEnds(edges: readonly ForeignEdge[], keys: ReadonlySet<string>): void {
  for (const { source, target, place } of edges)
    for (const [end, key] of [
      ['source', source],
      ['target', target],
    ] as const) {
      if (!key) throw new FormatError(place, `this edge has no ${end}`, 'noEnd');
      if (!keys.has(key))
        throw new FormatError(place, `the ${end} is ${show(key)}, and there is no node with that id`, 'unknownEnd');
    }
}

/// A graph of what another program wrote; throws a `FormatError` with the place where it does not hold together.
export function graphOfForeign(nodes: readonly ForeignNode[], edges: readonly ForeignEdge[]): GraphFile {
  requireEnds(edges, requireKeys(nodes));
  const [sizes, placed, taken] = [sizesOf(nodes, edges), isPlaced(nodes), new Set<string>()];
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    attributes: { schema: GRAPH_SCHEMA },
    nodes: nodes.map((node, n) => nodeOf(node, n, sizes[n] ?? SMALLEST, placed)),
    edges: edges.map((edge, n) => edgeOf(edge, n, taken)),
  };
}
