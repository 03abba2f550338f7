/// The words of events and sentences on their way into the store. The one rule kept here: a sentence is there once, under the event it tells of
/// where that comes first.

import { fold } from '../arabic/fold.ts';
import { type GraphNode, isEvent } from '../model/graph.ts';
import { wordsOfEvent } from '../search/fact.ts';
import type { CopyRows } from './copy-rows.ts';
import type { Standing } from './standing.ts';
import { kindWord, vectorOf, wordsOf } from './word-vector.ts';

/// A place in a document as one number: documents in the order in which they come.
const DOCUMENT = 2 ** 32;

export class WordRows {
  readonly #events: CopyRows;
  readonly #sentences: CopyRows;
  readonly #documents = new Map<string, number>();
  readonly #seen = new Set<number>();

  constructor(events: CopyRows, sentences: CopyRows) {
    this.#events = events;
    this.#sentences = sentences;
  }

  async add(node: GraphNode, { kind, others, strength }: Standing): Promise<void> {
    const { attributes, key } = node;
    if (isEvent(attributes)) {
      const names = others.flatMap(({ names }) => names);
      const own = wordsOf(wordsOfEvent(attributes));
      await this.#events.add(
        ...[key, kind, strength],
        vectorOf([kindWord(attributes.kind, attributes.subtype), ...own, ...names]),
      );
    }
    for (const { document, end, quote, start } of attributes.evidence)
      if (this.#isNew(document, start))
        await this.#sentences.add(document, start, end, key, strength, vectorOf(wordsOf(fold(quote))));
  }

  #isNew(document: string, start: number): boolean {
    const number = this.#documents.get(document) ?? this.#documents.size;
    this.#documents.set(document, number);
    const place = number * DOCUMENT + start;
    if (this.#seen.has(place)) return false;
    this.#seen.add(place);
    return true;
  }
}
