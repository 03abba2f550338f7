/// GEXF made of a graph while it is written.

import { expect, test } from 'vitest';
import { GexfOfJson } from '../../src/format/gexf-of-json.ts';
import { writeGexf } from '../../src/format/gexf-writer.ts';
import { writeGraphJson } from '../../src/format/graph-json.ts';
import type { GraphFile } from '../../src/model/graph.ts';
import { SAMPLE_GRAPH } from './sample.ts';

function madeOf(graph: GraphFile, stretch: number): string {
  const text = writeGraphJson(graph);
  const gexf = new GexfOfJson(graph.nodes.length, graph.edges.length);
  let written = '';
  for (let at = 0; at < text.length; at += stretch) written += gexf.take(text.slice(at, at + stretch)).join('');
  return written + gexf.end();
}

test.each([1, 7, 1000, 1e9])('is what the graph gives, in stretches of %i letters', (stretch) => {
  expect(madeOf(SAMPLE_GRAPH, stretch)).toBe(writeGexf(SAMPLE_GRAPH));
});

test('is whole where there is nothing', () => {
  const empty = { ...SAMPLE_GRAPH, nodes: [], edges: [] };
  expect(madeOf(empty, 10)).toBe(writeGexf(empty));
});
