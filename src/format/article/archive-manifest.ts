/// Manifests within archives. The one rule kept here: they are read before the files that they tell of, and are no articles.

import { type ArticleFile, diagnosticOf, type Part, UnreadableFile, withGiven } from './article-format.ts';
import { readManifest } from './article-manifest.ts';
import { contentOf } from './content.ts';
import { MANIFEST_NAMES } from './manifest-name.ts';
import { ManifestSet } from './manifest-set.ts';

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/// Whether a member of an archive is a manifest.
export function isManifest(name: string): boolean {
  return MANIFEST_NAMES.includes(fileName(name).toLowerCase());
}

/// The manifests of an archive.
export class ArchiveManifests {
  readonly #archive: ArticleFile;
  readonly #manifests = new ManifestSet();
  readonly #broken: Part[] = [];

  constructor(archive: ArticleFile) {
    this.#archive = archive;
  }

  /// Reads one; what is wrong with it is said at the end.
  async add(name: string, bytes: Uint8Array): Promise<void> {
    const file = this.#memberOf(name, bytes);
    const folder = name.slice(0, -fileName(name).length).replace(/\/$/, '');
    try {
      this.#manifests.add(folder, file.id, await readManifest(file));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      this.#broken.push(diagnosticOf(file, error.code, error.severity, error.message));
    }
  }

  /// A member with what the manifests say of it.
  member(name: string, bytes: Uint8Array): ArticleFile {
    const file = this.#memberOf(name, bytes);
    return { ...file, given: withGiven(file.given, this.#manifests.givenOf(name)) };
  }

  *oddities(): Iterable<Part> {
    yield* this.#broken;
    for (const diagnostic of this.#manifests.diagnostics()) yield { diagnostic };
  }

  #memberOf(name: string, bytes: Uint8Array): ArticleFile {
    const { id, path } = this.#archive;
    return { ...this.#archive, id: `${id}/${name}`, path: `${path}/${name}`, content: contentOf(bytes) };
  }
}
