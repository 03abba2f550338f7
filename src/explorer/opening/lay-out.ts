/// Places for a graph that has none. The one rule kept here: the same graph always gets the same places.

import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { GraphFile } from '../../model/graph.ts';

/// Fewer rounds for larger graphs, so that it takes seconds at most.
function roundsFor(order: number): number {
  return Math.max(40, Math.min(500, Math.round(400_000 / Math.max(1, order))));
}

/// The graph with its nodes laid out by the forces between them.
export function layOut(graph: GraphFile): GraphFile {
  const sketch = new UndirectedGraph();
  for (const { key, attributes } of graph.nodes) sketch.addNode(key, { x: attributes.x, y: attributes.y });
  for (const { source, target } of graph.edges) if (source !== target) sketch.mergeEdge(source, target);
  const settings = { ...forceAtlas2.inferSettings(sketch), barnesHutOptimize: sketch.order > 800 };
  const places = forceAtlas2(sketch, { iterations: roundsFor(sketch.order), settings });
  const nodes = graph.nodes.map(({ key, attributes }) => {
    const { x = attributes.x, y = attributes.y } = places[key] ?? {};
    return { key, attributes: { ...attributes, x, y } };
  });
  return { ...graph, nodes };
}
