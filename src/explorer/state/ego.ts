/// The neighbourhood of one node. The one rule kept here: entering one keeps every other choice as it is, and each
/// centre one came by can be gone back to.

import type { Bundle, Depth, Ego, Producer, Relation } from './view.ts';

export function enterNeighbourhood(centre: string, depth: Depth = 1): Producer {
  return (state) => ({ ...state, ego: { centre, depth, trail: [], opened: [], closed: [] } });
}

function withEgo(change: (ego: Ego) => Ego): Producer {
  return (state) => (state.ego ? { ...state, ego: change(state.ego) } : state);
}

export function setDepth(depth: Depth): Producer {
  return withEgo((ego) => ({ ...ego, depth }));
}

export function leaveNeighbourhood(): Producer {
  return (state) => (state.ego ? { ...state, ego: null } : state);
}

function isSame(a: Bundle, b: Bundle): boolean {
  return a.node === b.node && a.relation === b.relation;
}

function without(list: readonly Bundle[], bundles: readonly Bundle[]): readonly Bundle[] {
  return list.filter((other) => !bundles.some((bundle) => isSame(bundle, other)));
}

function bundlesAt(node: string, relations: readonly Relation[]): readonly Bundle[] {
  return relations.map((relation) => ({ node, relation }));
}

/// Shows what a node's relations lead to, however far it is.
export function openBundles(node: string, relations: readonly Relation[]): Producer {
  const bundles = bundlesAt(node, relations);
  return withEgo((ego) => ({
    ...ego,
    opened: [...without(ego.opened, bundles), ...bundles],
    closed: without(ego.closed, bundles),
  }));
}

/// Walks no further along a node's relations; what is reached another way stays.
export function closeBundles(node: string, relations: readonly Relation[]): Producer {
  const bundles = bundlesAt(node, relations);
  return withEgo((ego) => ({
    ...ego,
    opened: without(ego.opened, bundles),
    closed: [...without(ego.closed, bundles), ...bundles],
  }));
}

/// Shows a node with what one relation leads to, and nothing of its `others`.
export function enterBundle(node: string, others: readonly Relation[]): Producer {
  return (state) => closeBundles(node, others)(enterNeighbourhood(node)(state));
}

/// Puts another node in the middle, from where one can come back to the former one.
export function makeCentre(node: string): Producer {
  return (state) => {
    if (!state.ego) return enterNeighbourhood(node)(state);
    if (state.ego.centre === node) return state;
    const trail = [...state.ego.trail, state.ego.centre];
    return { ...state, ego: { ...state.ego, centre: node, trail, opened: [], closed: [] } };
  };
}

/// Goes back to the former centre at a place of the trail; -1 is the last.
export function returnTo(place: number): Producer {
  return withEgo((ego) => {
    const centre = ego.trail.at(place);
    if (centre === undefined) return ego;
    return { ...ego, centre, trail: ego.trail.slice(0, place), opened: [], closed: [] };
  });
}
