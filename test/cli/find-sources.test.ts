/// Which files are read, and what their documents are called.

import { promises } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSources } from '../../src/cli/find-sources.ts';
import { failing, type Tree, world } from './world.ts';

async function find(tree: Tree, ...paths: readonly string[]) {
  const { effects } = await world(tree);
  const { files, diagnostics } = await findSources(paths, [], effects);
  return {
    ids: files.map(({ id }) => id),
    paths: files.map(({ path }) => path),
    problems: diagnostics.map(({ code, document }) => `${code} ${document}`),
  };
}

describe('the files found', () => {
  test('in a folder are named by their paths from there, in the order of their units', async () => {
    const { ids, paths } = await find({ 'news/b.txt': 'x', 'news/a/c.TXT': 'x', 'news/B.md': 'x' }, 'news');
    expect(ids).toEqual(['B.md', 'a/c.TXT', 'b.txt']);
    expect(paths).toEqual(['news/B.md', 'news/a/c.TXT', 'news/b.txt']);
  });

  test('one by one are named by their own names', async () => {
    expect((await find({ 'news/b.txt': 'x' }, 'news/b.txt')).ids).toEqual(['b.txt']);
  });

  test('twice under one name are told apart by as many folders as it takes', async () => {
    const tree = { 'a/news/1.txt': 'x', 'b/news/1.txt': 'y', 'c/1.txt': 'z', 'c/2.txt': 'z' };
    const { ids } = await find(tree, 'a/news', 'b/news', 'c');
    expect(ids).toEqual(['2.txt', 'a/news/1.txt', 'b/news/1.txt', 'c/1.txt']);
  });

  test('through several paths are read once, under the longest name', async () => {
    const { ids, paths } = await find({ 'a/b/1.txt': 'x' }, 'a/b/1.txt', 'a', 'a/b', './a');
    expect(ids).toEqual(['b/1.txt']);
    expect(paths).toEqual(['a/b/1.txt']);
  });

  test('do not depend on the order of the paths', async () => {
    const tree = { 'a/1.txt': 'x', 'b/1.txt': 'y', 'b/2.txt': 'y' };
    const { effects } = await world(tree);
    const forth = await findSources(['a', 'b', 'b/2.txt'], [], effects);
    const back = await findSources(['b/2.txt', 'b', 'a'], [], effects);
    expect(back).toEqual(forth);
  });

  test('do not include hidden files, nor the folder that the graph goes to', async () => {
    const { effects, folder } = await world({ '.git/a.txt': 'x', 'graph/b.txt': 'x', 'c.txt': 'x' });
    const { files } = await findSources(['.'], [join(folder, 'graph')], effects);
    expect(files.map(({ id }) => id)).toEqual(['c.txt']);
  });

  test('end where links run in a circle', async () => {
    const { effects, folder } = await world({ 'a/b/1.txt': 'x' });
    await symlink(join(folder, 'a'), join(folder, 'a/b/back'));
    const { files, diagnostics } = await findSources(['a'], [], effects);
    expect(files.map(({ id }) => id)).toEqual(['b/1.txt']);
    expect(diagnostics).toEqual([]);
  });
});

describe('what cannot be read', () => {
  test('is named with a code and the path as it was given', async () => {
    const tree = { 'a.txt': 'x', 'b.xyz': 'x', empty: null, 'news/c.mp4': 'x' };
    const { ids, problems } = await find(tree, 'a.txt', 'b.xyz', 'missing', 'empty', 'news');
    expect(ids).toEqual(['a.txt', 'b.xyz']);
    expect(problems).toEqual(['path-unreadable missing', 'folder-empty empty', 'format-unknown news/c.mp4']);
  });

  test('does not keep the files beside it from being read', async () => {
    const denied = failing('readdir', 'EACCES', (path) => path.endsWith('closed'));
    const { effects } = await world({ 'n/closed/1.txt': 'x', 'n/2.txt': 'x' }, { files: { ...promises, ...denied } });
    const { files, diagnostics } = await findSources(['n'], [], effects);
    expect(files.map(({ id }) => id)).toEqual(['2.txt']);
    expect(diagnostics[0]?.message).toMatch(/permission denied: change its permissions/);
  });
});
