/// Citations as Citation.js reads them.

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import type { DocumentRecord, GraphBundle } from '../../../src/model/graph.ts';
import { bundleOf, called, EMPTY, HOSTILE, SAMPLE, writtenText } from './sample-bundle.ts';

type Item = Readonly<Record<string, unknown>>;

async function itemsOf(name: 'bibtex' | 'csl', bundle: GraphBundle = SAMPLE): Promise<readonly Item[]> {
  const text = await writtenText(name, bundle);
  return new Cite(name === 'csl' ? JSON.parse(text) : text).data;
}

function withDocument(changes: Partial<DocumentRecord>): GraphBundle {
  const [first] = SAMPLE.documents as readonly [DocumentRecord];
  return bundleOf(SAMPLE.graph, [{ ...first, ...changes }]);
}

const PUBLISHED = { author: 'نور الهادي', url: 'http://example.org/a_b%20c?d={e}&f=1', title: 'خبر 50% & $1' };

describe.each(['bibtex', 'csl'] as const)('%s', (name) => {
  test('cites every article with title, outlet, date and language, Arabic as it is', async () => {
    const items = await itemsOf(name);
    expect(items).toHaveLength(SAMPLE.documents.length);
    for (const [n, item] of items.entries()) {
      const { outlet, language, id } = SAMPLE.documents[n] as DocumentRecord;
      expect(item).toMatchObject({ 'container-title': outlet, language, note: id });
      expect(item.issued).toEqual({ 'date-parts': [[2020, 7, 5]] });
      expect(String(item.title)).toContain('الهادي');
    }
  });

  test('cites author and address, and signs of TeX as signs', async () => {
    const [item] = await itemsOf(name, withDocument(PUBLISHED));
    expect(item?.title).toBe(PUBLISHED.title);
    const authors = (item?.author ?? []) as readonly Item[];
    expect(authors.map((author) => Object.values(author))).toEqual([[PUBLISHED.author]]);
    expect(decodeURI(String(item?.URL))).toBe(decodeURI(PUBLISHED.url));
  });

  test('leaves out what is not known, and cites a page without an outlet as one', async () => {
    const known = { title: null, outlet: null, published: null, url: 'http://example.org/' };
    const [item] = await itemsOf(name, withDocument(known));
    expect(item).toMatchObject({ title: 'a/first.txt', URL: 'http://example.org/' });
    expect(item).not.toHaveProperty('issued');
    expect(item).not.toHaveProperty('container-title');
    if (name === 'csl') expect(item?.type).toBe('webpage');
  });

  test('has each key once, and no article where there is none', async () => {
    const ids = (await itemsOf(name)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(SAMPLE.documents.length);
    expect(await writtenText(name, EMPTY)).not.toContain('isnad');
  });

  test.each(Object.entries(HOSTILE))('stays whole with titles of %s', async (_, label) => {
    expect(await itemsOf(name, called(label))).toHaveLength(SAMPLE.documents.length);
  });
});

describe('an entry of BibTeX', () => {
  test.each(Object.entries(HOSTILE))('holds no command but ours with titles of %s', async (_, label) => {
    const text = await writtenText('bibtex', called(label));
    const commands = text.match(/\\([a-zA-Z]+|.)/g) ?? [];
    const ours = /^\\(textbackslash|textasciitilde|textasciicircum|[{}$&#_%])$/;
    expect(commands.filter((command) => !ours.test(command))).toEqual([]);
    expect(text.replace(/\\[{}]/g, '').match(/\{/g)?.length).toBe(text.replace(/\\[{}]/g, '').match(/\}/g)?.length);
  });
});
