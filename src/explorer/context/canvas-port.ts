/// The canvas as the rest of the page knows it. The one rule kept here: it speaks of nodes and pixels of the
/// window, never of sigma, so that lists work the same when nothing can be drawn.

import type { Selection } from '../state/view.ts';

/// A label as it was drawn; the box in pixels of the canvas.
export interface DrawnLabel {
  readonly key: string;
  readonly direction: 'rtl' | 'ltr';
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/// Nodes and edges lit together.
export interface Light {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

export interface CanvasPort {
  /// Moves the camera so that the node is in the middle.
  flyTo(key: string): void;
  /// Shows the whole graph, or these of its nodes.
  fit(nodes?: Iterable<string>): void;
  zoom(direction: 'in' | 'out'): void;
  /// Where a node's centre is in the window, with its radius; undefined where it is not shown.
  positionOf(key: string): { readonly x: number; readonly y: number; readonly size: number } | undefined;
  /// A point on an edge in the window.
  pointOn(edge: string): { readonly x: number; readonly y: number } | undefined;
  /// Lights a node or edge as if it were pointed at; null puts the light out.
  point(at: Selection | null): void;
  /// Lights some of the graph together as if it were pointed at; null puts the light out.
  pointAll(parts: Light | null): void;
  /// Lights some of the graph until it is told otherwise; what is pointed at meanwhile wins. Null puts the light out.
  light(parts: Light | null): void;
  /// The labels in the last frame.
  labels(): readonly DrawnLabel[];
}
