/// Articles as formats hand them over: a text, and what is known of it beside the text. The one rule kept here: the
/// text is final; whatever is cut out of it later, is cut out of this.

/// What is known of an article beside its text; null where nobody says so.
export interface Given {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /// The day of publication, as `YYYY-MM-DD`.
  readonly published: string | null;
  /// A language tag such as `ar`.
  readonly language: string | null;
  readonly url: string | null;
}

export const NOTHING_GIVEN: Given = {
  title: null,
  outlet: null,
  author: null,
  published: null,
  language: null,
  url: null,
};

/// A page of the printed or scanned original: its name, and where in the text it begins.
export interface Page {
  readonly label: string;
  readonly start: number;
}

/// A run of the text that stands in the original as well: `length` units from `at` are `originLength` units from `origin` there.
/// The lengths differ where one letter is spelled by several, as `&quot;` is.
export interface OriginRun {
  readonly at: number;
  readonly length: number;
  readonly origin: number;
  readonly originLength: number;
}

/// What an article was read from.
export interface Origin {
  /// The format's name, such as `html`.
  readonly format: string;
  /// Where the text stands in the original as decoded, in UTF-16 units, in order; empty where the format has no such places.
  readonly runs: readonly OriginRun[];
}

export interface Article {
  /// The path relative to the input, with forward slashes, and within an archive the path there: also the document's id.
  readonly id: string;
  /// The path as the user gave it, for messages.
  readonly path: string;
  readonly text: string;
  readonly given: Given;
  readonly pages: readonly Page[];
  readonly origin: Origin;
}

/// What an article is where nothing is known beside its text.
export const BARE: Pick<Article, 'given' | 'pages' | 'origin'> = {
  given: NOTHING_GIVEN,
  pages: [],
  origin: { format: 'text', runs: [] },
};

/// A text as an article.
export function textArticle(id: string, text: string): Article {
  return { id, path: id, text, ...BARE };
}

/// The place in the original of a place in the text; null where the text is the format's own, such as a break between paragraphs.
export function originOf({ runs }: Origin, at: number): number | null {
  const run = runs.findLast((one) => one.at <= at);
  if (!run || at >= run.at + run.length) return null;
  return run.length === run.originLength ? run.origin + (at - run.at) : run.origin;
}
