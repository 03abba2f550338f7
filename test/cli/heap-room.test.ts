/// Builds that need more memory than Node gives: they say so before anything is read.

import { expect, test } from 'vitest';
import { NeedsRoom, neededMemory } from '../../src/cli/heap-room.ts';
import { world } from './world.ts';

const NEWS = { 'news/one.txt': 'قال أكار كلمة.' };
const file = (path: string, size: number) => ({ path, size });

test('what a build needs grows with the text in its sources: archives hold much of it, scans little', () => {
  const of = (path: string) => neededMemory([file(path, 1e8)]);
  expect(of('a.txt')).toBeGreaterThan(neededMemory([]) + 1e9);
  expect(of('a.zip')).toBeGreaterThan(of('a.txt'));
  expect(of('a.html')).toBeLessThan(of('a.txt'));
  expect(of('a.pdf')).toBeLessThan(of('a.html'));
});

test('a build that fits goes on', async () => {
  const place = await world(NEWS);
  expect(await place.run('build', 'news', '--out', 'graph')).toBe(0);
});

test('one that does not asks for what it needs, and leaves the graph that was there', async () => {
  const place = await world({ ...NEWS, 'graph/manifest.json': 'old' }, { memory: { given: 1e8, machine: 16e9 } });
  const asked = await place.run('build', 'news', '--out', 'graph').catch((error: unknown) => error);
  expect(asked).toBeInstanceOf(NeedsRoom);
  expect((asked as NeedsRoom).megabytes).toBeGreaterThanOrEqual(300);
  expect(await place.list('.')).toEqual(['graph', 'news']);
  expect(await place.read('graph/manifest.json')).toBe('old');
});

test('on a machine that is too small it is told, and tried with what there is', async () => {
  const place = await world(NEWS, { memory: { given: 2e8, machine: 2e8 } });
  expect(await place.run('build', 'news', '--out', 'graph')).toBe(0);
  expect(place.stderr()).toContain('This may need 0.4 GB of memory and the machine has 0.2 GB');
});
