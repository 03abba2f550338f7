/// Graphs piece by piece: the same letters as the whole, and only files that are written so.

import { describe, expect, test } from 'vitest';
import { writeDocumentsJson } from '../../src/format/documents-json.ts';
import { writeGraphJson } from '../../src/format/graph-json.ts';
import { readDocumentLines, readEdgeLines, readNodeLines, writeGraphLines } from '../../src/format/graph-lines.ts';
import type { GraphFile, GraphNode } from '../../src/model/graph.ts';
import { SAMPLE_DOCUMENTS, SAMPLE_GRAPH } from './sample.ts';

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list;
}

async function all<T>(elements: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const element of elements) list.push(element);
  return list;
}

const linesOf = (text: string) => each(text.split('\n'));
function withoutEvidence({ key, attributes }: GraphNode): GraphNode {
  return { key, attributes: { ...attributes, evidence: [] } as GraphNode['attributes'] };
}

const TEXT = writeGraphJson(SAMPLE_GRAPH);

describe('a graph', () => {
  test.each([
    [8, 5],
    [1, 0],
    [0, 0],
  ])('of %d nodes and %d edges is written letter for letter', async (nodes, edges) => {
    const { options, attributes } = SAMPLE_GRAPH;
    const graph: GraphFile = {
      ...{ options, attributes },
      nodes: SAMPLE_GRAPH.nodes.slice(0, nodes),
      edges: SAMPLE_GRAPH.edges.slice(0, edges),
    };
    const pieces = await all(writeGraphLines(graph, each(graph.nodes), each(graph.edges)));
    expect(pieces.join('')).toBe(writeGraphJson(graph));
    expect(await all(readNodeLines(linesOf(pieces.join(''))))).toEqual(graph.nodes);
    expect(await all(readEdgeLines(linesOf(pieces.join(''))))).toEqual(graph.edges);
  });

  test('that breaks off says where', async () => {
    const cut = TEXT.slice(0, TEXT.indexOf('  ],'));
    await expect(all(readNodeLines(linesOf(cut)))).rejects.toThrow(/^line \d+: the file breaks off here/);
  });

  test('in other lines is told how to write it', async () => {
    const other = JSON.stringify(SAMPLE_GRAPH);
    await expect(all(readNodeLines(linesOf(other)))).rejects.toThrow(/write it with `isnad export --format json`/);
  });

  test('with a node that has no sentence says which', async () => {
    const bare = writeGraphJson({ ...SAMPLE_GRAPH, nodes: [withoutEvidence(SAMPLE_GRAPH.nodes[0] as GraphNode)] });
    await expect(all(readNodeLines(linesOf(bare)))).rejects.toThrow(/^nodes\[0\]\S*evidence: .*each needs a sentence/);
  });
});

test('articles are read one by one', async () => {
  expect(await all(readDocumentLines(linesOf(writeDocumentsJson(SAMPLE_DOCUMENTS))))).toEqual(SAMPLE_DOCUMENTS);
  expect(await all(readDocumentLines(linesOf(writeDocumentsJson([]))))).toEqual([]);
});
