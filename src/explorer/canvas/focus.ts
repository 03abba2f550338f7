/// What is lit when a node or an edge is pointed at or selected. The one rule kept here: an edge lights its two
/// ends, a node its edges and neighbours, and only what is shown is lit.

import { otherEndOf } from '../data/visibility.ts';
import type { Selection } from '../state/view.ts';
import type { Focus, Scene } from './scene.ts';

const HOVER_VEIL = 0.8;
const SELECTION_VEIL = 0.7;

function focusOnNode({ look }: Scene, key: string, veil: number): Focus | null {
  if (!look.visible.nodes.has(key)) return null;
  const edges = look.visible.linksAt(key);
  const nodes = new Set([key, ...edges.map((edge) => otherEndOf(edge, key))]);
  return { centre: key, nodes, edges: new Set(edges.map((edge) => edge.key)), veil };
}

function focusOnEdge({ graph, look }: Scene, key: string, veil: number): Focus | null {
  if (!graph.hasEdge(key) || !look.visible.edges.has(key)) return null;
  return { centre: null, nodes: new Set(graph.extremities(key)), edges: new Set([key]), veil };
}

function focusOn(scene: Scene, thing: Selection, veil: number): Focus | null {
  return thing.type === 'node' ? focusOnNode(scene, thing.key, veil) : focusOnEdge(scene, thing.key, veil);
}

/// Those of the nodes and edges with these keys that are shown, an edge with its two ends.
function focusOnAll({ dataset, look }: Scene, keys: readonly string[]): Focus | null {
  const { nodes, edges } = look.visible;
  const lit = keys.flatMap((key) => (edges.has(key) ? (dataset.edges.get(key) ?? []) : []));
  const ends = lit.flatMap(({ source, target }) => [source, target]);
  const all = new Set([...keys.filter((key) => nodes.has(key)), ...ends]);
  return all.size === 0
    ? null
    : { centre: null, nodes: all, edges: new Set(lit.map(({ key }) => key)), veil: HOVER_VEIL };
}

/// What is pointed at wins over what a list or a bar lights, and both win over what is selected.
export function focusOf(
  scene: Scene,
  hovered: Selection | null,
  selected: Selection | null,
  lit: readonly string[] = [],
): Focus | null {
  if (hovered) return focusOn(scene, hovered, HOVER_VEIL);
  if (lit.length > 0) return focusOnAll(scene, lit);
  return selected ? focusOn(scene, selected, SELECTION_VEIL) : null;
}
