/// Extractions that wait on the disk: the graph is the same, and what is damaged there ends the build.

import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packExtraction, unpackExtraction } from '../../../src/cli/reading/extraction-record.ts';
import { ExtractionSpill } from '../../../src/cli/reading/extraction-spill.ts';
import { createSpillFile } from '../../../src/cli/reading/spill-file.ts';
import { assemble, extractDocument } from '../../../src/extract/pipeline.ts';
import { type Article, textArticle } from '../../../src/model/article.ts';
import { readGoldArticles } from '../../../src/train/gold-articles.ts';
import { lexicon } from '../../extract/read-text.ts';

const ARTICLES: readonly Article[] = [
  ...readGoldArticles('test/gold/articles', 'trained')
    .slice(0, 12)
    .map(({ text }, at) => ({ ...textArticle(`${at}.txt`, text), pages: [{ label: '1', start: 0 }] })),
  // Half of a pair of units is a letter like any other.
  textArticle('half.txt', 'زار الوزير أنقرة \ud83d اليوم.'),
];

let folder = '';
const spills: ExtractionSpill[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-spill-'));
});
afterEach(() => {
  for (const spill of spills.splice(0)) spill.close();
  rmSync(folder, { recursive: true, force: true });
});

const path = (name = 'spill') => join(folder, name);

function spillHolding(letters: number, name = 'spill'): ExtractionSpill {
  const spill = new ExtractionSpill(() => createSpillFile(path(name)), letters);
  spills.push(spill);
  return spill;
}

function kept(spill: ExtractionSpill, articles = ARTICLES) {
  return articles.map((article) => {
    const record = packExtraction(extractDocument(article, lexicon).extraction);
    return spill.keep(unpackExtraction(record, article), record);
  });
}

describe('extractions that lie on the disk', () => {
  test.each([
    ['all', 0],
    ['some', 20_000],
  ])('give the same graph: %s', (_, held) => {
    const graph = JSON.stringify(assemble(kept(spillHolding(1e9)), lexicon));
    expect(JSON.stringify(assemble(kept(spillHolding(held)), lexicon))).toBe(graph);
    expect(JSON.stringify(assemble(kept(spillHolding(held, 'other'), ARTICLES.toReversed()), lexicon))).toBe(graph);
  });

  test('give a stretch of their text', () => {
    const [first] = kept(spillHolding(0));
    const { text } = ARTICLES[0] as Article;
    expect(first?.document.stretch?.({ start: 7, end: 30 })).toBe(text.slice(7, 30));
  });

  test('make no file where all have room in memory', () => {
    kept(spillHolding(1e9));
    expect(() => statSync(path())).toThrow('ENOENT');
  });

  test('end the build where their file was changed, and never give another graph', () => {
    const extractions = kept(spillHolding(0));
    writeFileSync(path(), Buffer.alloc(statSync(path()).size, 1));
    expect(() => assemble(extractions, lexicon)).toThrow(/spill: it is not what was written there: build again/);
  });

  test('end the build where their file was cut off', () => {
    const extractions = kept(spillHolding(0));
    writeFileSync(path(), '');
    expect(() => assemble(extractions, lexicon)).toThrow(/spill: it is not what was written there: build again/);
  });

  test('end the build where no file can be made', () => {
    const spill = new ExtractionSpill(() => createSpillFile(join(folder, 'none', 'spill')), 0);
    expect(() => kept(spill)).toThrow(/none.spill: cannot be written: /);
  });
});
