/// The view and its steps: selecting, filtering, neighbourhoods, the link. The one rule kept here: a step is a pure
/// function, so each test is a view before and a view after.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enterNeighbourhood, leaveNeighbourhood, setDepth } from '../../src/explorer/state/ego.ts';
import {
  isolateKind,
  showEverything,
  toggleFactuality,
  toggleKind,
  toggleOutlet,
} from '../../src/explorer/state/filter.ts';
import { decodeView, encodeView, isNewPlace } from '../../src/explorer/state/hash.ts';
import { pinNode, releaseNode, releaseNodes } from '../../src/explorer/state/pin.ts';
import { setLanguage, setNames } from '../../src/explorer/state/preference.ts';
import { closeArticle, openArticle, selectEdge, selectNode, stepBack } from '../../src/explorer/state/selection.ts';
import { createStore } from '../../src/explorer/state/store.ts';
import {
  CLOCKS,
  COLORINGS,
  INITIAL_VIEW,
  PROJECTIONS,
  type Producer,
  SIZINGS,
  SURFACES,
  TABLE_TABS,
  type ViewState,
} from '../../src/explorer/state/view.ts';

function viewAfter(...steps: readonly Producer[]): ViewState {
  return steps.reduce((state, step) => step(state), INITIAL_VIEW);
}

const PLACE = { document: '000.txt', start: 3, end: 9 };

describe('selecting', () => {
  test('a node is selected by its key', () => {
    expect(viewAfter(selectNode('person:a')).selection).toEqual({ type: 'node', key: 'person:a' });
  });
  test('selecting anew closes the article', () => {
    expect(viewAfter(selectNode('person:a'), openArticle(PLACE), selectEdge('e')).article).toBeNull();
  });
  test('stepping back closes the article, then the panel, then the neighbourhood', () => {
    const deep = [enterNeighbourhood('person:a'), selectNode('person:a'), openArticle(PLACE)];
    expect(viewAfter(...deep, stepBack())).toEqual(viewAfter(enterNeighbourhood('person:a'), selectNode('person:a')));
    expect(viewAfter(...deep, stepBack(), stepBack())).toEqual(viewAfter(enterNeighbourhood('person:a')));
    expect(viewAfter(...deep, stepBack(), stepBack(), stepBack())).toEqual(INITIAL_VIEW);
  });
  test('closing an article that is not open changes nothing', () => {
    expect(closeArticle()(INITIAL_VIEW)).toBe(INITIAL_VIEW);
  });
});

describe('filters', () => {
  test('a kind that is hidden twice is shown again', () => {
    expect(viewAfter(toggleKind('place')).hidden.kinds).toEqual(['place']);
    expect(viewAfter(toggleKind('place'), toggleKind('place'))).toEqual(INITIAL_VIEW);
  });
  test('isolating a kind hides all others, and isolating it again shows all', () => {
    const only = isolateKind('state', ['person', 'state', 'visit']);
    expect(viewAfter(only).hidden.kinds).toEqual(['person', 'visit']);
    expect(viewAfter(only, only).hidden.kinds).toEqual([]);
  });
  test('showing everything clears filters and neighbourhood but keeps the selection', () => {
    const state = viewAfter(selectNode('n'), toggleFactuality('denied'), enterNeighbourhood('n'), showEverything());
    expect(state).toEqual(viewAfter(selectNode('n')));
  });
});

describe('neighbourhood and preferences', () => {
  test('the depth changes only inside a neighbourhood', () => {
    expect(setDepth(3)(INITIAL_VIEW)).toBe(INITIAL_VIEW);
    expect(viewAfter(enterNeighbourhood('n'), setDepth(3)).ego).toMatchObject({ centre: 'n', depth: 3 });
    expect(viewAfter(enterNeighbourhood('n'), leaveNeighbourhood())).toEqual(INITIAL_VIEW);
  });
  test('names follow the language until they are chosen', () => {
    expect(viewAfter(setLanguage('en')).names).toBe('en');
    expect(viewAfter(setLanguage('en'), setNames('ar'))).toMatchObject({ language: 'en', names: 'ar' });
  });
});

const KEY = fc.string({ minLength: 1, unit: 'grapheme' });
const DAY = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const WINDOW = fc.tuple(DAY, DAY).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const RELATION = fc.constantFrom('participant' as const, 'host' as const, 'place' as const, 'office' as const);
const BUNDLES = fc.array(fc.record({ node: KEY, relation: RELATION }), { maxLength: 3 });
const EGO = fc.record({
  centre: KEY,
  depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
  trail: fc.array(KEY, { maxLength: 3 }),
  opened: BUNDLES,
  closed: BUNDLES,
});
const COORDINATE = fc.integer({ min: -20000, max: 20000 }).map((tenThousandths) => tenThousandths / 10000);
const CAMERA = fc.record({
  x: COORDINATE,
  y: COORDINATE,
  ratio: fc.integer({ min: 1, max: 40000 }).map((part) => part / 10000),
});

function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null });
}

