/// Articles being read into extractions. The one rule kept here: names are given and results are laid down in the order in which the
/// articles come, whoever reads them and whenever they are done.

import type { Assembly, ReadingOptions } from '../../extract/pipeline.ts';
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
  /// What they say, on its way into a graph.
  readonly assembly: Assembly;
  /// How many could be read.
  readonly count: number;
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
  readonly #assembly: Assembly;
  /// By place: what is to be said of an article or a source.
  readonly #said: (readonly Diagnostic[])[] = [];
  readonly #keys = new Map<string, ExtractionKey>();
  #known = 0;
  #read = 0;
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
    this.#assembly = reader.begin();
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
    const slot = { id: article.id, key, at: this.#said.push(NOTHING) - 1, bytes };
    const kept = await this.#cache?.find(key, (record) => ({ extraction: unpackExtraction(record, article), record }));
    if (!kept) return this.#queue.add({ article, about: slot });
    this.#known += 1;
    await this.#take(slot, kept.extraction, kept.record);
  }

  /// Says something of a source, in its place among the articles.
  note(diagnostic: Diagnostic): void {
    this.#said.push([diagnostic]);
  }

  /// Waits for the last of them.
  async finish(): Promise<Articles> {
    await this.#queue.finish();
    await this.#cache?.settle();
    return {
      assembly: this.#assembly,
      count: this.#read,
      diagnostics: this.#said.flat(),
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
      return this.#lay(slot, [{ code: 'extraction-failed', severity: 'error', document: slot.id, message }]);
    }
    const record = outcome.record();
    await this.#cache?.keep(slot.key, record);
    await this.#take(slot, outcome.extraction, record);
  }

  /// Has what an article says alone worked out, and puts its extraction where it waits for the others.
  #take(slot: Slot, extraction: Admitted, record: Uint8Array): Promise<void> {
    this.#assembly.add(extraction, this.#spill?.keep(extraction, record));
    this.#read += 1;
    return this.#lay(slot, extraction.diagnostics);
  }

  async #lay({ id, at, bytes }: Slot, said: readonly Diagnostic[]): Promise<void> {
    if (said.length > 0) this.#said[at] = said;
    this.#done += 1;
    // Of articles that were read at the same time the later may be done first.
    this.#bytes = Math.max(this.#bytes, bytes);
    this.#progress.at(this.#bytes, this.#done, shortName(id));
    await this.#effects.pause();
  }
}

const NOTHING: readonly never[] = [];

/// An id that no other article has: pages of one address may stand in an archive twice.
function ownId(id: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}~${number}`)) number += 1;
  return `${id}~${number}`;
}
