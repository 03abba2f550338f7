/// Effects: all that the commands may touch outside themselves. The one rule kept here: commands get it handed
/// in and reach for nothing else, so that a test can be the world.

import type { promises } from 'node:fs';
import type { Assembly, ReadingOptions } from '../extract/pipeline.ts';
import type { PictureReader } from '../format/article/article-format.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Admitted } from '../model/extraction.ts';
import type { GexfScribe, GexfSize } from './gexf-scribe.ts';
import type { Extractor } from './reading/extractor.ts';
import type { SpillFile } from './reading/spill-file.ts';

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
  /// Hash of the program that reads: what another one read is not what this one would.
  readonly extractor: string;
  extract(article: Article): { readonly extraction: Admitted; readonly diagnostics: readonly Diagnostic[] };
  /// Begins a graph of what is read.
  begin(): Assembly;
}

export interface Progress {
  /// One more is done.
  step(name: string): void;
  stop(): void;
}

/// Progress by bytes of the sources, which are known beforehand, and by articles, which are not.
export interface ReadingProgress {
  /// So many bytes were read, so many articles are done, this one last.
  at(bytes: number, articles: number, name: string): void;
  stop(): void;
}

/// Something that goes on until it is closed.
export interface Watching {
  close(): Promise<void>;
}

export interface Effects {
  /// Results only.
  readonly stdout: Output;
  /// Everything else: progress, diagnostics, errors.
  readonly stderr: Output;
  readonly files: Files;
  /// Makes a file for what has no room in memory.
  spillFile(path: string): SpillFile;
  readonly platform: NodeJS.Platform;
  /// Environment variables by their names.
  readonly environment: Readonly<Record<string, string | undefined>>;
  /// The folder that relative paths start from.
  readonly cwd: string;
  /// Isnad's own folder, where the explorer and the sample articles are.
  readonly home: string;
  /// This process, so that what it leaves behind when killed can be told from what is in use.
  readonly process: number;
  isRunning(process: number): boolean;
  /// Loads the word lists, which takes a moment: only builds ask for it.
  reader(options?: ReadingOptions): Reader;
  /// In bytes: what this program may take, and what the machine has; and whether somebody chose what it may take.
  readonly memory: { readonly given: number; readonly machine: number; readonly isChosen: boolean };
  /// Gives memory that is free back to the machine, where there is much of it.
  giveBack(): void;
  /// How many threads can work at a time.
  readonly cores: number;
  /// Starts threads that read as `reader` does.
  startWorkers(count: number, options: ReadingOptions): Promise<Extractor>;
  /// Starts a thread that makes GEXF of a graph while it is written.
  startScribe(size: GexfSize): GexfScribe;
  progress(title: string, total: number): Progress;
  readingProgress(bytes: number): ReadingProgress;
  /// What reads the letters on pictures; null where the machine cannot.
  pictureReader(): Promise<PictureReader | null>;
  /// Lets timers and signals have their turn between two long computations.
  pause(): Promise<void>;
  /// The built file of the thread in which an embedded store runs.
  readonly storeWorker: URL;
  /// Opens an address in a browser where there is a display; says whether it tried.
  openBrowser(url: string): boolean;
  /// Ends when somebody interrupts the program, or when the signal says that nobody waits for it any more.
  interrupted(signal?: AbortSignal): Promise<void>;
  /// Calls `changed` when something under the paths changes, folders apart that `isIgnored` says are no matter.
  watch(paths: readonly string[], isIgnored: (path: string) => boolean, changed: () => void): Promise<Watching>;
}
