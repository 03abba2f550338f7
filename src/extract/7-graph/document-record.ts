/// Records of documents. The one rule kept here: the text is handed on unchanged, with all that refers to a
/// node of the graph marked in it.

import type { Document } from '../../model/document.ts';
import type { Admitted } from '../../model/extraction.ts';
import type { DocumentMention, DocumentRecord } from '../../model/graph.ts';
import type { Mention } from '../../model/mention.ts';
import { bySpan, type Span, slice } from '../../model/span.ts';

function refers(
  extraction: Admitted,
  references: readonly (readonly string[])[],
  isNode: (key: string) => boolean,
  wanted: (mention: Mention) => boolean,
): readonly DocumentMention[] {
  const found = extraction.mentions.flatMap((mention, index) => {
    const { span } = mention;
    const entities = wanted(mention) ? (references[index] ?? []).filter(isNode) : [];
    return entities.map((entity) => ({ start: span.start, end: span.end, entity }));
  });
  return found.toSorted((a, b) => bySpan(a, b) || (a.entity < b.entity ? -1 : 1));
}

/// Capitals that also stand for their states: what names the place there refers to the state.
function twins(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const places = new Set(mentions.filter(({ metonymy }) => !metonymy).map(({ kind, span }) => `${kind} ${span.start}`));
  return new Set(mentions.filter(({ metonymy, kind, span }) => metonymy && places.has(`${kind} ${span.start}`)));
}

/// What is known of a document beside its text; what is not known is left out.
function beside({ given, pages, origin }: Document): Partial<DocumentRecord> {
  return {
    ...(given.author !== null && { author: given.author }),
    ...(given.url !== null && { url: given.url }),
    ...(pages.length > 0 && { pages }),
    ...(origin.format !== 'text' && { origin }),
  };
}

/// The path as it was given, unless it tells of folders that are nobody else's business: a graph is handed on.
function sharedPath({ id, path }: Document): string {
  return /^(?:[/\\~]|[A-Za-z]:|\.\.)/.test(path) ? id : path;
}

/// A document's element of `documents.json`. `references` gives the entities meant by each mention, `copyOf` the article that it is a copy of.
export function documentRecord(
  extraction: Admitted,
  references: readonly (readonly string[])[],
  isNode: (key: string) => boolean,
  copyOf?: string,
): DocumentRecord {
  const { document } = extraction;
  const text = (span: Span | null): string | null => (span ? slice(document.text, span) : null);
  const acting = twins(extraction.mentions);
  const names = (mention: Mention): boolean => mention.form === 'name' && !acting.has(mention);
  return {
    id: document.id,
    path: sharedPath(document),
    title: text(document.title) ?? document.given.title,
    outlet: text(document.outlet) ?? document.given.outlet,
    published: document.published?.date ?? null,
    language: document.language,
    ...beside(document),
    ...(copyOf !== undefined && { copyOf }),
    text: document.text,
    sentences: extraction.sentences.map(({ span }) => ({ start: span.start, end: span.end })),
    boilerplate: document.boilerplate.map(({ start, end }) => ({ start, end })),
    mentions: refers(extraction, references, isNode, names),
    references: refers(extraction, references, isNode, (mention) => !names(mention)),
  };
}
