/// A world for the commands: a folder of its own, captured output, a reader that knows a few words. The one rule
/// kept here: what a test does not say, is as on a real machine.

import { promises } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { byUnits } from '../../src/cli/by-units.ts';
import type { Effects, Files, Reader } from '../../src/cli/effects.ts';
import { type ExitCode, run } from '../../src/cli/program.ts';
import { createSpillFile } from '../../src/cli/reading/spill-file.ts';
import { watchPaths } from '../../src/cli/watch-paths.ts';
import { admit } from '../../src/extract/admit.ts';
import type { Article } from '../../src/model/article.ts';
import type { Admitted } from '../../src/model/extraction.ts';
import { type DocumentRecord, GRAPH_SCHEMA, type GraphNode, type MarkedEvidence } from '../../src/model/graph.ts';
import type { LazyBundle } from '../../src/model/lazy-graph.ts';

const PROCESS = 4_000_001;

/// What is at some paths: text or bytes for a file, null for an empty folder.
export type Tree = Readonly<Record<string, string | Uint8Array | null>>;

export interface World {
  readonly folder: string;
  readonly effects: Effects;
  /// Runs one command line in the folder.
  run(...args: readonly string[]): Promise<ExitCode>;
  stdout(): string;
  stderr(): string;
  read(path: string): Promise<string>;
  list(path?: string): Promise<readonly string[]>;
}

/// Fails the calls of a file system function that a test wants to fail.
export function failing<Name extends keyof Files>(
  name: Name,
  code: string,
  when: (path: string) => boolean,
): Partial<Files> {
  const original = promises[name] as (path: string, ...rest: readonly unknown[]) => Promise<unknown>;
  const replaced = (path: string, ...rest: readonly unknown[]) =>
    when(path) ? Promise.reject(Object.assign(new Error(`${code}: test`), { code })) : original(path, ...rest);
  return { [name]: replaced } as Partial<Files>;
}

function evidenceOf(document: DocumentRecord, start: number, end: number): MarkedEvidence {
  const quote = document.text.slice(start, end);
  return { document: document.id, start, end, quote, rule: 'word', marks: [{ start, end }] };
}

function nodesOf(documents: readonly DocumentRecord[]): readonly GraphNode[] {
  const nodes = new Map<string, MarkedEvidence[]>();
  for (const document of documents) {
    for (const { index, 0: word } of document.text.matchAll(/\S+/g)) {
      const evidence = evidenceOf(document, index, index + word.length);
      nodes.set(word, [...(nodes.get(word) ?? []), evidence]);
    }
  }
  return [...nodes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, evidence]) => {
      const attributes = { kind: 'person', label, labels: { ar: label, en: label }, aliases: [label] } as const;
      return { key: `person:${label}`, attributes: { ...attributes, x: 0, y: 0, size: 1, evidence } };
    });
}

/// Articles come in whatever order they were read, and stand in the order of their ids.
function wordGraph(extractions: readonly Admitted[]): LazyBundle {
  const ordered = [...extractions].sort((a, b) => byUnits(a.document.id, b.document.id));
  const documents = ordered.map(({ document: { id, path, text, language } }) => {
    const spans = { sentences: [{ start: 0, end: text.length }], boilerplate: [], mentions: [], references: [] };
    return { id, path, text, language, title: null, outlet: null, published: null, ...spans };
  });
  const options = { type: 'directed', multi: true, allowSelfLoops: true } as const;
  return {
    graph: { options, attributes: { schema: GRAPH_SCHEMA }, nodes: nodesOf(documents), edges: [] },
    documents,
  };
}

/// A reader for which every word is a person, and `BOOM` is a mistake of the program.
export const WORD_READER: Reader = {
  lexicon: 'words',
  extractor: 'splits at spaces',
  extract({ id, path, text, given, pages, origin }: Article) {
    if (text === 'BOOM') throw new TypeError('boom');
    const about = { language: 'ar', title: null, outlet: null, published: null, segments: [], boilerplate: [] };
    const document = { id, path, text, given, pages, origin, ...about };
    const nothing = { sentences: [], mentions: [], dates: [], reports: [], claims: [] };
    return { extraction: admit({ document, ...nothing }), diagnostics: [] };
  },
  begin() {
    const extractions: Admitted[] = [];
    const finish = () => wordGraph(extractions);
    return {
      add: (extraction) => void extractions.push(extraction),
      finish,
      // biome-ignore lint/correctness/useYield: words are compared with nothing.
      *finishing() {
        return finish();
      },
    };
  },
};

const made: string[] = [];
afterEach(async () => {
  for (const folder of made.splice(0)) await promises.rm(folder, { recursive: true, force: true });
});

async function fill(folder: string, tree: Tree): Promise<void> {
  for (const [path, content] of Object.entries(tree)) {
    const place = join(folder, path);
    await promises.mkdir(content === null ? place : dirname(place), { recursive: true });
    if (content !== null) await promises.writeFile(place, content);
  }
}

/// A new world with these files in it.
export async function world(tree: Tree, changes: Partial<Effects> = {}): Promise<World> {
  const folder = await promises.realpath(await promises.mkdtemp(join(tmpdir(), 'isnad-')));
  made.push(folder);
  await fill(folder, tree);
  const out: string[] = [];
  const err: string[] = [];
  const effects: Effects = {
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    files: promises,
    spillFile: createSpillFile,
    platform: process.platform,
    environment: {},
    cwd: folder,
    home: join(folder, 'home'),
    process: PROCESS,
    isRunning: (id) => id !== PROCESS && id !== PROCESS + 1,
    reader: () => WORD_READER,
    giveBack: () => undefined,
    memory: { given: 16e9, machine: 64e9, isChosen: true },
    cores: 1,
    startWorkers: () => Promise.reject(new Error('nobody works in this world')),
    startScribe: () => {
      throw new Error('nobody writes in this world');
    },
    progress: () => ({ step: () => undefined, stop: () => undefined }),
    readingProgress: () => ({ at: () => undefined, stop: () => undefined }),
    pictureReader: async () => null,
    pause: () => Promise.resolve(),
    storeWorker: new URL('file:///no-store'),
    openBrowser: () => false,
    interrupted: () => Promise.resolve(),
    watch: watchPaths,
    ...changes,
  };
  return {
    folder,
    effects,
    run: (...args) => run(args, effects),
    stdout: () => out.join(''),
    stderr: () => err.join(''),
    read: (path) => promises.readFile(join(folder, path), 'utf8'),
    list: async (path = '.') => (await promises.readdir(join(folder, path))).sort(),
  };
}
