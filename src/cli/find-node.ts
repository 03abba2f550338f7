/// Finds nodes by what people call them. The one rule kept here: an exact name comes before a part of one, a
/// part that only one entity has will do, and spelling that readers do not notice makes no difference.

import { foldForLookup } from '../arabic/normalize.ts';
import { type GraphFile, type GraphNode, isEvent } from '../model/graph.ts';
import { CliError } from './cli-error.ts';

/// How many names are offered where nothing bears the name asked for.
const OFFERED = 12;

export interface FoundNodes {
  /// Nodes that bear the name.
  readonly exact: readonly GraphNode[];
  /// Nodes with the words of the name in one of theirs.
  readonly partial: readonly GraphNode[];
}

function fold(name: string): string {
  return foldForLookup(name).replace(/\s+/g, ' ').trim();
}

function namesOf({ attributes }: GraphNode): readonly string[] {
  const { label, labels } = attributes;
  const aliases = isEvent(attributes) ? [] : attributes.aliases;
  return [label, labels.ar, labels.en, ...aliases].filter(Boolean).map(fold);
}

/// Nodes that a name or id means.
export function findNodes(graph: GraphFile, name: string): FoundNodes {
  const byKey = graph.nodes.filter((node) => node.key === name);
  if (byKey.length > 0) return { exact: byKey, partial: [] };
  const wanted = fold(name);
  const exact = graph.nodes.filter((node) => namesOf(node).includes(wanted));
  if (exact.length > 0 || !wanted) return { exact, partial: [] };
  const entities = graph.nodes.filter((node) => !isEvent(node.attributes) && hasWords(node, wanted));
  if (entities.length === 1) return { exact: entities, partial: [] };
  const partial = graph.nodes.filter((node) => namesOf(node).some((one) => one.includes(wanted)));
  return { exact, partial: [...new Set([...entities, ...partial])] };
}

/// Whether the words stand whole in one of a node's names: `Akar` in "Hulusi Akar".
function hasWords(node: GraphNode, words: string): boolean {
  return namesOf(node).some((name) => padded(name).includes(padded(words)));
}

function padded(words: string): string {
  return ` ${words.replaceAll('-', ' ')} `;
}

/// What to say where nothing in a folder's graph is called so: the names that come near.
export function notFound(name: string, folder: string, offered: readonly GraphNode[]): CliError {
  if (offered.length === 0) return new CliError(`${folder}: nothing in the graph is called "${name}"`);
  const names = offered.slice(0, OFFERED).map(({ key, attributes }) => `  ${attributes.label} <${key}>`);
  const more = offered.length > OFFERED ? [`  … and ${offered.length - OFFERED} more`] : [];
  return new CliError([`${folder}: nothing is called "${name}"; these come near:`, ...names, ...more].join('\n'));
}
