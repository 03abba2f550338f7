/// Communities, metrics and ranks. The one rule kept here: small graphs whose answer is plain to see.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMUNITY_COLORS, findCommunities } from '../../src/explorer/compute/community.ts';
import { communityColor } from '../../src/explorer/compute/community-color.ts';
import { measure } from '../../src/explorer/compute/measure.ts';
import { METRICS } from '../../src/explorer/compute/metric.ts';
import { createNetwork, type Network, networkOf, type Tie } from '../../src/explorer/compute/network.ts';
import { createStanding, radiiBy, rememberMembers } from '../../src/explorer/compute/standing.ts';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { rememberVisibility, visibleGraph, wholeGraph } from '../../src/explorer/data/visibility.ts';
import { decodeView, encodeView } from '../../src/explorer/state/hash.ts';
import { isolateCommunity, leaveCommunity, setCamera } from '../../src/explorer/state/picture.ts';
import { stepBack } from '../../src/explorer/state/selection.ts';
import { INITIAL_VIEW } from '../../src/explorer/state/view.ts';
import { sampleBundle } from './fixture.ts';

/// A network in a line: `ab bc cd*3` are three ties, the last with a weight of 3.
function net(text: string): Network {
  const ties = text.split(' ').map((word): Tie => {
    const [, a = '', b = '', weight = '1'] = /^(\w)(\w)(?:\*(\d+))?$/.exec(word) ?? [];
    return [a, b, Number(weight)];
  });
  return createNetwork(new Set(ties.map(([a]) => a).concat(ties.map(([, b]) => b))), ties);
}

function values(network: Network, name: string): Record<string, number> {
  const found = METRICS.find((metric) => metric.name === name)?.run(network) ?? [];
  return Object.fromEntries(network.keys.map((key, place) => [key, found[place] ?? Number.NaN]));
}

const BARBELL = 'ab bc ca cd de ef fd';

describe('metrics', () => {
  test('the degree sums up evidence, and parallel ties count together', () => {
    expect(values(net('ab*2 ba*3 bc'), 'degree')).toEqual({ a: 5, b: 6, c: 1 });
  });
  test('the betweenness counts shortest paths through a node', () => {
    expect(values(net('ab bc cd'), 'betweenness')).toEqual({ a: 0, b: 2, c: 2, d: 0 });
    expect(values(net(BARBELL), 'betweenness')).toEqual({ a: 0, b: 0, c: 6, d: 6, e: 0, f: 0 });
  });
  test('two ways of one length share the path', () => {
    expect(values(net('ab ac bd cd'), 'betweenness')).toEqual({ a: 0.5, b: 0.5, c: 0.5, d: 0.5 });
  });
  test('PageRank sums up to one and prefers heavy ties', () => {
    const ranks = values(net('ab*9 ac bd cd'), 'pagerank');
    expect(Object.values(ranks).reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 9);
    expect(ranks.b).toBeGreaterThan(ranks.c ?? 1);
  });
});

