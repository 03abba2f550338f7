/// The canvas as the rest of the page knows it. The one rule kept here: it speaks of nodes and pixels of the
/// window, never of sigma, so that lists work the same when nothing can be drawn.

import type { Selection } from '../state/view.ts';
import type { Extent, Picture } from './picture.ts';

/// A label as it was drawn; the box in pixels of the canvas.
export interface DrawnLabel {
  readonly key: string;
  readonly direction: 'rtl' | 'ltr';
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface CanvasPort {
  /// Moves the camera so that the node is in the middle.
  flyTo(key: string): void;
  /// Shows the whole graph.
  fit(): void;
  zoom(direction: 'in' | 'out'): void;
  /// Where a node's centre is in the window, with its radius; undefined where it is not shown.
  positionOf(key: string): { readonly x: number; readonly y: number; readonly size: number } | undefined;
  /// A point on an edge in the window.
  pointOn(edge: string): { readonly x: number; readonly y: number } | undefined;
  /// Lights a node or edge as if it were pointed at; null puts the light out.
  point(at: Selection | null): void;
  /// The labels in the last frame.
  labels(): readonly DrawnLabel[];
  /// What is to be painted of it, for a picture to take away; in the colours of the light theme where `light`.
  picture(extent: Extent, light: boolean): Picture;
}
