/// Mails as people send them on: forwarded, answered, with signatures and hidden previews.

import { describe, expect, test } from 'vitest';
import { readFileOf } from './read-file.ts';

const ARTICLE = 'استقبل الوزير سالم الهادي نظيره في الدوحة.';

/// A mail of these header lines and this body.
function mail(body: string, type = 'text/plain; charset=utf-8'): string {
  const head = `From: a@b.example\nSubject: News\nDate: Wed, 01 Mar 2023 10:00:00 +0300\nMIME-Version: 1.0\n`;
  return `${head}Content-Type: ${type}\nContent-Transfer-Encoding: 8bit\n\n${body}`;
}

async function textOf(content: string): Promise<string | undefined> {
  const { articles } = await readFileOf('a.eml', content);
  return articles[0]?.text;
}

describe('a forwarded mail', () => {
  const forwarded = (header: string): string =>
    mail(
      `--x\nContent-Type: text/plain; charset=utf-8\n\nللاطلاع\n--x\n${header}\n\n${mail(ARTICLE)}\n--x--\n`,
      'multipart/mixed; boundary="x"',
    );

  test.each([
    ['attached without a name', 'Content-Type: message/rfc822\nContent-Disposition: attachment', 'forwarded.eml'],
    ['within the text', 'Content-Type: message/rfc822', 'forwarded.eml'],
    [
      'called by its subject',
      'Content-Type: message/rfc822\nContent-Disposition: attachment; filename="news"',
      'news.eml',
    ],
  ])('%s is an article of its own', async (_, header, name) => {
    const { articles, diagnostics } = await readFileOf('a.eml', forwarded(header));
    expect(diagnostics).toEqual([]);
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['a.eml', 'News\n\nللاطلاع'],
      [`a.eml/1/${name}`, `News\n\n${ARTICLE}`],
    ]);
  });
});

describe('the text of a mail', () => {
  test.each([
    'On Tue, Feb 28, 2023 at 9:00, A <a@b> wrote:',
    'On Tue, Feb 28, 2023 at 9:00, A of a long name\n<a@b.example> wrote:',
    'في الثلاثاء، 28 فبراير 2023 في 9:00 ص تمت كتابة ما يلي بواسطة سالم <a@b>:',
  ])('has what is quoted in paragraphs without marks, and not what announces it: %s', async (announcement) => {
    const body = `شكرا لكم.\n\n${announcement}\n> الفقرة الأولى.\n> الفقرة الثانية.\n>> الأقدم.\n`;
    expect(await textOf(mail(body))).toBe('News\n\nشكرا لكم.\n\nالفقرة الأولى.\n\nالفقرة الثانية.\n\nالأقدم.');
  });

  test('keeps a line that ends in a colon and announces nothing', async () => {
    expect(await textOf(mail('قال الوزير كما كتب:\n\nنص البيان.\n'))).toBe('News\n\nقال الوزير كما كتب:\n\nنص البيان.');
  });

  test('has no signature', async () => {
    const body = `${ARTICLE}\n-- \nسالم، مكتب الصحافة\nهاتف 123\n\n> المقتبس.\n`;
    expect(await textOf(mail(body))).toBe(`News\n\n${ARTICLE}\n\nالمقتبس.`);
  });

  test.each(['display:none', 'color:red; Visibility: hidden;', 'mso-hide:all'])(
    'has nothing that a style hides (%s)',
    async (style) => {
      const html = `<html><body><div style="${style}">معاينة</div><p>${ARTICLE}</p></body></html>`;
      expect(await textOf(mail(html, 'text/html; charset=utf-8'))).toBe(`News\n\n${ARTICLE}`);
    },
  );
});
