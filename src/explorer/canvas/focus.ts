/// What is lit when a node or an edge is pointed at or selected. The one rule kept here: an edge lights its two
/// ends, a node its edges and neighbours, and only what is shown is lit.

import type { Light } from '../context/canvas-port.ts';
import { otherEnd } from '../data/dataset.ts';
import type { Selection } from '../state/view.ts';
import type { Focus, Scene } from './scene.ts';

const HOVER_VEIL = 0.8;
const SELECTION_VEIL = 0.7;

function focusOnNode({ look }: Scene, key: string, veil: number): Focus | null {
  if (!look.visible.nodes.has(key)) return null;
  const edges = look.visible.linksAt(key);
  const nodes = new Set([key, ...edges.map((edge) => otherEnd(edge, key))]);
  return { centre: key, nodes, edges: new Set(edges.map((edge) => edge.key)), veil };
}

function focusOnEdge({ graph, look }: Scene, key: string, veil: number): Focus | null {
  if (!graph.hasEdge(key) || !look.visible.edges.has(key)) return null;
  return { centre: null, nodes: new Set(graph.extremities(key)), edges: new Set([key]), veil };
}

function focusOn(scene: Scene, thing: Selection, veil: number): Focus | null {
  return thing.type === 'node' ? focusOnNode(scene, thing.key, veil) : focusOnEdge(scene, thing.key, veil);
}

function focusOnLight({ graph, look }: Scene, { nodes, edges }: Light, veil: number): Focus | null {
  const lit = new Set([...edges].filter((key) => look.visible.edges.has(key) && graph.hasEdge(key)));
  const ends = [...lit].flatMap((key) => graph.extremities(key));
  const shown = new Set([...[...nodes].filter((key) => look.visible.nodes.has(key)), ...ends]);
  return shown.size === 0 ? null : { centre: null, nodes: shown, edges: lit, veil };
}

/// What may be lit, the first before the others.
export interface Lights {
  /// What the pointer or the keyboard is on.
  readonly hovered: Selection | null;
  /// What something outside the canvas points at together.
  readonly pointed: Light | null;
  /// What the page keeps lit.
  readonly kept: Light | null;
  readonly selection: Selection | null;
}

/// Which of them is lit: while it stays the same thing nothing has to be painted.
export function firstOf({ hovered, pointed, kept, selection }: Lights): Selection | Light | null {
  return hovered ?? pointed ?? kept ?? selection;
}

export function focusOf(scene: Scene, { hovered, pointed, kept, selection }: Lights): Focus | null {
  if (hovered) return focusOn(scene, hovered, HOVER_VEIL);
  if (pointed) return focusOnLight(scene, pointed, HOVER_VEIL);
  if (kept) return focusOnLight(scene, kept, SELECTION_VEIL);
  return selection ? focusOn(scene, selection, SELECTION_VEIL) : null;
}
