/// `isnad build`, from bad paths to a graph on disk.

import { promises } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGraphJson } from '../../src/format/graph-json.ts';
import { failing, WORD_READER, world } from './world.ts';

const ARTICLES = { 'news/1.txt': 'سالم الهادي', 'news/2.txt': 'سالم <&>', 'more/3.md': 'نور' };
const FILES = ['documents.json', 'graph.gexf', 'graph.json', 'manifest.json'];

describe('a build', () => {
  test('writes four files and prints what it found on stdout', async () => {
    const place = await world(ARTICLES);
    expect(await place.run('build', 'news')).toBe(0);
    expect(await place.list('graph-data')).toEqual(FILES);
    expect(place.stdout()).toMatch(/^Documents: 2 \(2 sentences\)\nEntities: 3\n {2}person +3\nEvents: 0/);
    expect(place.stdout()).toMatch(/Diagnostics: 0\nWritten: graph-data\n$/);
    expect(readGraphJson(await place.read('graph-data/graph.json')).nodes).toHaveLength(3);
  });

  test('gives the same bytes for any order of the same paths', async () => {
    const place = await world(ARTICLES);
    await place.run('build', 'news', 'more', '--out', 'one');
    await place.run('build', 'more/3.md', 'news/2.txt', 'news', 'more', '--out', 'two');
    for (const name of FILES) expect(await place.read(`two/${name}`)).toBe(await place.read(`one/${name}`));
  });

  test('has the hashes of its files and documents in the manifest, and no time or place', async () => {
    const place = await world(ARTICLES);
    await place.run('build', 'news');
    const manifest = await place.read('graph-data/manifest.json');
    const { files, documents, lexicon } = JSON.parse(manifest);
    expect(Object.keys(files)).toEqual(['documents.json', 'graph.gexf', 'graph.json']);
    expect(documents['1.txt']).toMatch(/^[0-9a-f]{64}$/);
    expect(lexicon).toBe('words');
    expect(manifest).not.toContain(place.folder);
  });

  test('does not read the graph it wrote into the folder it reads', async () => {
    const place = await world({ '1.txt': 'x' });
    expect(await place.run('build', '.')).toBe(0);
    const first = await place.read('graph-data/manifest.json');
    expect(await place.run('build', '.')).toBe(0);
    expect(await place.read('graph-data/manifest.json')).toBe(first);
    expect(place.stderr()).not.toContain('format-unknown');
  });

  test('reads what it can and says of the rest, in one line each, what, where and what to do', async () => {
    const large = new Uint8Array(50 * 1024 * 1024).fill(97);
    const place = await world({ 'n/1.txt': 'x', 'n/2.txt': '', 'n/3.pdf': 'x', 'n/4.txt': large, 'n/5.txt': 'BOOM' });
    expect(await place.run('build', 'n', 'missing')).toBe(0);
    expect(place.stderr().split('\n').slice(0, 5)).toEqual([
      'error: missing: cannot be read: it does not exist: check the path [path-unreadable]',
      expect.stringMatching(
        /^error: n\/3\.pdf: The PDF cannot be opened \(.*\): .* fetch or save it again\. \[pdf-broken\]$/,
      ),
      'error: n/4.txt: 50.0 MB is no article (a text file may have 8.0): split it into one file an article. [file-too-large]',
      expect.stringMatching(
        /^error: n\/5\.txt: a mistake in Isnad \(TypeError: boom\): please report it.* \[extraction-failed\]$/,
      ),
      'warning: n/2.txt: The file is empty: leave it out. [file-empty]',
    ]);
    expect(JSON.parse(await place.read('graph-data/manifest.json')).diagnostics).toHaveLength(5);
  });

  test('prints the first twenty diagnostics and leaves the others to the manifest', async () => {
    const names = Array.from({ length: 30 }, (_, index) => [`n/${index}.pdf`, 'x']);
    const place = await world({ ...Object.fromEntries(names), 'n/a.txt': 'x' });
    await place.run('build', 'n');
    expect(place.stderr()).toContain('… and 10 more diagnostics, all listed in manifest.json');
  });

  test.each([
    ['a path that does not exist', ['missing']],
    ['an empty folder', ['empty']],
    ['nothing but an empty file', ['2.txt']],
  ])('fails with %s, and leaves the old graph as it was', async (_, paths) => {
    const place = await world({ ...ARTICLES, empty: null, '2.txt': '' });
    await place.run('build', 'news');
    const old = await place.read('graph-data/graph.json');
    expect(await place.run('build', ...paths)).toBe(1);
    expect(place.stderr()).toContain(`isnad: nothing could be read from ${paths.join()}: no graph was written\n`);
    expect(await place.read('graph-data/graph.json')).toBe(old);
    expect(await place.list()).not.toContainEqual(expect.stringContaining('.new-'));
  });

  test('fails before it reads anything where the graph cannot be written', async () => {
    const denied = failing('mkdir', 'EACCES', () => true);
    let read = 0;
    const reader = () => {
      read += 1;
      return WORD_READER;
    };
    const place = await world(ARTICLES, { files: { ...promises, ...denied }, reader });
    expect(await place.run('build', 'news', '--out', 'closed')).toBe(1);
    expect(place.stderr()).toMatch(/^isnad: .*closed: cannot be written: permission denied: .*\n$/);
    expect(read).toBe(0);
  });

  test("moves the progress one step a file, on stderr's side alone", async () => {
    const steps: string[] = [];
    const progress = (title: string, total: number) => {
      steps.push(`${title} ${total}`);
      return { step: (name: string) => steps.push(name), stop: () => steps.push('stop') };
    };
    const place = await world(ARTICLES, { progress });
    await place.run('build', 'news');
    expect(steps).toEqual(['Reading 2', '1.txt', '2.txt', 'stop']);
  });
});
