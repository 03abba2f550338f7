/// GraphML as others read it: a schema, graphology and networkx.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Graph from 'graphology';
import graphml from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { readGraphJson } from '../../src/format/graph-json.ts';
import { writeGraphml } from '../../src/format/graphml-writer.ts';
import type { GraphFile } from '../../src/model/graph.ts';
import { called, HOSTILE } from './export/sample-bundle.ts';
import { EMPTY_GRAPH, SAMPLE_GRAPH } from './sample.ts';
import { HAS_XMLLINT, validate } from './xmllint.ts';

const BUILT = readGraphJson(readFileSync('graph-data/graph.json', 'utf8'));
const SCHEMA = 'graphml-1.0/graphml.xsd';

/// Validates a sample, whose edges are called by their ends and not by tokens of XML as those that are built.
function validateSample(graph: GraphFile): void {
  const edges = graph.edges.map((edge, index) => ({ ...edge, key: `edge:${index}` }));
  validate(writeGraphml({ ...graph, edges }), SCHEMA);
}

/// The sentences that nodes and edges show.
function countEvidence({ nodes, edges }: GraphFile): number {
  return [...nodes, ...edges].reduce((sum, { attributes }) => sum + attributes.evidence.length, 0);
}

describe.skipIf(!HAS_XMLLINT)('a GraphML file is valid by the structure of GraphML 1.0', () => {
  test('with what was built, with a sample, and with nothing', () => {
    validate(writeGraphml(BUILT), SCHEMA);
    for (const graph of [SAMPLE_GRAPH, EMPTY_GRAPH]) validateSample(graph);
  });

  test.each(Object.entries(HOSTILE))('with labels of %s', (_, label) => {
    validateSample(called(label).graph);
  });

  test('and would not be with a key that nobody declared, or an edge from nowhere', () => {
    const written = writeGraphml(BUILT);
    expect(() => validate(written.replace('<key id="node.label"', '<key id="node.other"'), SCHEMA)).toThrow(/key/);
    expect(() => validate(written.replace(/(<edge [^>]*?) source="[^"]*"/, '$1'), SCHEMA)).toThrow(/source/);
  });
});

test('graphology reads the same nodes, edges and sentences from it', () => {
  const read = graphml.parse(Graph, writeGraphml(BUILT));
  expect([read.order, read.size]).toEqual([BUILT.nodes.length, BUILT.edges.length]);
  const lists = [...read.mapNodes((_, { evidence }) => evidence), ...read.mapEdges((_, { evidence }) => evidence)];
  const sentences = lists.reduce((sum, list) => sum + (JSON.parse(list) as unknown[]).length, 0);
  expect(sentences).toBe(countEvidence(BUILT));
  const [first] = BUILT.nodes;
  expect(read.getNodeAttributes(first?.key)).toMatchObject({ label: first?.attributes.label });
});

const NETWORKX = spawnSync('python3', ['-c', 'import networkx']).status === 0;
if (!NETWORKX) console.warn('networkx is not installed (pip install networkx): it does not read our GraphML here');

/// What networkx finds in GraphML on its input.
const COUNT = `
import io, json, sys, networkx
graph = networkx.read_graphml(io.BytesIO(sys.stdin.buffer.read()), force_multigraph=True)
owners = [a for _, a in graph.nodes(data=True)] + [a for _, _, a in graph.edges(data=True)]
print(json.dumps([graph.number_of_nodes(), graph.number_of_edges(), sum(len(json.loads(a['evidence'])) for a in owners)]))
`;

test.skipIf(!NETWORKX)('networkx reads the same nodes, edges and sentences from it', () => {
  const { stdout, stderr } = spawnSync('python3', ['-c', COUNT], { input: writeGraphml(BUILT), encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([BUILT.nodes.length, BUILT.edges.length, countEvidence(BUILT)]);
});
