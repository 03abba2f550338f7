/// Reads a file for tests as a build does: by what is in it, with all that is within it. The one rule kept here: nothing is stubbed.

import type { ArticleFile } from '../../../src/format/article/article-format.ts';
import { contentOf } from '../../../src/format/article/content.ts';
import { readArticleFile } from '../../../src/format/article/read-article-file.ts';
import { type Article, NOTHING_GIVEN } from '../../../src/model/article.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

export interface ReadFile {
  readonly articles: readonly Article[];
  readonly diagnostics: readonly Diagnostic[];
}

/// What is read of a file of this name and content.
export async function readFileOf(
  id: string,
  content: string | Uint8Array,
  more: Partial<ArticleFile> = {},
): Promise<ReadFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const articles: Article[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const read of readArticleFile({
    id,
    path: id,
    content: contentOf(bytes),
    given: NOTHING_GIVEN,
    ...more,
  })) {
    if ('article' in read) articles.push(read.article);
    else diagnostics.push(read.diagnostic);
  }
  return { articles, diagnostics };
}
