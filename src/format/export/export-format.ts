/// What writes a graph for other programs alone. The one rule kept here: nothing reads it back, so each says what it leaves out in
/// `docs/formats.md`.

import type { GraphBundle } from '../../model/graph.ts';

/// What stands in a file: text, bytes, or text piece by piece.
export type Content = string | Uint8Array | Iterable<string>;
export type Contents = ReadonlyMap<string, Content>;

/// What of a graph is wanted, and how.
export interface Request {
  /// Keys of nodes, for a format that can be of some; null is all there is to say.
  readonly of: readonly string[] | null;
  /// The name of the file it is for, whose ending may choose between two ways of writing.
  readonly out: string;
}

export interface Export {
  /// What it is for, in a few words.
  readonly title: string;
  /// The names of its files; more than one stand in a folder together.
  readonly files: readonly string[];
  /// Whether it can be of some nodes alone.
  readonly selective?: true;
  /// Whether it is of the articles, whatever was read in them.
  readonly ofArticles?: true;
  /// Loads what it needs only now.
  write(bundle: GraphBundle, request: Request): Promise<Contents>;
}
