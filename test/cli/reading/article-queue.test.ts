/// Articles on their way to be read: few at a time, by nobody who is not needed.

import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ArticleQueue, WORTH_WORKERS } from '../../../src/cli/reading/article-queue.ts';
import type { Extractor } from '../../../src/cli/reading/extractor.ts';
import { type Article, textArticle } from '../../../src/model/article.ts';

/// Reads nothing, and remembers how many articles it had at a time.
class Counting implements Extractor {
  under = 0;
  most = 0;
  read = 0;
  isClosed = false;

  async extract(articles: readonly Article[]) {
    this.under += articles.length;
    this.most = Math.max(this.most, this.under);
    await setTimeout(1);
    this.under -= articles.length;
    this.read += articles.length;
    return articles.map(({ id }) => ({ mistake: id }));
  }

  async close() {
    this.isClosed = true;
  }
}

function crew(workers: number) {
  const [local, others] = [new Counting(), new Counting()];
  const started: number[] = [];
  const start = async (count: number) => {
    started.push(count);
    return others;
  };
  return { local, others, started, crew: { local, workers, worth: WORTH_WORKERS, start } };
}

async function readAll(queue: ArticleQueue<string>, count: number, letters: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    await queue.add({ article: textArticle(`${number}`, 'ا'.repeat(letters)), about: `${number}` });
  }
  await queue.finish();
  await queue.close();
}

describe('articles', () => {
  test('that are few are read by this thread, and no other is started', async () => {
    const { crew: few, local, started } = crew(4);
    const seen: string[] = [];
    const queue = new ArticleQueue<string>(few, async (about) => void seen.push(about));
    await readAll(queue, 20, 1000);
    expect(started).toEqual([]);
    expect(local.read).toBe(20);
    expect(seen).toHaveLength(20);
  });

  test('are all read by this thread where there is but one worker', async () => {
    const { crew: alone, local, started } = crew(1);
    const queue = new ArticleQueue<string>(alone, async () => undefined);
    await readAll(queue, 10, WORTH_WORKERS);
    expect([started, local.read, local.most]).toEqual([[], 10, 1]);
  });

  test('that are many are read by others, each told with what belongs to it', async () => {
    const { crew: many, local, others, started } = crew(3);
    const seen: string[] = [];
    const queue = new ArticleQueue<string>(many, async (about, outcome) => {
      seen.push(about);
      expect(outcome).toEqual({ mistake: about });
    });
    await readAll(queue, 500, 1000);
    expect(started).toEqual([3]);
    expect([local.read, others.read, others.isClosed]).toEqual([0, 500, true]);
    expect(new Set(seen).size).toBe(500);
  });

  test('are never more at a time than are being read or about to be', async () => {
    const { crew: many, others } = crew(2);
    await readAll(new ArticleQueue<string>(many, async () => undefined), 5000, 1000);
    expect(others.most).toBeLessThanOrEqual(4 * 33);
  });

  test('whose results cannot be taken end the reading', async () => {
    const { crew: many } = crew(2);
    const queue = new ArticleQueue<string>(many, async () => {
      throw new Error('no room');
    });
    await expect(readAll(queue, 5000, 1000)).rejects.toThrow('no room');
    await queue.close();
  });
});
