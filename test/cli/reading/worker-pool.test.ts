/// Threads that read: one that dies costs the article it died of.

import { resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/cli/reading/extractor.ts';
import { WorkerPool } from '../../../src/cli/reading/worker-pool.ts';
import { textArticle } from '../../../src/model/article.ts';

const DYING = resolve('test/cli/reading/dying-worker.mjs');
const pools: WorkerPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

async function poolOf(count: number): Promise<WorkerPool> {
  const pool = await WorkerPool.start(DYING, count, {});
  pools.push(pool);
  return pool;
}

const articles = (...texts: readonly string[]) => texts.map((text, index) => textArticle(`${index}.txt`, text));
const shown = (outcome: Outcome) => ('mistake' in outcome ? outcome.mistake : outcome.extraction.document.id);

describe('threads', () => {
  test('give an outcome for each article, in their order', async () => {
    const pool = await poolOf(2);
    const outcomes = await pool.extract(articles('a', 'THROW', 'c'));
    expect(outcomes.map(shown)).toEqual(['0.txt', 'TypeError: thrown', '2.txt']);
  });

  test('compare partitions, and say so when one dies of it', async () => {
    const pool = await poolOf(1);
    expect(await pool.compare(Uint8Array.of(1, 2, 3))).toEqual(Uint8Array.of(3, 2, 1));
    await expect(pool.compare(new Uint8Array())).rejects.toThrow();
    expect(await pool.compare(Uint8Array.of(4, 5))).toEqual(Uint8Array.of(5, 4));
  });

  test('that die cost the article they died of, and others go on', async () => {
    const pool = await poolOf(2);
    const [one, two] = await Promise.all([
      pool.extract(articles('a', 'DIE', 'c', 'DIE too')),
      pool.extract(articles('d', 'e')),
    ]);
    expect(one.map(shown)).toEqual([
      '0.txt',
      expect.stringContaining('its thread ended'),
      '2.txt',
      expect.stringContaining('its thread ended'),
    ]);
    expect(two.map(shown)).toEqual(['0.txt', '1.txt']);
  });

  test('that cannot be started are told of in one line, with what to do', async () => {
    const started = WorkerPool.start(resolve('test/cli/reading/no-worker.mjs'), 2, {});
    await expect(started).rejects.toThrow(/^no worker thread can be started \(.*\): build with --workers 1$/);
  });
});
