/// `isnad build`, from bad paths to a graph on disk.

import { promises } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.ts';
import { readGraphJson } from '../../src/format/graph-json.ts';
import { failing, WORD_READER, type World, world } from './world.ts';

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

  test("moves the progress with each article of a file, on stderr's side alone", async () => {
    const steps: string[] = [];
    const readingProgress = (bytes: number) => {
      steps.push(`${bytes} bytes`);
      return {
        at: (read: number, articles: number, name: string) => steps.push(`${read} ${articles} ${name}`),
        stop: () => steps.push('stop'),
      };
    };
    const lines = '{"id":"a","text":"x"}\n{"id":"b","text":"y"}\n';
    const place = await world({ 'news/1.txt': 'سالم', 'news/2.jsonl': lines }, { readingProgress });
    await place.run('build', 'news');
    expect(steps).toEqual(['52 bytes', '8 1 1.txt', '52 2 1', '52 3 2', '52 3 ', 'stop']);
  });
});

describe('what was read before', () => {
  const read = async (place: World, folder = 'graph-data') =>
    Promise.all(FILES.map((name) => place.read(`${folder}/${name}`)));

  test('is not read again, and the bytes are the same', async () => {
    const place = await world(ARTICLES);
    await place.run('build', 'news');
    const cold = await read(place);
    expect(place.stderr()).not.toContain('read before');
    await place.run('build', 'news', 'more');
    expect(place.stderr()).toContain('2 of 3 articles had been read before (build/cache).');
    await place.run('build', 'news');
    expect(await read(place)).toEqual(cold);
  });

  test('is known by its text, whatever the article is called', async () => {
    const place = await world({ 'a/1.txt': 'سالم الهادي', 'b/7.txt': 'سالم الهادي' });
    await place.run('build', 'a', '--out', 'one');
    await place.run('build', 'b', '--out', 'two');
    expect(place.stderr()).toContain('1 of 1 article had been read before');
    expect(await place.read('two/documents.json')).toContain('"id":"7.txt"');
  });

  test('is not what another program, other words or other options read', async () => {
    const place = await world(ARTICLES);
    await place.run('build', 'news');
    await place.run('build', 'news', '--rules-only');
    for (const other of [{ extractor: 'another' }, { lexicon: 'other words' }]) {
      const effects = { ...place.effects, reader: () => ({ ...WORD_READER, ...other }) };
      expect(await run(['build', 'news'], effects)).toBe(0);
    }
    expect(place.stderr()).not.toContain('read before');
  });

  test('is neither looked for nor kept with --no-cache', async () => {
    const place = await world(ARTICLES);
    await place.run('build', 'news', '--no-cache');
    expect(await place.list()).toEqual(['graph-data', 'more', 'news']);
    await place.run('build', 'news', '--cache', 'kept');
    expect(await place.list('kept')).toHaveLength(1);
  });

  test('is done without where it cannot be kept, and that is said', async () => {
    const files = { ...promises, ...failing('mkdir', 'EACCES', (path) => path.endsWith('cache')) };
    const place = await world(ARTICLES, { files });
    expect(await place.run('build', 'news')).toBe(0);
    expect(place.stderr()).toContain('build/cache: nothing is kept for the next build: permission denied');
  });

  test('does not count as an article where it lies among articles', async () => {
    const place = await world({ '1.txt': 'x' });
    await place.run('build', '.');
    await place.run('build', '.');
    expect(JSON.parse(await place.read('graph-data/manifest.json')).diagnostics).toEqual([]);
  });
});
