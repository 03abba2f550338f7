/// The rules that the code as a whole keeps: which way imports point, what is pure, how long a function may be.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linesOf, listFiles, readSource, type SourceFile } from './architecture/source-file.ts';

const sources = listFiles('src', /\.tsx?$/).map(readSource);
const tests = listFiles('test', /\.tsx?$/).map(readSource);

/// Which rooms and packages each room may import from, itself apart.
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  arabic: [],
  lexicon: ['model', 'arabic'],
  extract: ['model', 'arabic', 'lexicon', 'graphology', 'graphology-layout-forceatlas2', 'graphology-layout-noverlap'],
  format: ['model'],
  // What reads other people's files rests on libraries, and on Node: no page loads it.
  article: [
    ...[
      'model',
      'node',
      'parse5',
      'entities',
      'linkedom',
      '@mozilla/readability',
      'pdfjs-dist',
      'mammoth',
      'yauzl',
      'tar-stream',
    ],
    ...['postal-mime', 'mbox-reader', 'csv-parse', '@streamparser/json', 'feedsmith', 'warcio', 'iconv-lite'],
  ],
  // What writes for other programs rests on libraries that run in a browser too; no page loads it yet.
  export: ['model', 'format', 'n3', 'hyparquet-writer'],
  // How people ask, and the words that an event is found by: the same in the page and in a store.
  search: ['model', 'arabic'],
  // One database in a thread of its own, or a server; no page loads it.
  store: ['model', 'format', 'arabic', 'search', 'node', '@electric-sql/pglite', 'pg', 'pg-copy-streams'],
  api: ['model', 'store', '@hono/zod-openapi', 'hono'],
  cluster: [
    ...['model', 'store', '@nats-io/jetstream', '@nats-io/obj', '@nats-io/transport-node', 'msgpackr'],
    ...['p-retry', 'prom-client'],
  ],
  evaluate: ['model', 'format'],
  train: [
    ...['model', 'arabic', 'lexicon', 'extract', 'evaluate', 'node'],
    ...['d3-geo', 'topojson-client', 'topojson-simplify', 'world-atlas'],
  ],
  bench: [
    ...['model', 'lexicon', 'extract', 'evaluate', 'train', 'store', 'node', 'wink-nlp', 'wink-eng-lite-web-model'],
    ...['playwright-core', 'sirv', 'sigma', 'graphology', 'cytoscape', 'vis-network'],
  ],
  cli: [
    ...[
      'model',
      'arabic',
      'lexicon',
      'extract',
      'format',
      'article',
      'export',
      'store',
      'api',
      'cluster',
      'evaluate',
      'node',
    ],
    ...['commander', 'cli-progress', 'sirv', '@hono/node-server', 'undici', 'robots-parser', 'ipaddr.js', 'piscina'],
    ...['msgpackr', 'chokidar', 'prom-client'],
  ],
  explorer: ['model', 'arabic', 'format', 'export', 'search'],
};

/// The room a path of the project is in, or the package a module belongs to.
function roomOf(module: string): string {
  if (module.startsWith('src/format/article/')) return 'article';
  if (module.startsWith('src/format/export/')) return 'export';
  const [, room] = /^src\/([^/]+)\//.exec(module) ?? [];
  if (room) return room;
  if (module.startsWith('node:')) return 'node';
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');
}

function isOwn(module: string): boolean {
  return module.startsWith('src/');
}

/// What breaks a rule, as `path: what`.
function breaches(files: readonly SourceFile[], find: (file: SourceFile) => readonly string[]): readonly string[] {
  return files.flatMap((file) => find(file).map((what) => `${file.path}: ${what}`));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/// Whether one folder lies in the other: the two are one room then.
function nested(a: string, b: string): boolean {
  return `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`);
}

/// A ring of names that lead to one another, or null.
function maybeRing(edges: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): string | null => {
    const at = trail.indexOf(name);
    if (at >= 0) return [...trail.slice(at), name].join(' → ');
    if (done.has(name)) return null;
    for (const next of edges.get(name) ?? []) {
      const ring = visit(next, [...trail, name]);
      if (ring) return ring;
    }
    done.add(name);
    return null;
  };
  for (const name of edges.keys()) {
    const ring = visit(name, []);
    if (ring) return ring;
  }
  return null;
}

