/// Reading a file with all that is in it. The one rule kept here: whatever is wrong with a file, or with a file within it, costs that file
/// alone, and the diagnostic says what, where and what to do.

import type { Article } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type ArticleFile, type ArticleFormat, type Part, UnreadableFile } from './article-format.ts';
import { formatNamed, formatOf } from './article-formats.ts';
import { DEEPEST } from './limit.ts';
import { describeUnknown } from './remedy.ts';

/// What is read of a file: articles, and what is to be said of it, in order.
export type Read = { readonly article: Article } | { readonly diagnostic: Diagnostic };

/// The articles of a file and of the files within it.
export async function* readArticleFile(file: ArticleFile, depth = 0): AsyncGenerator<Read> {
  try {
    for await (const part of partsOf(file, depth)) {
      if ('file' in part) yield* readArticleFile(part.file, depth + 1);
      else yield part;
    }
  } catch (error) {
    yield { diagnostic: whatFailed(file, error) };
  }
}

async function* partsOf(file: ArticleFile, depth: number): AsyncGenerator<Part> {
  if (depth > DEEPEST) {
    throw new UnreadableFile(
      'archive-too-deep',
      `Archives lie within archives more than ${DEEPEST} deep: unpack them and give the folder.`,
    );
  }
  if (file.content.size === 0) throw new UnreadableFile('file-empty', 'The file is empty: leave it out.', 'warning');
  const format = await formatOf(file.id, file.content);
  if (!format) {
    // What lies beside articles in an archive is no matter; a file that was given itself is.
    if (depth > 0 && !formatNamed(file.id)) return;
    throw new UnreadableFile('format-unknown', describeUnknown(file.id), 'warning');
  }
  requireSize(file, format);
  yield* format.read(file);
}

function requireSize({ content }: ArticleFile, { largest, title }: ArticleFormat): void {
  if (largest === null || content.size <= largest) return;
  const megabytes = (size: number): string => (size / 1024 / 1024).toFixed(1);
  const message = `${megabytes(content.size)} MB is no article (${title} may have ${megabytes(largest)}): split it into one file an article.`;
  throw new UnreadableFile('file-too-large', message);
}

/// What libraries say of a broken file is for whoever looks for its cause; what to do is the same each time.
function whatFailed({ id }: ArticleFile, error: unknown): Diagnostic {
  if (error instanceof UnreadableFile)
    return { code: error.code, severity: error.severity, document: id, message: error.message };
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  const message = `The file is damaged or cut short (${reason}): fetch or save it again.`;
  return { code: 'file-broken', severity: 'error', document: id, message };
}
