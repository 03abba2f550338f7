/// What the pages beside the explorer draw. The one rule kept here: the same file, places, labels and colours for all.

interface PlainNode {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
  readonly color: string;
  readonly kind: string;
}

interface PlainEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

export interface PlainGraph {
  readonly nodes: readonly PlainNode[];
  readonly edges: readonly PlainEdge[];
}

/// How the measuring script drives a page.
export interface Bench {
  /// Where a node is in the window.
  positionOf(key: string): { readonly x: number; readonly y: number };
  /// Hides or shows all nodes of a kind.
  toggle(kind: string): void;
}

declare global {
  interface Window {
    /// There once the graph is drawn.
    bench?: Bench;
  }
}

const COLORS: Readonly<Record<string, string>> = { person: '#5f8df3', organization: '#a54391', place: '#a98a81' };
const EVENT_COLOR = '#de6e29';

export async function fetchGraph(): Promise<PlainGraph> {
  const { nodes, edges } = await (await fetch('graph-data/graph.json')).json();
  return {
    nodes: nodes.map(({ key, attributes: { x, y, size, label, kind } }: { key: string; attributes: PlainNode }) => {
      return { key, x, y, size, label, kind, color: COLORS[kind] ?? EVENT_COLOR };
    }),
    edges: edges.map(({ key, source, target }: PlainEdge) => ({ key, source, target })),
  };
}

export function container(): HTMLElement {
  const found = document.getElementById('graph');
  if (!found) throw new Error('The page has no element with the id "graph".');
  return found;
}
