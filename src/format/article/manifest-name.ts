/// What a manifest of articles is called. The one rule kept here: a file of this name is never an article.

/// Names of files, in lower case.
export const MANIFEST_NAMES: readonly string[] = ['manifest.csv', 'manifest.tsv'];
