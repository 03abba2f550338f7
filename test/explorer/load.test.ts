/// Reading the files beside the page. The one rule kept here: each thing that can go wrong is a problem with a name.

import { describe, expect, test } from 'vitest';
import { LoadError, loadBundle } from '../../src/explorer/data/load.ts';
import { sampleBundle } from './fixture.ts';

const BUNDLE = sampleBundle();
const FILES: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify(BUNDLE.manifest),
  'graph.json': JSON.stringify(BUNDLE.graph),
  'documents.json': JSON.stringify(BUNDLE.documents),
};

function load(changed: Readonly<Record<string, string>> = {}, onProgress: (share: number) => void = () => {}) {
  return loadBundle(async (file, progress) => {
    progress(1);
    return changed[file] ?? FILES[file] ?? '';
  }, onProgress);
}

async function problemOf(loading: Promise<unknown>): Promise<unknown> {
  const error = await loading.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof LoadError ? error.problem : error;
}

describe('loading', () => {
  test('reads what a build wrote', async () => {
    expect((await load()).graph.nodes).toHaveLength(BUNDLE.graph.nodes.length);
  });
  test('tells how far it is', async () => {
    const shares: number[] = [];
    await load({}, (share) => shares.push(share));
    expect(shares).toEqual([0.5, 1]);
  });
  test('a graph of another schema is named as such', async () => {
    const manifest = JSON.stringify({ ...BUNDLE.manifest, schema: 99 });
    expect(await problemOf(load({ 'manifest.json': manifest }))).toEqual({
      kind: 'schema',
      found: '99',
      expected: '1',
    });
  });
  test('a file that breaks off is named with the place', async () => {
    const problem = await problemOf(load({ 'graph.json': (FILES['graph.json'] ?? '').slice(0, 500) }));
    expect(problem).toMatchObject({ kind: 'format', file: 'graph.json', reason: expect.stringMatching(/line \d+/) });
  });
  test('a node without evidence is refused with its place', async () => {
    const [first, ...rest] = BUNDLE.graph.nodes;
    const nodes = [{ ...first, attributes: { ...first?.attributes, evidence: [] } }, ...rest];
    const problem = await problemOf(load({ 'graph.json': JSON.stringify({ ...BUNDLE.graph, nodes }) }));
    expect(problem).toMatchObject({ kind: 'format', reason: expect.stringContaining('nodes[0]') });
  });
});
