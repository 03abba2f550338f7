/// The geometry of the picture: labels, curves, walking. The one rule kept here: what can be computed without a
/// canvas is tested without one.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mixColors } from '../../src/explorer/canvas/color.ts';
import { bendParallels, distanceToCurve, pointAt } from '../../src/explorer/canvas/curve.ts';
import { focusOf } from '../../src/explorer/canvas/focus.ts';
import { type LabelWish, labelBox, placeLabels, shorten, sidesOf } from '../../src/explorer/canvas/label.ts';
import { boxesOverlap } from '../../src/explorer/canvas/label-boxes.ts';
import { createScene, reduceEdge, reduceNode } from '../../src/explorer/canvas/scene.ts';
import { ARROWS, nextInDirection } from '../../src/explorer/canvas/walk.ts';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import type { GraphEdge } from '../../src/model/graph.ts';
import { sampleBundle } from './fixture.ts';

const FRAME = { width: 800, height: 600 };
const measure = (text: string): number => text.length * 7;

function wish(key: string, x: number, y: number, label: string, rank = 1): LabelWish {
  return { key, x, y, size: 8, label, rank, color: '#000000', fontSize: 13, weight: 500 };
}

describe('labels', () => {
  test('an Arabic label stands to the left of its node, a Latin one to the right', () => {
    const [arabic] = placeLabels([wish('a', 400, 300, 'خلوصي أكار')], FRAME, measure);
    const [latin] = placeLabels([wish('a', 400, 300, 'Hulusi Akar')], FRAME, measure);
    expect((arabic?.box.x ?? 0) + (arabic?.box.width ?? 0)).toBeLessThan(400 - 8);
    expect(latin?.box.x).toBeGreaterThan(400 + 8);
  });
  test('a label at the rim of the canvas turns to the side where it fits', () => {
    const [label] = placeLabels([wish('a', 20, 300, 'خلوصي أكار')], FRAME, measure);
    expect(label?.box.x).toBeGreaterThanOrEqual(0);
  });
  test('labels never overlap each other, nor any node', () => {
    const wishes = fc.array(
      fc.tuple(fc.nat(800), fc.nat(600), fc.constantFrom('لقاء في طرابلس', 'A meeting in Tripoli', 'سرت')),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(wishes, (points) => {
        const all = points.map(([x, y, label], n) => wish(`n${n}`, x, y, label, n % 7));
        const placed = placeLabels(all, FRAME, measure);
        for (const [n, a] of placed.entries()) {
          for (const b of placed.slice(n + 1)) expect(boxesOverlap(a.box, b.box)).toBe(false);
          for (const node of all)
            expect(boxesOverlap(a.box, { x: node.x - 1, y: node.y - 1, width: 2, height: 2 })).toBe(false);
        }
      }),
    );
  });
  test('of two labels that cannot both stand, the higher rank stays', () => {
    const crowd = Array.from({ length: 30 }, (_, n) =>
      wish(`n${n}`, 400 + (n % 6), 300 + (n % 5), 'خلوصي أكار', n === 17 ? 9 : 1),
    );
    const placed = placeLabels(crowd, FRAME, measure).map((label) => label.key);
    expect(placed[0]).toBe('n17');
    expect(placed.length).toBeLessThan(10);
  });
  test('a label that must be drawn is drawn where there is no room', () => {
    const crowd = Array.from({ length: 30 }, (_, n) =>
      wish(`n${n}`, 380 + (n % 6) * 8, 280 + (n % 5) * 10, 'خلوصي أكار'),
    );
    const must = crowd.map((one) => ({ ...one, must: one.key === 'n17' }));
    expect(placeLabels(must, FRAME, measure).map((label) => label.key)).toContain('n17');
  });
  test('no side of a node covers its centre', () => {
    for (const side of sidesOf('rtl')) {
      const box = labelBox(wish('a', 400, 300, ''), 100, side);
      expect(boxesOverlap(box, { x: 399, y: 299, width: 2, height: 2 }), side).toBe(false);
    }
  });
  test('a long label is cut at a word', () => {
    expect(shorten('تصريح جاويش أوغلو: لا حل عسكري في ليبيا')).toMatch(/^تصريح جاويش أوغلو.*\S…$/);
    expect(shorten('سرت')).toBe('سرت');
  });
});

function edge(key: string, source: string, target: string): GraphEdge {
  return { key, source, target, attributes: { kind: 'role', role: 'host', evidence: [] } };
}

