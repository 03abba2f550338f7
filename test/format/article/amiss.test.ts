/// Files that are broken, locked or made to do harm: each costs itself alone, and what is said names what to do.

import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { pack as tarPack } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import { readFileOf } from './read-file.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`./fixture/${name}`, import.meta.url));
const TEXT = new TextDecoder().decode(fixture('article.txt'));

async function codes(id: string, content: string | Uint8Array): Promise<readonly string[]> {
  const { diagnostics } = await readFileOf(id, content);
  return diagnostics.map(({ code, document, severity }) => `${severity} ${code} ${document}`);
}

describe('locked files', () => {
  test('a PDF', async () => expect(await codes('a.pdf', fixture('locked.pdf'))).toEqual(['error pdf-encrypted a.pdf']));
  test('a member of an archive', async () =>
    expect(await codes('a.zip', fixture('locked.zip'))).toEqual(['error archive-encrypted a.zip/out/article.txt']));
});

describe('files cut short', () => {
  test.each(['docx', 'odt', 'epub', 'zip', 'tar.gz', 'wacz', 'pdf'])('%s', async (extension) => {
    const whole = fixture(`article.${extension}`);
    const { articles, diagnostics } = await readFileOf(
      `a.${extension}`,
      whole.subarray(0, Math.floor(whole.length / 2)),
    );
    // A PDF may be put together again from what is left of it.
    if (extension !== 'pdf') expect(articles).toEqual([]);
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(articles.length === 0);
  });
});

describe('files that are called what they are not', () => {
  test.each([
    ['news.pdf', 'article.html', 'html'],
    ['news.txt', 'article.pdf', 'pdf'],
    ['news.zip', 'article.docx', 'docx'],
    ['news.html', 'article.eml', 'mail'],
    ['news', 'article.rss', 'feed'],
  ])('%s that is %s is read as what it is', async (name, content, format) => {
    const { articles } = await readFileOf(name, fixture(content));
    expect(articles.map(({ origin, text }) => [origin.format, text])).toEqual([[format, TEXT]]);
  });
});

/// An archive with an article whose name is these bytes, and nothing that says how they are to be read.
function zipNamed(name: Buffer): Uint8Array {
  const stand = 'x'.repeat(name.length);
  const archive = Buffer.from(zipSync({ [stand]: strToU8(TEXT) }));
  for (let at = archive.indexOf(stand); at >= 0; at = archive.indexOf(stand)) name.copy(archive, at);
  return archive;
}

describe('archives', () => {
  test('that unpack to a thousand times their size are stopped, and the rest of them is read', async () => {
    const bomb = zipSync({ 'a.txt': strToU8(TEXT), 'bomb.txt': new Uint8Array(24 * 1024 * 1024) });
    const { articles, diagnostics } = await readFileOf('a.zip', bomb);
    expect(articles.map(({ id }) => id)).toEqual(['a.zip/a.txt']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['archive-bomb']);
  });

  test('within archives without end are stopped', async () => {
    let archive = zipSync({ 'a.txt': strToU8(TEXT) });
    for (let depth = 0; depth < 8; depth += 1) archive = zipSync({ 'a.zip': archive });
    expect((await readFileOf('a.zip', archive)).diagnostics.map(({ code }) => code)).toEqual(['archive-too-deep']);
  });

  test('cannot name a file outside themselves', async () => {
    const archive = zipSync({ '../../etc/a.txt': strToU8(TEXT), 'C:\\b.txt': strToU8(TEXT), '/c.txt': strToU8(TEXT) });
    const { articles } = await readFileOf('a.zip', archive);
    expect(articles.map(({ id }) => id)).toEqual(['a.zip/etc/a.txt', 'a.zip/b.txt', 'a.zip/c.txt']);
  });

  test('have their manifests applied to the folders these are in', async () => {
    const archive = zipSync({
      'news/a.txt': strToU8(TEXT),
      'news/manifest.csv': strToU8('file,outlet,date\na.txt,بوابة,5/3/2023\nb.txt,بوابة,5/3/2023\n'),
    });
    const { articles, diagnostics } = await readFileOf('a.zip', archive);
    expect(articles.map(({ id, given }) => [id, given.outlet, given.published])).toEqual([
      ['a.zip/news/a.txt', 'بوابة', '2023-03-05'],
    ]);
    expect(diagnostics).toMatchObject([
      { code: 'manifest-unmatched', document: 'a.zip/news/manifest.csv', message: expect.stringContaining('(b.txt)') },
    ]);
  });

  test('of tape have theirs applied wherever they stand', async () => {
    const pack = tarPack();
    pack.entry({ name: 'a.txt' }, TEXT);
    pack.entry({ name: 'manifest.csv' }, 'file,outlet\na.txt,بوابة\n');
    pack.finalize();
    const { articles, diagnostics } = await readFileOf('a.tar', await buffer(pack));
    expect(articles.map(({ id, given }) => [id, given.outlet])).toEqual([['a.tar/a.txt', 'بوابة']]);
    expect(diagnostics).toEqual([]);
  });

  test.each(['cp720', 'windows-1256', 'iso-8859-6', 'utf-8'])(
    'may have names in %s and not say so',
    async (encoding) => {
      const { articles } = await readFileOf('a.zip', zipNamed(iconv.encode('تقرير الأخبار.txt', encoding)));
      expect(articles.map(({ id }) => id)).toEqual(['a.zip/تقرير الأخبار.txt']);
    },
  );

  test('keep names that are not Arabic as DOS wrote them', async () => {
    const { articles } = await readFileOf('a.zip', zipNamed(iconv.encode('straße.txt', 'cp437')));
    expect(articles.map(({ id }) => id)).toEqual(['a.zip/straße.txt']);
  });

  test('may hold anything beside articles', async () => {
    const archive = zipSync({
      'a.txt': strToU8(TEXT),
      'logo.xyz': strToU8('x'),
      '__MACOSX/a.txt': strToU8('x'),
      '.b.txt': strToU8('x'),
    });
    const { articles, diagnostics } = await readFileOf('a.zip', archive);
    expect(articles.map(({ id }) => id)).toEqual(['a.zip/a.txt']);
    expect(diagnostics).toEqual([]);
  });
});

