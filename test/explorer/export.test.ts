/// What is taken away: the part that is shown, pictures as lists of marks and as SVG, names of files.

import { describe, expect, test } from 'vitest';
import { shapeMarks } from '../../src/explorer/canvas/shape-path.ts';
import type { Picture, TextMark } from '../../src/explorer/context/picture.ts';
import { backingOf } from '../../src/explorer/data/backing.ts';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { textAround } from '../../src/explorer/data/testimony.ts';
import { visibleGraph } from '../../src/explorer/data/visibility.ts';
import { EXPORTS, fileName, OPTIONS } from '../../src/explorer/export/choice.ts';
import { compose } from '../../src/explorer/export/composition.ts';
import { isNeeded } from '../../src/explorer/export/font-face.ts';
import { legendOf } from '../../src/explorer/export/legend-line.ts';
import { shownBundle, sizeOfPart } from '../../src/explorer/export/part.ts';
import { paintableScale } from '../../src/explorer/export/png.ts';
import { writeSvg } from '../../src/explorer/export/svg.ts';
import { createVoice } from '../../src/explorer/i18n/voice.ts';
import { layOut } from '../../src/explorer/opening/lay-out.ts';
import { unpack } from '../../src/explorer/opening/unpack.ts';
import { forgetGraph } from '../../src/explorer/state/preference.ts';
import { INITIAL_VIEW, NOTHING_HIDDEN } from '../../src/explorer/state/view.ts';
import { readBundleJson, writeBundleJson } from '../../src/format/bundle-json.ts';
import { FORMATS } from '../../src/format/format.ts';
import { openFiles } from '../../src/format/open-files.ts';
import { readTags } from '../../src/format/xml.ts';
import { sampleBundle } from './fixture.ts';

const BUNDLE = sampleBundle();
const DATASET = indexBundle(BUNDLE);
const FOREIGN = openFiles([{ name: 'e.csv', text: 'source,target\na,b\nb,c\n' }]).bundle;

describe('the part that is shown', () => {
  const hidden = { ...NOTHING_HIDDEN, outlets: ['أوج'] };
  const visible = visibleGraph(DATASET, { ...INITIAL_VIEW, hidden });
  const part = shownBundle(DATASET, visible);

  test('can be read back, with every promise of the schema kept', () => {
    expect(readBundleJson(writeBundleJson(part))).toEqual(part);
  });

  test('holds no sentence that the filters leave out', () => {
    const claims = part.graph.nodes.filter(({ attributes }) => 'factuality' in attributes);
    const outlets = new Map(BUNDLE.documents.map(({ id, outlet }) => [id, outlet]));
    expect(claims.length).toBeGreaterThan(0);
    for (const { attributes } of claims)
      for (const { document } of attributes.evidence) expect(outlets.get(document)).not.toBe('أوج');
  });

  test('brings along the articles its sentences stand in, and counts them', () => {
    expect(part.documents.length).toBeLessThan(BUNDLE.documents.length);
    expect(part.manifest.counts.documents).toBe(part.documents.length);
    expect(part.manifest.counts.edges).toBe(visible.edges.size);
    expect(indexBundle(part).unproven).toBe(0);
  });

  test('is as large as it says before it is written', () => {
    const { nodes, edges, sentences } = sizeOfPart(DATASET, visible);
    expect([nodes, edges]).toEqual([part.graph.nodes.length, part.graph.edges.length]);
    expect(sentences).toBeLessThan(sizeOfPart(DATASET, null).sentences);
  });

  test('forgets what an entity was kept apart from where that is not in it', () => {
    const [first, second] = BUNDLE.graph.nodes.filter(({ attributes }) => attributes.kind === 'person');
    if (!first || !second) throw new Error('The sample has fewer than two people.');
    const quote = { document: 'x', start: 0, end: 1, quote: 'x' };
    const apart = [{ rule: 'ambiguous', entity: second.key, left: quote, right: quote }] as const;
    const graph = {
      ...BUNDLE.graph,
      nodes: [{ ...first, attributes: { ...first.attributes, apart } }, second],
      edges: [],
    };
    const nodes = new Set([first.key]);
    const shown = shownBundle(indexBundle({ ...BUNDLE, graph } as typeof BUNDLE), { ...visible, nodes });
    expect(readBundleJson(writeBundleJson(shown)).graph.nodes[0]?.attributes).toMatchObject({ apart: [] });
  });
});

