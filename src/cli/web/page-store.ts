/// Pages as they were fetched. The one rule kept here: a page is kept byte for byte in a folder that a build can read again without a
/// network, with a manifest that says where each came from.

import { dirname, join, resolve } from 'node:path';
import { readCsvTable, USUAL_CSV, writeCsvRows } from '../../format/csv.ts';
import { systemCode } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import { writeWhole } from '../write-whole.ts';
import { pageName } from './page-name.ts';
import type { Answer } from './polite-client.ts';

/// A page that was fetched.
export interface StoredPage {
  /// Its path within the folder.
  readonly file: string;
  /// The address that was asked for.
  readonly asked: string;
  /// The address that answered.
  readonly url: string;
  readonly etag: string;
  readonly modified: string;
}

const HEAD = ['file', 'url', 'asked', 'etag', 'modified'] as const;
export const PAGES_MANIFEST = 'manifest.csv';

export class PageStore {
  readonly folder: string;
  readonly #effects: Effects;
  readonly #pages: Map<string, StoredPage>;

  private constructor(folder: string, effects: Effects, pages: readonly StoredPage[]) {
    this.folder = folder;
    this.#effects = effects;
    this.#pages = new Map(pages.map((page) => [page.asked, page]));
  }

  /// The pages of a folder, none where it does not exist.
  static async open(folder: string, effects: Effects): Promise<PageStore> {
    const path = join(folder, PAGES_MANIFEST);
    try {
      const text = new TextDecoder().decode(await effects.files.readFile(resolve(effects.cwd, path)));
      return new PageStore(folder, effects, readPages(path, text));
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
      return new PageStore(folder, effects, []);
    }
  }

  find(asked: string): StoredPage | null {
    return this.#pages.get(asked) ?? null;
  }

  /// Where a page is on the disk.
  pathOf({ file }: StoredPage): string {
    return resolve(this.#effects.cwd, this.folder, file);
  }

  /// Keeps an answer, with its line in the manifest.
  async keep(asked: string, answer: Answer, bytes: Uint8Array): Promise<StoredPage> {
    const { etag, modified, type, url } = answer;
    const page = { file: pageName(asked, type), asked, url, etag, modified };
    const path = join(this.folder, page.file);
    await this.#effects.files.mkdir(resolve(this.#effects.cwd, dirname(path)), { recursive: true });
    await writeWhole(path, bytes, this.#effects);
    this.#pages.set(asked, page);
    await this.#writeManifest();
    return page;
  }

  async #writeManifest(): Promise<void> {
    const pages = [...this.#pages.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
    const rows = [HEAD, ...pages.map((page) => HEAD.map((name) => page[name]))];
    await writeWhole(join(this.folder, PAGES_MANIFEST), writeCsvRows(rows, USUAL_CSV), this.#effects);
  }
}

function readPages(path: string, text: string): readonly StoredPage[] {
  return readCsvTable(path, text).records.map(
    ({ of: { asked = '', etag = '', file = '', modified = '', url = '' } }) => ({
      ...{ asked, etag, file, modified, url },
    }),
  );
}