const VIEW: fc.Arbitrary<ViewState> = fc.record({
  selection: maybe(fc.record({ type: fc.constantFrom('node' as const, 'edge' as const), key: KEY })),
  article: maybe(fc.record({ document: KEY, start: fc.nat(), end: fc.nat() })),
  hidden: fc.record({
    kinds: fc.subarray(['person', 'state', 'meeting', 'visit'] as const),
    relations: fc.subarray(['participant', 'host', 'place', 'office'] as const),
    factualities: fc.subarray(['asserted', 'planned', 'denied'] as const),
    outlets: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
    speakers: fc.subarray(['article', 'named', 'unnamed'] as const),
  }),
  confidence: fc.integer({ min: 0, max: 100 }),
  speaker: maybe(KEY),
  clock: fc.constantFrom(...CLOCKS),
  window: maybe(WINDOW),
  compare: maybe(WINDOW),
  undated: fc.boolean(),
  ego: maybe(EGO),
  route: maybe(fc.record({ from: KEY, to: KEY, avoid: fc.uniqueArray(KEY) })),
  projection: fc.constantFrom(...PROJECTIONS),
  community: maybe(KEY),
  coloring: fc.constantFrom(...COLORINGS),
  sizing: fc.constantFrom(...SIZINGS),
  layout: maybe(
    fc.record({
      name: KEY,
      settings: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(fc.integer(), fc.boolean()), {
        noNullPrototype: true,
      }),
    }),
  ),
  pins: fc.uniqueArray(fc.record({ node: KEY, x: COORDINATE, y: COORDINATE }), { selector: ({ node }) => node }),
  camera: maybe(CAMERA),
  mapCamera: maybe(CAMERA),
  query: fc.string({ unit: 'grapheme' }),
  surface: fc.constantFrom(...SURFACES),
  table: fc.record({
    tab: fc.constantFrom(...TABLE_TABS),
    order: maybe(fc.record({ column: fc.stringMatching(/^[a-z]{1,8}$/), descending: fc.boolean() })),
    columns: maybe(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 3 })),
    words: fc.string({ unit: 'grapheme' }),
  }),
  timeline: fc.boolean(),
  embed: fc.boolean(),
  data: maybe(fc.stringMatching(/^[0-9a-f]{12}$/)),
  language: fc.constantFrom('ar' as const, 'en' as const),
  names: fc.constantFrom('ar' as const, 'en' as const),
  theme: fc.constantFrom('light' as const, 'dark' as const, 'auto' as const),
  digits: fc.constantFrom('latn' as const, 'arab' as const),
});

describe('the link', () => {
  test('every view comes back from its link as it was', () => {
    fc.assert(
      fc.property(VIEW, (any) => {
        const view = any.window ? any : { ...any, compare: null, undated: false };
        expect(decodeView(`#${encodeView(view)}`)).toEqual(view);
      }),
    );
  });
  test('the view that opens by itself has an empty link', () => {
    expect(encodeView(INITIAL_VIEW)).toBe('');
  });
  test('a link is readable', () => {
    expect(encodeView(viewAfter(selectNode('person:akar'), toggleKind('place')))).toBe(
      'v=1&node=person:akar&hide=place',
    );
  });
  test('unknown keys, kinds and values are ignored', () => {
    expect(decodeView('#v=1&lang=fr&hide=planet,place&future=7')).toEqual(viewAfter(toggleKind('place')));
  });
  test('a link of another version is the usual view', () => {
    expect(decodeView('#v=99&node=person:akar')).toEqual(INITIAL_VIEW);
  });
  test('an empty outlet can be hidden, and #embed alone is understood', () => {
    expect(decodeView(`#${encodeView(viewAfter(toggleOutlet('')))}`).hidden.outlets).toEqual(['']);
    expect(decodeView('#embed').embed).toBe(true);
  });
  test('a window that ends before it begins is ignored', () => {
    expect(decodeView('#days=2020-07-05..2020-07-01')).toEqual(INITIAL_VIEW);
  });
  test('days to compare with mean nothing without chosen ones', () => {
    expect(decodeView('#against=2020-07-01..2020-07-05')).toEqual(INITIAL_VIEW);
    expect(decodeView('#against=2020-07-01..2020-07-05&days=2020-08-01..2020-08-05').compare?.to).toBe('2020-07-05');
  });
  test('a node put somewhere by hand is rounded, moved anew it is one still, and of many the last stay', () => {
    const twice = viewAfter(
      pinNode('person:a', { x: 1, y: 2 }),
      pinNode('person:a', { x: 1.23456789, y: -0.00001234567 }),
    );
    expect(twice.pins).toEqual([{ node: 'person:a', x: 1.2346, y: -0.000012346 }]);
    expect(decodeView(`#${encodeView(twice)}`)).toEqual(twice);
    const many = viewAfter(...Array.from({ length: 205 }, (_, n) => pinNode(`n${n}`, { x: n, y: n })));
    expect([many.pins.length, many.pins[0]?.node, many.pins.at(-1)?.node]).toEqual([200, 'n5', 'n204']);
    expect(releaseNode('n5')(many).pins).toHaveLength(199);
    expect(releaseNodes()(many)).toEqual(INITIAL_VIEW);
    expect(decodeView('#pins=1:2,x:2:a,3:4:b').pins).toEqual([{ node: 'b', x: 3, y: 4 }]);
  });
  test('a selection is a new place, typing is not', () => {
    expect(isNewPlace(INITIAL_VIEW, viewAfter(selectNode('n')))).toBe(true);
    expect(isNewPlace(INITIAL_VIEW, { ...INITIAL_VIEW, query: 'أكار' })).toBe(false);
  });
});

describe('the store', () => {
  test('listeners hear of a change with the value before it', () => {
    const store = createStore(1);
    const heard: (readonly [number, number])[] = [];
    const stop = store.subscribe((value, before) => heard.push([value, before]));
    store.update((value) => value + 1);
    stop();
    store.update((value) => value + 1);
    expect(heard).toEqual([[2, 1]]);
    expect(store.get()).toBe(3);
  });
  test('a step that returns the same value is not a change', () => {
    const store = createStore(INITIAL_VIEW);
    let heard = 0;
    store.subscribe(() => {
      heard += 1;
    });
    store.update(closeArticle());
    expect(heard).toBe(0);
  });
});
