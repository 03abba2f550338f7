/// Builds that need more memory than Node gives: they say so before anything is read.

import { describe, expect, test } from 'vitest';
import { NeedsRoom, neededMemory, requireRoom } from '../../src/cli/heap-room.ts';
import { world } from './world.ts';

const NEWS = { 'news/one.txt': 'قال أكار كلمة.' };
const file = (path: string, size: number) => ({ path, size });

test('what a build needs grows with the text in its sources: archives hold much of it, scans little', () => {
  const of = (path: string) => neededMemory([file(path, 1e8)]);
  expect(of('a.txt')).toBeGreaterThan(neededMemory([]) + 5e8);
  expect(of('a.zip')).toBeGreaterThan(of('a.txt'));
  expect(of('a.html')).toBeLessThan(of('a.txt'));
  expect(of('a.pdf')).toBeLessThan(of('a.html'));
});

test('a build that fits goes on', async () => {
  const place = await world(NEWS);
  expect(await place.run('build', 'news', '--out', 'graph')).toBe(0);
});

test('one that does not asks for what it needs, and leaves the graph that was there', async () => {
  const place = await world(
    { ...NEWS, 'graph/manifest.json': 'old' },
    { memory: { given: 1e8, machine: 16e9, isChosen: true } },
  );
  const asked = await place.run('build', 'news', '--out', 'graph').catch((error: unknown) => error);
  expect(asked).toBeInstanceOf(NeedsRoom);
  expect((asked as NeedsRoom).megabytes).toBeGreaterThanOrEqual(300);
  expect(await place.list('.')).toEqual(['graph', 'news']);
  expect(await place.read('graph/manifest.json')).toBe('old');
});

test('on a machine that is too small it is told, and tried with what there is', async () => {
  const place = await world(NEWS, { memory: { given: 2e8, machine: 2e8, isChosen: true } });
  expect(await place.run('build', 'news', '--out', 'graph')).toBe(0);
  expect(place.stderr()).toContain('This may need 0.5 GB of memory and the machine has 0.2 GB');
});

describe('a large build', () => {
  const files = [file('news.zip', 1e8)];
  const wanted = Math.ceil(neededMemory(files) / 1e6);
  const asking = async (isChosen: boolean, given: number) => {
    const { effects } = await world({}, { memory: { given, machine: 64e9, isChosen } });
    return () => requireRoom(files, effects);
  };

  test('is given what it needs where it was given more by chance', async () => {
    expect(await asking(false, 8e9)).toThrow(new NeedsRoom(wanted));
  });

  test('goes on with what somebody chose', async () => {
    expect(await asking(true, 8e9)).not.toThrow();
  });
});

test('a watched folder that needs more asks for it as well', async () => {
  const place = await world(NEWS, { memory: { given: 1e8, machine: 16e9, isChosen: true } });
  await expect(place.run('watch', 'news')).rejects.toThrow(NeedsRoom);
});
