/// Effects: all that the commands may touch outside themselves. The one rule kept here: commands get it handed
/// in and reach for nothing else, so that a test can be the world.

import type { promises } from 'node:fs';
import type { ReadingOptions } from '../extract/pipeline.ts';
import type { PictureReader } from '../format/article/article-format.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Admitted } from '../model/extraction.ts';
import type { DocumentRecord, GraphFile } from '../model/graph.ts';

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

export type Files = Pick<
  typeof promises,
  'lstat' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'realpath' | 'rename' | 'rm' | 'stat'
>;

/// The pipeline with its word lists.
export interface Reader {
  /// Hash of the word lists.
  readonly lexicon: string;
  extract(article: Article): { readonly extraction: Admitted; readonly diagnostics: readonly Diagnostic[] };
  assemble(extractions: readonly Admitted[]): {
    readonly graph: GraphFile;
    readonly documents: readonly DocumentRecord[];
  };
}

export interface Progress {
  /// One more is done.
  step(name: string): void;
  stop(): void;
}

export interface Effects {
  /// Results only.
  readonly stdout: Output;
  /// Everything else: progress, diagnostics, errors.
  readonly stderr: Output;
  readonly files: Files;
  readonly platform: NodeJS.Platform;
  /// The folder that relative paths start from.
  readonly cwd: string;
  /// Isnad's own folder, where the explorer and the sample articles are.
  readonly home: string;
  /// This process, so that what it leaves behind when killed can be told from what is in use.
  readonly process: number;
  isRunning(process: number): boolean;
  /// Loads the word lists, which takes a moment: only builds ask for it.
  reader(options?: ReadingOptions): Reader;
  progress(title: string, total: number): Progress;
  /// What reads the letters on pictures; null where the machine cannot.
  pictureReader(): Promise<PictureReader | null>;
  /// Lets timers and signals have their turn between two long computations.
  pause(): Promise<void>;
  /// The built file of the thread in which an embedded store runs.
  readonly storeWorker: URL;
  /// Opens an address in a browser where there is a display; says whether it tried.
  openBrowser(url: string): boolean;
  /// Ends when somebody interrupts the program.
  interrupted(): Promise<void>;
}
