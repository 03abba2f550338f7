/// Which files are read, and what their documents are called.

import { promises } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
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

  test('do not include the files of a graph that lies among them', async () => {
    const graph = { 'graph.json': '{}', 'documents.json': '[]', 'graph.gexf': '<gexf/>', 'manifest.json': '{}' };
    const among = Object.fromEntries(Object.entries(graph).map(([name, text]) => [`news/g/${name}`, text]));
    const { ids, problems } = await find({ ...among, 'news/a.txt': 'x', 'news/g/b.txt': 'y' }, 'news');
    expect(ids).toEqual(['a.txt', 'g/b.txt']);
    expect(problems).toEqual(['graph-left-out news/g']);
    expect((await find({ 'news/graph.json': '{"text": "x"}' }, 'news')).ids).toEqual(['graph.json']);
  });

  test('end where links run in a circle', async () => {
    const { effects, folder } = await world({ 'a/b/1.txt': 'x' });
    await symlink(join(folder, 'a'), join(folder, 'a/b/back'));
    const { files, diagnostics } = await findSources(['a'], [], effects);
    expect(files.map(({ id }) => id)).toEqual(['b/1.txt']);
    expect(diagnostics).toEqual([]);
  });
});

describe('a manifest', () => {
  const NAME = 'أخبار آخر.txt';

  test('says what is known of the files beside and below it, however their names are composed', async () => {
    const manifest = `file,outlet\n${NAME.normalize('NFC')},أ\nb/c.txt,ب\n`;
    const { effects } = await world({ [NAME.normalize('NFD')]: 'x', 'b/c.txt': 'x', 'manifest.csv': manifest });
    const { files, diagnostics } = await findSources(['.'], [], effects);
    expect(files.map(({ given }) => given.outlet)).toEqual(['ب', 'أ']);
    expect(diagnostics).toEqual([]);
  });

  test('gives way to one that is nearer', async () => {
    const tree = {
      'manifest.csv': 'file,outlet\nb/c.txt,أ\n',
      'b/manifest.csv': 'file,outlet\nc.txt,ب\n',
      'b/c.txt': 'x',
    };
    const { effects } = await world(tree);
    const { files, diagnostics } = await findSources(['.'], [], effects);
    expect(files.map(({ given }) => given.outlet)).toEqual(['ب']);
    expect(diagnostics).toEqual([]);
  });

  test('has said of it which rows name no file, and which dates could not be read', async () => {
    const { effects } = await world({ 'n/a.txt': 'x', 'n/manifest.csv': 'file,date\na.txt,أمس\nb.txt,5/3/2023\n' });
    const { diagnostics } = await findSources(['n'], [], effects);
    expect(diagnostics.map(({ code, document }) => `${code} ${document}`)).toEqual([
      'date-unread n/manifest.csv',
      'manifest-unmatched n/manifest.csv',
    ]);
    expect(diagnostics[1]?.message).toMatch(/^1 row names no file that is read \(b\.txt\)/);
  });
});

describe('files that are not called as anything that is read', () => {
  const PAGE = '<!doctype html><html><body><p>x</p></body></html>';

  test('are read where their beginning says what they are', async () => {
    const tree = {
      ...{ 'n/12345': PAGE, 'n/article.php?id=5': PAGE, 'n/page.aspx': PAGE, 'n/saved.doc': PAGE },
      ...{ 'n/download': '%PDF-1.4\n', 'n/box': 'From a@b Sun Mar  5 10:00:00 2023\nSubject: x\n\nx\n' },
      ...{
        'n/letter': zipSync({ 'word/document.xml': strToU8('<x/>') }),
        'n/pack': zipSync({ 'a.txt': strToU8('x') }),
      },
    };
    const { ids, problems } = await find(tree, 'n');
    expect(ids).toEqual(['12345', 'article.php?id=5', 'box', 'download', 'letter', 'pack', 'page.aspx', 'saved.doc']);
    expect(problems).toEqual([]);
  });

  test.each([
    ['a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'save it as .docx'],
    ['a.rtf', '{\\rtf1 x}', 'save it as .docx'],
    ['a.fodt', '<?xml version="1.0"?><office:document/>', 'save it as .odt'],
    ['a.xlsx', zipSync({ '[Content_Types].xml': strToU8('<x/>') }), 'save it as .csv'],
    ['a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'make a PDF of it'],
    ['a.jar', zipSync({ 'a.txt': strToU8('x') }), 'if it is an article'],
    ['NOTES', 'x', 'save it as .txt'],
  ])('and begin like nothing are left out, with what to do about it: %s', async (name, content, advice) => {
    const { effects } = await world({ [`n/${name}`]: content });
    const { files, diagnostics } = await findSources(['n'], [], effects);
    expect(files).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'format-unknown', message: expect.stringContaining(advice) }]);
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
