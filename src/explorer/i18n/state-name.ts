/// Names of states by their code. The one rule kept here: a state is called as the graph calls it; other names come from
/// the browser, so that the page carries no list.

import type { GraphNode } from '../../model/graph.ts';
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

/// The names of states as the graph has them, else as the browser does.
export function stateNames(
  { nodes }: { readonly nodes: ReadonlyMap<string, GraphNode> },
  language: Language,
): (code: string) => string {
  const known = new Map<string, string>();
  for (const { attributes } of nodes.values()) {
    if (attributes.kind === 'state' && attributes.state) known.set(attributes.state, labelOf(attributes, language));
  }
  return (code) => known.get(code) ?? stateName(code, language);
}
