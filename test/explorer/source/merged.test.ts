/// Parts of one store put together: nothing twice, nothing lost.

import { expect, test } from 'vitest';
import { mergedBundle } from '../../../src/explorer/source/merged.ts';
import { type GraphBundle, type GraphNode, isEvent } from '../../../src/model/graph.ts';
import { builtBundle } from '../../built-bundle.ts';

const WHOLE = builtBundle();
const { graph } = WHOLE;

/// Nodes that pass, the edges between them, and all articles.
function partOf(passes: (node: GraphNode) => boolean): GraphBundle {
  const nodes = graph.nodes.filter(passes).map((node) => ({ ...node, attributes: alone(node) }));
  const keys = new Set(nodes.map(({ key }) => key));
  const edges = graph.edges.filter(({ source, target }) => keys.has(source) && keys.has(target));
  return { ...WHOLE, graph: { ...graph, nodes, edges } };
}

function alone({ attributes }: GraphNode): GraphNode['attributes'] {
  const { merges: _, apart: __, ...others } = attributes;
  return others as GraphNode['attributes'];
}

const all = partOf(() => true);

test('two parts and the edges between them are the whole, in the order of the file', () => {
  const events = partOf(({ attributes }) => isEvent(attributes));
  const entities = partOf(({ attributes }) => !isEvent(attributes));
  const known = new Set([...events.graph.edges, ...entities.graph.edges]);
  const between = graph.edges.filter((edge) => !known.has(edge));
  const rest = { ...entities, graph: { ...entities.graph, edges: [...entities.graph.edges, ...between] } };
  const { graph: merged, manifest } = mergedBundle(events, rest);
  expect(merged.nodes).toEqual(all.graph.nodes);
  expect(merged.edges).toEqual(all.graph.edges);
  expect(manifest.files).toEqual(WHOLE.manifest.files);
});

test('of a node that both have, the one with more evidence stays', () => {
  const few = all.graph.nodes.map(({ key, attributes }) => ({
    key,
    attributes: { ...attributes, evidence: attributes.evidence.slice(0, 1) } as GraphNode['attributes'],
  }));
  const part = { ...all, graph: { ...all.graph, nodes: few } };
  expect(mergedBundle(part, all).graph).toEqual(all.graph);
  expect(mergedBundle(all, part).graph).toEqual(all.graph);
});

test('an edge that leads to nowhere is refused', () => {
  const [edge] = graph.edges;
  const lost = { ...all, graph: { ...all.graph, edges: [{ ...edge, key: 'lost', target: 'nobody' }] } } as GraphBundle;
  expect(() => mergedBundle(all, lost)).toThrow(/there is no node "nobody"/);
});
