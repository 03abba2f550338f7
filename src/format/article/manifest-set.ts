/// The manifests of a tree of folders. The one rule kept here: the nearest manifest above a file that names it holds, however its system
/// writes letters with marks; a row that names no file is said.

import { type Given, NOTHING_GIVEN } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ArticleManifest } from './article-manifest.ts';

/// A manifest in its folder, with the rows that have named no file so far.
interface Placed {
  readonly document: string;
  readonly given: ReadonlyMap<string, Given>;
  readonly unmatched: Set<string>;
  readonly oddities: ArticleManifest['oddities'];
}

/// How many rows are named.
const NAMED = 5;

export class ManifestSet {
  readonly #byFolder = new Map<string, Placed>();

  /// Adds the manifest of a folder (with forward slashes, empty for the topmost); `document` is what it is called in messages.
  add(folder: string, document: string, { given, oddities }: ArticleManifest): void {
    const folded = new Map([...given].map(([path, known]) => [path.normalize('NFC'), known]));
    this.#byFolder.set(folder.normalize('NFC'), {
      document,
      given: folded,
      unmatched: new Set(folded.keys()),
      oddities,
    });
  }

  /// What is said of a file.
  givenOf(path: string): Given {
    const parts = path.normalize('NFC').split('/');
    const found = parts.flatMap((_, depth) => {
      const manifest = this.#byFolder.get(parts.slice(0, depth).join('/'));
      const name = parts.slice(depth).join('/');
      manifest?.unmatched.delete(name);
      return manifest?.given.get(name) ?? [];
    });
    return found.at(-1) ?? NOTHING_GIVEN;
  }

  /// What is odd about the manifests, when all files have been asked for.
  diagnostics(): readonly Diagnostic[] {
    return [...this.#byFolder.values()].flatMap(({ document, oddities, unmatched }) => [
      ...oddities.map((oddity) => ({ ...oddity, document })),
      ...(unmatched.size > 0 ? [unmatchedRows(document, [...unmatched])] : []),
    ]);
  }
}

function unmatchedRows(document: string, names: readonly string[]): Diagnostic {
  const named = names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ', …' : '');
  const rows = names.length === 1 ? '1 row names' : `${names.length} rows name`;
  const message = `${rows} no file that is read (${named}): write each path from the manifest's folder on, as the file is called.`;
  return { code: 'manifest-unmatched', severity: 'warning', document, message };
}
