/// The same article in every format it may be kept in: each gives the same text and the same graph. The fixtures were written by other
/// people's programs, see `fixture/README.md`.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assemble, extractDocument } from '../../../src/extract/pipeline.ts';
import { ARTICLE_FORMATS } from '../../../src/format/article/article-formats.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { type Article, originOf } from '../../../src/model/article.ts';
import { readFileOf } from './read-file.ts';

const FOLDER = new URL('./fixture/', import.meta.url);
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, FOLDER));
const NAMES = readdirSync(FOLDER).filter((name) => name.startsWith('article.'));
const TEXT = new TextDecoder().decode(bytesOf('article.txt'));

/// The graph of one article, whatever it is called.
function graphOf(article: Article): string {
  const lexicon = loadLexicon();
  const { extraction } = extractDocument({ ...article, id: 'article', path: 'article' }, lexicon);
  return JSON.stringify(assemble([extraction], lexicon).graph);
}

async function onlyArticle(name: string): Promise<Article> {
  const { articles } = await readFileOf(name, bytesOf(name));
  expect(articles).toHaveLength(1);
  return articles[0] as Article;
}

const GRAPH = graphOf(await onlyArticle('article.txt'));

describe.each(NAMES)('%s', (name) => {
  test('gives the text and the graph of the article', async () => {
    const article = await onlyArticle(name);
    expect(article.text).toBe(TEXT);
    expect(graphOf(article)).toBe(GRAPH);
  });

  test('has nothing wrong with it', async () => {
    const { diagnostics } = await readFileOf(name, bytesOf(name));
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

test('there is one of each format', async () => {
  const read = await Promise.all(NAMES.map(onlyArticle));
  const read_as = new Set(read.map(({ origin }) => origin.format));
  const containers = ['zip', 'tar', 'gzip', 'mbox', 'warc', 'wacz'];
  for (const { name } of ARTICLE_FORMATS) {
    const held = containers.includes(name)
      ? NAMES.some((file) => file.includes(name === 'gzip' ? 'gz' : name))
      : read_as.has(name);
    expect(held, name).toBe(true);
  }
});

describe('what is known beside the text', () => {
  test.each([
    ['article.html', 'بوابة الساحل', 'هناء الزليطني'],
    ['article.eml', 'بوابة الساحل', null],
    ['article.rss', 'بوابة الساحل', null],
    ['article.csv', 'بوابة الساحل', null],
    ['article.json', 'بوابة الساحل', null],
  ])('%s says who published it and when', async (name, outlet, author) => {
    const { given } = await onlyArticle(name);
    expect(given).toMatchObject({ outlet, author, published: '2021-03-14' });
  });

  test('a PDF keeps its pages', async () => {
    expect((await onlyArticle('article.pdf')).pages).toEqual([{ label: '1', start: 0 }]);
  });
});

describe('the places of a page’s text', () => {
  test.each(['article.html', 'article.zip', 'article.warc.gz'])('in %s lead back to the page', async (name) => {
    const page = new TextDecoder().decode(bytesOf('article.html'));
    const { text, origin } = await onlyArticle(name);
    const at = text.indexOf('عبد السلام الورفلي');
    const place = originOf(origin, at);
    expect(page.slice(place ?? 0, (place ?? 0) + 18)).toBe('عبد السلام الورفلي');
    // A letter that the page spells as a reference leads to that reference.
    const quote = originOf(origin, text.indexOf('«'));
    expect(page.slice(quote ?? 0, (quote ?? 0) + 7)).toBe('&laquo;');
  });
});
