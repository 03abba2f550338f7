/// Builds of many articles by the built command line: however they come about, the bytes are the same.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { readGoldArticles } from '../../src/train/gold-articles.ts';

const ISNAD = resolve('bin/isnad.js');
/// Enough of them that threads are started.
const ARTICLES = readGoldArticles('test/gold/articles', 'all').slice(0, 190);

let folder = '';
/// The bytes that every build of the articles must give.
let clean = '';
const running: ChildProcess[] = [];

function isnad(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ISNAD, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function background(...args: readonly string[]): {
  child: ChildProcess;
  ended: Promise<number | string | null>;
  said(): string;
} {
  const child = spawn(process.execPath, [ISNAD, ...args], { cwd: folder });
  running.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | string | null>((done) =>
    child.once('exit', (code, signal) => done(signal ?? code)),
  );
  return { child, ended, said: () => text };
}

/// One hash for all files of a graph.
function hashOf(graph: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(join(folder, graph)).sort())
    hash.update(name).update(readFileSync(join(folder, graph, name)));
  return hash.digest('hex');
}

function packed(cache: string): number {
  try {
    return readdirSync(join(folder, cache)).reduce((sum, name) => sum + statSync(join(folder, cache, name)).size, 0);
  } catch {
    return 0;
  }
}

const nameOf = (id: string) => `${id.replaceAll('/', '-')}.txt`;
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const until = (condition: () => boolean) =>
  vi.waitFor(() => expect(condition()).toBe(true), { timeout: 120_000, interval: 10 });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-scale-'));
  mkdirSync(join(folder, 'news'));
  for (const { id, text } of ARTICLES) write(`news/${nameOf(id)}`, text);
  const { status, stderr } = isnad('build', 'news', '--out', 'clean', '--workers', '1', '--no-cache');
  expect(stderr).toContain('Resolving 190 documents');
  expect(status).toBe(0);
  clean = hashOf('clean');
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the same articles give the same bytes', () => {
  test('with two threads that read', () => {
    expect(isnad('build', 'news', '--out', 'two', '--workers', '2', '--cache', 'kept').status).toBe(0);
    expect(hashOf('two')).toBe(clean);
  });

  test('of what was read before, whatever the order and the paths they are given by', () => {
    const files = readdirSync(join(folder, 'news')).map((name) => join('news', name));
    const shuffled = files.toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1));
    const { stderr } = isnad('build', ...shuffled, '--out', 'warm', '--cache', 'kept');
    expect(stderr).toContain('190 of 190 articles had been read before (kept).');
    expect(hashOf('warm')).toBe(clean);
  });

  test('when the build was killed in the middle and begun again, with three threads', async () => {
    const killed = background('build', 'news', '--out', 'resumed', '--workers', '3', '--cache', 'begun');
    await until(() => packed('begun') > 300_000);
    killed.child.kill('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');
    const { stderr } = isnad('build', 'news', '--out', 'resumed', '--workers', '3', '--cache', 'begun');
    const [, known] = /^(\d+) of 190 articles had been read before/m.exec(stderr) ?? [];
    expect(Number(known)).toBeGreaterThan(20);
    expect(hashOf('resumed')).toBe(clean);
  });

  test('when what was kept is damaged, which is said', () => {
    const [name] = readdirSync(join(folder, 'kept'));
    const path = join(folder, 'kept', name ?? '');
    const bytes = readFileSync(path);
    for (let at = 50_000; at < bytes.length; at += 200_000) bytes.fill(0xff, at, at + 40);
    writeFileSync(path, bytes);
    const { stderr } = isnad('build', 'news', '--out', 'mended', '--cache', 'kept');
    expect(stderr).toMatch(/^kept: \d+ entr(y was|ies were) damaged and left out\.$/m);
    expect(hashOf('mended')).toBe(clean);
  });

  test('when articles were added, changed and removed, as of a build from nothing', () => {
    mkdirSync(join(folder, 'some'));
    const [first, second, ...others] = ARTICLES.slice(0, 30);
    for (const { id, text } of others) write(`some/${nameOf(id)}`, text);
    write('some/first.txt', `${first?.text}`);
    isnad('build', 'some', '--out', 'changed', '--cache', 'kept');
    rmSync(join(folder, 'some/first.txt'));
    write(`some/${nameOf(others[0]?.id ?? '')}`, `${first?.text}${second?.text}`);
    const lines = ARTICLES.slice(40, 43).map(({ text }, number) =>
      JSON.stringify({ id: `${number}`, text: `${text}\n` }),
    );
    write('some/added.jsonl', `${lines.join('\n')}\n`);
    const { stderr } = isnad('build', 'some', '--out', 'changed', '--cache', 'kept');
    expect(stderr).toContain('27 of 31 articles had been read before');
    expect(isnad('build', 'some', '--out', 'changed-clean', '--no-cache').status).toBe(0);
    expect(hashOf('changed')).toBe(hashOf('changed-clean'));
  });
});

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('an interruption', () => {
  test('ends a build at once and leaves the graph that was there', async () => {
    const build = background('build', 'news', '--out', 'clean', '--workers', '2', '--no-cache');
    await until(() => readdirSync(folder).some((name) => name.startsWith('.clean.new-')));
    await until(() => build.said().includes('Reading'));
    build.child.kill('SIGINT');
    expect(await build.ended).toBe('SIGINT');
    expect(hashOf('clean')).toBe(clean);
    expect(isnad('verify', '--graph', 'clean').status).toBe(0);
  });
});

describe('isnad watch', () => {
  const few = ARTICLES.slice(0, 4);

  function fetched(url: string): Promise<string> {
    return new Promise((done, fail) => {
      get(url, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(Buffer.concat(chunks).toString()));
      }).on('error', fail);
    });
  }

  test('keeps the graph of a folder current, and the explorer that is open shows it when it is loaded again', async () => {
    mkdirSync(join(folder, 'desk'));
    for (const { id, text } of few) write(`desk/${nameOf(id)}`, text);
    const watching = background('watch', 'desk', '--out', 'desk-graph');
    await until(() => watching.said().includes('Watching for changes'));
    const exploring = background('explore', '--graph', 'desk-graph', '--port', '0', '--no-open');
    await until(() => exploring.said().includes('Explorer: '));
    const [, url] = /Explorer: (\S+)/.exec(exploring.said()) ?? [];
    const before = await fetched(`${url}graph-data/manifest.json`);
    write(`desk/${nameOf(few[0]?.id ?? '')}`, ARTICLES[9]?.text ?? '');
    await until(() => /Rebuilt: 0 articles added, 1 changed, 0 removed/.test(watching.said()));
    const after = await fetched(`${url}graph-data/manifest.json`);
    expect(after).not.toBe(before);
    expect(isnad('build', 'desk', '--out', 'desk-clean', '--no-cache').status).toBe(0);
    expect(hashOf('desk-graph')).toBe(hashOf('desk-clean'));
    expect(after).toBe(readFileSync(join(folder, 'desk-clean/manifest.json'), 'utf8'));
    watching.child.kill('SIGINT');
    expect(await watching.ended).toBe(0);
  });
});
