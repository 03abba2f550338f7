/// Articles being read into extractions. The one rule kept here: names are given and results are laid down in the order in which the
/// articles come, whoever reads them and whenever they are done.

import type { ReadingOptions } from '../../extract/pipeline.ts';
import type { Article } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Admitted } from '../../model/extraction.ts';
import type { Effects, Reader, ReadingProgress } from '../effects.ts';
import { shortName } from '../find-sources.ts';
import { ArticleQueue, WORTH_WORKERS } from './article-queue.ts';
import type { ExtractionCache } from './extraction-cache.ts';
import { type ExtractionKey, extractionKeys } from './extraction-key.ts';
import { unpackExtraction } from './extraction-record.ts';
import type { ExtractionSpill } from './extraction-spill.ts';
import type { Extractor, Outcome } from './extractor.ts';
import { localExtractor } from './local-extractor.ts';

export interface Articles {
  readonly extractions: readonly Admitted[];
  readonly diagnostics: readonly Diagnostic[];
  /// What each article's extraction depends on, by the article's id.
  readonly keys: ReadonlyMap<string, ExtractionKey>;
  /// How many were not read because they had been read before.
  readonly known: number;
}

export interface ReadingPlan {
  readonly options: ReadingOptions;
  readonly workers: number;
  readonly cache: ExtractionCache | null;
  /// Where what was read waits; in memory where there is none.
  readonly spill?: ExtractionSpill | undefined;
  /// Has articles read elsewhere, however few they are, instead of by threads of this machine.
  readonly elsewhere?: Extractor | undefined;
}

/// A place among the results.
interface Slot {
  readonly id: string;
  readonly key: ExtractionKey;
  readonly at: number;
  /// How many bytes of the sources had been read when the article had come.
  readonly bytes: number;
}

export class ArticleReading {
  readonly #keyOf: (article: Article) => ExtractionKey;
  readonly #cache: ExtractionCache | null;
  readonly #spill: ExtractionSpill | undefined;
  readonly #queue: ArticleQueue<Slot>;
  readonly #effects: Effects;
  readonly #progress: ReadingProgress;
  readonly #results: (Admitted | Diagnostic | null)[] = [];
  readonly #keys = new Map<string, ExtractionKey>();
  #known = 0;
  #done = 0;
  #bytes = 0;

  constructor(
    { options, workers, cache, spill, elsewhere }: ReadingPlan,
    reader: Reader,
    effects: Effects,
    progress: ReadingProgress,
  ) {
    this.#effects = effects;
    this.#progress = progress;
    this.#keyOf = extractionKeys(reader, options);
    this.#cache = cache;
    this.#spill = spill;
    const start = async (count: number) => elsewhere ?? effects.startWorkers(count, options);
    const worth = elsewhere ? 0 : WORTH_WORKERS;
    this.#queue = new ArticleQueue({ local: localExtractor(reader), workers, worth, start }, (slot, outcome) =>
      this.#settle(slot, outcome),
    );
  }

  /// Takes the next article, for which so many bytes of the sources were read; comes back when there is room for another.
  async add(given: Article, bytes: number): Promise<void> {
    const article = { ...given, id: ownId(given.id, this.#keys) };
    const key = this.#keyOf(article);
    this.#keys.set(article.id, key);
    const slot = { id: article.id, key, at: this.#results.push(null) - 1, bytes };
    const kept = await this.#cache?.find(key, (record) => this.#put(unpackExtraction(record, article), record));
    if (!kept) return this.#queue.add({ article, about: slot });
    this.#known += 1;
    await this.#lay(slot, kept);
  }

  /// Says something of a source, in its place among the articles.
  note(diagnostic: Diagnostic): void {
    this.#results.push(diagnostic);
  }

  /// Waits for the last of them.
  async finish(): Promise<Articles> {
    await this.#queue.finish();
    await this.#cache?.settle();
    const results = this.#results.filter((result) => result !== null);
    return {
      extractions: results.filter(isExtraction),
      diagnostics: results.flatMap((result) => (isExtraction(result) ? result.diagnostics : [result])),
      keys: this.#keys,
      known: this.#known,
    };
  }

  close(): Promise<void> {
    return this.#queue.close();
  }

  async #settle(slot: Slot, outcome: Outcome): Promise<void> {
    if ('mistake' in outcome) {
      const message = `a mistake in Isnad (${outcome.mistake}): please report it with this article`;
      return this.#lay(slot, { code: 'extraction-failed', severity: 'error', document: slot.id, message });
    }
    const record = outcome.record();
    await this.#cache?.keep(slot.key, record);
    await this.#lay(slot, this.#put(outcome.extraction, record));
  }

  /// Puts an extraction where it waits for the others.
  #put(extraction: Admitted, record: Uint8Array): Admitted {
    return this.#spill?.keep(extraction, record) ?? extraction;
  }

  async #lay({ id, at, bytes }: Slot, result: Admitted | Diagnostic): Promise<void> {
    this.#results[at] = result;
    this.#done += 1;
    // Of articles that were read at the same time the later may be done first.
    this.#bytes = Math.max(this.#bytes, bytes);
    this.#progress.at(this.#bytes, this.#done, shortName(id));
    await this.#effects.pause();
  }
}

function isExtraction(result: Admitted | Diagnostic): result is Admitted {
  return 'claims' in result;
}

/// An id that no other article has: pages of one address may stand in an archive twice.
function ownId(id: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}~${number}`)) number += 1;
  return `${id}~${number}`;
}