describe('communities', () => {
  const groups = (network: Network): readonly string[] =>
    findCommunities(network, values2(network)).map(({ members }) => [...members].sort().join(''));
  const values2 = (network: Network): Float64Array => Float64Array.from(Object.values(values(network, 'pagerank')));

  test('two triangles with a bridge are two', () => {
    expect(groups(net(BARBELL))).toEqual(['abc', 'def']);
  });
  test('pairs and loners are none', () => {
    expect(groups(net('ab cd de ec'))).toEqual(['cde']);
  });
  test('are named by their most central member', () => {
    expect(findCommunities(net(BARBELL), values2(net(BARBELL))).map(({ key }) => key)).toEqual(['c', 'd']);
  });
  test('are the same for any order of nodes and ties', () => {
    const dataset = indexBundle(sampleBundle());
    const { nodes, edges } = dataset.bundle.graph;
    const ties = edges.map(({ source, target }): Tie => [source, target, 1]);
    const whole = measure(createNetwork(dataset.nodes.keys(), ties), new Float64Array(nodes.length));
    const any = fc.record({
      nodes: fc.shuffledSubarray([...dataset.nodes.keys()], { minLength: nodes.length }),
      ties: fc.shuffledSubarray(ties, { minLength: ties.length }),
    });
    fc.assert(
      fc.property(any, (order) => {
        expect(measure(createNetwork(order.nodes, order.ties), new Float64Array(nodes.length))).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });
  test('keep their colour when the rest of the graph goes', () => {
    const both = findCommunities(net(`${BARBELL} xy yz zx`), new Float64Array(9));
    const alone = findCommunities(net('xy yz zx'), new Float64Array(3));
    expect(alone[0]?.color).toBe(both.find(({ key }) => key === 'x')?.color);
  });
  test('have different colours in both themes as long as there are any', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const colors = Array.from({ length: COMMUNITY_COLORS }, (_, place) => communityColor(place, scheme));
      expect(new Set(colors).size).toBe(COMMUNITY_COLORS);
    }
  });
});

describe('standing', () => {
  const network = net(BARBELL);
  const measures = measure(network, Float64Array.from([5, 5, 1, 0, 0, 0]));
  const standing = createStanding(measures);
  const all = (): boolean => true;

  test('who has the same value has the same rank', () => {
    expect(['a', 'b', 'c', 'd'].map((key) => standing.rankOf('mentions', key, all))).toEqual([1, 1, 3, 4]);
    expect(standing.rankOf('mentions', 'nobody', all)).toBeUndefined();
  });
  test('the most central come first', () => {
    expect(standing.top('betweenness', all, 5)).toEqual(['c', 'd']);
  });
  test('radii follow the measure within their bounds', () => {
    const radii = radiiBy(measures, 'betweenness');
    expect([radii.get('c'), radii.get('a')]).toEqual([22, 4]);
  });
  test('the members of a community are the same set for as long as they are the same', () => {
    let now = measures;
    const membersOf = rememberMembers(() => now);
    const before = membersOf('a');
    now = measure(network, new Float64Array(6));
    expect(membersOf('b')).toBe(before);
    expect(membersOf('nobody')).toBeNull();
  });
});

describe('the view', () => {
  const dataset = indexBundle(sampleBundle());

  test('shows one community alone, and all before it is known', () => {
    const members = new Set(['person:akar', 'event:ankara', 'person:namroush']);
    let known: ReadonlySet<string> | null = null;
    const visibility = rememberVisibility(dataset, () => known);
    const view = isolateCommunity('person:akar')(INITIAL_VIEW);
    expect(visibility(view).nodes.size).toBe(dataset.nodes.size);
    known = members;
    expect([...visibility(view).nodes].every((key) => members.has(key))).toBe(true);
    expect(visibility(view)).toBe(visibility(view));
    expect(visibility(leaveCommunity()(view)).nodes.size).toBe(dataset.nodes.size);
  });
  test('steps back from a community', () => {
    expect(stepBack()(isolateCommunity('person:akar')(INITIAL_VIEW)).community).toBeNull();
  });
  test('keeps layout, community and camera in the link', () => {
    const camera = { x: 0.25, y: 0.75, ratio: 0.5 };
    const view = setCamera(camera)({
      ...isolateCommunity('person:akar')(INITIAL_VIEW),
      layout: { name: 'force', settings: { spread: 20 } },
    });
    expect(decodeView(encodeView(view))).toEqual(view);
    expect(encodeView(setCamera(null)(view))).not.toContain('camera');
  });
  test('weighs ties by the evidence that filters leave', () => {
    const weight = (visible: ReturnType<typeof wholeGraph>): number =>
      networkOf(dataset, visible).weight.reduce((sum, heavy) => sum + heavy, 0);
    const asserted = { ...INITIAL_VIEW, hidden: { ...INITIAL_VIEW.hidden, factualities: ['asserted'] as const } };
    expect(weight(visibleGraph(dataset, asserted))).toBeLessThan(weight(wholeGraph(dataset)));
  });
});
