/// JSON read object by object, in pieces that break anywhere.

import { describe, expect, test } from 'vitest';
import { streamedRows } from '../../../src/format/article/json-stream.ts';

/// The rows of a text that comes in pieces of so many bytes.
async function rows(text: string, size = 7): Promise<readonly unknown[]> {
  const bytes = new TextEncoder().encode(text);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const found: unknown[] = [];
  for await (const row of streamedRows(pieces(), text.slice(0, 20))) found.push(row);
  return found;
}

const ARTICLES = [
  { title: 'استقبل «الوزير»', source: { name: 'وكالة' }, tags: ['a', { b: 1 }] },
  { title: 'b \u{1F600}\n', text: '"{[' },
];

describe('JSON in pieces', () => {
  test.each([1, 2, 3, 64, 4096])('of %i bytes gives the objects of a list', async (size) => {
    expect(await rows(JSON.stringify(ARTICLES), size)).toEqual(ARTICLES);
  });

  test('gives those of the first list of objects that an object wraps', async () => {
    const wrapped = {
      status: 'ok',
      counts: [1, 2],
      meta: { page: { number: 1 } },
      articles: ARTICLES,
      more: [{ c: 1 }],
    };
    expect(await rows(JSON.stringify(wrapped, null, 2))).toEqual(ARTICLES);
  });

  test('may begin with a mark and end with space', async () => {
    expect(await rows(`\uFEFF ${JSON.stringify(ARTICLES)}\n\n`)).toEqual(ARTICLES);
  });

  test.each(['[{"a":1},{"b"', '[{"a":1},}'])('that breaks off says so after what came before: %s', async (text) => {
    await expect(rows(text)).rejects.toMatchObject({ code: 'json-broken' });
  });
});