describe('curves', () => {
  test('only parallels bend, and they part on both sides', () => {
    const bends = bendParallels([edge('1', 'a', 'b'), edge('2', 'a', 'b'), edge('3', 'b', 'c')]);
    expect([bends.get('1'), bends.get('2'), bends.get('3')]).toEqual([-0.11, 0.11, undefined]);
  });
  test('an edge that runs back does not lie on the one that runs there', () => {
    const bends = bendParallels([edge('1', 'a', 'b'), edge('2', 'b', 'a')]);
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    const [there, back] = [pointAt(a, b, bends.get('1') ?? 0, 0.5), pointAt(b, a, bends.get('2') ?? 0, 0.5)];
    expect(Math.abs(there.y - back.y)).toBeGreaterThan(5);
  });
  test('a point on a curve is at no distance from it', () => {
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 100, y: 40 },
    ];
    expect(distanceToCurve(pointAt(a, b, 0.3, 0.5), a, b, 0.3)).toBeLessThan(1);
    expect(distanceToCurve({ x: 50, y: 20 }, a, b, 0)).toBeCloseTo(0);
    expect(distanceToCurve({ x: 50, y: 90 }, a, b, 0)).toBeGreaterThan(50);
  });
});

describe('walking', () => {
  const around = new Map([
    ['right', { x: 100, y: 10 }],
    ['left', { x: -50, y: 0 }],
    ['below', { x: 5, y: 80 }],
  ]);
  test('an arrow goes to the neighbour in its direction', () => {
    const at = { x: 0, y: 0 };
    expect(nextInDirection(at, ARROWS.ArrowRight ?? at, around)).toBe('right');
    expect(nextInDirection(at, ARROWS.ArrowLeft ?? at, around)).toBe('left');
    expect(nextInDirection(at, ARROWS.ArrowDown ?? at, around)).toBe('below');
  });
  test('and nowhere when none lies in it', () => {
    expect(nextInDirection({ x: 0, y: 0 }, { x: 0, y: -1 }, around)).toBeUndefined();
  });
});

describe('the scene', () => {
  const dataset = indexBundle(sampleBundle());
  const scene = createScene(dataset);
  const reduced = (key: string) => reduceNode(scene, key, scene.graph.getNodeAttributes(key));
  test('kinds differ by shape', () => {
    expect(
      ['person:akar', 'organization:gna', 'state:turkey', 'place:sirte', 'event:ankara'].map(
        (key) => reduced(key).type,
      ),
    ).toEqual(['circle', 'square', 'bordered-square', 'pin', 'diamond']);
  });
  test('an event that is only demanded or possible is hollow', () => {
    expect(reduced('event:council').color).toBe(reduced('event:council').rim);
    expect(reduced('event:deployment').color).not.toBe(reduced('event:deployment').rim);
  });
  test('an arrow points at the event for those who act and away from it for those acted upon', () => {
    const type = (key: string) => [
      scene.graph.source(key),
      reduceEdge(scene, key, scene.graph.getEdgeAttributes(key)).type,
    ];
    expect(type('person:namroush>host>event:reception')).toEqual(
      ['person:namroush', 'curve-arrow'].map((part) =>
        part === 'curve-arrow' ? expect.stringMatching(/arrow$/) : part,
      ),
    );
    expect(type('organization:gna>recipient>event:support')[0]).toBe('event:support');
  });
  const DARK = { hovered: null, pointed: null, kept: null, selection: null };
  const TRAINING = { type: 'node', key: 'event:training' } as const;
  test('pointing at a node lights its edges and neighbours', () => {
    const focus = focusOf(scene, { ...DARK, hovered: TRAINING });
    expect([...(focus?.nodes ?? [])].sort()).toEqual(['event:training', 'place:isparta', 'state:turkey']);
    expect(focus?.edges.size).toBe(2);
  });
  test('what is pointed at wins over what is selected', () => {
    const selection = { type: 'node', key: 'person:akar' } as const;
    expect(focusOf(scene, { ...DARK, hovered: TRAINING, selection })?.centre).toBe('event:training');
    expect(focusOf(scene, { ...DARK, selection })?.centre).toBe('person:akar');
    expect(focusOf(scene, DARK)).toBeNull();
  });
});

test('colours mix channel by channel', () => {
  expect(mixColors('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mixColors('#a54391', '#ffffff', 0)).toBe('#a54391');
});
