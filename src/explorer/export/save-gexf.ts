/// Saving the graph as GEXF. The one rule kept here: the file holds what was asked for, whole: every node that is
/// shown with all its evidence, or the entire graph.

import { writeGexf } from '../../format/gexf-writer.ts';
import type { GraphBundle, GraphFile } from '../../model/graph.ts';
import type { Visibility } from '../data/visibility.ts';
import { saveFile } from './save-file.ts';

/// The part of a graph that is shown.
export function shownPart(graph: GraphFile, { nodes, edges }: Visibility): GraphFile {
  return {
    ...graph,
    nodes: graph.nodes.filter((node) => nodes.has(node.key)),
    edges: graph.edges.filter((edge) => edges.has(edge.key)),
  };
}

/// Writes and saves; `visible` is null for everything.
export function saveGexf({ graph }: GraphBundle, visible: Visibility | null): void {
  const part = visible ? shownPart(graph, visible) : graph;
  saveFile(visible ? 'isnad-shown.gexf' : 'isnad.gexf', 'application/gexf+xml', writeGexf(part));
}
