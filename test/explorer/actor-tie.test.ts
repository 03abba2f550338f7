/// Who is linked with whom. The one rule kept here: a tie between actors is its claims, no more and no fewer.

import { describe, expect, test } from 'vitest';
import { claimsOfTie, projectActors, tieKey, weightOfTie } from '../../src/explorer/data/actor-tie.ts';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { shownClaims } from '../../src/explorer/data/histogram.ts';
import { captionOfTie } from '../../src/explorer/data/tie-caption.ts';
import { shownEvents, visibleGraph } from '../../src/explorer/data/visibility.ts';
import { setConfidence } from '../../src/explorer/state/filter.ts';
import { setProjection } from '../../src/explorer/state/projection.ts';
import { INITIAL_VIEW, NOTHING_HIDDEN } from '../../src/explorer/state/view.ts';
import { isEvent } from '../../src/model/graph.ts';
import { sampleBundle } from './fixture.ts';

const DATASET = indexBundle(sampleBundle());
const { ties, incident } = projectActors(DATASET);
const ACTORS = setProjection('actors')(INITIAL_VIEW);
const everyEvent = (): boolean => true;

describe('ties between actors', () => {
  test('join two entities of one event, never places', () => {
    expect(ties.size).toBeGreaterThan(5);
    for (const { source, target, events } of ties.values()) {
      for (const end of [source, target]) expect(DATASET.nodes.get(end)?.attributes.kind).not.toBe('place');
      for (const event of events.keys()) {
        const others = (DATASET.incident.get(event) ?? []).flatMap((edge) => [edge.source, edge.target]);
        expect(others).toEqual(expect.arrayContaining([source, target]));
      }
    }
  });
  test('rest on claims that name both, where there are any', () => {
    for (const { source, target, events } of ties.values()) {
      for (const rows of events.values()) {
        const named = rows.map((row) => new Set(DATASET.claims.rows[row]?.claim.arguments.map(({ entity }) => entity)));
        const both = named.filter((names) => names.has(source) && names.has(target));
        expect(both.length === named.length || both.length === 0).toBe(true);
      }
    }
  });
  test('stand at both their ends', () => {
    for (const tie of ties.values()) {
      expect(incident.get(tie.source)).toContain(tie);
      expect(incident.get(tie.target)).toContain(tie);
    }
  });
  test('have one key whichever end is named first', () => {
    expect(tieKey('person:b', 'person:a')).toBe(tieKey('person:a', 'person:b'));
  });
  test('weigh what their list of claims holds, whatever the filters leave', () => {
    for (const least of [0, 60, 80, 95]) {
      const { surviving } = visibleGraph(DATASET, setConfidence(least)(ACTORS));
      for (const tie of ties.values()) {
        const listed = [...claimsOfTie(DATASET, tie, surviving, everyEvent).values()].flat();
        expect(weightOfTie(tie, surviving, everyEvent)).toBe(listed.length);
        expect(listed.every((claim) => claim.confidence * 100 >= least)).toBe(true);
      }
    }
  });
});

describe('the picture of actors alone', () => {
  test('has no event and no place, and no actor without a tie', () => {
    const { nodes, linksAt } = visibleGraph(DATASET, ACTORS);
    expect(nodes.size).toBeGreaterThan(3);
    for (const key of nodes) {
      const attributes = DATASET.nodes.get(key)?.attributes;
      expect(attributes && !isEvent(attributes) && attributes.kind !== 'place').toBe(true);
      expect(linksAt(key).length).toBeGreaterThan(0);
    }
  });
  test('loses the ties of a kind of event that is hidden', () => {
    const hidden = { ...NOTHING_HIDDEN, kinds: ['meeting', 'visit'] as const };
    const { edges } = visibleGraph(DATASET, { ...ACTORS, hidden });
    for (const key of edges) {
      const kinds = [...(ties.get(key)?.events.keys() ?? [])].map((event) => DATASET.nodes.get(event)?.attributes.kind);
      if (kinds.length > 0) expect(kinds.some((kind) => kind !== 'meeting' && kind !== 'visit')).toBe(true);
    }
  });
  test('captions a tie by the kinds of event that are shown', () => {
    const hidden = { ...NOTHING_HIDDEN, kinds: ['meeting'] as const };
    const [all, fewer] = [visibleGraph(DATASET, ACTORS), visibleGraph(DATASET, { ...ACTORS, hidden })];
    const shared = [...ties.values()].filter(({ key }) => fewer.edges.has(key));
    const captions = (visible: typeof all) => shared.map((tie) => captionOfTie(DATASET, visible, tie, 'en')).join();
    expect(captions(all)).toMatch(/Meeting \d/);
    expect(captions(fewer)).toMatch(/\w \d/);
    expect(captions(fewer)).not.toContain('Meeting');
  });
  test('counts on the timeline what a comparison counts, in a neighbourhood too', () => {
    const ego = { centre: 'person:haftar', depth: 1 as const, trail: [], opened: [], closed: [] };
    for (const view of [ACTORS, { ...ACTORS, ego }, { ...INITIAL_VIEW, ego }]) {
      const visible = visibleGraph(DATASET, view);
      const isShown = shownEvents(DATASET, visible);
      const events = shownClaims(DATASET, visible).map((row) => DATASET.claims.rows[row]?.event ?? '');
      expect(events.length).toBeGreaterThan(0);
      for (const event of events) expect(isShown(event)).toBe(true);
    }
    expect(shownClaims(DATASET, visibleGraph(DATASET, { ...ACTORS, ego })).length).toBeLessThan(
      shownClaims(DATASET, visibleGraph(DATASET, ACTORS)).length,
    );
  });
  test('has neighbourhoods of its own', () => {
    const tie = [...ties.values()][0];
    if (!tie) throw new Error('The sample has no tie.');
    const ego = { centre: tie.source, depth: 1 as const, trail: [], opened: [], closed: [] };
    const { nodes } = visibleGraph(DATASET, { ...ACTORS, ego });
    expect(nodes).toContain(tie.target);
  });
});
