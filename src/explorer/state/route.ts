/// Asking how two nodes are linked. The one rule kept here: what was selected gives way, so that the answer is what
/// one sees.

import { selectNode } from './selection.ts';
import type { Producer, Route } from './view.ts';

/// Asks for the paths between two nodes; a node and itself are no question.
export function askRoute(from: string, to: string): Producer {
  return (state) => {
    const { avoid = [] } = state.route?.from === from && state.route.to === to ? state.route : {};
    if (from === to) return state;
    return { ...state, selection: null, article: null, route: { from, to, avoid } };
  };
}

function withRoute(change: (route: Route) => Route): Producer {
  return (state) => (state.route ? { ...state, route: change(state.route) } : state);
}

export function leaveRoute(): Producer {
  return (state) => (state.route ? { ...state, route: null } : state);
}

/// The same question from the other end.
export function turnRoute(): Producer {
  return withRoute(({ from, to, avoid }) => ({ from: to, to: from, avoid }));
}

/// Leaves out paths through a node.
export function avoidNode(node: string): Producer {
  return withRoute((route) => (route.avoid.includes(node) ? route : { ...route, avoid: [...route.avoid, node] }));
}

/// Lets paths go through a node again.
export function allowNode(node: string): Producer {
  return withRoute((route) => ({ ...route, avoid: route.avoid.filter((other) => other !== node) }));
}

/// Asks how a node is linked to what is selected, or to where the last question began; selects it where nothing is.
export function linkTo(node: string): Producer {
  return (state) => {
    const from = state.selection?.type === 'node' ? state.selection.key : state.route?.from;
    return (from === undefined || from === node ? selectNode(node) : askRoute(from, node))(state);
  };
}