describe('markup', () => {
  test('that defines entities is not expanded', async () => {
    const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');
    const feed = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${entities}]><rss version="2.0"><channel><item><title>&e9;</title></item></channel></rss>`;
    expect(await codes('a.xml', feed)).toEqual(['error xml-entities a.xml']);
  });

  test('that nests without end is read', async () => {
    const deep = `<html><body>${'<div>'.repeat(20_000)}<p>${TEXT.replaceAll('\n\n', '</p><p>')}</p>${'</div>'.repeat(20_000)}</body></html>`;
    const { articles } = await readFileOf('a.html', deep);
    expect(articles[0]?.text).toContain('مذكرة تفاهم');
  });

  test('runs nothing', async () => {
    const { articles } = await readFileOf(
      'a.html',
      `<html><body><script>globalThis.ran = true;document.body.remove()</script><p>${TEXT}</p></body></html>`,
    );
    expect('ran' in globalThis).toBe(false);
    expect(articles[0]?.text).toContain('مذكرة تفاهم');
  });

  test('without a word says so', async () =>
    expect(await codes('a.html', '<html><body><div></div></body></html>')).toEqual(['error page-empty a.html']));
});

describe('tables', () => {
  test('without a column of text say which columns there are', async () => {
    const { diagnostics } = await readFileOf('a.csv', 'x,y\n1,2\n');
    expect(diagnostics).toMatchObject([{ code: 'fields-unknown', message: expect.stringContaining('there are x, y') }]);
  });

  test('without a head say so, and not what stands in it', async () => {
    const { diagnostics } = await readFileOf('a.csv', `عنوان,"${TEXT}"\nعنوان آخر,"${TEXT}"\n`);
    expect(diagnostics).toMatchObject([
      { code: 'fields-unknown', message: expect.stringMatching(/^The first line .{80,120}$/) },
    ]);
  });

  test('are read by the columns that somebody names', async () => {
    const { articles } = await readFileOf('a.csv', `x,y\n1,"${TEXT}"\n`, { fields: { text: 'y', title: 'x' } });
    expect(articles[0]).toMatchObject({ text: `1\n\n${TEXT}`, given: { title: '1' } });
  });

  test('with a quote that never closes say where, and give the rows before', async () => {
    const { articles, diagnostics } = await readFileOf('a.csv', `title,text\nأ,"${TEXT}"\nب,"بلا نهاية\n`);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'table-broken', message: expect.stringContaining('Quote') });
    expect(articles.map(({ given }) => given.title)).toEqual(['أ']);
  });

  test('with rows without text leave those out and count them', async () => {
    const { articles, diagnostics } = await readFileOf('a.csv', `title,text\nأ,"${TEXT}"\nب,\n`);
    expect(articles).toHaveLength(1);
    expect(diagnostics.map(({ message }) => message).at(-1)).toMatch(/^1 of 2 rows have no text/);
  });

  test('of broken JSON lines give all the others, and name the broken', async () => {
    const line = (title: string): string => JSON.stringify({ title, text: TEXT });
    const { articles, diagnostics } = await readFileOf('a.jsonl', [line('أ'), '{"text": ', line('ب')].join('\n'));
    expect(articles.map(({ given }) => given.title)).toEqual(['أ', 'ب']);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'json-broken', message: expect.stringMatching(/^Line 2 /) });
    const more = await readFileOf('a.jsonl', ['{', line('أ'), '{'].join('\n'));
    expect(more.articles).toHaveLength(1);
    expect(more.diagnostics.at(-1)?.message).toMatch(/^2 lines are no sound JSON \(1, 3; /);
  });

  test('of which no JSON line is sound are broken', async () =>
    expect(await codes('a.jsonl', '{\n{\n')).toEqual(['error json-broken a.jsonl']));
});
