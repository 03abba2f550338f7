/// What reads one format of articles. The one rule kept here: a format hands on what it finds piece by piece; files within a file are
/// handed on as files and read by whoever reads files.

import { type Article, type Given, NOTHING_GIVEN, type Origin, type Page } from '../../model/article.ts';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Content } from './content.ts';
import type { FieldMap } from './field-map.ts';

/// A file to be read, on a disk or within another file.
export interface ArticleFile {
  /// The path relative to the input, with forward slashes; within an archive the path there after it.
  readonly id: string;
  /// The path as the user gave it, for messages.
  readonly path: string;
  readonly content: Content;
  /// What is known of its articles from around it: a manifest, a feed, the header of a page.
  readonly given: Given;
  /// Which columns hold what, where somebody said so.
  readonly fields?: FieldMap | undefined;
  /// What reads the letters on pictures, asked for where a picture is met; null where the machine cannot.
  readonly pictureReader?: (() => Promise<PictureReader | null>) | undefined;
}

/// The text on a picture (PNG).
export type PictureReader = (picture: Uint8Array) => Promise<string>;

/// What a format finds in a file, in order.
export type Part = { readonly article: Article } | { readonly file: ArticleFile } | { readonly diagnostic: Diagnostic };

export interface ArticleFormat {
  readonly name: string;
  /// What it is called in messages, with its article: "a saved web page".
  readonly title: string;
  /// With their dot, in lower case.
  readonly extensions: readonly string[];
  /// The most bytes that are read of one file; null where it is read piece by piece.
  readonly largest: number | null;
  /// Whether a file that begins like this is of this format, whatever it is called.
  recognizes(head: Uint8Array): boolean;
  read(file: ArticleFile): AsyncIterable<Part>;
}

/// What is wrong with a file as a whole: its other parts cannot be read either.
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  /// A stable name such as `pdf-encrypted`.
  readonly code: string;
  readonly severity: Severity;

  /// `message` says what is wrong and what to do about it, in one line.
  constructor(code: string, message: string, severity: Severity = 'error') {
    super(message);
    this.code = code;
    this.severity = severity;
  }
}

export function diagnosticOf(file: ArticleFile, code: string, severity: Severity, message: string): Part {
  return { diagnostic: { code, severity, document: file.id, message } };
}

interface Read {
  readonly text: string;
  readonly format: string;
  readonly given?: Partial<Given>;
  readonly pages?: readonly Page[];
  readonly runs?: Origin['runs'];
}

/// An article of a file: what the file's surroundings give goes before what it says of itself.
export function articleOf(file: ArticleFile, { text, format, given = {}, pages = [], runs = [] }: Read): Part {
  return {
    article: {
      id: file.id,
      path: file.path,
      text,
      given: withGiven(given, file.given),
      pages,
      origin: { format, runs },
    },
  };
}

/// Both together; `first` goes before.
export function withGiven(second: Partial<Given>, first: Given): Given {
  const known = Object.entries(first).filter(([, value]) => value !== null);
  return { ...NOTHING_GIVEN, ...second, ...Object.fromEntries(known) };
}
