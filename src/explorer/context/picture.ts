/// A picture of the graph as a list of things to paint, in their order. The one rule kept here: it says all that is
/// needed to paint it anywhere, on a canvas or in a file, and nothing of how.

/// An area or a line: `path` as SVG writes it, in pixels.
export interface PathMark {
  readonly kind: 'path';
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
}

/// A text with its middle at `x`, `y`, turned by `angle` radians.
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly direction: 'rtl' | 'ltr';
  readonly fontSize: number;
  readonly weight: number;
  readonly color: string;
  /// The colour around the letters; null for none.
  readonly halo: string | null;
}

export type PictureMark = PathMark | TextMark;

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /// The colour of writing on the background.
  readonly ink: string;
  readonly font: string;
  readonly marks: readonly PictureMark[];
}

/// What of the graph is taken: what the screen shows, all of it as large as the screen, or all of it on a sheet so
/// large that more names find room.
export type Extent = 'screen' | 'whole' | 'poster';
