/// Web pages with wrong labels, with addresses in their data alone, and with dates that only readers see.

import { describe, expect, test } from 'vitest';
import type { Given } from '../../../src/model/article.ts';
import { readFileOf } from './read-file.ts';

const TITLE = 'استقبل الوزير سالم الهادي نظيره في الدوحة';
const PARAGRAPH = `<p>${'قال الوزير إن المحادثات التي جرت في العاصمة تناولت سبل التعاون بين البلدين. '.repeat(8)}</p>`;

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
}

async function givenOf(content: string): Promise<Given | undefined> {
  return (await readFileOf('a.html', content)).articles[0]?.given;
}

test('a page in UTF-8 that says it is in another encoding is read as what it is', async () => {
  const content = page(`<article><h1>${TITLE}</h1>${PARAGRAPH}</article>`).replace('"utf-8"', '"windows-1256"');
  const { articles, diagnostics } = await readFileOf('a.html', content);
  expect(articles[0]?.text).toContain(TITLE);
  expect(diagnostics).toEqual([]);
});

test.each([
  ['"mainEntityOfPage":"https://w.example/1"'],
  ['"mainEntityOfPage":{"@type":"WebPage","@id":"https://w.example/1"}'],
  ['"url":"https://w.example/1"'],
])('the address is read in %s', async (stated) => {
  const data = `<script type="application/ld+json">{"@type":"NewsArticle",${stated}}</script>`;
  expect((await givenOf(page(`<article><h1>${TITLE}</h1>${PARAGRAPH}</article>`, data)))?.url).toBe(
    'https://w.example/1',
  );
});

test.each([
  ['14/08/1444', '2023-03-06', 'date-hijri'],
  ['أمس', null, 'date-unread'],
])('the day that a page states as %s is said to be odd', async (stated, day, code) => {
  const body = `<article><h1>${TITLE}</h1>${PARAGRAPH}</article>`;
  const { articles, diagnostics } = await readFileOf('a.html', page(body, `<meta name="date" content="${stated}">`));
  expect(articles[0]?.given.published).toBe(day);
  expect(diagnostics.map((one) => one.code)).toEqual([code]);
});

describe('the date line of a page', () => {
  const LINE = 'الأحد 12 مارس 2023 - 10:25 ص';
  const dayOf = async (body: string) => (await givenOf(page(body)))?.published;

  test.each([
    ['below the headline', `<article><h1>${TITLE}</h1><p class=date>${LINE}</p>${PARAGRAPH}</article>`],
    [
      'behind the author',
      `<div class="content"><h1>${TITLE}</h1><div class="meta">كتب: سامي الأسمر | ${LINE}</div>${PARAGRAPH}</div>`,
    ],
    ['above it', `<main><div><span class="post-date">${LINE}</span><h1>${TITLE}</h1>${PARAGRAPH}</div></main>`],
    [
      'in its header',
      `<main><header><h1>${TITLE}</h1><span id="publishDate">نشر في: 2023-03-12</span></header>${PARAGRAPH}</main>`,
    ],
    [
      'in both calendars',
      `<article><h1>${TITLE}</h1><time>20 شعبان 1444 هـ - 12 مارس 2023 م</time>${PARAGRAPH}</article>`,
    ],
  ])('is read %s', async (_, body) => expect(await dayOf(body)).toBe('2023-03-12'));

  test.each([
    ['is the masthead’s', `<div class="date">${LINE}</div><article><h1>${TITLE}</h1>${PARAGRAPH}</article>`],
    ['is of a change', `<article><h1>${TITLE}</h1><p class=date>آخر تحديث: ${LINE}</p>${PARAGRAPH}</article>`],
    ['is a paragraph', `<article><h1>${TITLE}</h1><p>${LINE}</p>${PARAGRAPH}</article>`],
    ['is another article’s', `<article><h1>${TITLE}</h1>${PARAGRAPH}<div class="date">${LINE}</div></article>`],
    ['holds two days', `<article><h1>${TITLE}</h1><p class=date>${LINE} - 13 مارس 2023</p>${PARAGRAPH}</article>`],
  ])('is left alone where it %s', async (_, body) => expect(await dayOf(body)).toBeNull());
});
