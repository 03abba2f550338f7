/// Reading a document: an article in, its segments and furniture out. The one rule kept here: the text stays as it was
/// handed over, and every oddity met on the way is a diagnostic.

import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Article } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { Block } from './furniture.ts';
import { findFurniture } from './furniture.ts';
import { detectLanguage } from './language.ts';
import { maybeLine, readLines } from './line.ts';
import { outletLine, outletOf } from './outlet.ts';
import { findPublished } from './publication.ts';
import { findSegments } from './segment.ts';

export interface ReadDocument {
  readonly document: Document;
  readonly diagnostics: Diagnostic[];
}

/// Reads one article.
export function readDocument(article: Article, lexicon: Lexicon): ReadDocument {
  const document = describe(article, lexicon);
  return { document, diagnostics: oddities(document) };
}

function oddities({ id, language }: Document): Diagnostic[] {
  if (language === 'ar') return [];
  const message = `The text is not Arabic (${language}): nothing can be extracted from it.`;
  return [{ code: 'language-unread', severity: 'warning', document: id, message }];
}

function describe({ id, path, text, given, pages, origin }: Article, lexicon: Lexicon): Document {
  const language = detectLanguage(text);
  const lines = readLines(text);
  const blocks = findFurniture(text, lines, lexicon);
  const read = blocks.filter((block) => !block.furniture).map((block) => block.text);
  const segments = findSegments(text, read, lexicon);
  const above = blocks.findIndex((block) => !block.furniture && block.line.words >= LONG);
  const credited = segments
    .map(({ dateline }) => dateline && outletOf(text, dateline, lexicon))
    .find((outlet) => outlet);
  return {
    id,
    path,
    text,
    language,
    title: segments.map(({ segment }) => segment.headline).find((headline) => headline) ?? null,
    outlet: credited ?? outletLine(text, lines),
    published: publishedOn(given.published, findPublished(text, lines, above, lexicon)),
    segments: segments.map(({ segment }) => segment),
    boilerplate: boilerplateSpans(text, blocks),
    given,
    pages,
    origin,
  };
}

/// The day that is given, with the words of the text where they state the same; else the day that the text states.
function publishedOn(given: string | null, stated: Document['published']): Document['published'] {
  if (given === null) return stated;
  return { date: given, span: stated?.date === given ? stated.span : null };
}

const LONG = 12;

/// Furniture that stands together is one span; so is what was cut from the end of a line.
function boilerplateSpans(text: string, blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  let joined = false;
  for (const { line, text: kept, furniture } of blocks) {
    const cut = furniture ? line : maybeLine(text, kept.end, line.end);
    const last = spans.at(-1);
    if (cut && furniture && joined && last) spans[spans.length - 1] = { start: last.start, end: line.end };
    else if (cut) spans.push({ start: cut.start, end: line.end });
    joined = cut !== undefined;
  }
  return spans;
}
