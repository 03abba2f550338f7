/// Reads files into extractions. The one rule kept here: a file that cannot be read costs itself alone; the
/// diagnostics say why.

import type { Diagnostic } from '../model/diagnostic.ts';
import type { Admitted } from '../model/extraction.ts';
import { reasonOf, systemCode } from './cli-error.ts';
import type { Effects, Reader } from './effects.ts';
import { type FoundFile, shortName } from './find-sources.ts';

/// Articles are thousands of letters; what is larger than this is something else, and would stop the build.
export const LARGEST_FILE = 8 * 1024 * 1024;

export interface Articles {
  readonly extractions: readonly Admitted[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Reading {
  readonly extraction: Admitted | null;
  readonly diagnostics: readonly Diagnostic[];
}

function failed(code: string, document: string, message: string): Reading {
  return { extraction: null, diagnostics: [{ code, severity: 'error', document, message }] };
}

/// What the pipeline says of a file. An article that trips it is reported and left out.
function extract({ id, path }: FoundFile, bytes: Uint8Array, reader: Reader): Reading {
  try {
    return reader.extract({ id, path, bytes });
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return failed('extraction-failed', id, `a mistake in Isnad (${message}): please report it with this article`);
  }
}

async function readOne(found: FoundFile, reader: Reader, effects: Effects): Promise<Reading> {
  try {
    const { size } = await effects.files.stat(found.file);
    if (size > LARGEST_FILE) {
      const megabytes = (size / 1024 / 1024).toFixed(1);
      return failed('file-too-large', found.id, `${megabytes} MB is no article: split it into one file an article`);
    }
    return extract(found, await effects.files.readFile(found.file), reader);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return failed('file-unreadable', found.id, `cannot be read: ${reasonOf(error)}`);
  }
}

/// Reads all files, one after the other.
export async function readArticles(files: readonly FoundFile[], reader: Reader, effects: Effects): Promise<Articles> {
  const extractions: Admitted[] = [];
  const diagnostics: Diagnostic[] = [];
  const progress = effects.progress('Reading', files.length);
  for (const found of files) {
    const reading = await readOne(found, reader, effects);
    if (reading.extraction) extractions.push(reading.extraction);
    diagnostics.push(...reading.diagnostics);
    progress.step(shortName(found.path));
    await effects.pause();
  }
  progress.stop();
  return { extractions, diagnostics };
}