describe('a picture', () => {
  const label: TextMark = {
    kind: 'text',
    text: 'خلوصي أكار & <b>',
    x: 100,
    y: 50,
    angle: 0,
    direction: 'rtl',
    fontSize: 13,
    weight: 500,
    color: '#111111',
    halo: '#ffffff',
  };
  const picture: Picture = {
    width: 300,
    height: 200,
    background: '#ffffff',
    ink: '#111111',
    font: '"IBM Plex Sans Arabic", sans-serif',
    marks: [{ kind: 'path', path: 'M0 0L10 10', stroke: '#222222', width: 1 }, label],
  };
  const measure = (text: string): number => text.length * 7;
  const legend = legendOf(['meeting', 'person', 'state'], createVoice('ar', 'latn'), '#ffffff');
  const around = { title: 'عنوان', legend, direction: 'rtl', background: '#ffffff' } as const;
  const composition = compose(picture, around, measure);
  const svg = writeSvg(composition, { title: 'x', language: 'ar', fonts: '', baseline: 0.35 });

  test('as SVG is well-formed, and keeps Arabic whole in one text from right to left', () => {
    const texts = [...readTags(svg)].filter(({ name, kind }) => name === 'text' && kind === 'close');
    expect(texts.map(({ text }) => text)).toContain('خلوصي أكار & <b>');
    const open = [...readTags(svg)].filter(({ name, kind }) => name === 'text' && kind === 'open');
    expect(open.every(({ attributes }) => attributes.direction === 'rtl')).toBe(true);
    expect(open.every(({ attributes }) => attributes['text-anchor'] === 'middle')).toBe(true);
  });

  test('names its fonts, and those to fall back to', () => {
    const [root] = readTags(svg);
    expect(root?.attributes['font-family']).toBe('"IBM Plex Sans Arabic", sans-serif');
  });

  test('has title and legend beside it, never over it', () => {
    const [head, middle, ...foot] = composition.panes;
    expect(middle).toMatchObject({ y: head?.height, height: picture.height });
    expect(foot.every(({ y }) => y >= (head?.height ?? 0) + picture.height)).toBe(true);
    expect(composition.height).toBeGreaterThan(picture.height + (head?.height ?? 0));
  });

  test('lists people before events in its legend, as the page does', () => {
    expect(legend.map(({ name }) => name)).toEqual(['شخص', 'دولة', 'لقاء']);
  });

  test('without title and legend is as large as the canvas', () => {
    const bare = compose(picture, { ...around, title: null, legend: [], background: null }, measure);
    expect([bare.width, bare.height, bare.panes.length]).toEqual([300, 200, 1]);
    expect(writeSvg(bare, { title: 'x', language: 'ar', fonts: '', baseline: 0.35 })).not.toContain(
      '<rect width="300" height="200" fill',
    );
  });

  test('is never asked to be larger than a browser can paint', () => {
    expect(paintableScale({ width: 1000, height: 500 }, 3)).toBe(3);
    expect(paintableScale({ width: 10_000, height: 500 }, 4)).toBe(1.6);
    expect(10_000 * 10_000 * paintableScale({ width: 10_000, height: 10_000 }, 4) ** 2).toBeLessThan(200_000_001);
  });

  test.each(['circle', 'square', 'bordered-square', 'pin', 'diamond'])('draws a %s inside its radius', (shape) => {
    const marks = shapeMarks(shape, { x: 0, y: 0 }, 100, '#111111', '#222222');
    for (const { path } of marks) expect(path).toMatch(/^M[-\d. ]+[LAahQ][-\d. LAahvHVQZ]*Z$/);
    expect(marks.length).toBe(shape === 'pin' ? 2 : 1);
  });
});

