/// Fetching pages from a server of our own: politely, within limits, and never from where nobody meant.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/cli/web/address-guard.ts';
import { pageName } from '../../../src/cli/web/page-name.ts';
import { world } from '../world.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/// A server that answers these paths, and the paths that it was asked for.
async function serve(answers: Readonly<Record<string, string | Answer>>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = answers[request.url ?? ''];
    if (typeof answer === 'function') answer(request, response);
    else if (answer === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(answer);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { asked, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const page = (text: string): string =>
  `<!doctype html><html lang="ar"><title>x</title><body><article><h1>عنوان الخبر</h1><p>${`${text} `.repeat(20)}</p></article></body></html>`;

const ALLOWED = ['--allow-private', '--wait', '0'];

describe('isnad build of an address', () => {
  test('fetches the page, keeps it as it came, and reads the same without a network', async () => {
    const { asked, origin } = await serve({ '/news/1.html': page('أكار') });
    const place = await world({});
    expect(await place.run('build', `${origin}/news/1.html`, ...ALLOWED)).toBe(0);
    expect(asked).toEqual(['/robots.txt', '/news/1.html']);
    const [kept = ''] = (await place.list('build/pages/127.0.0.1')) as string[];
    expect(await place.read(`build/pages/127.0.0.1/${kept}`)).toBe(page('أكار'));
    expect(await place.read('build/pages/manifest.csv')).toContain(`${origin}/news/1.html`);
    const first = await place.read('graph-data/graph.json');
    expect(await place.run('build', 'build/pages', '--out', 'again')).toBe(0);
    expect(await place.read('again/graph.json')).toBe(first);
  });

  test('asks again only for what has changed, and falls back to what it kept', async () => {
    let up = true;
    const { origin } = await serve({
      '/a.html': (request, response) => {
        if (!up) response.writeHead(503).end();
        else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
        else response.writeHead(200, { 'Content-Type': 'text/html', ETag: '"1"' }).end(page('أكار'));
      },
    });
    const place = await world({});
    for (const _ of ['first', 'unchanged']) expect(await place.run('build', `${origin}/a.html`, ...ALLOWED)).toBe(0);
    up = false;
    expect(await place.run('build', `${origin}/a.html`, ...ALLOWED)).toBe(0);
    expect(place.stderr()).toContain('The server answers 503');
    expect(place.stderr()).toContain('[url-kept]');
  });

  test('of a feed of summaries fetches the pages, with what the feed says of them', async () => {
    const { origin } = await serve({
      '/feed': (_, response) =>
        response
          .writeHead(200, { 'Content-Type': 'application/rss+xml' })
          .end(
            `<?xml version="1.0"?><rss version="2.0"><channel><title>بوابة</title>${[1, 2].map((n) => `<item><title>خبر</title><link>${origin}/${n}.html</link><description>موجز</description></item>`).join('')}</channel></rss>`,
          ),
      '/1.html': page('أكار'),
      '/2.html': page('قطر'),
    });
    const place = await world({});
    expect(await place.run('build', `${origin}/feed`, ...ALLOWED)).toBe(0);
    expect(JSON.parse(await place.read('graph-data/documents.json'))).toHaveLength(2);
  });
});

describe('what is not fetched', () => {
  const failure = async (url: string, ...options: readonly string[]): Promise<string> => {
    const place = await world({ 'a.txt': 'x' });
    expect(await place.run('build', 'a.txt', url, '--wait', '0', ...options)).toBe(0);
    return place.stderr();
  };

  test('is an address of this machine, unless that is said', async () => {
    const { asked, origin } = await serve({ '/': page('أكار') });
    expect(await failure(`${origin}/`)).toContain('[url-private]');
    expect(await failure(origin.replace('127.0.0.1', 'localhost'))).toContain('[url-private]');
    expect(asked).toEqual([]);
  });

  test('is what a page elsewhere leads to on this machine', () => {
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '192.168.0.1',
      '169.254.169.254',
      '::1',
      '::ffff:127.0.0.1',
      'fd00::1',
      '0.0.0.0',
      '100.64.0.1',
    ])
      expect(isPublicAddress(address), address).toBe(false);
    for (const address of ['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])
      expect(isPublicAddress(address)).toBe(true);
  });

  test('is what a site asks programs to leave alone', async () => {
    const { asked, origin } = await serve({
      '/robots.txt': 'User-agent: *\nDisallow: /private',
      '/private/1': page('أكار'),
    });
    expect(await failure(`${origin}/private/1`, '--allow-private')).toContain('[url-robots]');
    expect(asked).toEqual(['/robots.txt']);
  });

  test('is anything on a site whose rules cannot be had', async () => {
    const { origin } = await serve({
      '/robots.txt': (_, response) => response.writeHead(500).end(),
      '/1': page('أكار'),
    });
    expect(await failure(`${origin}/1`, '--allow-private')).toContain('[url-robots]');
  });

  test('is what never ends', async () => {
    const { origin } = await serve({
      '/endless': (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' });
        const chunk = Buffer.alloc(1024 * 1024, 97);
        const more = (): void => {
          while (!response.destroyed && response.write(chunk));
          if (!response.destroyed) response.once('drain', more);
        };
        more();
      },
    });
    expect(await failure(`${origin}/endless`, '--allow-private')).toContain('[url-too-large]');
  });

  test('is what leads round in a circle', async () => {
    const { origin } = await serve({ '/r': (_, response) => response.writeHead(302, { Location: '/r' }).end() });
    expect(await failure(`${origin}/r`, '--allow-private')).toContain('[url-redirects]');
  });

  test('is a page that is not there', async () => {
    const { origin } = await serve({});
    expect(await failure(`${origin}/none`, '--allow-private')).toContain('The server answers 404');
  });
});

test('a page is called by its address, and no two by one name', () => {
  const name = pageName('https://news.example/ليبيا/خبر%20جديد.html?id=1', 'text/html');
  expect(name).toMatch(/^news\.example\/ليبيا-خبر-جديد-[0-9a-f]{8}\.html$/);
  expect(pageName('https://news.example/ليبيا/خبر%20جديد.html?id=2', 'text/html')).not.toBe(name);
  expect(pageName('https://news.example/../../etc/passwd', 'application/pdf')).toMatch(
    /^news\.example\/etc-passwd-[0-9a-f]{8}\.pdf$/,
  );
});
