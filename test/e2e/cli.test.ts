/// The built command line, used as a person uses it.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

const ISNAD = resolve('bin/isnad.js');
const SEEDS = resolve('seeds');
const FILES = ['documents.json', 'graph.gexf', 'graph.json', 'manifest.json'];

let folder = '';
const running: ChildProcess[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-e2e-'));
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isnad(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ISNAD, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function background(...args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [ISNAD, ...args], { cwd: folder, env: { ...process.env, CI: 'true' } });
  running.push(child);
  return child;
}

/// Waits until a stream has said something.
function said(child: ChildProcess, what: RegExp): Promise<string> {
  return new Promise((done, fail) => {
    let text = '';
    const listen = (chunk: Buffer) => {
      text += chunk.toString();
      const found = what.exec(text);
      if (found) done(found[1] ?? found[0]);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => fail(new Error(`ended with ${code}: ${text}`)));
  });
}

function status(url: string): Promise<number> {
  return new Promise((done, fail) => {
    get(url, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    }).on('error', fail);
  });
}

/// Makes a folder with many copies of the sample articles, so that a build takes a while.
function manyArticles(): string {
  const many = join(folder, 'many');
  mkdirSync(many, { recursive: true });
  for (const name of readdirSync(SEEDS))
    for (let n = 0; n < 20; n += 1) cpSync(join(SEEDS, name), join(many, `${n}-${name}`));
  return many;
}

describe('isnad build', () => {
  test('reads the sample articles: results on stdout, progress on stderr', () => {
    const { status, stdout, stderr } = isnad('build', SEEDS, '--out', 'graph-data');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Documents: 5 \(\d+ sentences\)\nEntities: [1-9]/);
    expect(stdout).toMatch(/\n {2}person +\d+\n/);
    expect(stdout).toMatch(/\n {2}meeting +\d+\n/);
    expect(stderr).toMatch(/Reading .* 5 articles/);
    expect(readdirSync(join(folder, 'graph-data')).sort()).toEqual(FILES);
  });

  test('builds a graph that verify proves', () => {
    const { status, stdout } = isnad('verify', '--graph', 'graph-data');
    expect(stdout).toMatch(/^Verified: \d{3,} spans/);
    expect(status).toBe(0);
  });

  test('goes on past files it cannot read, and says so', () => {
    const bad = join(folder, 'bad');
    mkdirSync(bad, { recursive: true });
    cpSync(join(SEEDS, readdirSync(SEEDS)[0] ?? ''), join(bad, 'good.txt'));
    writeFileSync(join(bad, 'empty.txt'), '');
    writeFileSync(
      join(bad, 'binary.txt'),
      Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
    );
    writeFileSync(
      join(bad, 'broken.txt'),
      Uint8Array.from([0xd8, 0xa7, 0xff, 0xfe, 0xfd, 0xd9, 0x84, 0x20, 0xc3, 0x28]),
    );
    writeFileSync(join(bad, 'english.txt'), 'Nothing in this file is written in Arabic.\n');
    writeFileSync(join(bad, 'line.txt'), 'كلمة '.repeat(6_000_000));
    const { status, stdout, stderr } = isnad('build', bad, 'missing', '--out', 'bad-graph');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Documents: [1-9]/);
    for (const name of ['empty.txt', 'binary.txt', 'line.txt', 'missing'])
      expect(stderr).toMatch(new RegExp(`^(error|warning): \\S*${name}: .+$`, 'm'));
    expect(isnad('verify', '--graph', 'bad-graph').status).toBe(0);
  });

  test('that is killed leaves the old graph whole and nothing for the next one to trip over', async () => {
    const old = readFileSync(join(folder, 'graph-data/manifest.json'));
    const child = background('build', manyArticles(), '--out', 'graph-data');
    const deadline = Date.now() + 30_000;
    while (!readdirSync(folder).some((name) => name.startsWith('.graph-data.new-')) && Date.now() < deadline) {
      await new Promise((done) => setTimeout(done, 5));
    }
    child.kill('SIGKILL');
    await new Promise((done) => child.once('exit', done));
    expect(readdirSync(folder).some((name) => name.startsWith('.graph-data.new-'))).toBe(true);
    expect(readFileSync(join(folder, 'graph-data/manifest.json'))).toEqual(old);
    expect(isnad('verify').status).toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('isnad export, explain, eval', () => {
  test('export writes GEXF to stdout and nothing else', () => {
    const { stdout, status } = isnad('export', '--format', 'gexf', '--out', '-');
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(join(folder, 'graph-data/graph.gexf'), 'utf8'));
  });

  test('explain finds the first person by the name the graph gives it', () => {
    const { nodes } = JSON.parse(readFileSync(join(folder, 'graph-data/graph.json'), 'utf8'));
    const person = nodes.find((node: { attributes: { kind: string } }) => node.attributes.kind === 'person');
    const { stdout, status } = isnad('explain', person.attributes.label);
    expect(status).toBe(0);
    expect(stdout).toContain(`<${person.key}>`);
    expect(stdout).toMatch(/⟦.+⟧/);
  });

  test('eval prints figures', () => {
    writeFileSync(join(folder, 'gold.json'), JSON.stringify({ entities: [], events: [] }));
    expect(isnad('eval', 'gold.json').stdout).toMatch(/^entities +P +0\.0/);
  });
});

describe('isnad explore', () => {
  test('begins a build again that needs more memory than it was given, and gives the same graph', () => {
    const args = [ISNAD, 'build', resolve('seeds'), '--no-cache', '--out'];
    const narrow = spawnSync(process.execPath, ['--max-old-space-size=60', ...args, 'narrow'], { cwd: folder });
    const wide = spawnSync(process.execPath, [...args, 'wide'], { cwd: folder });
    expect([narrow.status, narrow.stdout.toString()]).toEqual([0, wide.stdout.toString().replace('wide', 'narrow')]);
    const graphs = ['narrow', 'wide'].map((name) => readFileSync(join(folder, name, 'graph.json'), 'utf8'));
    expect(graphs[0]).toBe(graphs[1]);
  });

  test('serves the explorer and the graph until it is interrupted, and then ends with 0', async () => {
    const child = background('explore', '--port', '0', '--no-open');
    const url = await said(child, /Explorer: (http:\S+)/);
    expect(await status(url)).toBe(200);
    expect(await status(`${url}graph-data/graph.json`)).toBe(200);
    expect(await status(`${url}graph-data/secret`)).toBe(404);
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('publish writes a folder with the explorer and the graph', () => {
    expect(isnad('publish', '--out', 'site').status).toBe(0);
    expect(existsSync(join(folder, 'site/index.html'))).toBe(true);
    expect(readdirSync(join(folder, 'site/graph-data')).sort()).toEqual(FILES);
    expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).not.toMatch(/(src|href)="\//);
  });
});

describe('the program', () => {
  test('is found by npx inside the clone', () => {
    const { stdout, status } = spawnSync('npx', ['--no-install', 'isnad', '--version'], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  test('exits with 2 when it is called wrongly, with 1 when it fails', () => {
    expect(isnad('build').status).toBe(2);
    expect(isnad('fly').status).toBe(2);
    expect(isnad('verify', '--graph', 'nowhere').status).toBe(1);
  });

  test('is no failure when a reader of its output has seen enough', () => {
    const command = `"${process.execPath}" "${ISNAD}" export --out - | head -c 10`;
    const { stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
  });
});
