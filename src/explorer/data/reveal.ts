/// Showing what filters hide. The one rule kept here: no more is undone than what hides the node.

import { leaveNeighbourhood } from '../state/ego.ts';
import { setConfidence, setSpeaker, setWindow, showEverything, toggleKind } from '../state/filter.ts';
import { INITIAL_VIEW, type Producer, type ViewState } from '../state/view.ts';
import type { Dataset } from './dataset.ts';
import { visibleGraph } from './visibility.ts';

/// What may hide a node, each undone by itself, the gentlest first.
function remedies(dataset: Dataset, node: string): readonly Producer[] {
  const kind = dataset.nodes.get(node)?.attributes.kind;
  const showKind: Producer = (state) =>
    kind !== undefined && state.hidden.kinds.includes(kind) ? toggleKind(kind)(state) : state;
  const allTellings: Producer = (state) => ({
    ...state,
    hidden: { ...INITIAL_VIEW.hidden, kinds: state.hidden.kinds, relations: state.hidden.relations },
  });
  return [leaveNeighbourhood(), showKind, setWindow(null), setConfidence(0), setSpeaker(null), allTellings];
}

function isShown(dataset: Dataset, view: ViewState, node: string): boolean {
  return visibleGraph(dataset, view).nodes.has(node);
}

/// The view with the node in it: by one remedy where one is enough, else by all that it takes.
export function revealNode(dataset: Dataset, node: string): Producer {
  return (state) => {
    if (isShown(dataset, state, node)) return state;
    const all = remedies(dataset, node);
    const alone = all.map((remedy) => remedy(state)).find((view) => isShown(dataset, view, node));
    if (alone) return alone;
    let view = state;
    for (const remedy of all) {
      view = remedy(view);
      if (isShown(dataset, view, node)) return view;
    }
    return showEverything()(view);
  };
}
