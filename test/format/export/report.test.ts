/// Reports: what is told, with which sentences, and that nothing in them does anything.

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { isEvent } from '../../../src/model/graph.ts';
import { SAMPLE_DOCUMENTS, SAMPLE_GRAPH } from '../sample.ts';
import { bundleOf, called, HOSTILE, SAMPLE, writtenText } from './sample-bundle.ts';

const EVENTS = SAMPLE_GRAPH.nodes.filter(({ attributes }) => isEvent(attributes));

async function pageOf(bundle = SAMPLE, of?: readonly string[]) {
  const request = of ? { of, out: 'report.html' } : { out: 'report.HTM' };
  return parseHTML(await writtenText('report', bundle, request)).document;
}

function textsOf(page: Awaited<ReturnType<typeof pageOf>>, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}

describe('a report', () => {
  test('of nothing in particular is of all events, each with all its sentences', async () => {
    const page = await pageOf();
    expect(textsOf(page, 'section')).toHaveLength(EVENTS.length);
    for (const section of page.querySelectorAll('section')) {
      const node = EVENTS.find(({ key }) => section.textContent?.includes(key));
      const quotes = (node?.attributes.evidence ?? []).map(({ quote }) => quote.replace(/\s+/g, ' '));
      const told = [...section.querySelectorAll('blockquote p:first-child > bdi:first-child')];
      expect(told.map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(quotes));
    }
  });

  test('of one event says what, when, where, who, and whether it is so', async () => {
    const [title = ''] = textsOf(await pageOf(SAMPLE, ['event:meeting']), 'dl');
    for (const told of [
      'لقاء · Meeting',
      '2020-07-05',
      'الدوحة · Doha',
      'سالم الهادي · Salim al-Hadi',
      'asserted',
      'disputed',
    ])
      expect(title).toContain(told);
  });

  test('of an entity says what it took part in, which office it held, and since when', async () => {
    const [told = ''] = textsOf(await pageOf(SAMPLE, ['person:salim']), 'dl');
    for (const words of ['شخص · person', 'مضيف · host', 'وزير', 'قطر', '2019']) expect(told).toContain(words);
  });

  test('lets each sentence stand in its own direction', async () => {
    expect(await writtenText('report', SAMPLE, { out: 'r.html' })).toMatch(/<p dir="rtl"><bdi>[\u0600-\u06FF]/);
    const [node] = EVENTS;
    const evidence = node?.attributes.evidence.map((one) => ({ ...one, quote: 'The minister met' }));
    const told = { ...node, attributes: { ...node?.attributes, evidence } } as (typeof EVENTS)[0];
    const bundle = bundleOf({ ...SAMPLE_GRAPH, nodes: [told], edges: [] });
    expect(await writtenText('report', bundle, { out: 'r.html' })).toContain('<p dir="ltr"><bdi>The minister');
  });

  test('warns first of all of what is denied or disputed', async () => {
    const nodes = EVENTS.map(
      (node) => ({ ...node, attributes: { ...node.attributes, factuality: 'denied' } }) as never,
    );
    const page = await pageOf(bundleOf({ ...SAMPLE_GRAPH, nodes, edges: [] }));
    expect(textsOf(page, '.warning')).toHaveLength(EVENTS.length);
    for (const warning of textsOf(page, '.warning')) expect(warning).toMatch(/denied.*disputed/);
    const markdown = await writtenText('report', bundleOf({ ...SAMPLE_GRAPH, nodes, edges: [] }));
    expect(markdown.match(/^\*\*.*denied.*\*\*$/gm)).toHaveLength(EVENTS.length);
  });

  test('numbers its articles, and names outlet, title, day, address and page', async () => {
    const documents = SAMPLE_DOCUMENTS.map((document) => ({
      ...document,
      url: 'https://example.org/?a=1&b=2',
      pages: [
        { label: '1', start: 0 },
        { label: 'iv', start: 3 },
      ],
    }));
    const page = await pageOf(bundleOf(SAMPLE_GRAPH, documents));
    const sources = textsOf(page, 'ol li');
    expect(sources).toHaveLength(SAMPLE_DOCUMENTS.length);
    for (const source of sources) expect(source).toMatch(/وكالة.*«.+».*2020-07-05.*https:\/\/example\.org\/\?a=1&b=2/);
    const ids = [...page.querySelectorAll('ol li')].map((item) => `#${item.getAttribute('id')}`);
    for (const link of page.querySelectorAll('blockquote a')) expect(ids).toContain(link.getAttribute('href'));
    expect(textsOf(page, 'blockquote').join()).toMatch(/ص 1/);
  });

  test('says whom a sentence has it from', async () => {
    expect(textsOf(await pageOf(), '.remark').join()).toContain('وكالة النبأ');
  });
});

describe('a page of a report', () => {
  test('runs from right to left and runs nothing', async () => {
    const page = await pageOf();
    expect(page.documentElement.getAttribute('dir')).toBe('rtl');
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  test.each(Object.entries(HOSTILE))('takes labels of %s for text', async (_, label) => {
    const plain = await pageOf();
    const page = await pageOf(called(label));
    const shape = (one: typeof page) => [...one.querySelectorAll('body *')].map(({ tagName }) => tagName);
    expect(new Set(shape(page))).toEqual(new Set(shape(plain)));
    expect(page.querySelectorAll('script, img, iframe, object')).toHaveLength(0);
    expect(textsOf(page, 'h2')[0]).toContain(label.replace(/[\p{Cc}\uD800\uFFFE\s\u2028\u2029]+.*/su, ''));
  });

  test('makes a link of no address but those of the web', async () => {
    const documents = SAMPLE_DOCUMENTS.map((document) => ({ ...document, url: 'javascript:alert(1)' }));
    const page = await pageOf(bundleOf(SAMPLE_GRAPH, documents));
    expect([...page.querySelectorAll('a')].every((link) => link.getAttribute('href')?.startsWith('#'))).toBe(true);
  });
});

describe('a report in Markdown', () => {
  test.each(Object.entries(HOSTILE))('takes labels of %s for text', async (_, label) => {
    const text = await writtenText('report', called(label));
    const escaped = text.replaceAll(/\\[\\`*_[\]<>|&~$#+=.)-]/g, '');
    expect(escaped).not.toMatch(/<[a-z/!]/i);
    expect(escaped.replaceAll(/\[\d+\]/g, '')).not.toMatch(/[[\]`]/);
    expect(text.match(/^## /gm)).toHaveLength(EVENTS.length + 1);
  });
});
