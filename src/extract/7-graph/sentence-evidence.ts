/// Evidence: whole sentences as they stand in their documents. The one rule kept here: the quote is sliced
/// from the text by the span beside it, always.

import { type Document, quoteOf } from '../../model/document.ts';
import type { Evidence, MarkedEvidence } from '../../model/graph.ts';
import { bySpan, type Span } from '../../model/span.ts';

/// What is quoted.
export type Source = Pick<Document, 'id' | 'text' | 'stretch'>;

/// A stretch of one sentence that refers to a node or states a relation.
export interface Mark {
  readonly article: Source;
  /// The span of the sentence.
  readonly sentence: Span;
  readonly span: Span;
  readonly rule: string;
}

/// A sentence as evidence.
export function sentenceEvidence(source: Source, { start, end }: Span, rule: string): Evidence {
  return { document: source.id, start, end, quote: quoteOf(source, { start, end }), rule };
}

function distinct(spans: readonly Span[]): readonly Span[] {
  const seen = new Map(spans.map(({ start, end }) => [`${start} ${end}`, { start, end }]));
  return [...seen.values()].toSorted(bySpan);
}

function byPlace(a: Evidence, b: Evidence): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return bySpan(a, b);
}

/// How many sentences marks stand in: as many as their evidence has.
export function countSentences(marks: readonly Mark[]): number {
  return new Set(marks.map(placeOf)).size;
}

function placeOf({ article, sentence }: Pick<Mark, 'article' | 'sentence'>): string {
  return `${article.id}\n${sentence.start}`;
}

/// Marks gathered by sentence, in the order of documents and text.
export function markedEvidence(marks: readonly Mark[]): readonly MarkedEvidence[] {
  const bySentence = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = placeOf(mark);
    const known = bySentence.get(key);
    if (known) known.push(mark);
    else bySentence.set(key, [mark]);
  }
  const found = [...bySentence.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const evidence = sentenceEvidence(first.article, first.sentence, first.rule);
    return [{ marks: distinct(group.map((mark) => mark.span)), ...evidence }];
  });
  return found.toSorted(byPlace);
}
