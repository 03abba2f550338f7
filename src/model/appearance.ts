/// Appearance: the colour and shape of each kind, in the explorer and in exported files alike. The one rule
/// kept here: shape and colour say the same thing, so that nobody has to tell colours apart to read a graph.

import type { EntityKind, EventKind, OtherKind } from './ontology.ts';

/// What a node is drawn as: people are circles, organizations squares, states squares with a border, places
/// pins (triangles where a format knows no pins), events diamonds.
export type Shape = 'circle' | 'square' | 'bordered-square' | 'pin' | 'diamond';

export interface Appearance {
  /// `#rrggbb`, with a contrast of at least 3:1 on white and on the dark background.
  readonly color: string;
  readonly shape: Shape;
}

/// The backgrounds every colour is checked against.
export const LIGHT_BACKGROUND = '#ffffff';
export const DARK_BACKGROUND = '#1a1b1e';

/// Edges between entities; edges to events take the colour of their event.
export const RELATION_COLOR = '#8a8f98';

/// Both scales were found by a search over OKLCH for the set whose closest pair is farthest apart, as seen with
/// ordinary sight, protanopia, deuteranopia and tritanopia, among the colours that pass the contrast.
export const APPEARANCE = {
  person: { color: '#5f8df3', shape: 'circle' },
  organization: { color: '#a54391', shape: 'square' },
  state: { color: '#617209', shape: 'bordered-square' },
  place: { color: '#a98a81', shape: 'pin' },
  other: { color: '#76828f', shape: 'circle' },
  meeting: { color: '#3c95f0', shape: 'diamond' },
  visit: { color: '#de6e29', shape: 'diamond' },
  agreement: { color: '#659c65', shape: 'diamond' },
  statement: { color: '#847d89', shape: 'diamond' },
  support: { color: '#954e9c', shape: 'diamond' },
  military_action: { color: '#ad5010', shape: 'diamond' },
  appointment: { color: '#5d67d0', shape: 'diamond' },
  election: { color: '#d46ebd', shape: 'diamond' },
  legislation: { color: '#606e56', shape: 'diamond' },
} as const satisfies Record<EntityKind | EventKind | OtherKind, Appearance>;