describe('the fonts of a picture', () => {
  const letters = new Map([['500', new Set([0x627, 0x41])]]);

  test.each([
    ['500', 'U+600-6FF', true],
    ['500', 'U+100-2BA, U+2020', false],
    ['500', '', true],
    ['500', 'U+4?', true],
    ['700', 'U+600-6FF', false],
  ])('of weight %s for %s go along: %s', (weight, range, needed) => {
    expect(isNeeded({ weight, range }, letters)).toBe(needed);
  });
});

describe('the choices of a download', () => {
  test('offer an option only where the format has it', () => {
    const offered = new Set(Object.values(EXPORTS).flatMap(({ options }) => options as readonly string[]));
    expect([...offered].sort()).toEqual(Object.keys(OPTIONS).sort());
  });

  test.each([
    ['تقرير عن أكار', 'تقرير عن أكار.png'],
    ['../../etc/passwd', 'etc passwd.png'],
    ['a\u202Egnp.exe', 'a gnp.exe.png'],
    ['map.PNG', 'map.png'],
    ['  ...  ', 'isnad.png'],
    ['x'.repeat(500), `${'x'.repeat(120)}.png`],
  ])('make of the name %j a name for a file', (wish, name) => {
    expect(fileName(wish, 'png')).toBe(name);
  });
});

describe('a file from elsewhere', () => {
  test('without sentences is told from one without articles, and from a whole one', () => {
    expect(backingOf(DATASET)).toBe('articles');
    expect(backingOf(indexBundle({ ...BUNDLE, documents: [] }))).toBe('sentences');
    expect(backingOf(indexBundle(FOREIGN))).toBe('nothing');
  });

  test('counts all its nodes and edges as unproven, and shows them all the same', () => {
    const dataset = indexBundle(FOREIGN);
    expect(dataset.unproven).toBe(5);
    const visible = visibleGraph(dataset, INITIAL_VIEW);
    expect([visible.nodes.size, visible.edges.size]).toEqual([3, 2]);
    expect(visibleGraph(dataset, { ...INITIAL_VIEW, confidence: 90 }).edges.size).toBe(2);
  });

  test('without places is laid out, each time the same', () => {
    const places = () => layOut(FOREIGN.graph).nodes.map(({ attributes: { x, y } }) => [x, y]);
    expect(places()).toEqual(places());
    expect(places().flat().every(Number.isFinite)).toBe(true);
  });

  test('shows its sentences at their spans although the article is not there', () => {
    const evidence = { document: 'x', start: 5, end: 8, quote: 'abc', rule: '' };
    expect(textAround(undefined, evidence).slice(5, 8)).toBe('abc');
  });

  test('opens with a view that speaks of nothing in the former graph', () => {
    const view = {
      ...INITIAL_VIEW,
      language: 'en',
      selection: { type: 'node', key: 'person:akar' },
      query: 'x',
    } as const;
    expect(forgetGraph()(view)).toEqual({ ...INITIAL_VIEW, language: 'en' });
  });
});

describe('the letters of a file', () => {
  const bytes = (...list: readonly number[]): Uint8Array => Uint8Array.from(list);

  test.each([
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0xd8, 0xa3)],
    ['UTF-16, as Excel saves Unicode text', bytes(0xff, 0xfe, 0x23, 0x06)],
    ['Windows-1256, as Excel saves on an Arabic system', bytes(0xc3)],
  ])('are read in %s', (_, content) => {
    expect(unpack([{ name: 'a.csv', bytes: content }])).toEqual([{ name: 'a.csv', text: 'أ' }]);
  });

  test('are looked for in an archive, and what is no archive is told', () => {
    const broken = bytes(0x50, 0x4b, 3, 4, 1, 2, 3);
    expect(() => unpack([{ name: 'a.zip', bytes: broken }])).toThrow(/^a\.zip: /);
  });

  test('stay the same through an archive', async () => {
    const { strToU8, zipSync } = await import('fflate');
    const files = Object.fromEntries(
      [...FORMATS.csv.write(BUNDLE)].map(([name, text]) => [`folder/${name}`, strToU8(text)]),
    );
    const texts = unpack([{ name: 'graph.zip', bytes: zipSync(files) }]);
    expect(openFiles(texts).bundle.graph).toEqual(BUNDLE.graph);
  });
});
