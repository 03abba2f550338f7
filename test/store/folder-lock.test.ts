/// The lock of a folder, where many want it at once.

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from '../../src/store/folder-lock.ts';

/// Of a number that no process has.
const GONE = { token: 'gone', process: 2 ** 22 + 1, host: hostname(), began: '1' };

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/// How many of so many get the lock.
async function winners(many: number): Promise<number> {
  const tried = await Promise.allSettled(Array.from({ length: many }, () => lockFolder(folder)));
  return tried.filter(({ status }) => status === 'fulfilled').length;
}

test('one of many gets a free lock', async () => {
  expect(await winners(20)).toBe(1);
});

test.each(Array.from({ length: 20 }, (_, at) => at))(
  'one of many takes over from a process that is gone: %d',
  async () => {
    await writeFile(join(folder, 'lock'), JSON.stringify(GONE));
    expect(await winners(20)).toBe(1);
    expect(await readdir(folder)).toEqual(['lock']);
  },
);

test('it is free again when it was released, and leaves nothing', async () => {
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(`the store is in use by process ${process.pid}: end it first`);
  await lock.release();
  expect(await readdir(folder)).toEqual([]);
  await (await lockFolder(folder)).release();
});

test('what is no lock is not taken over', async () => {
  await writeFile(join(folder, 'lock'), 'mine');
  await expect(lockFolder(folder)).rejects.toThrow('it cannot be read: remove it if no other program uses this store');
});
