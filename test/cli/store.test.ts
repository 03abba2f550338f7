/// `isnad store`, and the commands on a store: what is kept, what is refused, what is put right.

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBundleJson } from '../../src/format/bundle-json.ts';
import { currentGeneration } from '../../src/store/generation.ts';
import { openStore } from '../../src/store/store.ts';
import { SAMPLE_DOCUMENTS, SAMPLE_GRAPH } from '../format/sample.ts';
import { storeThread } from '../store/thread.ts';
import { type World, world } from './world.ts';
import { writtenGraph } from './written-graph.ts';

const WRITTEN = writtenGraph({ graph: SAMPLE_GRAPH, documents: SAMPLE_DOCUMENTS, diagnostics: [], lexicon: 'none' });
const FILES = Object.fromEntries([...WRITTEN].map(([name, text]) => [`graph-data/${name}`, text]));

let storeWorker: URL;
/// A store of the sample, made once: making a database takes seconds.
let template: string;
beforeAll(async () => {
  storeWorker = await storeThread();
  template = await mkdtemp(join(tmpdir(), 'isnad-template-'));
  const place = await world(FILES, { storeWorker });
  expect(await place.run('store', '--store', join(template, 'graph-store')), place.stderr()).toBe(0);
  expect(place.stdout()).toMatch(/^Loaded: \S+graph-store \(8 nodes, 5 edges, 2 documents\)\n$/);
}, 60_000);
afterAll(() => rm(template, { recursive: true, force: true }));

/// A world with the sample graph, and a store of it.
async function stored(changes: Parameters<typeof world>[1] = {}): Promise<World> {
  const place = await world({ ...FILES, 'home/dist/explorer/index.html': '<html>' }, { storeWorker, ...changes });
  await cp(join(template, 'graph-store'), join(place.folder, 'graph-store'), { recursive: true });
  const note = join(place.folder, 'graph-store', 'store.json');
  const known = JSON.parse(readFileSync(note, 'utf8'));
  writeFileSync(note, JSON.stringify({ ...known, graph: join(place.folder, 'graph-data') }));
  return place;
}

async function exported(place: World): Promise<string> {
  await place.run('export', '--store', 'graph-store', '--format', 'json', '--out', 'again.json');
  return place.read('again.json');
}

