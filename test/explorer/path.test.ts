/// Paths between two nodes. The one rule kept here: what the search finds is held against walking every way there is.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dataset, indexBundle, otherEnd } from '../../src/explorer/data/dataset.ts';
import { findPaths, MOST_HOPS, type Path, type PathsFound, partsOf } from '../../src/explorer/data/path.ts';
import { countSentences, testimoniesOfWay } from '../../src/explorer/data/proof.ts';
import { visibleGraph } from '../../src/explorer/data/visibility.ts';
import { atOnce, inSlices } from '../../src/explorer/pace/slices.ts';
import { INITIAL_VIEW, type ViewState } from '../../src/explorer/state/view.ts';
import { isEvent } from '../../src/model/graph.ts';
import { sampleBundle } from './fixture.ts';
import { graphOf } from './path-notation.ts';

const SAMPLE = indexBundle(sampleBundle());

function find(
  dataset: Dataset,
  [from, to]: readonly [string, string],
  { avoid = [], ...view }: Partial<ViewState> & { readonly avoid?: readonly string[] } = {},
): PathsFound {
  const visible = visibleGraph(dataset, { ...INITIAL_VIEW, ...view });
  return atOnce(findPaths({ dataset, ...visible }, { from, to, avoid }));
}

function stations({ hops }: Path): string {
  return [hops[0]?.from, ...hops.map(({ to }) => to)].join(' ');
}

function chains(dataset: Dataset, ends: readonly [string, string], view = {}): readonly string[] {
  return find(dataset, ends, view).paths.map(stations);
}

function eventsOf({ hops }: Path): readonly (string | null | undefined)[] {
  return hops.map(({ ways }) => ways[0]?.event);
}

describe('paths', () => {
  test('lead through who took part in the same events, the shortest first', () => {
    const graph = graphOf('e: a b', 'f: b c', 'g: a d', 'h: d x', 'i: x c');
    expect(chains(graph, ['a', 'c'])).toEqual(['a b c', 'a d x c']);
  });
  test('lead over ties too, each of which is one hop', () => {
    expect(chains(graphOf('a - b', 'e: b c'), ['a', 'c'])).toEqual(['a b c']);
  });
  test('of one length come surest first', () => {
    expect(chains(graphOf('e 0.3: a b', 'f: b z', 'g 0.8: a c', 'h: c z'), ['a', 'z'])).toEqual(['a c z', 'a b z']);
  });
  test('keep all ways of a hop together, the surest first', () => {
    const [path] = find(graphOf('e 0.4: a b', 'f 0.7: a b', 'a - b', 'g 0.1: a b'), ['a', 'b']).paths;
    expect(path?.hops.map(({ ways }) => ways.map(({ event }) => event))).toEqual([[null, 'f', 'e', 'g']]);
  });
  test('never go through one event twice', () => {
    expect(chains(graphOf('e: a b c'), ['a', 'c'])).toEqual(['a c']);
    const graph = graphOf('e: a b c', 'f: b c');
    expect(chains(graph, ['a', 'c'])).toEqual(['a c', 'a b c']);
    expect(find(graph, ['a', 'c']).paths.map(eventsOf)).toEqual([['e'], ['e', 'f']]);
  });
  test('may begin or end at an event, half a hop from who took part', () => {
    expect(chains(graphOf('e: a b', 'f: b c'), ['e', 'c'])).toEqual(['e b c']);
    expect(chains(graphOf('e: a b', 'f: b c'), ['e', 'f'])).toEqual(['e b f']);
    expect(chains(graphOf('e: a b'), ['e', 'a'])).toEqual(['e a']);
  });
  test('are at most four hops long', () => {
    const row = ['e: a b', 'f: b c', 'g: c d', 'h: d x'];
    expect(chains(graphOf(...row), ['a', 'x'])).toEqual(['a b c d x']);
    expect(chains(graphOf(...row, 'i: x y'), ['a', 'y'])).toEqual([]);
  });
  test('leave out whom they are not to go through', () => {
    const graph = graphOf('e: a hub', 'f: hub c', 'g: a d', 'h: d x', 'i: x c');
    expect(chains(graph, ['a', 'c'], { avoid: ['hub'] })).toEqual(['a d x c']);
  });
  test('between a node and itself there are none', () => {
    expect(chains(graphOf('e: a b'), ['a', 'a'])).toEqual([]);
  });
  test('walk shown edges with evidence left alone', () => {
    const graph = graphOf('e 0.3: a c', 'f: a b', 'g: b c');
    expect(chains(graph, ['a', 'c'])).toEqual(['a c', 'a b c']);
    expect(chains(graph, ['a', 'c'], { confidence: 50 })).toEqual(['a b c']);
  });
  test('light their nodes, their events and the edges between', () => {
    const [path] = find(graphOf('e: a b', 'b - c'), ['a', 'c']).paths;
    const parts = path && partsOf(path);
    expect([[...(parts?.nodes ?? [])].sort(), [...(parts?.edges ?? [])].sort()]).toEqual([
      ['a', 'b', 'c', 'e'],
      ['a>e', 'b-c', 'b>e'],
    ]);
  });
});

