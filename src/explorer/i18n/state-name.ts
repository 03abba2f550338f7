/// Names of states by their code. The one rule kept here: a state is called as the graph calls it; other names come from
/// the browser, so that the page carries no list.

import type { GraphNode, NodeAttributes } from '../../model/graph.ts';
import type { Language } from '../state/view.ts';
import { labelOf } from './name.ts';

const NAMES: Readonly<Record<Language, Intl.DisplayNames>> = {
  ar: new Intl.DisplayNames('ar', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/// The state's name, or its code where the browser knows none.
export function stateName(code: string, language: Language): string {
  try {
    return NAMES[language].of(code) ?? code;
  } catch {
    return code;
  }
}

type Nodes = ReadonlyMap<string, GraphNode>;

/// The states among some nodes, by code: a panel asks at each selection.
const STATES = new WeakMap<Nodes, ReadonlyMap<string, NodeAttributes>>();

function statesAmong(nodes: Nodes): ReadonlyMap<string, NodeAttributes> {
  const known = STATES.get(nodes);
  if (known) return known;
  const found = new Map<string, NodeAttributes>();
  for (const { attributes } of nodes.values()) {
    if (attributes.kind === 'state' && attributes.state) found.set(attributes.state, attributes);
  }
  STATES.set(nodes, found);
  return found;
}

/// The names of states as the graph has them, else as the browser does.
export function stateNames({ nodes }: { readonly nodes: Nodes }, language: Language): (code: string) => string {
  return (code) => {
    const attributes = statesAmong(nodes).get(code);
    return attributes ? labelOf(attributes, language) : stateName(code, language);
  };
}
