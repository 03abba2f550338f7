/// Graphs that are too large for a page: a build says so, and what to do.

import { expect, test } from 'vitest';
import { type Tree, world } from './world.ts';

/// Articles of so many words, of which each is a node.
function articles(words: number): Tree {
  return { 'news/a.txt': Array.from({ length: words }, (_, at) => `كلمة${at}`).join(' ') };
}

test('a build of a graph that no page opens says that a store is the way', async () => {
  const place = await world(articles(50_001));
  expect(await place.run('build', 'news', '--out', 'g', '--no-cache')).toBe(0);
  expect(place.stderr()).toContain(
    'This graph has 50001 nodes and 0 edges; a page opens 50000 and 150000. Load it into a store: `isnad store --graph g --store graph-store`',
  );
  const again = await world(articles(50_001));
  expect(await again.run('build', 'news', '--out', 'g', '--no-cache', '--store', 'none')).toBe(0);
  expect(again.stderr()).not.toContain('store');
  expect(again.stdout()).not.toContain('Loaded');
});

test('a build of a smaller one says nothing of it', async () => {
  const place = await world(articles(50));
  expect(await place.run('build', 'news', '--out', 'g', '--no-cache')).toBe(0);
  expect(place.stderr()).not.toContain('store');
});
