/// The graph drawn by sigma alone. The one rule kept here: sigma's own settings, a reducer that hides and lights.

import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { container, fetchGraph } from './plain-graph.ts';

const plain = await fetchGraph();
const graph = new MultiDirectedGraph();
for (const { key, ...attributes } of plain.nodes) graph.addNode(key, attributes);
for (const { key, source, target } of plain.edges) graph.addEdgeWithKey(key, source, target, { color: '#c5ccd4' });
const hidden = new Set<string>();
let hovered: string | null = null;
const sigma = new Sigma(graph, container(), {
  nodeReducer: (key, data) => ({ ...data, hidden: hidden.has(data.kind), highlighted: key === hovered }),
});
const light = (key: string | null): void => {
  hovered = key;
  sigma.refresh({ skipIndexation: true });
};
sigma.on('enterNode', ({ node }) => light(node));
sigma.on('leaveNode', () => light(null));
window.bench = {
  positionOf: (key) => sigma.framedGraphToViewport(sigma.getNodeDisplayData(key) ?? { x: 0, y: 0 }),
  toggle(kind) {
    if (!hidden.delete(kind)) hidden.add(kind);
    sigma.refresh();
  },
};
