import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { describe, expect, test } from 'vitest';
import { endsOf, firstPosition, layOut } from '../../../src/extract/7-graph/layout.ts';

/// So many nodes in a ring with chords, some of them twice, in both directions and onto themselves.
function ring(count: number) {
  const nodes = Array.from({ length: count }, (_, at) => ({ key: `node:${at}`, size: 3 + (at % 7) / 3 }));
  const edges = nodes.flatMap(({ key }, at) => [
    { source: key, target: `node:${(at + 1) % count}` },
    { source: `node:${(at * 5) % count}`, target: key },
    { source: `node:${(at + 1) % count}`, target: key },
  ]);
  return { nodes, edges };
}

/// The same by the library's own way from objects to columns.
function byLibrary({ nodes, edges }: ReturnType<typeof ring>): readonly (readonly number[])[] {
  const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
  for (const { key, size } of nodes) graph.addNode(key, { size, ...firstPosition(key) });
  for (const { source, target } of edges) if (source !== target) graph.mergeEdge(source, target);
  const far = { barnesHutOptimize: nodes.length > 600, barnesHutTheta: 1.2 };
  const settings = {
    ...far,
    strongGravityMode: true,
    gravity: 1,
    scalingRatio: 10,
    slowDown: 1 + Math.log(nodes.length),
  };
  forceAtlas2.assign(graph, { iterations: Math.min(300, Math.floor(250_000 / nodes.length)), settings });
  noverlap.assign(graph, { maxIterations: 40, settings: { margin: 2, ratio: 1.2 } });
  return graph.mapNodes((_, { x, y }) => [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000]);
}

describe('where nodes stand', () => {
  test.each([2, 30, 700])('%i nodes stand where the library puts them', (count) => {
    const { nodes, edges } = ring(count);
    const placeOf = new Map(nodes.map(({ key }, place) => [key, place]));
    const positionOf = layOut(
      nodes,
      endsOf(edges, (key) => placeOf.get(key) ?? 0),
    );
    const placed = nodes.map((_, place) => [positionOf(place).x + 0, positionOf(place).y + 0]);
    expect(placed).toEqual(byLibrary({ nodes, edges }).map((at) => at.map((number) => number + 0)));
  });
  test('a node alone stays where its key puts it', () => {
    const { x, y } = firstPosition('node:0');
    const { x: left, y: top } = layOut(
      [{ key: 'node:0', size: 3 }],
      endsOf([], () => 0),
    )(0);
    expect([left, top]).toEqual([Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000]);
  });
});
