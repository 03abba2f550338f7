/// `isnad watch`: the graph is as its articles are, whatever happens to them.

import { promises } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type Tree, type World, world } from './world.ts';

const FILES = ['documents.json', 'graph.gexf', 'graph.json', 'manifest.json'];

interface Watched extends World {
  /// Waits until so many lines were said of this.
  said(what: RegExp, times?: number): Promise<void>;
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  /// Interrupts it; gives the exit code.
  end(): Promise<number>;
}

/// Starts watching in a new world and waits until everything is built.
async function watched(tree: Tree, ...args: readonly string[]): Promise<Watched> {
  let interrupt: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  const place = await world(tree, { interrupted: () => asked });
  const ended = place.run('watch', ...args);
  const said = async (what: RegExp, times = 1) => {
    const count = () => place.stderr().match(new RegExp(what, 'gm'))?.length ?? 0;
    await vi.waitFor(() => expect(count()).toBeGreaterThanOrEqual(times), { timeout: 20_000, interval: 20 });
  };
  const write = async (path: string, text: string) => {
    await promises.mkdir(dirname(join(place.folder, path)), { recursive: true });
    await promises.writeFile(join(place.folder, path), text);
  };
  const remove = (path: string) => promises.rm(join(place.folder, path), { recursive: true });
  const end = () => {
    interrupt();
    return ended;
  };
  await said(/^Watching for changes/);
  return { ...place, said, write, remove, end };
}

/// The graph that was kept current is that of a build from nothing.
async function expectCurrent(place: World, ...args: readonly string[]): Promise<void> {
  expect(await place.run('build', ...args, '--out', 'clean', '--no-cache')).toBe(0);
  for (const name of FILES) expect(await place.read(`graph-data/${name}`)).toBe(await place.read(`clean/${name}`));
}

describe('watching a folder', () => {
  test('builds again when articles are added, changed and removed, and says what', async () => {
    const place = await watched({ 'news/1.txt': 'سالم', 'news/2.txt': 'نور' }, 'news');
    await place.write('news/deep/3.txt', 'كريم');
    await place.said(/^Rebuilt: 1 article added, 0 changed, 0 removed \(3 documents, 3 entities, 0 events\)\.$/);
    await place.write('news/1.txt', 'سالم الهادي');
    await place.said(/^Rebuilt: 0 articles added, 1 changed, 0 removed/);
    await place.remove('news/deep');
    await place.said(/^Rebuilt: 0 articles added, 0 changed, 1 removed \(2 documents/);
    await expectCurrent(place, 'news');
    expect(await place.end()).toBe(0);
  });

  test('says what is wrong and goes on, with the graph that was there', async () => {
    const place = await watched({ 'news/1.txt': 'سالم' }, 'news');
    await place.write('news/2.txt', 'BOOM');
    await place.said(/2\.txt: a mistake in Isnad/);
    await place.said(/^Rebuilt: 1 article added/);
    await place.remove('news/1.txt');
    await place.said(/^isnad: nothing could be read from news: no graph was written$/);
    expect(await place.read('graph-data/graph.json')).toContain('سالم');
    await place.write('news/3.txt', 'نور');
    await place.said(/^Rebuilt: .* \(1 document, /, 2);
    await expectCurrent(place, 'news');
    expect(await place.end()).toBe(0);
  });

  test('begins though nothing is there yet', async () => {
    const place = await watched({}, 'news');
    await place.said(/^isnad: nothing could be read from news/);
    await place.write('news/1.txt', 'سالم');
    await vi.waitFor(() => expect(place.stdout()).toContain('Written: graph-data'), 20_000);
    expect(await place.end()).toBe(0);
  });

  test('leaves the graph alone where no article is another', async () => {
    const place = await watched({ 'news/1.txt': 'سالم' }, 'news');
    const before = await promises.stat(join(place.folder, 'graph-data/graph.json'));
    await place.write('news/.hidden', 'x');
    await place.write('news/1.txt', 'سالم');
    await place.write('news/2.txt', 'نور');
    await place.said(/^Rebuilt:/);
    expect(place.stderr().match(/^Rebuilt/gm)).toHaveLength(1);
    const after = await promises.stat(join(place.folder, 'graph-data/graph.json'));
    expect(after.ino).not.toBe(before.ino);
    expect(await place.end()).toBe(0);
  });

  test('is not woken by what it writes among the articles itself', async () => {
    const place = await watched({ '1.txt': 'سالم' }, '.');
    await place.write('2.txt', 'نور');
    await place.said(/^Rebuilt: 1 article added/);
    await place.write('3.txt', 'كريم');
    await place.said(/^Rebuilt: 1 article added/, 2);
    expect(place.stderr().match(/^Rebuilt/gm)).toHaveLength(2);
    expect(await place.end()).toBe(0);
  });
});

describe('watching is refused', () => {
  test.each([
    [
      'an address',
      ['https://example.org/feed'],
      /^isnad: https:\/\/example.org\/feed: only files and folders can be watched/,
    ],
    ['a folder that holds something else', ['news', '--out', 'mine'], /^isnad: .*mine: it holds what is not Isnad's/],
  ])('for %s', async (_, args, message) => {
    const place = await world({ 'news/1.txt': 'x', 'mine/photo.jpg': 'x' });
    expect(await place.run('watch', ...args)).toBe(1);
    expect(place.stderr()).toMatch(message);
  });
});
