/// The view: everything a person has chosen to look at. The one rule kept here: it is plain data that the URL
/// can hold; what is merely under the pointer or on the way is kept elsewhere.

import type { EntityEdgeKind, EntityKind, EventKind, Factuality, Role } from '../../model/ontology.ts';

export type NodeKind = EntityKind | EventKind;
/// What an edge says: a role in an event, or a relation between entities.
export type Relation = Role | EntityEdgeKind;
export type Language = 'ar' | 'en';
export type Theme = 'light' | 'dark' | 'auto';
export type Digits = 'latn' | 'arab';
export type Surface = 'graph' | 'list';
export type Depth = 1 | 2 | 3;

export interface Selection {
  readonly type: 'node' | 'edge';
  readonly key: string;
}

/// A place in an article that is open for reading; `start` and `end` are the sentence to show.
export interface ArticlePlace {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/// What is left out of the picture.
export interface Hidden {
  readonly kinds: readonly NodeKind[];
  readonly relations: readonly Relation[];
  readonly factualities: readonly Factuality[];
}

/// A neighbourhood: a node and all within so many steps of it.
export interface Ego {
  readonly centre: string;
  readonly depth: Depth;
}

export interface ViewState {
  readonly selection: Selection | null;
  readonly article: ArticlePlace | null;
  readonly hidden: Hidden;
  readonly ego: Ego | null;
  readonly query: string;
  readonly surface: Surface;
  readonly language: Language;
  /// The language of names in the graph, which may differ from the interface's.
  readonly names: Language;
  readonly theme: Theme;
  readonly digits: Digits;
}

/// A step from one view to the next.
export type Producer = (state: ViewState) => ViewState;

export const NOTHING_HIDDEN: Hidden = { kinds: [], relations: [], factualities: [] };

export const INITIAL_VIEW: ViewState = {
  selection: null,
  article: null,
  hidden: NOTHING_HIDDEN,
  ego: null,
  query: '',
  surface: 'graph',
  language: 'ar',
  names: 'ar',
  theme: 'auto',
  digits: 'latn',
};
