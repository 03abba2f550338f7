/// Walking neighbourhoods: depth, bundles opened and closed, centres one came by. The one rule kept here: a test says
/// which nodes are in sight before and after.

import { describe, expect, test } from 'vitest';
import { bundlesOf, countBeyond } from '../../src/explorer/data/bundle.ts';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { revealNode } from '../../src/explorer/data/reveal.ts';
import { visibleGraph } from '../../src/explorer/data/visibility.ts';
import {
  closeBundles,
  enterBundle,
  enterNeighbourhood,
  makeCentre,
  openBundles,
  returnTo,
  setDepth,
} from '../../src/explorer/state/ego.ts';
import { allowNode, askRoute, avoidNode, leaveRoute, turnRoute } from '../../src/explorer/state/route.ts';
import { selectNode, stepBack } from '../../src/explorer/state/selection.ts';
import { INITIAL_VIEW, type Producer, type ViewState } from '../../src/explorer/state/view.ts';
import { sampleBundle } from './fixture.ts';
import { graphOf } from './path-notation.ts';

const GRAPH = graphOf('e: a b c', 'f: c d', 'a - h', 'h - i');

function viewAfter(...steps: readonly Producer[]): ViewState {
  return steps.reduce((state, step) => step(state), INITIAL_VIEW);
}

function shown(...steps: readonly Producer[]): string {
  return [...visibleGraph(GRAPH, viewAfter(...steps)).nodes].sort().join(' ');
}

describe('a neighbourhood', () => {
  test('has what is within its steps', () => {
    expect(shown(enterNeighbourhood('a'))).toBe('a e h');
    expect(shown(enterNeighbourhood('a', 2))).toBe('a b c e h i');
  });
  test('has what an opened bundle leads to, however far', () => {
    expect(shown(enterNeighbourhood('a'), openBundles('e', ['participant']))).toBe('a b c e h');
    expect(shown(enterNeighbourhood('a'), openBundles('c', ['participant']))).toBe('a e h');
  });
  test('has what bundles opened one after another lead to, in whatever order they are held', () => {
    const steps = [
      openBundles('c', ['participant']),
      openBundles('f', ['participant']),
      openBundles('e', ['participant']),
    ];
    expect(shown(enterNeighbourhood('a'), ...steps)).toBe('a b c d e f h');
  });
  test('walks out along no closed bundle', () => {
    expect(shown(enterNeighbourhood('a'), closeBundles('a', ['participant']))).toBe('a h');
    expect(shown(enterBundle('a', ['member_of']))).toBe('a e');
  });
  test('a closed bundle does not cut off what is reached another way', () => {
    expect(shown(enterNeighbourhood('b', 2), closeBundles('e', ['participant']))).toBe('b e');
    expect(shown(enterNeighbourhood('a', 2), closeBundles('h', ['member_of']))).toBe('a b c e h');
  });
  test('closing an opened bundle closes it, and opening it again opens it', () => {
    const opened = [enterNeighbourhood('a'), openBundles('e', ['participant'])];
    expect(shown(...opened, closeBundles('e', ['participant']))).toBe('a e h');
    expect(shown(...opened, closeBundles('e', ['participant']), openBundles('e', ['participant']))).toBe('a b c e h');
  });
  test('says how many nodes one step more would bring', () => {
    const view = viewAfter(enterNeighbourhood('a'));
    expect(view.ego && countBeyond(visibleGraph(GRAPH, view), view.ego)).toBe(3);
  });
});

describe('the centres one came by', () => {
  test('make a trail, and one can go back to any of them', () => {
    const walked = [enterNeighbourhood('a'), makeCentre('b'), makeCentre('c'), makeCentre('d')];
    expect(viewAfter(...walked).ego?.trail).toEqual(['a', 'b', 'c']);
    expect(viewAfter(...walked, returnTo(-1)).ego).toMatchObject({ centre: 'c', trail: ['a', 'b'] });
    expect(viewAfter(...walked, returnTo(0)).ego).toMatchObject({ centre: 'a', trail: [] });
  });
  test('keep the depth', () => {
    expect(viewAfter(enterNeighbourhood('a'), setDepth(2), makeCentre('b')).ego?.depth).toBe(2);
  });
  test('going back where there is no former centre changes nothing', () => {
    const view = viewAfter(enterNeighbourhood('a'));
    expect(returnTo(-1)(view).ego).toEqual(view.ego);
  });
});

