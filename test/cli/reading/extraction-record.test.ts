/// Extractions as bytes: what comes back is what went in, and nothing that does not stand in the article.

import { expect, test } from 'vitest';
import { packExtraction, unpackExtraction } from '../../../src/cli/reading/extraction-record.ts';
import { extractDocument } from '../../../src/extract/pipeline.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { BARE, textArticle } from '../../../src/model/article.ts';
import type { Extraction } from '../../../src/model/extraction.ts';
import { readGoldArticles } from '../../../src/train/gold-articles.ts';

const articles = readGoldArticles('test/gold/articles', 'trained')
  .slice(0, 40)
  .map(({ id, text }) => textArticle(id, text));

/// With the tokens that sentences make when they are asked.
function plain(extraction: Extraction): Extraction {
  const sentences = extraction.sentences.map(({ index, span, segment, role, tokens }) => {
    return { index, span, segment, role, tokens };
  });
  return { ...extraction, sentences };
}

test('what was read of an article comes back the same', () => {
  for (const article of articles) {
    const { extraction } = extractDocument(article, loadLexicon());
    expect(plain(unpackExtraction(packExtraction(extraction), article))).toEqual(extraction);
  }
});

test('the same text under another name gives what reading it would give', () => {
  const given = { ...BARE.given, published: '2021-03-04', outlet: 'وكالة' };
  const [first] = articles;
  const article = { ...textArticle('a.txt', `${first?.text}`), given };
  const moved = { ...article, id: 'b/c.txt', path: './b/c.txt' };
  const record = packExtraction(extractDocument(article, loadLexicon()).extraction);
  expect(plain(unpackExtraction(record, moved))).toEqual(extractDocument(moved, loadLexicon()).extraction);
  const english = textArticle('e.txt', 'Nothing here is Arabic, and that is said.');
  const read = extractDocument(english, loadLexicon()).extraction;
  expect(unpackExtraction(packExtraction(read), { ...english, id: 'f.txt' }).diagnostics[0]?.document).toBe('f.txt');
});

test('of another text nothing passes that does not stand in it', () => {
  const [article] = articles;
  const record = packExtraction(extractDocument(articles[0] ?? textArticle('', ''), loadLexicon()).extraction);
  const { mentions, sentences, diagnostics } = unpackExtraction(record, { ...BARE, id: 'x', path: 'x', text: 'قصير' });
  expect(article?.text.length).toBeGreaterThan(100);
  expect([...mentions, ...sentences]).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain('span-invalid');
});

test('bytes that are no record throw', () => {
  expect(() => unpackExtraction(Uint8Array.from([0xc1, 0xff, 3]), textArticle('x', 'x'))).toThrow();
});

test('a token that is no part of its sentence is left out', () => {
  const [article = textArticle('', '')] = articles;
  const { extraction } = extractDocument(article, loadLexicon());
  const [first, ...others] = extraction.sentences;
  const tokens = first?.tokens ?? [];
  const end = (first?.span.end ?? 0) + 1;
  const foreign = { ...(others[0]?.tokens[1] ?? { kind: 'word' as const, key: '' }), start: end, end: end + 3 };
  const record = packExtraction({
    ...extraction,
    sentences: extraction.sentences.map((one, at) => (at > 0 ? one : { ...one, tokens: [...tokens, foreign] })),
  });
  expect(unpackExtraction(record, article).sentences[0]?.tokens).toEqual(tokens);
});
