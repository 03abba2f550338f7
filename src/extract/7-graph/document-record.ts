/// Records of documents. The one rule kept here: the text is handed on unchanged, with all that refers to a
/// node of the graph marked in it.

import type { Admitted } from '../../model/extraction.ts';
import type { DocumentMention, DocumentRecord } from '../../model/graph.ts';
import { bySpan, type Span, slice } from '../../model/span.ts';

function refers(
  extraction: Admitted,
  references: readonly (readonly string[])[],
  isNode: (key: string) => boolean,
  wanted: (form: string) => boolean,
): readonly DocumentMention[] {
  const found = extraction.mentions.flatMap(({ form, span }, index) => {
    const entities = wanted(form) ? (references[index] ?? []).filter(isNode) : [];
    return entities.map((entity) => ({ start: span.start, end: span.end, entity }));
  });
  return found.toSorted((a, b) => bySpan(a, b) || (a.entity < b.entity ? -1 : 1));
}

/// A document's element of `documents.json`. `references` gives the entities meant by each mention.
export function documentRecord(
  extraction: Admitted,
  references: readonly (readonly string[])[],
  isNode: (key: string) => boolean,
): DocumentRecord {
  const { document } = extraction;
  const text = (span: Span | null): string | null => (span ? slice(document.text, span) : null);
  return {
    id: document.id,
    path: document.path,
    title: text(document.title),
    outlet: text(document.outlet),
    published: document.published?.date ?? null,
    language: document.language,
    text: document.text,
    sentences: extraction.sentences.map(({ span }) => ({ start: span.start, end: span.end })),
    boilerplate: document.boilerplate.map(({ start, end }) => ({ start, end })),
    mentions: refers(extraction, references, isNode, (form) => form === 'name'),
    references: refers(extraction, references, isNode, (form) => form !== 'name'),
  };
}
