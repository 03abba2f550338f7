/// Rows as newsrooms, spreadsheets and interfaces write them.

import { describe, expect, test } from 'vitest';
import { readFileOf } from './read-file.ts';

const FIRST = 'استقبل الوزير سالم الهادي نظيره في الدوحة.';
const SECOND = 'ونفى الوزير ما نشرته الصحف.';
const LONG = `${FIRST} `.repeat(8).trim();

const read = (value: unknown, name = 'a.json') => readFileOf(name, JSON.stringify(value));

async function saidOf(content: unknown): Promise<readonly string[]> {
  const { diagnostics } = await read(content);
  return diagnostics.filter(({ code }) => code !== 'fields-read').map(({ code, message }) => `${code}: ${message}`);
}

describe('the text of a row', () => {
  test('that is a list has a paragraph for each part and no sign that the parts have not', async () => {
    const { articles } = await read([{ headline: 'أ', content: [FIRST, SECOND] }]);
    expect(articles[0]?.text).toBe(`أ\n\n${FIRST}\n\n${SECOND}`);
  });

  test('that is a list of paragraphs as objects is read like one', async () => {
    const { articles } = await read([{ title: 'أ', body: [{ text: FIRST }, { text: SECOND }] }]);
    expect(articles[0]?.text).toBe(`أ\n\n${FIRST}\n\n${SECOND}`);
  });

  test('that a messenger marked words in is one text, of the channel that it was exported from', async () => {
    const text = [{ type: 'bold', text: 'عاجل' }, ` ${FIRST}\n\n`, { type: 'link', text: SECOND }];
    const { articles } = await read({
      name: 'قناة',
      type: 'public_channel',
      messages: [
        { id: 1, date: '2023-03-05T10:00:00', text },
        { id: 2, date: '2023-03-05T10:00:00', from: 'خبر', text: FIRST },
      ],
    });
    expect(articles[0]).toMatchObject({ text: `عاجل ${FIRST}\n\n${SECOND}`, given: { outlet: 'قناة' } });
    expect(articles[1]).toMatchObject({ text: FIRST, given: { outlet: 'خبر' } });
  });

  test('of WordPress is found by itself', async () => {
    const post = { title: { rendered: 'أ &#8211; ب' }, content: { rendered: `<p>${FIRST}</p><p>${SECOND}</p>` } };
    const { articles } = await read([{ ...post, author: 5, link: 'https://w.example/1', date: '2023-03-05T10:00:00' }]);
    expect(articles[0]?.text).toBe(`أ – ب\n\n${FIRST}\n\n${SECOND}`);
    expect(articles[0]?.given).toMatchObject({ author: null, url: 'https://w.example/1', published: '2023-03-05' });
  });

  test('that was cut off is read without the mark, and that is said', async () => {
    const rows = [{ title: 'أ', url: 'https://w.example/1', content: `${FIRST} … [+1200 chars]` }];
    const { articles } = await read(rows);
    expect(articles[0]?.text).toBe(`أ\n\n${FIRST}`);
    expect(await saidOf(rows)).toEqual([
      expect.stringMatching(/^feed-summaries: 1 of 1 texts were cut off .* in url /),
    ]);
  });
});

describe('rows without a column of text', () => {
  test('have the longest column suggested', async () =>
    expect(await saidOf([{ kop: 'أ', scrape: LONG }])).toEqual([expect.stringMatching(/say --fields text=scrape\.$/)]));

  test('are told to be fetched where they have addresses', async () => {
    const rows = { articles: [{ url: 'https://w.example/1', title: 'أ' }] };
    expect(await saidOf(rows)).toEqual([expect.stringMatching(/^fields-unknown: .* addresses in url to isnad build/)]);
  });
});

describe('the day of a row', () => {
  test.each([
    [44990, '2023-03-05'],
    ['44990.5', '2023-03-05'],
    [1678003200, '2023-03-05'],
    [{ $date: '2023-03-05T10:00:00Z' }, '2023-03-05'],
    [{ $date: { $numberLong: '1678003200000' } }, '2023-03-05'],
    ['5 مارس 2023', '2023-03-05'],
  ])('%j is read', async (date, day) => {
    const rows = [{ text: FIRST, date }];
    expect((await read(rows)).articles[0]?.given.published).toBe(day);
    expect(await saidOf(rows)).toEqual([]);
  });

  test('that cannot be read is counted, and so is that of the Hijri calendar', async () => {
    const rows = ['5/3/2023', '3/25/2023', 'أمس', '14/08/1444', ''].map((date) => ({ text: FIRST, date }));
    const { articles } = await read(rows);
    expect(articles.map(({ given }) => given.published)).toEqual(['2023-03-05', null, null, '2023-03-06', null]);
    expect(await saidOf(rows)).toEqual([
      expect.stringMatching(/^date-unread: 2 of 4 dates could not be read, the first is "3\/25\/2023"/),
      expect.stringMatching(/^date-hijri: 1 of 4 /),
    ]);
  });

  test('of a feed is counted too', async () => {
    const item = (date: string): string =>
      `<item><title>أ</title><description>${FIRST}</description><pubDate>${date}</pubDate></item>`;
    const feed = `<rss version="2.0"><channel><title>ب</title>${item('الأحد, 05 مارس 2023 10:00')}${item('أمس')}</channel></rss>`;
    const { articles, diagnostics } = await readFileOf('a.rss', feed);
    expect(articles.map(({ given }) => given.published)).toEqual(['2023-03-05', null]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['feed-summaries', 'date-unread']);
  });
});

test('a table that begins with the separator as spreadsheets state it is read by that', async () => {
  const { articles } = await readFileOf('a.csv', `sep=;\r\ntitle;text\r\n"أ, ب";"${FIRST}"\r\n`);
  expect(articles.map(({ text }) => text)).toEqual([`أ, ب\n\n${FIRST}`]);
});
