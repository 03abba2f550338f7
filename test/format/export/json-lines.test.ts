/// Lines of JSON: each can be read alone, and together they are the graph.

import { describe, expect, test } from 'vitest';
import type { GraphBundle } from '../../../src/model/graph.ts';
import { called, EMPTY, HOSTILE, SAMPLE, writtenText } from './sample-bundle.ts';

async function records(bundle: GraphBundle = SAMPLE): Promise<readonly Record<string, unknown>[]> {
  const lines = (await writtenText('jsonl', bundle)).split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line));
}

async function recordsOf(kind: string, bundle?: GraphBundle): Promise<readonly unknown[]> {
  return (await records(bundle)).flatMap(({ record, ...rest }) => (record === kind ? [rest] : []));
}

describe('lines of JSON', () => {
  test('hold every article, node and edge with all its evidence', async () => {
    expect(await recordsOf('document')).toEqual(SAMPLE.documents);
    expect(await recordsOf('node')).toEqual(SAMPLE.graph.nodes);
    expect(await recordsOf('edge')).toEqual(SAMPLE.graph.edges);
  });

  test('begin with what the file is', async () => {
    const [first] = await records();
    expect(first).toMatchObject({ record: 'graph', schema: 1, generator: { name: 'isnad' } });
    expect(await records(EMPTY)).toHaveLength(1);
  });

  test.each(Object.entries(HOSTILE))('stay one line a record with labels of %s', async (_, label) => {
    const nodes = (await recordsOf('node', called(label))) as typeof SAMPLE.graph.nodes;
    expect(nodes.map(({ attributes }) => attributes.label)).toEqual(SAMPLE.graph.nodes.map(() => label));
  });
});
