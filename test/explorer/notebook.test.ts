/// Stars, notes and the dossier. The one rule kept here: what was starred is found again by its words, and each
/// sentence of a dossier leads back to its place.

import { describe, expect, test } from 'vitest';
import { anchorNotebook } from '../../src/explorer/curation/anchor.ts';
import { keepNotebook } from '../../src/explorer/curation/keep.ts';
import {
  EMPTY_NOTEBOOK,
  moveEntry,
  type Notebook,
  type NotebookStep,
  removeEntry,
  setNote,
  setTitle,
  type Thing,
  takeIn,
  toggleStar,
} from '../../src/explorer/curation/notebook.ts';
import { readNotebook, writeNotebook } from '../../src/explorer/curation/notebook-json.ts';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { compileDossier, placeOf, tellingOf } from '../../src/explorer/dossier/dossier.ts';
import { dossierHtml, dossierMarkdown } from '../../src/explorer/dossier/dossier-text.ts';
import { createVoice } from '../../src/explorer/i18n/voice.ts';
import type { Shelf } from '../../src/explorer/state/shelf.ts';
import { sampleBundle } from './fixture.ts';

const DATASET = indexBundle(sampleBundle());
const AKAR: Thing = { type: 'node', key: 'person:akar', label: 'خلوصي أكار' };
const QATAR: Thing = { type: 'node', key: 'state:qatar', label: 'قطر' };
const EVENT = DATASET.claims.rows[0]?.event ?? '';
const CLAIM = DATASET.claims.rows[0]?.claim;
if (!CLAIM) throw new Error('The sample has no claim.');
const SENTENCE: Thing = {
  type: 'sentence',
  document: CLAIM.document,
  start: CLAIM.start,
  end: CLAIM.end,
  quote: CLAIM.quote,
};

function notebookAfter(...steps: readonly NotebookStep[]): Notebook {
  return steps.reduce((notebook, step) => step(notebook), EMPTY_NOTEBOOK);
}

describe('a notebook', () => {
  test('stars and takes the star away', () => {
    expect(notebookAfter(toggleStar(AKAR)).entries).toEqual([{ thing: AKAR, note: '' }]);
    expect(notebookAfter(toggleStar(AKAR), toggleStar(AKAR))).toEqual(EMPTY_NOTEBOOK);
  });
  test('a note stars what it is about', () => {
    expect(notebookAfter(setNote(AKAR, 'وصل مساءً')).entries).toEqual([{ thing: AKAR, note: 'وصل مساءً' }]);
  });
  test('entries move, and stop at the rim', () => {
    const two = [toggleStar(AKAR), toggleStar(QATAR)];
    expect(notebookAfter(...two, moveEntry(QATAR, -1)).entries.map(({ thing }) => thing)).toEqual([QATAR, AKAR]);
    expect(notebookAfter(...two, moveEntry(QATAR, 1))).toEqual(notebookAfter(...two));
    expect(notebookAfter(...two, removeEntry(AKAR)).entries.map(({ thing }) => thing)).toEqual([QATAR]);
  });
  test('taking in another keeps both notes and writes none twice', () => {
    const other = notebookAfter(setNote(AKAR, 'صباحًا'), toggleStar(QATAR), setTitle('زيارات'));
    const merged = takeIn(other)(notebookAfter(setNote(AKAR, 'مساءً')));
    expect(merged.entries.map(({ note }) => note)).toEqual(['مساءً\nصباحًا', '']);
    expect(merged.title).toBe('زيارات');
    expect(takeIn(other)(merged)).toEqual(merged);
  });
  test('comes back from its file as it was', () => {
    const notebook = notebookAfter(setTitle('«ملف»'), setNote(SENTENCE, 'a\nb'), toggleStar(AKAR));
    expect(readNotebook(writeNotebook(notebook))).toEqual(notebook);
  });
  test.each([
    ['not json', /JSON|token/],
    ['{"format":"gexf"}', /format/],
    ['{"format":"isnad-notebook","version":2,"entries":[]}', /version is 2/],
    ['{"format":"isnad-notebook","version":1,"entries":[{"thing":{"type":"planet"}}]}', /entries\[0\]\.thing\.type/],
    [
      '{"format":"isnad-notebook","version":1,"entries":[{"thing":{"type":"sentence","document":"a","start":-1}}]}',
      /entries\[0\]\.thing\.start/,
    ],
  ])('a file like %s is refused with the place', (text, place) => {
    expect(() => readNotebook(text)).toThrow(place);
  });
});

