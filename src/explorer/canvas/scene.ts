/// The scene: the dataset as sigma draws it. The one rule kept here: the graph is built once; what changes while
/// looking is in one mutable look that the reducers read, so that a change of look never rebuilds anything.

import { MultiDirectedGraph } from 'graphology';
import type { EdgeDisplayData } from 'sigma/types';
import { APPEARANCE, RELATION_COLOR } from '../../model/appearance.ts';
import type { EdgeAttributes, GraphEdge, NodeAttributes } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import { ROLES } from '../../model/ontology.ts';
import { radiusOf } from '../compute/radius.ts';
import type { Change } from '../data/comparison.ts';
import type { Dataset } from '../data/dataset.ts';
import { isDisputed } from '../data/dispute.ts';
import { type Visibility, weightOfLine, wholeGraph } from '../data/visibility.ts';
import { labelOf } from '../i18n/name.ts';
import type { Language } from '../state/view.ts';
import { lineColor, PALETTES, type Palette, paleColor } from './color.ts';
import { bendParallels } from './curve.ts';
import type { ShapeDisplay } from './shape-program.ts';

export interface SceneNode {
  readonly x: number;
  readonly y: number;
  readonly attributes: NodeAttributes;
}

export interface SceneEdge {
  readonly bend: number;
  /// Null for a tie between actors, which is no edge of the graph.
  readonly attributes: EdgeAttributes | null;
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
  /// While two windows are compared, what became of each edge.
  changes: ReadonlyMap<string, Change> | null;
  /// The radius of each node by what was measured; null for that of the file.
  radii: ReadonlyMap<string, number> | null;
  /// The colour of each node by its community; null for that of its kind.
  colors: ReadonlyMap<string, string> | null;
}

export interface Scene {
  readonly dataset: Dataset;
  readonly graph: MultiDirectedGraph<SceneNode, SceneEdge>;
  readonly look: Look;
}

/// Whether an arrow says something: towards the event for those who act, away from it for those acted upon.
function arrowOf({ source, target, attributes }: GraphEdge): { from: string; to: string; arrow: boolean } {
  if (attributes.kind !== 'role') return { from: source, to: target, arrow: true };
  const { universal } = ROLES[attributes.role];
  if (universal === 'recipient') return { from: target, to: source, arrow: true };
  return { from: source, to: target, arrow: universal === 'actor' };
}

/// From how many edges on parallels are not bent: a curve costs as much as eight straight lines, and among so many none can
/// be told from another.
const MANY_EDGES = 50_000;

function addEdges(graph: MultiDirectedGraph<SceneNode, SceneEdge>, dataset: Dataset): void {
  const { edges } = dataset.bundle.graph;
  const bends = edges.length < MANY_EDGES ? bendParallels(edges) : new Map<string, number>();
  for (const edge of edges) {
    const { from, to, arrow } = arrowOf(edge);
    const bend = (bends.get(edge.key) ?? 0) * (from === edge.source ? 1 : -1);
    const ends = [edge.source, edge.target];
    const event =
      ends.find((key) => isEvent((dataset.nodes.get(key) as { attributes: NodeAttributes }).attributes)) ?? null;
    const { attributes } = edge;
    graph.addEdgeWithKey(edge.key, from, to, { bend, arrow, event, attributes });
  }
}

/// Builds the scene; `look` starts with everything shown unless it is said what is.
export function createScene(dataset: Dataset, visible: Visibility = wholeGraph(dataset)): Scene {
  const graph = new MultiDirectedGraph<SceneNode, SceneEdge>();
  for (const { key, attributes } of dataset.bundle.graph.nodes) {
    graph.addNode(key, { x: attributes.x, y: attributes.y, attributes });
  }
  addEdges(graph, dataset);
  const look: Look = {
    visible,
    names: 'ar',
    direction: 'rtl',
    palette: PALETTES.light,
    focus: null,
    changes: null,
    radii: null,
    colors: null,
  };
  return { dataset, graph, look };
}

