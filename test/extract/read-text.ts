/// Reads a text as the pipeline does, for tests. The one rule kept here: nothing is stubbed; the lexicon is
/// the project's own.

import { readDocument } from '../../src/extract/1-document/read-document.ts';
import { splitSentences } from '../../src/extract/2-sentence/split-sentences.ts';
import { findDates } from '../../src/extract/3-mention/date/find-dates.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { type Article, textArticle } from '../../src/model/article.ts';
import type { DateMention } from '../../src/model/date.ts';
import type { Document, Segmented } from '../../src/model/document.ts';
import { type Span, slice } from '../../src/model/span.ts';

export const lexicon = loadLexicon();

export function articleOf(text: string): Article {
  return { ...textArticle('article.txt', text), path: 'news/article.txt' };
}

/// The document in a text.
export function readText(text: string): Document {
  return readDocument(articleOf(text), lexicon).document;
}

/// The document without what its text states of its publication, published on the day given.
export function publishedOn(day: string | null, document: Document): Document {
  return { ...document, published: day === null ? null : { date: day, span: { start: 0, end: 0 } } };
}

export function segmentedText(text: string, published: string | null = null): Segmented {
  const document = readText(text);
  return splitSentences(published === null ? document : publishedOn(published, document));
}

export function sentencesOf(text: string): string[] {
  const { document, sentences } = segmentedText(text);
  return sentences.map((sentence) => slice(document.text, sentence.span));
}

/// A date as one word: `2020-07-03`, `2021-02-16..2021-02-17`, `null` where it stays open.
export function dateValue({ value }: DateMention): string {
  if (!value) return 'null';
  return value.end === null ? value.start : `${value.start}..${value.end}`;
}

export interface TextDate {
  readonly text: string;
  readonly value: string;
  readonly basis: string | null;
}

export function datesOf(text: string, published: string | null = null): TextDate[] {
  const segmented = segmentedText(text, published);
  return findDates(segmented, lexicon).dates.map((date) => ({
    text: slice(segmented.document.text, date.span),
    value: dateValue(date),
    basis: date.value?.basis ?? null,
  }));
}

/// The words each span covers.
export function wordsOf(text: string, spans: readonly Span[]): string[] {
  return spans.map((span) => slice(text, span));
}
