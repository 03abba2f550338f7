/// The reader that builds use: the pipeline with its word lists. The one rule kept here: the word lists are loaded
/// once, and only when there is something to read.

import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginAssembly, extractDocument, type ReadingOptions } from '../extract/pipeline.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { Reader } from './effects.ts';

/// Hash of all that was built beside this file, which is more than reads; and of what reads letters, which is Node. Of what runs from its
/// sources nobody knows whether they are those of before: each time it is another.
function programVersion(): string {
  const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.js'));
  if (names.length === 0) return randomUUID();
  const hash = createHash('sha256').update(process.version);
  for (const name of names.sort()) hash.update(name).update(readFileSync(join(import.meta.dirname, name)));
  return hash.digest('hex');
}

/// Loads the word lists.
export function makeReader(options: ReadingOptions = {}): Reader {
  const lexicon = loadLexicon();
  return {
    lexicon: lexicon.version,
    get extractor() {
      return programVersion();
    },
    extract: (article) => extractDocument(article, lexicon, options),
    begin: () => beginAssembly(lexicon),
  };
}
