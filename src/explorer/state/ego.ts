/// The neighbourhood of one node. The one rule kept here: entering one keeps every other choice as it is.

import type { Depth, Producer } from './view.ts';

export function enterNeighbourhood(centre: string, depth: Depth = 1): Producer {
  return (state) => ({ ...state, ego: { centre, depth, trail: [], opened: [], closed: [] } });
}

export function setDepth(depth: Depth): Producer {
  return (state) => (state.ego ? { ...state, ego: { ...state.ego, depth } } : state);
}

export function leaveNeighbourhood(): Producer {
  return (state) => (state.ego ? { ...state, ego: null } : state);
}