function importsBetween(name: (path: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const edges = new Map<string, Set<string>>();
  for (const { path, imports } of sources) {
    const from = name(path);
    const to = imports
      .filter(isOwn)
      .map(name)
      .filter((other) => other !== from);
    edges.set(from, new Set([...(edges.get(from) ?? []), ...to]));
  }
  return edges;
}

/// The number of the stage a file of `extract/` belongs to; the pipeline itself comes after all of them.
function stageOf(path: string): number {
  return Number(/^src\/extract\/(\d)-/.exec(path)?.[1] ?? 8);
}

describe('imports', () => {
  test('never form a ring of files', () => {
    expect(maybeRing(importsBetween((path) => path))).toBeNull();
  });

  test('never run both ways between two folders', () => {
    const edges = importsBetween(folderOf);
    const pairs = [...edges].flatMap(([from, to]) =>
      [...to]
        .filter((other) => edges.get(other)?.has(from) && !nested(from, other))
        .map((other) => [from, other].sort().join(' ↔ ')),
    );
    expect([...new Set(pairs)]).toEqual([]);
  });

  test('of a room come from the rooms and packages it may know', () => {
    const found = breaches(sources, ({ path, imports }) => {
      const room = roomOf(path);
      const allowed = MAY_IMPORT[room] ?? [];
      const foreign = imports.filter((module) => roomOf(module) !== room && !allowed.includes(roomOf(module)));
      return foreign.filter((module) => room !== 'explorer' || isOwn(module) || module.startsWith('node:'));
    });
    expect(found.filter((breach) => !breach.endsWith('package.json'))).toEqual([]);
  });

  test('of every room are ruled here', () => {
    const rooms = new Set(sources.map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test('of a stage come from the same or an earlier stage', () => {
    const stages = sources.filter(({ path }) => path.startsWith('src/extract/'));
    const found = breaches(stages, ({ path, imports }) =>
      imports.filter((module) => roomOf(module) === 'extract' && stageOf(module) > stageOf(path)),
    );
    expect(found).toEqual([]);
  });

  test('of a worker or a page name packages that package.json lists', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const known = new Set(Object.keys({ ...dependencies, ...devDependencies }));
    const packages = breaches(sources, ({ imports }) =>
      imports
        .filter((module) => !isOwn(module) && !module.startsWith('.'))
        .map(roomOf)
        .filter((name) => name !== 'node' && name !== 'package.json' && !known.has(name)),
    );
    expect(packages).toEqual([]);
  });
});

describe('effects', () => {
  const PURE = new Set(['model', 'arabic', 'lexicon', 'extract', 'format', 'export', 'evaluate']);
  const pure = sources.filter(({ path }) => PURE.has(roomOf(path)));

  test('of clock, chance, console or network are in no pure room', () => {
    const effect = /\b(Date\.now|Math\.random|performance\.now|console\.|fetch\(|process\.|globalThis)|new Date\(\)/;
    const code = ({ text }: SourceFile) =>
      text.split('\n').filter((line) => !/^\s*\/\//.test(line) && effect.test(line));
    expect(breaches(pure, code)).toEqual([]);
  });

  test('that end the process are in one file', () => {
    const ending = sources.filter(({ text }) => /process\.(exit|abort)/.test(text)).map(({ path }) => path);
    expect(ending).toEqual(['src/cli/isnad.ts']);
  });
});

describe('the code', () => {
  test('has no `any`', () => {
    const found = breaches(sources, ({ nodes }) =>
      nodes.filter(({ type }) => type === 'TSAnyKeyword').map(() => 'any'),
    );
    expect(found).toEqual([]);
  });

  test('has no default export, enum or namespace', () => {
    const banned = new Set(['ExportDefaultDeclaration', 'TSEnumDeclaration', 'TSModuleDeclaration']);
    const found = breaches(sources, ({ nodes }) =>
      nodes.filter(({ type, declare }) => banned.has(type) && declare !== true).map(({ type }) => type),
    );
    expect(found).toEqual([]);
  });

  test('opens every file with what it is and the rule it keeps', () => {
    expect(breaches(sources, ({ text }) => (text.startsWith('/// ') ? [] : ['does not open with ///']))).toEqual([]);
  });

  test('has no function of more than 60 lines, and nine in ten of under 25', () => {
    const isFunction = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;
    const lengths = sources.flatMap((file) =>
      file.nodes
        .filter(({ type }) => isFunction.test(type))
        .map((node) => ({ path: file.path, lines: linesOf(file, node) })),
    );
    expect(lengths.filter(({ lines }) => lines > 60)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThan(25);
  });

  test('has no file of more than 350 lines', () => {
    const long = breaches(sources, ({ text }) =>
      text.split('\n').length > 351 ? [`${text.split('\n').length} lines`] : [],
    );
    expect(long).toEqual([]);
  });

  test('has no names that say nothing', () => {
    const empty =
      /(^|\/|-)(utils?|helpers?|common|types|managers?|services?|processors?|engines?|handlers?|info|items?)(\.|-|\/)/;
    expect(sources.map(({ path }) => path).filter((path) => empty.test(path))).toEqual([]);
  });

  test('has no invisible or direction-changing characters, in documents and word lists neither', () => {
    const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;
    const others = [...listFiles('src', /\.(tsv|txt|css|json)$/), ...listFiles('docs', /\.md$/)];
    const roots = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'index.html', 'package.json'];
    const texts = [
      ...sources,
      ...tests,
      ...[...others, ...roots].map((path) => ({ path, text: readFileSync(path, 'utf8') })),
    ];
    const lines = texts.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (invisible.test(line) ? [`${path}:${index + 1}`] : [])),
    );
    expect(lines).toEqual([]);
  });
});