describe('a store', () => {
  test('gives the graph back letter for letter, in any format', async () => {
    const place = await stored();
    expect(await exported(place)).toBe(WRITTEN.get('graph.json'));
    await place.run('export', '--store', 'graph-store', '--format', 'bundle', '--out', 'all.json');
    expect(readBundleJson(await place.read('all.json')).documents).toEqual(SAMPLE_DOCUMENTS);
    await place.run('export', '--store', 'graph-store', '--format', 'gexf', '--out', 'again.gexf');
    expect(await place.read('again.gexf')).toBe(WRITTEN.get('graph.gexf'));
  });

  test('is loaded with a build that is told to', async () => {
    const place = await world({ 'a.txt': 'واحد اثنان' }, { storeWorker });
    expect(await place.run('build', 'a.txt', '--store', 'graph-store'), place.stderr()).toBe(0);
    expect(await exported(place)).toBe(await place.read('graph-data/graph.json'));
  });

  test('stays what it was when the next graph is not what its manifest tells of', async () => {
    const place = await stored();
    const path = join(place.folder, 'graph-data', 'graph.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('سالم', 'سليم'));
    expect(await place.run('store')).toBe(1);
    expect(place.stderr()).toContain('graph.json: it is not the file the manifest tells of: build the graph again');
    expect(await exported(place)).toBe(WRITTEN.get('graph.json'));
  });

  test('is not put into a folder that holds something else', async () => {
    const place = await world({ ...FILES, 'mine/notes.txt': 'mine' }, { storeWorker });
    expect(await place.run('store', '--store', 'mine')).toBe(1);
    expect(place.stderr()).toContain("mine: it holds what is no store's (notes.txt): choose another");
  });

  test('that is not there is one line', async () => {
    const place = await world(FILES, { storeWorker });
    expect(await place.run('export', '--store', 'nothing', '--format', 'json')).toBe(1);
    expect(place.stderr()).toMatch(/^isnad: \S+nothing: there is no store: load one with `isnad store --store \S+`\n$/);
  });

  test('that is damaged is loaded again from its graph', async () => {
    const place = await stored();
    const data = join(place.folder, 'graph-store', 'data-1');
    for (const name of readdirSync(join(data, 'global'))) writeFileSync(join(data, 'global', name), 'broken');
    expect(await exported(place)).toBe(WRITTEN.get('graph.json'));
    expect(place.stderr()).toMatch(
      /the store is damaged \(.+\): load it again with `isnad store --graph \S+graph-data/,
    );
    expect(await place.list('graph-store')).toEqual(['data-2', 'store.json']);
  });

  test('keeps the graph before when a load was killed, and what that left goes with the next', async () => {
    const place = await stored();
    const left = join(place.folder, 'graph-store');
    await place.effects.files.mkdir(join(left, 'data-2', 'base'), { recursive: true });
    expect(await exported(place)).toBe(WRITTEN.get('graph.json'));
    await place.run('store');
    expect(await place.list('graph-store')).toEqual(['data-2', 'store.json']);
    expect(await exported(place)).toBe(WRITTEN.get('graph.json'));
  });
});

describe('the lock of a store', () => {
  const lock = (holder: object): string => JSON.stringify({ token: 'other', host: hostname(), began: '', ...holder });

  test('keeps another process out for as long as one uses it', async () => {
    const place = await stored();
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      writeFileSync(join(place.folder, 'graph-store', 'lock'), lock({ process: other.pid }));
      for (const command of [['store'], ['export', '--store', 'graph-store'], ['explore', '--store', 'graph-store']])
        expect(await place.run(...command)).toBe(1);
      expect(place.stderr()).toContain(`lock: the store is in use by process ${other.pid}: end it first`);
    } finally {
      other.kill('SIGKILL');
      await new Promise((resolve) => other.on('exit', resolve));
    }
    expect(await exported(place)).toBe(WRITTEN.get('graph.json'));
    expect(await place.list('graph-store')).toEqual(['data-1', 'store.json']);
  });

  test('is taken over where its number was given to another process since', async () => {
    const place = await stored();
    writeFileSync(join(place.folder, 'graph-store', 'lock'), lock({ process: process.pid, began: '1' }));
    expect(await exported(place)).toBe(WRITTEN.get('graph.json'));
  });

  test('of another machine is never taken over', async () => {
    const place = await stored();
    writeFileSync(join(place.folder, 'graph-store', 'lock'), lock({ process: 1, host: 'elsewhere' }));
    expect(await place.run('export', '--store', 'graph-store')).toBe(1);
    expect(place.stderr()).toContain('in use by process 1 on elsewhere: end it, or remove');
  });
});

describe('isnad explore --store', () => {
  interface Answer {
    readonly status: number;
    readonly text: string;
  }

  function ask(url: string, path: string, host?: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers = { ...(host && { host }) };
      request(new URL(path, url), { headers }, async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode ?? 0, text });
      })
        .on('error', reject)
        .end();
    });
  }

  test('says what a store that an older version loaded does not find, and what helps', async () => {
    const place = await stored();
    const database = await openStore(join(place.folder, 'graph-store'), storeWorker);
    await database.run(`DELETE FROM ${await currentGeneration(database)}.event_words`);
    await database.close();
    expect(await place.run('explore', '--store', 'graph-store', '--port', '0'), place.stderr()).toBe(0);
    expect(place.stderr()).toContain(
      'graph-store: an older version loaded this store, so a search finds names and nothing else: load its graph again with `isnad store --graph DIR --store graph-store`\n',
    );
  });

  test('answers questions, gives the strongest part as a graph, and this machine alone', async () => {
    let place: World | undefined;
    const answers: Answer[] = [];
    const asking = async (): Promise<void> => {
      const [, url = ''] = /^Explorer: (http:\S+)$/m.exec(place?.stdout() ?? '') ?? [];
      answers.push(await ask(url, '/'), await ask(url, '/api/search?q=سالم'), await ask(url, '/graph-data/graph.json'));
      answers.push(await ask(url, '/api/store', 'evil.example'), await ask(url, '/graph-data/store.json'));
    };
    place = await stored({ interrupted: asking });
    expect(await place.run('explore', '--store', 'graph-store', '--port', '0'), place.stderr()).toBe(0);
    expect(place.stderr()).not.toContain('older version');
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 403, 404]);
    expect(JSON.parse(answers[1]?.text ?? '').hits[0].node.key).toBe('person:salim');
    expect(JSON.parse(answers[2]?.text ?? '').nodes.length).toBeGreaterThan(2);
    expect(await place.list('graph-store')).toEqual(['data-1', 'store.json']);
  });
});