/// Whether of the evidence that counts some affirms what other denies.
export function isDisputedIn({ surviving }: Visibility, key: string, attributes: NodeAttributes): boolean {
  if (!isEvent(attributes) || !attributes.disputed) return false;
  return isDisputed(surviving.claimsOf(key, attributes));
}

/// Fill and rim: full where a text affirms it, hollow where it is planned, denied or known by an office only.
function paint(
  attributes: NodeAttributes,
  color: string,
  disputed: boolean,
  palette: Palette,
): { color: string; rim: string } {
  const { shape } = APPEARANCE[attributes.kind];
  const pale = paleColor(color, palette);
  if (shape === 'pin') return { color, rim: palette.background };
  if (shape === 'bordered-square') return { color: pale, rim: color };
  if (!isEvent(attributes)) return attributes.unnamed ? { color: pale, rim: color } : { color, rim: color };
  if (disputed) return { color: pale, rim: palette.disputed };
  return attributes.factuality === 'asserted' ? { color, rim: color } : { color: pale, rim: color };
}

/// The colour of a node: that of its community where these are shown, else that of its kind.
function colorOfNode({ colors }: Look, key: string, { kind }: NodeAttributes): string {
  return colors ? (colors.get(key) ?? RELATION_COLOR) : APPEARANCE[kind].color;
}

/// The radius of a node in pixels before zooming: by what was measured, else that of the file.
export function radiusOfNode({ look }: Scene, key: string, { size }: NodeAttributes): number {
  return look.radii?.get(key) ?? radiusOf(size);
}

/// The reducer of nodes: reads the look, changes nothing.
export function reduceNode(scene: Scene, key: string, { x, y, attributes }: SceneNode): Partial<ShapeDisplay> {
  const { look } = scene;
  const type = APPEARANCE[attributes.kind].shape;
  const size = radiusOfNode(scene, key, attributes);
  // Of what is not drawn nothing more is asked.
  if (!look.visible.nodes.has(key)) return { x, y, type, size, hidden: true };
  const disputed = isDisputedIn(look.visible, key, attributes);
  return {
    x,
    y,
    ...paint(attributes, colorOfNode(look, key, attributes), disputed, look.palette),
    type,
    size,
    label: labelOf(attributes, look.names),
    hidden: false,
  };
}

/// The colour of an edge: that of its event, or that of ties between entities; where communities are shown, that of
/// the event's community.
export function colorOfEdge(scene: Scene, { event }: SceneEdge): string {
  const { colors } = scene.look;
  if (colors) return (event === null ? undefined : colors.get(event)) ?? RELATION_COLOR;
  const kind = event === null ? undefined : scene.dataset.nodes.get(event)?.attributes.kind;
  return kind ? APPEARANCE[kind].color : RELATION_COLOR;
}

/// A line's width: wider with more sentences that say it, of those that count.
export function widthOfEdge({ dataset, look }: Scene, key: string): number {
  return 1 + Math.min(2, Math.log2(Math.max(1, weightOfLine(dataset, look.visible, key))) * 0.7);
}

/// While two windows are compared, the colour that says what became of an edge.
export function colorOfChange({ look }: Scene, key: string): string | undefined {
  const change = look.changes?.get(key);
  return change && look.palette.changes[change];
}

/// The reducer of edges.
export function reduceEdge(
  scene: Scene,
  key: string,
  edge: SceneEdge,
): Partial<EdgeDisplayData> & { curvature: number } {
  const base = edge.bend === 0 ? 'line' : 'curve';
  const type = edge.arrow ? `${base}-arrow` : base;
  if (!scene.look.visible.edges.has(key)) return { type, curvature: edge.bend, hidden: true };
  return {
    type,
    curvature: edge.bend,
    color: colorOfChange(scene, key) ?? lineColor(colorOfEdge(scene, edge), scene.look.palette),
    size: widthOfEdge(scene, key) + (scene.look.changes?.get(key) === 'gained' ? 1 : 0),
    hidden: false,
  };
}
