/// The map: where places stand, what is not placed and why, and what circles stand for.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dataset, indexBundle } from '../../src/explorer/data/dataset.ts';
import { visibleGraph, wholeGraph } from '../../src/explorer/data/visibility.ts';
import { readAtlas } from '../../src/explorer/map/atlas.ts';
import { between, fitTo, isSeen, scales, toPixel, wholeWorld } from '../../src/explorer/map/camera.ts';
import { clusterMarks, labelsApart } from '../../src/explorer/map/cluster.ts';
import { positionsOf, readPositions } from '../../src/explorer/map/gazetteer.ts';
import { journeysOf, litBy, type Mark, marksOf, placeAll } from '../../src/explorer/map/mark.ts';
import { type Placement, placeNode } from '../../src/explorer/map/placement.ts';
import { traceStates } from '../../src/explorer/map/trace.ts';
import { HEIGHT, WIDTH } from '../../src/explorer/map/world.ts';
import { setWindow } from '../../src/explorer/state/filter.ts';
import { INITIAL_VIEW, type Selection } from '../../src/explorer/state/view.ts';
import type { GraphEdge, GraphNode } from '../../src/model/graph.ts';
import { sampleBundle } from './fixture.ts';

const DATASET = indexBundle(sampleBundle());
const { gazetteer: GAZETTEER, world: WORLD } = readAtlas();
const PLACEMENTS = placeAll(DATASET, GAZETTEER);
const ASSET = new URL('../../src/explorer/map/asset/', import.meta.url);

function rowsOf(file: string) {
  return readPositions(readFileSync(new URL(file, ASSET), 'utf8'));
}

/// A node for a place that bears a name, with the state it is said to be in.
function place(name: string, state?: string, key = `place:${name}`): GraphNode {
  const evidence = DATASET.nodes.get('place:tripoli')?.attributes.evidence ?? [];
  const attributes = { kind: 'place', label: name, labels: { ar: name, en: '' }, aliases: [name], x: 0, y: 0, size: 1 };
  return { key, attributes: { ...attributes, ...(state && { state }), evidence } as GraphNode['attributes'] };
}

function placed(node: GraphNode, dataset: Dataset = DATASET): Placement {
  const placement = placeNode(dataset, GAZETTEER, node);
  if (!placement) throw new Error(`${node.key} is neither a place nor a state.`);
  return placement;
}

