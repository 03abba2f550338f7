/// The view: everything a person has chosen to look at. The one rule kept here: it is plain data that the URL
/// can hold; what is merely under the pointer or on the way is kept elsewhere.

import type { EntityKind, EventKind, Factuality, LinkKind, OtherKind, Role } from '../../model/ontology.ts';

export type NodeKind = EntityKind | EventKind | OtherKind;
/// What an edge says: a role in an event, or a relation between entities.
export type Relation = Role | LinkKind;
export type Language = 'ar' | 'en';
export type Theme = 'light' | 'dark' | 'auto';
export type Digits = 'latn' | 'arab';
export type Depth = 1 | 2 | 3;

/// What the middle of the page shows: the picture, the rows, the map, or the page of what was starred.
export const SURFACES = ['graph', 'table', 'map', 'dossier'] as const;
export type Surface = (typeof SURFACES)[number];

/// Who says a claim: the article itself, a source it names, or one it does not name.
export const VOICES = ['article', 'named', 'unnamed'] as const;
export type SpeakerKind = (typeof VOICES)[number];

/// Which day places a claim in time: the day of what it tells, or the day it was published.
export const CLOCKS = ['event', 'published'] as const;
export type Clock = (typeof CLOCKS)[number];

/// Events as nodes, or only who is linked by them.
export const PROJECTIONS = ['events', 'actors'] as const;
export type Projection = (typeof PROJECTIONS)[number];

export const COLORINGS = ['kind', 'community'] as const;
export type Coloring = (typeof COLORINGS)[number];

export const SIZINGS = ['mentions', 'degree', 'pagerank', 'betweenness'] as const;
export type Sizing = (typeof SIZINGS)[number];

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

/// What is left out of the picture. A kind or relation hides nodes and edges; the others hide evidence, and with it
/// whatever has no evidence left.
export interface Hidden {
  readonly kinds: readonly NodeKind[];
  readonly relations: readonly Relation[];
  readonly factualities: readonly Factuality[];
  /// Names of outlets; empty for articles whose outlet is not known.
  readonly outlets: readonly string[];
  readonly speakers: readonly SpeakerKind[];
}

/// Days from `from` to `to`, both included, as ISO dates.
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

/// The edges at a node that say one thing.
export interface Bundle {
  readonly node: string;
  readonly relation: Relation;
}

/// A neighbourhood: a node and all within so many steps of it, the bundles opened beyond and closed within, and
/// the centres one came by.
export interface Ego {
  readonly centre: string;
  readonly depth: Depth;
  readonly trail: readonly string[];
  readonly opened: readonly Bundle[];
  readonly closed: readonly Bundle[];
}

/// The two ends between which paths are asked for, and the nodes they may not go through.
export interface Route {
  readonly from: string;
  readonly to: string;
  readonly avoid: readonly string[];
}

/// A layout by its name with the settings that differ from its usual ones.
export interface LayoutChoice {
  readonly name: string;
  readonly settings: Readonly<Record<string, number | boolean>>;
}

/// A node that was put in its place by hand, in the measure of the file.
export interface Pin {
  readonly node: string;
  readonly x: number;
  readonly y: number;
}

/// Where a camera looks, rounded to four digits. That of the graph is as sigma has it, x and y in the framed graph; that
/// of the map has x and y as shares of the drawing, and how much closer it is than the whole world.
export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/// Which rows the table holds: entities, events, ties between them, or the claims with their sentences.
export const TABLE_TABS = ['entities', 'events', 'ties', 'claims'] as const;
export type TableTab = (typeof TABLE_TABS)[number];

/// The table as somebody set it up.
export interface TableView {
  readonly tab: TableTab;
  /// The column that orders the rows, or null for the tab's own order.
  readonly order: { readonly column: string; readonly descending: boolean } | null;
  /// The columns shown, or null for the tab's usual ones.
  readonly columns: readonly string[] | null;
  /// The words a row must have.
  readonly words: string;
}

export interface ViewState {
  readonly selection: Selection | null;
  readonly article: ArticlePlace | null;
  readonly hidden: Hidden;
  /// The least confidence of a claim that counts, in percent.
  readonly confidence: number;
  /// The entity whose sayings alone count, or null.
  readonly speaker: string | null;
  readonly clock: Clock;
  /// The days whose evidence alone counts, or null.
  readonly window: TimeWindow | null;
  /// The earlier days that `window` is compared with, or null.
  readonly compare: TimeWindow | null;
  /// Whether evidence without a date counts while days are chosen.
  readonly undated: boolean;
  readonly ego: Ego | null;
  readonly route: Route | null;
  readonly projection: Projection;
  /// The community shown alone, by the key of its first member, or null.
  readonly community: string | null;
  readonly coloring: Coloring;
  readonly sizing: Sizing;
  /// Null for the positions that the build computed.
  readonly layout: LayoutChoice | null;
  /// The nodes put in their places by hand, the last one moved at the end.
  readonly pins: readonly Pin[];
  readonly camera: CameraPlace | null;
  /// Where one has moved the map; null for where it goes by itself.
  readonly mapCamera: CameraPlace | null;
  readonly query: string;
  readonly surface: Surface;
  readonly table: TableView;
  /// Whether the timeline stands under the surface.
  readonly timeline: boolean;
  /// Whether the page is part of another page and shows the picture alone.
  readonly embed: boolean;
  /// What the link was made for: the first digits of the graph's hash, or null.
  readonly data: string | null;
  readonly language: Language;
  /// The language of names in the graph, which may differ from the interface's.
  readonly names: Language;
  readonly theme: Theme;
  readonly digits: Digits;
}

/// A step from one view to the next.
export type Producer = (state: ViewState) => ViewState;

export const NOTHING_HIDDEN: Hidden = { kinds: [], relations: [], factualities: [], outlets: [], speakers: [] };

export const INITIAL_VIEW: ViewState = {
  selection: null,
  article: null,
  hidden: NOTHING_HIDDEN,
  confidence: 0,
  speaker: null,
  clock: 'event',
  window: null,
  compare: null,
  undated: false,
  ego: null,
  route: null,
  projection: 'events',
  community: null,
  coloring: 'kind',
  sizing: 'mentions',
  layout: null,
  pins: [],
  camera: null,
  mapCamera: null,
  query: '',
  surface: 'graph',
  table: { tab: 'entities', order: null, columns: null, words: '' },
  timeline: true,
  embed: false,
  data: null,
  language: 'ar',
  names: 'ar',
  theme: 'auto',
  digits: 'latn',
};
