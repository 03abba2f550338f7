/// The sample graph in `graph-data/` is what the sample articles give, byte for byte, in any order.

import { promises } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../src/cli/command/build.ts';
import { GRAPH_FILES } from '../src/cli/graph-folder.ts';
import { makeReader } from '../src/cli/reader.ts';
import { world } from './cli/world.ts';

/// Builds the sample graph from these paths and returns its files.
async function rebuild(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const place = await world({}, { cwd: process.cwd(), reader: makeReader });
  const out = relative(process.cwd(), join(place.folder, 'graph'));
  await build(paths, out, place.effects);
  const texts = GRAPH_FILES.map(async (name) => [name, await promises.readFile(join(out, name), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

describe('graph-data', () => {
  test('is what the sample articles give', async () => {
    for (const [name, text] of await rebuild(['seeds'])) {
      expect(await promises.readFile(join('graph-data', name), 'utf8'), name).toBe(text);
    }
  }, 60_000);

  test('does not depend on the order in which the articles are given', async () => {
    const names = (await promises.readdir('seeds')).map((name) => `seeds/${name}`);
    const forth = await rebuild(names);
    expect(await rebuild(names.reverse())).toEqual(forth);
    expect(await rebuild([...names.slice(2), 'seeds', ...names.slice(0, 2)])).toEqual(forth);
  }, 60_000);
});
