/// Reads files into extractions. The one rule kept here: a file that cannot be read costs itself alone; the
/// diagnostics say why.

import type { FieldMap } from '../format/article/field-map.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Admitted } from '../model/extraction.ts';
import { reasonOf, systemCode } from './cli-error.ts';
import type { Effects, Reader } from './effects.ts';
import { withContent } from './file-content.ts';
import { type FoundFile, shortName } from './find-sources.ts';

export interface Articles {
  readonly extractions: readonly Admitted[];
  readonly diagnostics: readonly Diagnostic[];
}

/// What is being read: each article has an id of its own.
interface Reading {
  readonly extractions: Admitted[];
  readonly diagnostics: Diagnostic[];
  readonly ids: Set<string>;
}

function failed(code: string, document: string, message: string): Diagnostic {
  return { code, severity: 'error', document, message };
}

/// An id that no other article has: pages of one address may stand in an archive twice.
function ownId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}~${number}`)) number += 1;
  return `${id}~${number}`;
}

/// Adds what the pipeline says of an article. One that trips it is reported and left out.
function extract(article: Article, reader: Reader, { extractions, diagnostics, ids }: Reading): void {
  const id = ownId(article.id, ids);
  ids.add(id);
  try {
    const read = reader.extract({ ...article, id });
    extractions.push(read.extraction);
    diagnostics.push(...read.diagnostics);
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const message = `a mistake in Isnad (${reason}): please report it with this article`;
    diagnostics.push(failed('extraction-failed', id, message));
  }
}

async function readOne(
  found: FoundFile,
  fields: FieldMap,
  reader: Reader,
  effects: Effects,
  reading: Reading,
): Promise<void> {
  const { id, path, given } = found;
  const { pictureReader } = effects;
  const { readArticleFile } = await import('../format/article/read-article-file.ts');
  await withContent(found.file, effects, async (content) => {
    for await (const read of readArticleFile({ id, path, content, given, fields, pictureReader })) {
      if ('article' in read) extract(read.article, reader, reading);
      else reading.diagnostics.push(read.diagnostic);
      await effects.pause();
    }
  });
}

/// Reads all files, one after the other. `fields` says which columns of tables hold what.
export async function readArticles(
  files: readonly FoundFile[],
  fields: FieldMap,
  reader: Reader,
  effects: Effects,
): Promise<Articles> {
  const reading: Reading = { extractions: [], diagnostics: [], ids: new Set() };
  const progress = effects.progress('Reading', files.length);
  for (const found of files) {
    try {
      await readOne(found, fields, reader, effects, reading);
    } catch (error) {
      if (systemCode(error) === null) throw error;
      reading.diagnostics.push(failed('file-unreadable', found.id, `cannot be read: ${reasonOf(error)}`));
    }
    progress.step(shortName(found.path));
    await effects.pause();
  }
  progress.stop();
  return reading;
}