describe('a kept notebook', () => {
  function shelfWith(texts: Record<string, string> = {}): Shelf {
    return { getItem: (name) => texts[name] ?? null, setItem: (name, text) => Object.assign(texts, { [name]: text }) };
  }
  test('is there again on the next visit, for its own graph only', () => {
    const shelf = shelfWith();
    keepNotebook('/libya/', shelf).notebook.update(toggleStar(AKAR));
    expect(keepNotebook('/libya/', shelf).notebook.get().entries).toHaveLength(1);
    expect(keepNotebook('/syria/', shelf).notebook.get()).toEqual(EMPTY_NOTEBOOK);
  });
  test('says so where nothing can be kept', () => {
    const full: Shelf = {
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    const { notebook, isKept } = keepNotebook('/', full);
    expect(isKept()).toBe(true);
    notebook.update(toggleStar(AKAR));
    expect(isKept()).toBe(false);
    expect(keepNotebook('/', null).isKept()).toBe(false);
  });
});

describe('anchoring', () => {
  test('a sentence that moved is found by its words', () => {
    const moved = { ...SENTENCE, start: SENTENCE.start + 3, end: SENTENCE.end + 3 };
    expect(anchorNotebook(DATASET, notebookAfter(toggleStar(moved))).found[0]?.thing).toEqual(SENTENCE);
  });
  test('a node whose key changed is found by its name, and nothing else is', () => {
    const renamed = { ...AKAR, key: 'person:0000' };
    const stranger: Thing = { type: 'node', key: 'person:9999', label: 'لا أحد' };
    const { found, lost } = anchorNotebook(DATASET, notebookAfter(toggleStar(renamed), toggleStar(stranger)));
    expect(found.map(({ thing }) => thing)).toEqual([AKAR]);
    expect(lost.map(({ thing }) => thing)).toEqual([stranger]);
  });
});

describe('a dossier', () => {
  const voice = createVoice('en', 'latn');
  const things: readonly Thing[] = [AKAR, { type: 'node', key: EVENT, label: '' }, SENTENCE];
  const entries = compileDossier(
    DATASET,
    things.map((thing) => ({ thing, note: '<b>see</b>' })),
    voice,
  );
  const cover = { title: 'Visits & <meetings>', origin: 'graph 1' };

  test('numbers its sentences through, each sliced from its article', () => {
    const sentences = entries.flatMap((entry) => entry.sentences);
    expect(sentences.map(({ number }) => number)).toEqual(sentences.map((_, index) => index + 1));
    for (const { evidence, document } of sentences) {
      expect(document?.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
  });
  test('says of an event what its own claims tell, whatever else their sentences tell of', () => {
    const own = entries[1]?.sentences.flatMap(({ claims }) => claims) ?? [];
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ event }) => event === EVENT)).toBe(true);
  });
  test('says of a sentence all it tells, each with the kind of event', () => {
    const sentence = entries[2]?.sentences[0];
    if (!sentence) throw new Error('The starred sentence is not in the dossier.');
    for (const line of tellingOf(DATASET, sentence, voice)) {
      expect(line).toMatch(/^[A-Z][a-z ]+: (Affirmed|Denied|Planned)/);
    }
  });
  test('cites outlet, title, date, file and characters', () => {
    const sentence = entries[2]?.sentences[0];
    if (!sentence) throw new Error('The starred sentence is not in the dossier.');
    const { start, end, document } = SENTENCE;
    expect(placeOf(sentence, voice)).toMatchObject({ file: document, characters: `characters ${start}–${end}` });
    expect(placeOf(sentence, voice).article).toMatch(/, /);
  });
  test('as a page holds every quote and note as text, never as markup', () => {
    const html = dossierHtml(DATASET, entries, cover, voice);
    expect(html).toContain('&lt;b&gt;see&lt;/b&gt;');
    expect(html).not.toContain('<b>see');
    expect(html).toContain('<title>Visits &amp; &lt;meetings&gt;</title>');
    expect(html.match(/<blockquote/g)).toHaveLength(entries.flatMap((entry) => entry.sentences).length);
  });
  test('as Markdown escapes what Markdown would take for its own', () => {
    const text = dossierMarkdown(DATASET, entries, cover, voice);
    expect(text).toContain('# Visits & \\<meetings\\>');
    expect(text).toContain(SENTENCE.quote.slice(0, 20));
  });
});
