/// Reads files into extractions. The one rule kept here: a file that cannot be read costs itself alone; the
/// diagnostics say why.

import type { Content } from '../format/article/content.ts';
import type { FieldMap } from '../format/article/field-map.ts';
import { reasonOf, systemCode } from './cli-error.ts';
import type { Effects, Reader } from './effects.ts';
import { withContent } from './file-content.ts';
import type { FoundFile } from './find-sources.ts';
import { ArticleReading, type Articles, type ReadingPlan } from './reading/article-reading.ts';

/// Content that counts how many of its bytes were asked for. What is read twice, as an archive's index is, counts once.
function counted(content: Content): { readonly content: Content; asked(): number } {
  let asked = 0;
  const read = (start: number, end: number) => {
    asked += Math.max(0, Math.min(end, content.size) - start);
    return content.read(start, end);
  };
  return { content: { size: content.size, read }, asked: () => Math.min(asked, content.size) };
}

/// Hands on the articles of a file; `before` are the bytes of the files before it.
async function readOne(
  { id, path, given, file }: FoundFile,
  fields: FieldMap,
  reading: ArticleReading,
  effects: Effects,
  before: number,
): Promise<void> {
  const { pictureReader } = effects;
  const { readArticleFile } = await import('../format/article/read-article-file.ts');
  await withContent(file, effects, async (whole) => {
    const { content, asked } = counted(whole);
    for await (const read of readArticleFile({ id, path, content, given, fields, pictureReader })) {
      if ('article' in read) await reading.add(read.article, before + asked());
      else reading.note(read.diagnostic);
    }
  });
}

async function readAll(
  files: readonly FoundFile[],
  fields: FieldMap,
  reading: ArticleReading,
  effects: Effects,
): Promise<Articles> {
  let before = 0;
  for (const found of files) {
    try {
      await readOne(found, fields, reading, effects, before);
    } catch (error) {
      if (systemCode(error) === null) throw error;
      const message = `cannot be read: ${reasonOf(error)}`;
      reading.note({ code: 'file-unreadable', severity: 'error', document: found.id, message });
    }
    before += found.size;
    await effects.pause();
  }
  return reading.finish();
}

/// Reads all files. `fields` says which columns of tables hold what.
export async function readArticles(
  files: readonly FoundFile[],
  fields: FieldMap,
  plan: ReadingPlan,
  reader: Reader,
  effects: Effects,
): Promise<Articles> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const progress = effects.readingProgress(bytes);
  const reading = new ArticleReading(plan, reader, effects, progress);
  try {
    const articles = await readAll(files, fields, reading, effects);
    progress.at(bytes, articles.keys.size, '');
    return articles;
  } finally {
    progress.stop();
    await reading.close();
  }
}
