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

/// What is pointed at wins over what is selected.
export function focusOf(scene: Scene, hovered: Selection | null, selected: Selection | null): Focus | null {
  if (hovered) return focusOn(scene, hovered, HOVER_VEIL);
  return selected ? focusOn(scene, selected, SELECTION_VEIL) : null;
}
