/// What training finds of the gold set.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readGoldArticles } from '../../src/train/gold-articles.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-gold-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('training', () => {
  test('never opens a file that is aside', () => {
    mkdirSync(join(folder, 'gulf'));
    writeFileSync(join(folder, 'gulf', '03.txt'), 'H عنوان\n');
    mkdirSync(join(folder, 'gulf', '04.txt')); // to open it would fail
    expect(readGoldArticles(folder, 'trained').map(({ id }) => id)).toEqual(['gulf-03.txt']);
    expect(() => readGoldArticles(folder, 'aside')).toThrow('EISDIR');
  });

  test('finds 1,470 of the 1,578 gold articles, none of whose numbers is divisible by four', () => {
    const ids = readGoldArticles('test/gold/articles', 'trained').map(({ id }) => id);
    expect(ids.length).toBe(1470);
    expect(ids.filter((id) => Number(/\d+/.exec(id)?.[0]) % 4 === 0)).toEqual([]);
    expect(readGoldArticles('test/gold/articles', 'aside').length).toBe(108);
  });
});
