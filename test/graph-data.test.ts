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

const SHOWN = 80;

/// The first line that differs, as short as can be read; null where the texts are equal.
function firstDifference(committed: string, built: string): string | null {
  if (committed === built) return null;
  const at = committed.split('').findIndex((unit, index) => unit !== built[index]);
  const around = (text: string): string => text.slice(Math.max(0, at - SHOWN), at + SHOWN);
  return `committed …${around(committed)}… built …${around(built)}… (if this is meant: npm run graph)`;
}

describe('graph-data', () => {
  test('is what the sample articles give', async () => {
    for (const [name, text] of await rebuild(['seeds'])) {
      expect(firstDifference(await promises.readFile(join('graph-data', name), 'utf8'), text), name).toBeNull();
    }
  }, 60_000);

  test('does not depend on the order in which the articles are given', async () => {
    const names = (await promises.readdir('seeds')).map((name) => `seeds/${name}`);
    const forth = await rebuild(names);
    expect(await rebuild(names.reverse())).toEqual(forth);
    expect(await rebuild([...names.slice(2), 'seeds', ...names.slice(0, 2)])).toEqual(forth);
  }, 60_000);
});
