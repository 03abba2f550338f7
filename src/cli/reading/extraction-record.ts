/// Extractions as bytes, for other threads and for the disk. The one rule kept here: a record holds what was read and not the article
/// it was read from; with its article it passes the gate again, so that no span is believed that does not stand in that text.

import { Packr } from 'msgpackr/pack';
import { admit } from '../../extract/admit.ts';
import type { Article } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { Admitted, Extraction } from '../../model/extraction.ts';
import { type Columned, columnOf, sentencesOf } from './token-column.ts';

/// What is said of an article beside what it says itself.
interface Recorded extends Omit<Extraction, 'document' | 'diagnostics' | 'sentences'> {
  readonly about: Omit<Document, keyof Article>;
  readonly columned: Columned;
  readonly diagnostics: readonly Omit<Diagnostic, 'document'>[];
}

const packr = new Packr();

/// What was read in an article, as bytes of its own.
export function packExtraction({ document, diagnostics, sentences, ...said }: Extraction): Uint8Array {
  const { id: _, path: _path, text, given: _given, pages: _pages, origin: _origin, ...about } = document;
  const recorded: Recorded = {
    ...said,
    about,
    columned: columnOf(sentences, text),
    diagnostics: diagnostics.map(({ document: _, ...said }) => said),
  };
  // The packer writes into a buffer that it goes on using.
  return new Uint8Array(packr.pack(recorded));
}

/// What was read in this article. Throws where the bytes are no record.
export function unpackExtraction(record: Uint8Array, article: Article): Admitted {
  const { about, columned, diagnostics, ...said }: Recorded = packr.unpack(record);
  const { id, path, text, given, pages, origin } = article;
  return admit({
    ...said,
    document: { ...about, id, path, text, given, pages, origin },
    sentences: sentencesOf(columned, text),
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, document: id })),
  });
}
