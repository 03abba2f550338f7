/// Faceted counting and the evidence that filters leave. The one rule kept here: a count is right when hiding nothing
/// in its own facet shows just as many.

import { describe, expect, test } from 'vitest';
import type { ClaimRow } from '../../src/explorer/data/claim-table.ts';
import { connectionsOf } from '../../src/explorer/data/connection.ts';
import { countKinds, indexBundle, relationOf } from '../../src/explorer/data/dataset.ts';
import { countClaims, countFacets, type Facets } from '../../src/explorer/data/facet.ts';
import { failureTest } from '../../src/explorer/data/failure.ts';
import { visibleGraph } from '../../src/explorer/data/visibility.ts';
import {
  isolate,
  liftFilters,
  setConfidence,
  setSpeaker,
  setWindow,
  showAllOf,
  toggleFactuality,
  toggleKind,
  toggleOutlet,
  toggleRelation,
  toggleSpeakerKind,
} from '../../src/explorer/state/filter.ts';
import { INITIAL_VIEW, type Producer, type ViewState } from '../../src/explorer/state/view.ts';
import { weighedBundle } from './claim-fixture.ts';

const DATASET = indexBundle(weighedBundle());
const TOTAL = DATASET.claims.rows.length;

function viewAfter(...steps: readonly Producer[]): ViewState {
  return steps.reduce((state, step) => step(state), INITIAL_VIEW);
}

function facets(view: ViewState): Facets {
  return countFacets(DATASET, view, visibleGraph(DATASET, view));
}

function left(view: ViewState): readonly ClaimRow[] {
  const { rows } = visibleGraph(DATASET, view).surviving;
  return DATASET.claims.rows.filter((_, row) => rows[row] === 1);
}

const FILTERED = viewAfter(
  toggleFactuality('denied'),
  toggleOutlet('أوج'),
  toggleSpeakerKind('unnamed'),
  setConfidence(50),
  toggleKind('place'),
  toggleRelation('topic'),
);

describe('counts', () => {
  test('are of everything where nothing is hidden', () => {
    const { left: shown, total, kinds, confidences } = facets(INITIAL_VIEW);
    expect([shown, total]).toEqual([TOTAL, TOTAL]);
    expect(kinds).toEqual(countKinds(DATASET));
    expect(confidences.reduce((sum, count) => sum + count, 0)).toBe(TOTAL);
  });
  test('of ways of telling, outlets and voices are of what the other filters leave', () => {
    const { factualities, outlets, voices } = facets(FILTERED);
    const told = left(showAllOf('factualities')(FILTERED));
    expect(factualities.get('denied') ?? 0).toBe(told.filter(({ claim }) => claim.factuality === 'denied').length);
    const printed = left(showAllOf('outlets')(FILTERED));
    expect(outlets.get('أوج')).toBe(printed.filter(({ outlet }) => outlet === 'أوج').length);
    const said = left(showAllOf('speakers')(FILTERED));
    expect(voices.get('unnamed')).toBe(said.filter(({ speaker }) => speaker === 'unnamed').length);
  });
  test('of kinds and relations are of what the other filters leave', () => {
    const { kinds, relations } = facets(FILTERED);
    const allKinds = visibleGraph(DATASET, showAllOf('kinds')(FILTERED));
    expect(kinds).toEqual(countKinds(DATASET, allKinds.nodes));
    expect(kinds.get('place')).toBeGreaterThan(0);
    const allRelations = visibleGraph(DATASET, showAllOf('relations')(FILTERED));
    const topics = [...allRelations.edges].filter((key) => {
      const edge = DATASET.edges.get(key);
      return edge && relationOf(edge.attributes) === 'topic';
    });
    expect(relations.get('topic')).toBe(topics.length);
  });
  test('of the histogram do not change with the slider over it', () => {
    expect(facets(setConfidence(90)(FILTERED)).confidences).toEqual(facets(FILTERED).confidences);
  });
  test('of claims leave out those of events whose kind is hidden', () => {
    const visits = DATASET.claims.rows.filter(({ event }) => DATASET.nodes.get(event)?.attributes.kind === 'visit');
    expect(facets(viewAfter(toggleKind('visit'))).left).toBe(TOTAL - visits.length);
  });
});

