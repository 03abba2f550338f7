/// Extractions that wait for one another until all articles are read. The one rule kept here: those of some thousand articles stay in memory,
/// all others go to the disk, so that what a build holds grows with what articles say together and not with their texts.

import { Packr } from 'msgpackr/pack';
import type { Article } from '../../model/article.ts';
import type { Document } from '../../model/document.ts';
import type { Admitted } from '../../model/extraction.ts';
import { unpackExtraction } from './extraction-record.ts';
import { Recent } from './recent.ts';
import type { SpillFile, SpillPlace } from './spill-file.ts';
import { type Opening, spilledExtraction } from './spilled-extraction.ts';

/// Letters of articles whose extractions stay in memory: some three thousand short ones, which is less than a hundred megabytes.
export const HELD_LETTERS = 4_000_000;
/// Letters of articles that were opened last; they are mostly gone through in one order, each of them once.
const OPEN_LETTERS = 200_000;
/// Letters of texts that were asked for last.
const RECENT_LETTERS = 4_000_000;

/// Bytes of a unit of UTF-16.
const UNIT = 2;

/// What lies on the disk of an article beside its text.
interface Spilled extends Pick<Article, 'given' | 'pages' | 'origin'> {
  readonly record: Uint8Array;
}

interface Places {
  readonly text: SpillPlace;
  readonly rest: SpillPlace;
}

const packr = new Packr();

export class ExtractionSpill {
  readonly #create: () => SpillFile;
  readonly #open = new Recent<Places, Admitted>(OPEN_LETTERS);
  readonly #texts = new Recent<Places, string>(RECENT_LETTERS);
  #file: SpillFile | null = null;
  #room: number;

  /// `create` makes the file when the first extraction goes there; `held` letters of articles stay in memory.
  constructor(create: () => SpillFile, held = HELD_LETTERS) {
    this.#create = create;
    this.#room = held;
  }

  /// The same extraction, held in memory or on the disk. `record` is what it was unpacked from.
  keep(extraction: Admitted, record: Uint8Array): Admitted {
    const { text, given, pages, origin } = extraction.document;
    this.#room -= text.length;
    if (this.#room >= 0) return extraction;
    this.#file ??= this.#create();
    const rest: Spilled = { given, pages, origin, record };
    const places = {
      text: this.#file.append(Buffer.from(text, 'utf16le')),
      rest: this.#file.append(packr.pack(rest)),
    };
    return spilledExtraction(extraction, this.#opening(extraction.document, places));
  }

  close(): void {
    this.#file?.close();
    this.#file = null;
  }

  /// Nothing of what is asked for later holds on to the text.
  #opening({ id, path, text: { length } }: Document, places: Places): Opening {
    return {
      text: () => this.#text(places),
      stretch: (span) =>
        this.#opened()
          .readWithin(places.text, UNIT * span.start, UNIT * span.end)
          .toString('utf16le'),
      extraction: () => this.#open.get(places, length, () => this.#read({ id, path }, places)),
    };
  }

  #text(places: Places): string {
    const { length } = places.text;
    return this.#texts.get(places, length / UNIT, () => this.#bytes(places.text).toString('utf16le'));
  }

  #read(name: Pick<Article, 'id' | 'path'>, places: Places): Admitted {
    const { record, ...beside }: Spilled = packr.unpack(this.#bytes(places.rest));
    return unpackExtraction(record, { ...name, ...beside, text: this.#text(places) });
  }

  #bytes(place: SpillPlace): Buffer {
    return this.#opened().read(place);
  }

  #opened(): SpillFile {
    if (!this.#file) throw new Error('An extraction was asked for after its spill was closed');
    return this.#file;
  }
}
