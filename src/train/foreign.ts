/// Text that is not ours, to learn from. The one rule kept here: it counts less than the gold articles.

import { readFileSync } from 'node:fs';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Example, examplesOf, ruleArticle } from './example.ts';
import { readColumns } from './read-columns.ts';

/// How much a sentence counts that is not from the gold articles.
const FOREIGN_WEIGHT = 0.4;

/// The examples in files of annotated text in columns.
export function foreignExamples(paths: readonly string[], lexicon: Lexicon): readonly Example[] {
  const articles = paths.flatMap((path) => readColumns(path, readFileSync(path, 'utf8'), lexicon));
  return articles.flatMap((article) => examplesOf(ruleArticle(article, lexicon), FOREIGN_WEIGHT, true));
}
