/// Filters: what the legend hides and shows. The one rule kept here: a filter names what is hidden, so that a
/// kind that newer data brings is shown without anybody asking.

import type { Factuality } from '../../model/ontology.ts';
import { type Hidden, NOTHING_HIDDEN, type NodeKind, type Producer, type Relation } from './view.ts';

function toggled<T>(list: readonly T[], entry: T): readonly T[] {
  return list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];
}

function withHidden(change: (hidden: Hidden) => Hidden): Producer {
  return (state) => ({ ...state, hidden: change(state.hidden) });
}

export function toggleKind(kind: NodeKind): Producer {
  return withHidden((hidden) => ({ ...hidden, kinds: toggled(hidden.kinds, kind) }));
}

export function toggleRelation(relation: Relation): Producer {
  return withHidden((hidden) => ({ ...hidden, relations: toggled(hidden.relations, relation) }));
}

export function toggleFactuality(factuality: Factuality): Producer {
  return withHidden((hidden) => ({ ...hidden, factualities: toggled(hidden.factualities, factuality) }));
}

/// Shows one kind alone among all of them; once more shows all again.
export function isolateKind(kind: NodeKind, all: readonly NodeKind[]): Producer {
  return withHidden((hidden) => {
    const others = all.filter((other) => other !== kind);
    const alone = others.every((other) => hidden.kinds.includes(other)) && !hidden.kinds.includes(kind);
    return { ...hidden, kinds: alone ? [] : others };
  });
}

export function showEverything(): Producer {
  return (state) => ({ ...state, hidden: NOTHING_HIDDEN, ego: null });
}

export function isFiltered(hidden: Hidden): boolean {
  return hidden.kinds.length + hidden.relations.length + hidden.factualities.length > 0;
}
