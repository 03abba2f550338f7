/// Filters: what the legend hides and shows. The one rule kept here: a filter names what is hidden, so that a
/// kind that newer data brings is shown without anybody asking.

import type { Factuality } from '../../model/ontology.ts';
import {
  type Clock,
  type Hidden,
  INITIAL_VIEW,
  type NodeKind,
  type Producer,
  type Relation,
  type SpeakerKind,
  type TimeWindow,
  type ViewState,
} from './view.ts';

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

/// Shows one entry of a list alone among all of them; once more shows all again.
export function isolate<K extends keyof Hidden>(part: K, entry: Hidden[K][number], all: Hidden[K]): Producer {
  return withHidden((hidden) => {
    const [list, everything]: readonly (readonly unknown[])[] = [hidden[part], all];
    const others = everything?.filter((other) => other !== entry) ?? [];
    const alone = others.every((other) => list?.includes(other)) && !list?.includes(entry);
    return { ...hidden, [part]: alone ? [] : others };
  });
}

/// Shows one kind alone among all of them; once more shows all again.
export function isolateKind(kind: NodeKind, all: readonly NodeKind[]): Producer {
  return isolate('kinds', kind, all);
}

/// Shows all entries of a list again.
export function showAllOf(part: keyof Hidden): Producer {
  return withHidden((hidden) => ({ ...hidden, [part]: [] }));
}

export function toggleOutlet(outlet: string): Producer {
  return withHidden((hidden) => ({ ...hidden, outlets: toggled(hidden.outlets, outlet) }));
}

export function toggleSpeakerKind(kind: SpeakerKind): Producer {
  return withHidden((hidden) => ({ ...hidden, speakers: toggled(hidden.speakers, kind) }));
}

/// Counts only claims read with at least this confidence, in percent.
export function setConfidence(confidence: number): Producer {
  const percent = Math.min(100, Math.max(0, Math.round(confidence)));
  return (state) => (state.confidence === percent ? state : { ...state, confidence: percent });
}

/// Counts only what this entity says; null for whoever says it.
export function setSpeaker(speaker: string | null): Producer {
  return (state) => ({ ...state, speaker });
}

export function setClock(clock: Clock): Producer {
  return (state) => ({ ...state, clock });
}

/// Counts only evidence of these days; null for all days, which ends a comparison and asks nothing of the undated.
export function setWindow(window: TimeWindow | null): Producer {
  return (state) => ({ ...state, window, ...(window === null && { compare: null, undated: false }) });
}

/// Counts evidence without a date too while days are chosen, or leaves it out again.
export function keepUndated(undated: boolean): Producer {
  return (state) => ({ ...state, undated });
}

/// Compares the window with earlier days; null for no comparison.
export function setCompare(compare: TimeWindow | null): Producer {
  return (state) => ({ ...state, compare });
}

const UNFILTERED = {
  hidden: INITIAL_VIEW.hidden,
  confidence: INITIAL_VIEW.confidence,
  speaker: INITIAL_VIEW.speaker,
  window: INITIAL_VIEW.window,
  compare: INITIAL_VIEW.compare,
  undated: INITIAL_VIEW.undated,
  community: INITIAL_VIEW.community,
} satisfies Partial<ViewState>;

/// Shows what the filters hide, and stays in the neighbourhood one is in.
export function liftFilters(): Producer {
  return (state) => ({ ...state, ...UNFILTERED });
}

export function showEverything(): Producer {
  return (state) => ({ ...state, ...UNFILTERED, ego: null });
}

/// Whether anything is left out, a neighbourhood apart.
export function isFiltered({ hidden, confidence, speaker, window, community }: ViewState): boolean {
  const lists = Object.values(hidden) as readonly (readonly unknown[])[];
  return (
    lists.some((list) => list.length > 0) || confidence > 0 || speaker !== null || window !== null || community !== null
  );
}
