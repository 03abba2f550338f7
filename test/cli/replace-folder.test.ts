/// Replacing a folder: all of the old or all of the new, whatever happens in between.

import { promises } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/cli/effects.ts';
import { beginFolder, recoverFolder } from '../../src/cli/replace-folder.ts';
import { failing, type Tree, type World, world } from './world.ts';

const OLD: Tree = { 'graph/graph.json': 'old', 'graph/manifest.json': 'old' };
const NEW = new Map([
  ['graph.json', 'new'],
  ['manifest.json', 'new'],
]);

const owned = (name: string) => NEW.has(name);

async function replace({ folder, effects }: World): Promise<void> {
  const draft = await beginFolder(join(folder, 'graph'), owned, effects);
  await draft.commit(NEW);
}

async function contents(of: World): Promise<readonly string[]> {
  return Promise.all((await of.list('graph')).map((name) => of.read(`graph/${name}`)));
}

function broken(changes: Partial<Files>, tree: Tree = OLD): Promise<World> {
  return world(tree, { files: { ...promises, ...changes } });
}

describe('a folder', () => {
  test('is replaced whole, and nothing is left beside it', async () => {
    const place = await world({ ...OLD, 'graph/graph.gexf': 'old' });
    const draft = await beginFolder(join(place.folder, 'graph'), () => true, place.effects);
    await draft.commit(NEW);
    expect(await contents(place)).toEqual(['new', 'new']);
    expect(await place.list()).toEqual(['graph']);
  });

  test('is made with the folders above it where there is none', async () => {
    const place = await world({});
    const draft = await beginFolder(join(place.folder, 'a/b/graph'), owned, place.effects);
    await draft.commit(NEW);
    expect(await place.list('a/b')).toEqual(['graph']);
  });

  test('behind a symbolic link is replaced where it is', async () => {
    const place = await world({ 'disk/graph/graph.json': 'old' });
    await symlink(join(place.folder, 'disk/graph'), join(place.folder, 'graph'));
    await replace(place);
    expect(await contents(place)).toEqual(['new', 'new']);
    expect(await place.read('disk/graph/graph.json')).toBe('new');
  });

  test("with somebody else's files in it is refused and left alone", async () => {
    const place = await world({ 'graph/thesis.doc': 'mine', 'graph/graph.json': 'old' });
    await expect(replace(place)).rejects.toThrow("it holds what is not Isnad's (thesis.doc)");
    expect(await place.list()).toEqual(['graph']);
    expect(await place.list('graph')).toEqual(['graph.json', 'thesis.doc']);
  });
});

describe('the old folder stays whole', () => {
  test.each([
    ['ENOSPC', 'open', 'the disk is full: free some space'],
    ['EACCES', 'mkdir', 'permission denied: change its permissions'],
    ['EROFS', 'mkdir', 'the file system is read-only'],
    ['EXDEV', 'rename', 'it is a mount point: choose a folder inside it'],
  ] as const)('on %s in %s, and the message says what to do', async (code, name, message) => {
    const place = await broken(failing(name, code, (path) => /\.new-/.test(path)));
    await expect(replace(place)).rejects.toThrow(message);
    await expect(replace(place)).rejects.toThrow('what was there before is unchanged');
    expect(await contents(place)).toEqual(['old', 'old']);
    expect(await place.list()).toEqual(['graph']);
  });

  test('when the disk fills up in the middle of a file', async () => {
    const open = async (path: string, flags: string) => {
      const handle = await promises.open(path, flags);
      const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      if (path.endsWith('manifest.json')) handle.sync = () => Promise.reject(full);
      return handle;
    };
    const place = await broken({ open: open as Files['open'] });
    await expect(replace(place)).rejects.toThrow('the disk is full');
    expect(await contents(place)).toEqual(['old', 'old']);
    expect(await place.list()).toEqual(['graph']);
  });

  test('when the process is killed while the new one is written', async () => {
    const place = await world({ ...OLD, '.graph.new-4000002/graph.json': 'half' });
    await recoverFolder(join(place.folder, 'graph'), place.effects);
    expect(await contents(place)).toEqual(['old', 'old']);
    expect(await place.list()).toEqual(['graph']);
  });

  test('when the process is killed between the two renamings: it is put back', async () => {
    const place = await world({ '.graph.old-4000002/graph.json': 'old', '.graph.new-4000002/graph.json': 'new' });
    await recoverFolder(join(place.folder, 'graph'), place.effects);
    expect(await contents(place)).toEqual(['old']);
    expect(await place.list()).toEqual(['graph']);
  });

  test('when the process is killed after them: only the old copy is removed', async () => {
    const place = await world({ 'graph/graph.json': 'new', '.graph.old-4000002/graph.json': 'old' });
    await recoverFolder(join(place.folder, 'graph'), place.effects);
    expect(await contents(place)).toEqual(['new']);
    expect(await place.list()).toEqual(['graph']);
  });
});

describe('what is beside a folder', () => {
  test('is left alone while the process that made it is running', async () => {
    const place = await world({ ...OLD, '.graph.new-77/graph.json': 'being written' });
    await replace(place);
    expect(await place.list()).toEqual(['.graph.new-77', 'graph']);
  });

  test('is left alone when it belongs to another folder', async () => {
    const place = await world({ ...OLD, '.other.new-4000002/a': 'x', '.graph.new-x/a': 'x' });
    await replace(place);
    expect(await place.list()).toEqual(['.graph.new-x', '.other.new-4000002', 'graph']);
  });
});

test('every step of a replacement may be the last: the folder is then old or new, never in between', async () => {
  const steps = ['mkdir', 'open', 'rename', 'rm', 'readdir', 'lstat'] as const;
  for (let last = 0; last < 40; last += 1) {
    let step = 0;
    const dead = () => ++step > last;
    const killed = Object.assign({}, ...steps.map((name) => failing(name, 'EIO', dead))) as Partial<Files>;
    const place = await broken(killed);
    await replace(place).catch((error: Error) => expect(error.message).toMatch(/disk reports an error|EIO/));
    await recoverFolder(join(place.folder, 'graph'), { ...place.effects, files: promises });
    const left = await contents(place);
    expect(
      [
        ['old', 'old'],
        ['new', 'new'],
      ],
      `${basename(place.folder)} after ${last} steps`,
    ).toContainEqual(left);
    expect(await place.list()).toEqual(['graph']);
  }
});