describe('evidence that is left', () => {
  test('is that of claims as sure as was asked for, to the percent', () => {
    const sure = left(viewAfter(setConfidence(58)));
    expect(sure.length).toBe(DATASET.claims.rows.filter(({ claim }) => claim.confidence >= 0.58).length);
    expect(sure.some(({ claim }) => claim.confidence === 0.58)).toBe(true);
  });
  test('of one speaker is what he is a source of and what he says himself', () => {
    const said = left(viewAfter(setSpeaker('person:akar')));
    expect(new Set(said.map(({ event }) => event))).toEqual(new Set(['event:support', 'event:supportStatement']));
  });
  test('of some days is that of claims that may be of them', () => {
    const told = left(viewAfter(setWindow({ from: '2020-07-01', to: '2020-07-31' })));
    expect(new Set(told.map(({ event }) => event))).toEqual(new Set(['event:reception', 'event:tripoliVisit']));
  });
  test('makes the weight of an edge, which is as long as its list', () => {
    const { surviving } = visibleGraph(DATASET, FILTERED);
    for (const edge of DATASET.edges.values()) {
      expect(surviving.weightOf(edge), edge.key).toBe(surviving.evidenceOf(edge).length);
    }
  });
  test('decides which connections a node has', () => {
    const { surviving, passing } = visibleGraph(DATASET, viewAfter(setSpeaker('person:akar')));
    const counting = { ...surviving, counts: ({ key }: { readonly key: string }) => passing.edges.has(key) };
    const groups = connectionsOf(DATASET, 'state:turkey', counting);
    expect([...groups.keys()]).toEqual(['supporter']);
  });
});

describe('steps', () => {
  test('isolating one entry hides the others, and once more shows all', () => {
    const only = isolate('speakers', 'named', ['article', 'named', 'unnamed']);
    expect(viewAfter(only).hidden.speakers).toEqual(['article', 'unnamed']);
    expect(viewAfter(only, only)).toEqual(INITIAL_VIEW);
  });
  test('lifting the filters stays in the neighbourhood', () => {
    const inside: ViewState = {
      ...FILTERED,
      ego: { centre: 'person:akar', depth: 1, trail: [], opened: [], closed: [] },
    };
    expect(liftFilters()(inside)).toEqual({ ...INITIAL_VIEW, ego: inside.ego });
  });
});

/// Ten thousand claims that count how often they are read.
function countedRows(size: number): { readonly rows: readonly ClaimRow[]; readonly reads: () => number } {
  const model = DATASET.claims.rows;
  let reads = 0;
  const rows = Array.from({ length: size }, (_, n): ClaimRow => {
    const row = { ...(model[n % model.length] as ClaimRow), outlet: `outlet ${n % 200}` };
    return new Proxy(row, {
      get(target, field) {
        reads += 1;
        return target[field as keyof ClaimRow];
      },
    });
  });
  return { rows, reads: () => reads };
}

test('ten thousand claims are filtered and counted in one pass: each is read a fixed number of times', () => {
  const filter = {
    ...FILTERED,
    hidden: { ...FILTERED.hidden, outlets: Array.from({ length: 150 }, (_, n) => `outlet ${n}`) },
  };
  const readsOf = (size: number): number => {
    const { rows, reads } = countedRows(size);
    const failures = Uint8Array.from(rows, failureTest(filter));
    expect(countClaims(rows, failures, () => true).total).toBe(size);
    return reads();
  };
  const [few, many] = [readsOf(1_000), readsOf(10_000)];
  expect(many / 10_000).toBeLessThanOrEqual(20);
  expect(many).toBeLessThanOrEqual(few * 10.5);
});
