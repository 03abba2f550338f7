/// The scene: the dataset as sigma draws it. The one rule kept here: the graph is built once; what changes while
/// looking is in one mutable look that the reducers read, so that a change of look never rebuilds anything.

import { MultiDirectedGraph } from 'graphology';
import type { EdgeDisplayData } from 'sigma/types';
import { APPEARANCE, RELATION_COLOR } from '../../model/appearance.ts';
import type { EdgeAttributes, GraphEdge, NodeAttributes } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import { ROLES } from '../../model/ontology.ts';
import type { Dataset } from '../data/dataset.ts';
import { type Visibility, wholeGraph } from '../data/visibility.ts';
import { labelOf } from '../i18n/name.ts';
import type { Language } from '../state/view.ts';
import { mixColors, PALETTES, type Palette } from './color.ts';
import { bendParallels } from './curve.ts';
import type { ShapeDisplay } from './shape-program.ts';

export interface SceneNode {
  readonly x: number;
  readonly y: number;
  readonly attributes: NodeAttributes;
}

export interface SceneEdge {
  readonly bend: number;
  readonly attributes: EdgeAttributes;
  /// The node whose colour it takes, or null for a tie between entities.
  readonly event: string | null;
  readonly arrow: boolean;
}

/// What is lit: nodes and edges drawn above a veil over all the rest.
export interface Focus {
  readonly centre: string | null;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /// How dense the veil is, between 0 and 1.
  readonly veil: number;
}

export interface Look {
  visible: Visibility;
  names: Language;
  /// The direction of the page, which says on which side the buttons over the canvas stand.
  direction: 'rtl' | 'ltr';
  palette: Palette;
  focus: Focus | null;
}

export interface Scene {
  readonly dataset: Dataset;
  readonly graph: MultiDirectedGraph<SceneNode, SceneEdge>;
  readonly look: Look;
}

const SMALLEST = 4;
const LARGEST = 22;

/// A node's radius in pixels before zooming.
export function radiusOf(size: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, size));
}

/// Whether an arrow says something: towards the event for those who act, away from it for those acted upon.
function arrowOf({ source, target, attributes }: GraphEdge): { from: string; to: string; arrow: boolean } {
  if (attributes.kind !== 'role') return { from: source, to: target, arrow: true };
  const { universal } = ROLES[attributes.role];
  if (universal === 'recipient') return { from: target, to: source, arrow: true };
  return { from: source, to: target, arrow: universal === 'actor' };
}

function addEdges(graph: MultiDirectedGraph<SceneNode, SceneEdge>, dataset: Dataset): void {
  const bends = bendParallels(dataset.bundle.graph.edges);
  for (const edge of dataset.bundle.graph.edges) {
    const { from, to, arrow } = arrowOf(edge);
    const bend = (bends.get(edge.key) ?? 0) * (from === edge.source ? 1 : -1);
    const ends = [edge.source, edge.target];
    const event =
      ends.find((key) => isEvent((dataset.nodes.get(key) as { attributes: NodeAttributes }).attributes)) ?? null;
    graph.addEdgeWithKey(edge.key, from, to, { bend, arrow, event, attributes: edge.attributes });
  }
}

/// Builds the scene; `look` starts with everything shown.
export function createScene(dataset: Dataset): Scene {
  const graph = new MultiDirectedGraph<SceneNode, SceneEdge>();
  for (const { key, attributes } of dataset.bundle.graph.nodes) {
    graph.addNode(key, { x: attributes.x, y: attributes.y, attributes });
  }
  addEdges(graph, dataset);
  const visible = wholeGraph(dataset);
  return { dataset, graph, look: { visible, names: 'ar', direction: 'rtl', palette: PALETTES.light, focus: null } };
}

/// Fill and rim: full where a text affirms it, hollow where it is planned, denied or known by an office only.
function paint(attributes: NodeAttributes, palette: Palette): { color: string; rim: string } {
  const { color, shape } = APPEARANCE[attributes.kind];
  const pale = mixColors(color, palette.background, 0.72);
  if (shape === 'pin') return { color, rim: palette.background };
  if (shape === 'bordered-square') return { color: pale, rim: color };
  if (!isEvent(attributes)) return attributes.unnamed ? { color: pale, rim: color } : { color, rim: color };
  if (attributes.disputed) return { color: pale, rim: palette.disputed };
  return attributes.factuality === 'asserted' ? { color, rim: color } : { color: pale, rim: color };
}

/// The reducer of nodes: reads the look, changes nothing.
export function reduceNode({ look }: Scene, key: string, { x, y, attributes }: SceneNode): Partial<ShapeDisplay> {
  const lit = look.focus?.nodes.has(key) ?? false;
  return {
    x,
    y,
    ...paint(attributes, look.palette),
    type: APPEARANCE[attributes.kind].shape,
    size: radiusOf(attributes.size),
    label: labelOf(attributes, look.names),
    hidden: !look.visible.nodes.has(key),
    highlighted: lit && look.visible.nodes.has(key),
    forceLabel: lit,
  };
}

/// The colour of an edge: that of its event, or that of ties between entities.
export function colorOfEdge(scene: Scene, { event }: SceneEdge): string {
  const kind = event === null ? undefined : scene.dataset.nodes.get(event)?.attributes.kind;
  return kind ? APPEARANCE[kind].color : RELATION_COLOR;
}

/// A line's width: wider with more sentences that say it.
export function widthOfEdge({ attributes }: SceneEdge): number {
  return 1 + Math.min(2, Math.log2(Math.max(1, attributes.evidence.length)) * 0.7);
}

/// The reducer of edges.
export function reduceEdge(
  scene: Scene,
  key: string,
  edge: SceneEdge,
): Partial<EdgeDisplayData> & { curvature: number } {
  const base = edge.bend === 0 ? 'line' : 'curve';
  return {
    type: edge.arrow ? `${base}-arrow` : base,
    curvature: edge.bend,
    color: mixColors(colorOfEdge(scene, edge), scene.look.palette.line, 0.68),
    size: widthOfEdge(edge),
    hidden: !scene.look.visible.edges.has(key),
  };
}
