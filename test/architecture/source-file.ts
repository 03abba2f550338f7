/// The project's own sources, parsed. The one rule kept here: what a rule asks of the code is read from its syntax
/// tree, not guessed from its text.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync } from 'vite';

/// A node of the syntax tree.
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export interface SourceFile {
  /// From the project's folder on, with forward slashes.
  readonly path: string;
  readonly text: string;
  /// Every node, parents before children.
  readonly nodes: readonly SyntaxNode[];
  /// Modules that it imports or re-exports from, or runs as workers: paths of the project, or names of packages.
  readonly imports: readonly string[];
}

/// Paths of all files under a folder that end like this.
export function listFiles(folder: string, ending: RegExp): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function* walk(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child);
  }
}

function literal(node: unknown): string | null {
  return isNode(node) && typeof node.value === 'string' ? node.value : null;
}

/// The module a node names, if it names one.
function maybeModule(node: SyntaxNode): string | null {
  if (/^(Import|ExportNamed|ExportAll)(Declaration|Expression)$/.test(node.type)) return literal(node.source);
  const callee = node.callee as { readonly name?: string } | undefined;
  const [first] = (node.arguments as readonly unknown[] | undefined) ?? [];
  const url = node.type === 'NewExpression' && callee?.name === 'URL' ? literal(first) : null;
  return url && /\.tsx?$/.test(url) ? url : null;
}

function resolveModule(path: string, name: string): string {
  return name.startsWith('.') ? posix.join(dirname(path), name.replace(/\?.*$/, '')) : name;
}

/// Reads and parses a file; one that cannot be parsed throws.
export function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const nodes = [...walk(program as unknown as SyntaxNode)];
  const names = nodes.map(maybeModule).filter((name) => name !== null);
  return { path, text, nodes, imports: names.map((name) => resolveModule(path, name)) };
}

/// How many lines a node takes.
export function linesOf({ text }: SourceFile, { start, end }: SyntaxNode): number {
  return text.slice(start, end).split('\n').length;
}