describe('in the sample graph', () => {
  const AKAR_QATAR = ['person:akar', 'state:qatar'] as const;
  test('Akar and Qatar are linked by al-Namroush', () => {
    expect(chains(SAMPLE, AKAR_QATAR)).toContain('person:akar person:namroush state:qatar');
  });
  test('a hop is proved by the sentences that name both, then by those that name either', () => {
    const { surviving } = visibleGraph(SAMPLE, INITIAL_VIEW);
    const [path] = find(SAMPLE, ['person:akar', 'person:namroush']).paths;
    for (const way of path?.hops[0]?.ways ?? []) {
      const testimonies = testimoniesOfWay(SAMPLE, surviving, way);
      expect(countSentences(testimonies)).toBeGreaterThan(0);
      const named = testimonies.map(({ claim }) => new Set(claim?.arguments.map(({ entity }) => entity)));
      const both = named.map((names) => names.has('person:akar') && names.has('person:namroush'));
      expect(both).toEqual([...both].sort((a, b) => Number(b) - Number(a)));
    }
  });
});

/// Every path by nodes, found by walking every way: the laws below are held against it.
function everyWalk(
  dataset: Dataset,
  edges: ReadonlySet<string>,
  from: string,
  to: string,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const isOne = (key: string): boolean => {
    const attributes = dataset.nodes.get(key)?.attributes;
    return attributes !== undefined && isEvent(attributes);
  };
  const walk = (trail: readonly string[], halves: number): void => {
    const at = trail.at(-1) ?? '';
    if (at === to) {
      const stops = trail.filter((key) => key === from || key === to || !isOne(key));
      found.set(stops.join(' '), Math.min(halves, found.get(stops.join(' ')) ?? 99));
      return;
    }
    for (const edge of dataset.incident.get(at) ?? []) {
      const next = otherEnd(edge, at);
      const length = halves + (isOne(at) || isOne(next) ? 1 : 2);
      if (edges.has(edge.key) && !trail.includes(next) && length <= MOST_HOPS * 2) walk([...trail, next], length);
    }
  };
  walk([from], 0);
  return found;
}

const NAME = fc.constantFrom('a', 'b', 'c', 'd', 'g', 'h');
const LINES = fc
  .tuple(
    fc.array(fc.uniqueArray(NAME, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
    fc.array(fc.uniqueArray(NAME, { minLength: 2, maxLength: 2 }), { maxLength: 3 }),
  )
  .map(([events, ties]) => [
    ...events.map((parts, n) => `e${n} 0.${(n % 9) + 1}: ${parts.join(' ')}`),
    ...[...new Set(ties.map(([one, other]) => `${one} - ${other}`))],
    'e9: a q',
    'e8: z b',
  ]);

describe('laws', () => {
  test('each path is simple, walks shown edges, and none is missing', () => {
    fc.assert(
      fc.property(LINES, fc.integer({ min: 0, max: 9 }), (lines, tenth) => {
        const dataset = graphOf(...lines);
        const visible = visibleGraph(dataset, { ...INITIAL_VIEW, confidence: tenth * 10 });
        const { paths, complete } = atOnce(findPaths({ dataset, ...visible }, { from: 'a', to: 'b', avoid: [] }));
        const expected = everyWalk(dataset, visible.edges, 'a', 'b');
        expect(complete).toBe(true);
        expect(paths.map(stations).sort()).toEqual([...expected.keys()].sort());
        const lengths = paths.map((path) => expected.get(stations(path)) ?? 0);
        expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
        for (const path of paths) {
          const { nodes, edges } = partsOf(path);
          const events = eventsOf(path).filter(Boolean);
          expect(new Set(events).size).toBe(events.length);
          expect(nodes.size).toBe(path.hops.length + 1 + events.length);
          for (const key of edges) expect(visible.edges.has(key)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/// Three thousand events among a thousand people, in which a few have a hand in most.
function dense(): Dataset {
  const lines = Array.from({ length: 3000 }, (_, n) => {
    const parts = [`p${(n * 7) % 1000}`, `p${(n * 13 + 5) % 1000}`, `p${n % 11}`, `p${(n * 31) % 1000}`];
    return `e${n} 0.${(n % 9) + 1}: ${[...new Set(parts)].join(' ')}`;
  });
  return graphOf(...lines);
}

describe('in a dense graph', () => {
  const DENSE = dense();
  test('a search is bounded, and says that there are more paths than it lists', () => {
    const { paths, complete } = find(DENSE, ['p500', 'p700']);
    expect(complete).toBe(false);
    expect(paths).toHaveLength(120);
  });
  test('a search in slices can be ended, and is silent then', async () => {
    const visible = visibleGraph(DENSE, INITIAL_VIEW);
    let told = 0;
    const steps = findPaths({ dataset: DENSE, ...visible }, { from: 'p500', to: 'p700', avoid: [] });
    const job = inSlices(steps, {
      onDone: () => {
        told += 1;
      },
    });
    job.cancel();
    await new Promise((done) => setTimeout(done, 30));
    expect(told).toBe(0);
  });
  test('no step of a search is long', () => {
    const visible = visibleGraph(DENSE, INITIAL_VIEW);
    const steps = findPaths({ dataset: DENSE, ...visible }, { from: 'p500', to: 'p700', avoid: [] });
    let pauses = 0;
    for (const _ of steps) pauses += 1;
    expect(pauses).toBeGreaterThan(10);
  });
});