describe('the bundles of a node', () => {
  const SAMPLE = indexBundle(sampleBundle());
  test('are counted by what they say, with the kinds they lead to', () => {
    const bundles = bundlesOf(SAMPLE, visibleGraph(SAMPLE, INITIAL_VIEW), 'person:akar');
    const visitor = bundles.find(({ relation }) => relation === 'visitor');
    expect(visitor?.total).toBe(visitor?.shown);
    expect(visitor?.kinds.map(([kind]) => kind)).toContain('visit');
  });
  test('say how many of each are in sight', () => {
    const visible = visibleGraph(GRAPH, viewAfter(enterNeighbourhood('a')));
    expect(bundlesOf(GRAPH, visible, 'e')).toEqual([
      { relation: 'participant', total: 3, shown: 1, kinds: [['person', 3]] },
    ]);
  });
  test('leave out what filters hide', () => {
    const visible = visibleGraph(SAMPLE, { ...INITIAL_VIEW, hidden: { ...INITIAL_VIEW.hidden, kinds: ['visit'] } });
    const kinds = bundlesOf(SAMPLE, visible, 'person:akar').flatMap((bundle) => bundle.kinds.map(([kind]) => kind));
    expect(kinds).not.toContain('visit');
  });
});

describe('asking how two nodes are linked', () => {
  test('lets go of what was selected', () => {
    expect(viewAfter(selectNode('a'), askRoute('a', 'b'))).toMatchObject({
      selection: null,
      route: { from: 'a', to: 'b' },
    });
  });
  test('a node and itself are no question', () => {
    expect(viewAfter(askRoute('a', 'a'))).toEqual(INITIAL_VIEW);
  });
  test('can be asked from the other end, and without going through some nodes', () => {
    const view = viewAfter(askRoute('a', 'b'), avoidNode('c'), avoidNode('c'), avoidNode('d'), turnRoute());
    expect(view.route).toEqual({ from: 'b', to: 'a', avoid: ['c', 'd'] });
    expect(allowNode('c')(view).route?.avoid).toEqual(['d']);
  });
  test('Escape leaves the node one opened on the way, then the paths', () => {
    const view = viewAfter(askRoute('a', 'b'), selectNode('c'), stepBack());
    expect(view.route).toEqual({ from: 'a', to: 'b', avoid: [] });
    expect(stepBack()(view)).toEqual(INITIAL_VIEW);
    expect(leaveRoute()(view)).toEqual(INITIAL_VIEW);
  });
});

describe('showing what is hidden', () => {
  const SAMPLE = indexBundle(sampleBundle());
  const HIDDEN: ViewState = {
    ...viewAfter(enterNeighbourhood('person:sarraj')),
    hidden: { ...INITIAL_VIEW.hidden, kinds: ['visit', 'state'] },
  };
  test('undoes no more than it takes', () => {
    const kindsOnly = { ...HIDDEN, ego: null };
    const shown = revealNode(SAMPLE, 'event:tripoliVisit')(kindsOnly);
    expect(shown).toEqual({ ...kindsOnly, hidden: { ...HIDDEN.hidden, kinds: ['state'] } });
    expect(revealNode(SAMPLE, 'person:akar')(HIDDEN)).toEqual({ ...HIDDEN, ego: null });
  });
  test('undoes one thing after another where one is not enough', () => {
    const shown = revealNode(SAMPLE, 'event:tripoliVisit')({ ...HIDDEN, confidence: 99 });
    expect(visibleGraph(SAMPLE, shown).nodes.has('event:tripoliVisit')).toBe(true);
  });
  test('changes nothing where the node is shown', () => {
    expect(revealNode(SAMPLE, 'person:akar')(INITIAL_VIEW)).toBe(INITIAL_VIEW);
  });
});
