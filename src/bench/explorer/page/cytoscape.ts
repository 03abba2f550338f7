/// The graph drawn by Cytoscape.js. The one rule kept here: its canvas renderer with the settings it has for big graphs.

import cytoscape from 'cytoscape';
import { container, fetchGraph } from './plain-graph.ts';

const plain = await fetchGraph();
const nodes = plain.nodes.map(({ key, x, y, size, label, color, kind }) => ({
  data: { id: key, size: size * 2, label, color, kind },
  position: { x: x * 10, y: y * 10 },
}));
const edges = plain.edges.map(({ key, source, target }) => ({ data: { id: key, source, target } }));
const cy = cytoscape({
  container: container(),
  elements: { nodes, edges },
  layout: { name: 'preset' },
  hideEdgesOnViewport: true,
  textureOnViewport: true,
  style: [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(color)',
        label: 'data(label)',
        'min-zoomed-font-size': 8,
      },
    },
    { selector: 'edge', style: { width: 1, 'line-color': '#c5ccd4', 'curve-style': 'haystack' } },
    { selector: '.lit', style: { 'border-width': 4, 'border-color': '#000' } },
  ],
});
cy.on('mouseover', 'node', ({ target }) => target.closedNeighborhood().addClass('lit'));
cy.on('mouseout', 'node', ({ target }) => target.closedNeighborhood().removeClass('lit'));
cy.one('render', () => {
  window.bench = {
    positionOf: (key) => cy.getElementById(key).renderedPosition(),
    toggle(kind) {
      const found = cy.nodes().filter((node) => node.data('kind') === kind);
      found.style('display', found[0]?.style('display') === 'none' ? 'element' : 'none');
    },
  };
});
