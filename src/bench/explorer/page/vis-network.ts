/// The graph drawn by vis-network. The one rule kept here: no physics, since the places are known, and the settings it
/// has for big graphs.

import { DataSet, Network } from 'vis-network/standalone';
import { container, fetchGraph } from './plain-graph.ts';

const plain = await fetchGraph();
const nodes = new DataSet(
  plain.nodes.map(({ key, x, y, size, label, color, kind }) => {
    return { id: key, x: x * 10, y: y * 10, size, label, color, kind, shape: 'dot', hidden: false };
  }),
);
const edges = new DataSet(plain.edges.map(({ key, source, target }) => ({ id: key, from: source, to: target })));
const network = new Network(
  container(),
  { nodes, edges },
  {
    physics: false,
    layout: { improvedLayout: false },
    interaction: { hover: true, hideEdgesOnDrag: true, hideEdgesOnZoom: true },
    edges: { smooth: false, color: '#c5ccd4' },
  },
);
network.once('afterDrawing', () => {
  window.bench = {
    positionOf: (key) => network.canvasToDOM(network.getPositions([key])[key] ?? { x: 0, y: 0 }),
    toggle(kind) {
      const found = nodes.get({ filter: (node) => node.kind === kind });
      nodes.update(found.map(({ id, hidden }) => ({ id, hidden: !hidden })));
    },
  };
});