describe('the gazetteer', () => {
  test.each(['towns.tsv', 'states.tsv'])('%s names its sources and licences', (file) => {
    const head = readFileSync(new URL(file, ASSET), 'utf8').split('\n').slice(0, 4).join('\n');
    for (const words of ['GeoNames', 'CC BY 4.0', 'Natural Earth', 'CC0-1.0']) expect(head).toContain(words);
  });

  test('has a position on land or near it, a state and a source in every row', () => {
    const towns = rowsOf('towns.tsv');
    expect(towns.length).toBeGreaterThan(2500);
    for (const { state, source } of towns)
      expect([/^[A-Z]{2}$/.test(state), 'go'.includes(source)]).toEqual([true, true]);
  });

  test('has each state of the word list once', () => {
    const states = rowsOf('states.tsv').map(({ state }) => state);
    const listed = readFileSync(new URL('../../src/lexicon/data/states.tsv', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t')[1] ?? '');
    expect(new Set(states).size).toBe(states.length);
    // Tuvalu's islands are smaller than the outline shows, and the word list has no town of it.
    expect([...new Set(listed)].filter((code) => !states.includes(code))).toEqual(['TV']);
  });

  test('has no name twice in one state', () => {
    const keys = rowsOf('towns.tsv').map(({ name, state }) => `${name} ${state}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('puts well-known towns where they are', () => {
    const near = (name: string, latitude: number, longitude: number): boolean =>
      positionsOf(GAZETTEER, name).some(
        (one) => Math.abs(one.latitude - latitude) < 0.5 && Math.abs(one.longitude - longitude) < 0.5,
      );
    const known: readonly [string, number, number][] = [
      ['بنغازي', 32.12, 20.07],
      ['إسطنبول', 41.01, 28.95],
      ['القاهرة', 30.06, 31.25],
      ['الخرطوم', 15.55, 32.53],
      ['Sirte', 31.2, 16.59],
    ];
    expect(known.map(([name, latitude, longitude]) => near(name, latitude, longitude))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  test('finds a name with or without its article and hamza', () => {
    const key = (name: string) => positionsOf(GAZETTEER, name)[0]?.english;
    expect([key('اسطنبول'), key('الزاوية'), key('القاهره')]).toEqual([key('إسطنبول'), key('الزاويه'), key('القاهرة')]);
    expect(key('بلدة لا وجود لها')).toBeUndefined();
  });

  test('refuses a row that lies off the earth', () => {
    expect(() => readPositions('سراب\tMirage\tLY\t95\t10\tg')).toThrow('cannot use the row');
  });
});

describe('a place', () => {
  test('whose name two states have is placed where the graph says the state', () => {
    const nodes = new Map([...DATASET.nodes].filter(([, node]) => node.attributes.kind !== 'state'));
    const unsaid = { missing: 'ambiguous', states: expect.arrayContaining(['LB', 'LY']) };
    expect(placed(place('طرابلس'), { ...DATASET, nodes })).toEqual(unsaid);
    expect(placed(place('طرابلس', 'LY'))).toMatchObject({ position: { state: 'LY' }, near: false });
    expect(placed(place('طرابلس', 'LB'))).toMatchObject({ position: { state: 'LB' } });
  });

  test('whose name two states have is placed in the one of them that the graph knows', () => {
    expect(placed(place('طرابلس'))).toMatchObject({ position: { state: 'LY' } });
  });

  test('takes its state from what it lies in', () => {
    const node = place('طرابلس');
    const edge = {
      key: 'in',
      source: node.key,
      target: 'state:libya',
      attributes: { kind: 'located_in', evidence: [] },
    };
    const incident = new Map(DATASET.incident).set(node.key, [edge as GraphEdge]);
    expect(placed(node, { ...DATASET, incident })).toMatchObject({ position: { state: 'LY' } });
  });

  test('that is known only in another state is not placed', () => {
    expect(placed(place('بنغازي', 'TR'))).toEqual({ missing: 'elsewhere', states: ['LY'] });
  });

  test('nobody knows is not placed', () => {
    expect(placed(place('قلعة الريح'))).toEqual({ missing: 'unknown', states: [] });
  });

  test('named after its town stands there, and says so', () => {
    expect(placed(place('مطار معيتيقة', 'LY'))).toMatchObject({ position: { name: 'معيتيقة' }, near: true });
  });

  test('that is a state stands in its land', () => {
    expect(PLACEMENTS.get('state:turkey')).toMatchObject({ position: { state: 'TR' } });
    expect(PLACEMENTS.get('person:akar')).toBeUndefined();
  });
});

describe('marks', () => {
  const whole = wholeGraph(DATASET);
  const { marks, unplaced } = marksOf(DATASET, whole, PLACEMENTS);

  test('and the list of what is missing hold every place and state together', () => {
    const all = [...DATASET.nodes.values()].filter(({ attributes }) => /^(place|state)$/.test(attributes.kind));
    expect([...marks, ...unplaced].map(({ key }) => key).sort()).toEqual(all.map(({ key }) => key).sort());
  });

  test('weigh the evidence of what happens there, the heaviest first', () => {
    const weights = new Map(marks.map(({ key, weight }) => [key, weight]));
    expect(weights.get('place:tripoli')).toBe(3);
    expect(weights.get('place:isparta')).toBe(1);
    expect(marks.map(({ weight }) => weight)).toEqual([...weights.values()].sort((a, b) => b - a));
  });

  test('weigh only what filters leave', () => {
    const view = setWindow({ from: '2020-12-26', to: '2020-12-26' })(INITIAL_VIEW);
    const left = marksOf(DATASET, visibleGraph(DATASET, view), PLACEMENTS).marks;
    expect(left.find(({ key }) => key === 'place:tripoli')?.weight).toBe(2);
    expect(left.some(({ key }) => key === 'place:isparta')).toBe(false);
  });

  test('are lit by the event that is there, by whoever took part in it, and by the tie to it', () => {
    const lit = (selection: Selection) => litBy(DATASET, whole, selection);
    expect(lit({ type: 'node', key: 'event:training' })).toContain('place:isparta');
    expect(lit({ type: 'node', key: 'person:attiyah' })).toContain('place:tripoli');
    const edge = DATASET.bundle.graph.edges.find(({ target }) => target === 'place:isparta')?.key ?? '';
    expect(lit({ type: 'edge', key: edge })).toContain('place:isparta');
    expect(lit({ type: 'node', key: 'place:tripoli' })).not.toContain('state:libya');
    expect(litBy(DATASET, whole, null).size).toBe(0);
  });

  test('of a visit are reached from the states of those who came', () => {
    const selection: Selection = { type: 'node', key: 'event:tripoliVisit' };
    const journeys = journeysOf(DATASET, whole, PLACEMENTS, GAZETTEER, selection);
    expect(journeys.map(({ from, to }) => `${from.state} ${to.state}`).sort()).toEqual(['QA LY', 'TR LY']);
    const statement: Selection = { type: 'node', key: 'event:expel' };
    expect(journeysOf(DATASET, whole, PLACEMENTS, GAZETTEER, statement)).toEqual([]);
  });
});

const POSITION = { name: '', english: '', state: 'LY', latitude: 0, longitude: 0, source: 'g' } as const;
const MARK = fc.record({
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 400 }),
  weight: fc.nat(90),
});
const MARKS = fc.array(MARK, { maxLength: 40 }).map((list) =>
  list.map(({ x, y, weight }, n): Mark & { x: number; y: number } => ({
    ...{ key: `place:${n}`, position: POSITION, near: false },
    ...{ weight, x, y },
  })),
);

function clustered(marks: readonly (Mark & { x: number; y: number })[], lit: readonly string[] = []) {
  const at = new Map(marks.map((mark) => [mark.key, mark]));
  return clusterMarks(marks, new Set(lit), ({ key }) => at.get(key) ?? null);
}

describe('circles', () => {
  test('stand for every mark once, with its weight', () => {
    fc.assert(
      fc.property(MARKS, (marks) => {
        const members = clustered(marks).flatMap((cluster) => cluster.members);
        expect(members.map(({ key }) => key).sort()).toEqual(marks.map(({ key }) => key).sort());
        const weight = clustered(marks).reduce((sum, cluster) => sum + cluster.weight, 0);
        expect(weight).toBe(marks.reduce((sum, mark) => sum + mark.weight, 0));
      }),
    );
  });

  test('of what is lit are never inside another', () => {
    const [a, b] = [1, 2].map((n) => ({
      key: `p${n}`,
      position: POSITION,
      near: false,
      weight: 90 / n,
      x: 10,
      y: 10 + n,
    }));
    if (!a || !b) throw new Error('Two marks were made.');
    expect(clustered([a, b], ['p2'])[0]).toMatchObject({ lit: true, members: [{ key: 'p2' }, { key: 'p1' }] });
  });

  test('keep their names apart from one another and from circles', () => {
    const label = (text: string, lines: readonly number[]) => ({ text, x: 50, lines, width: 40 });
    const names = labelsApart([label('a', [20]), label('b', [20, 60]), label('c', [20])], []);
    expect(names.map(({ text, y }) => `${text} ${y}`)).toEqual(['a 20', 'b 60']);
    const circle = { x: 50, y: 20, radius: 12, members: [], weight: 1, lit: false };
    expect(labelsApart([label('a', [20])], [circle])).toEqual([]);
  });
});

describe('the camera', () => {
  const SIZE = { width: 800, height: 600 };
  const POINT = fc.record({ x: fc.integer({ min: 0, max: WIDTH }), y: fc.integer({ min: 0, max: HEIGHT }) });

  test('that fits places shows all of them', () => {
    fc.assert(
      fc.property(fc.array(POINT, { minLength: 1, maxLength: 9 }), (points) => {
        const camera = fitTo(points, SIZE);
        expect(points.every((point) => isSeen(camera, point, SIZE, -1))).toBe(true);
        expect(camera.scale).toBeGreaterThanOrEqual(scales(SIZE)[0]);
      }),
    );
  });

  test('begins and ends a movement where it should', () => {
    const [from, to] = [wholeWorld(SIZE), fitTo([{ x: 400, y: 200 }], SIZE)];
    for (const [share, end] of [
      [0, from],
      [1, to],
    ] as const) {
      const camera = between(from, to, share, SIZE);
      expect(toPixel(camera, { x: 400, y: 200 }).x).toBeCloseTo(toPixel(end, { x: 400, y: 200 }).x, 6);
    }
  });
});

describe('the outline', () => {
  test('knows states by code, those without one apart, and places positions inside the drawing', () => {
    const codes = WORLD.states.map(({ code }) => code).filter((code) => code !== '');
    for (const code of ['LY', 'TR', 'QA', 'PS', 'BH']) expect(codes).toContain(code);
    expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
    const tripoli = WORLD.place({ longitude: 13.19, latitude: 32.89 });
    expect(tripoli && tripoli.x > 0 && tripoli.x < WIDTH && tripoli.y > 0 && tripoli.y < HEIGHT).toBe(true);
  });
});

describe('tracing', () => {
  const traced = (scale: number) => {
    let points = 0;
    const count = (): void => {
      points += 1;
    };
    const size = { width: 800, height: 600 };
    const camera = { scale, x: 400 - 530 * scale, y: 300 - 190 * scale };
    traceStates({ moveTo: count, lineTo: count, closePath: () => undefined }, WORLD.states, camera, size);
    return points;
  };

  test('draws a part of the points from afar, and only what is in sight from near', () => {
    const all = WORLD.states.flatMap(({ rings }) => rings).reduce((sum, ring) => sum + ring.length / 2, 0);
    expect(traced(0.8)).toBeLessThan(all * 0.6);
    expect(traced(40)).toBeLessThan(all / 2);
    expect(traced(40)).toBeGreaterThan(100);
  });
});
