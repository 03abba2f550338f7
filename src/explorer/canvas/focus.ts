/// What is lit when a node or an edge is pointed at or selected. The one rule kept here: an edge lights its two
/// ends, a node its edges and neighbours, and only what is shown is lit.

import type { Light } from '../context/canvas-port.ts';
import { otherEnd } from '../data/dataset.ts';
import type { Selection } from '../state/view.ts';
import type { Focus, Scene } from './scene.ts';

const HOVER_VEIL = 0.8;
const SELECTION_VEIL = 0.7;

function focusOnNode({ dataset, look }: Scene, key: string, veil: number): Focus | null {
  if (!look.visible.nodes.has(key)) return null;
  const edges = (dataset.incident.get(key) ?? []).filter((edge) => look.visible.edges.has(edge.key));
  const nodes = new Set([key, ...edges.map((edge) => otherEnd(edge, key))]);
  return { centre: key, nodes, edges: new Set(edges.map((edge) => edge.key)), veil };
}

function focusOnEdge({ dataset, look }: Scene, key: string, veil: number): Focus | null {
  const edge = dataset.edges.get(key);
  if (!edge || !look.visible.edges.has(key)) return null;
  return { centre: null, nodes: new Set([edge.source, edge.target]), edges: new Set([key]), veil };
}

function focusOn(scene: Scene, thing: Selection, veil: number): Focus | null {
  return thing.type === 'node' ? focusOnNode(scene, thing.key, veil) : focusOnEdge(scene, thing.key, veil);
}

function focusOnLight({ look }: Scene, { nodes, edges }: Light): Focus | null {
  const shown = [...nodes].filter((key) => look.visible.nodes.has(key));
  if (shown.length === 0) return null;
  const lit = new Set([...edges].filter((key) => look.visible.edges.has(key)));
  return { centre: null, nodes: new Set(shown), edges: lit, veil: SELECTION_VEIL };
}

/// What is pointed at wins over what is kept lit, and that over what is selected.
export function focusOf(
  scene: Scene,
  hovered: Selection | null,
  selected: Selection | null,
  light: Light | null = null,
): Focus | null {
  if (hovered) return focusOn(scene, hovered, HOVER_VEIL);
  if (light) return focusOnLight(scene, light);
  return selected ? focusOn(scene, selected, SELECTION_VEIL) : null;
}
