/// An extraction that lies on the disk. The one rule kept here: of an article only its names are in memory; whatever else is asked for is
/// read again, and passes the gate again.

import type { Claim } from '../../model/claim.ts';
import type { DateMention, ReportDate } from '../../model/date.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document, Sentence } from '../../model/document.ts';
import type { Admitted, Extraction } from '../../model/extraction.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

/// How an extraction is read again.
export interface Opening {
  extraction(): Admitted;
  text(): string;
  stretch(span: Span): string;
}

class SpilledDocument implements Document {
  readonly id: string;
  readonly path: string;
  readonly #opening: Opening;

  constructor({ id, path }: Document, opening: Opening) {
    this.id = id;
    this.path = path;
    this.#opening = opening;
  }

  get text(): string {
    return this.#opening.text();
  }
  stretch(span: Span): string {
    return this.#opening.stretch(span);
  }
  get language(): Document['language'] {
    return this.#read.language;
  }
  get title(): Document['title'] {
    return this.#read.title;
  }
  get outlet(): Document['outlet'] {
    return this.#read.outlet;
  }
  get published(): Document['published'] {
    return this.#read.published;
  }
  get given(): Document['given'] {
    return this.#read.given;
  }
  get pages(): Document['pages'] {
    return this.#read.pages;
  }
  get origin(): Document['origin'] {
    return this.#read.origin;
  }
  get segments(): Document['segments'] {
    return this.#read.segments;
  }
  get boilerplate(): Document['boilerplate'] {
    return this.#read.boilerplate;
  }

  get #read(): Document {
    return this.#opening.extraction().document;
  }
}

class SpilledExtraction implements Extraction {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
  readonly #opening: Opening;

  constructor({ document, diagnostics }: Admitted, opening: Opening) {
    this.document = new SpilledDocument(document, opening);
    this.diagnostics = diagnostics;
    this.#opening = opening;
  }

  get sentences(): readonly Sentence[] {
    return this.#opening.extraction().sentences;
  }
  get mentions(): readonly Mention[] {
    return this.#opening.extraction().mentions;
  }
  get dates(): readonly DateMention[] {
    return this.#opening.extraction().dates;
  }
  get reports(): readonly ReportDate[] {
    return this.#opening.extraction().reports;
  }
  get claims(): readonly Claim[] {
    return this.#opening.extraction().claims;
  }
}

/// The same extraction, of which next to nothing is in memory. It is as admitted as what it hands on, which is what the gate let pass.
export function spilledExtraction(extraction: Admitted, opening: Opening): Admitted {
  const spilled: Extraction = new SpilledExtraction(extraction, opening);
  return spilled as Admitted;
}
