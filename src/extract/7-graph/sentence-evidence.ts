/// Evidence: whole sentences as they stand in their documents. The one rule kept here: the quote is sliced
/// from the text by the span beside it, always.

import type { Admitted } from '../../model/extraction.ts';
import type { Evidence, MarkedEvidence } from '../../model/graph.ts';
import { bySpan, type Span } from '../../model/span.ts';

/// A stretch of one sentence that refers to a node or states a relation.
export interface Mark {
  readonly extraction: Admitted;
  /// Index of the sentence.
  readonly sentence: number;
  readonly span: Span;
  readonly rule: string;
}

/// A sentence as evidence; null where the index leads nowhere.
export function sentenceEvidence(extraction: Admitted, sentence: number, rule: string): Evidence | null {
  const found = extraction.sentences[sentence];
  if (!found) return null;
  const { start, end } = found.span;
  return { document: extraction.document.id, start, end, quote: extraction.document.text.slice(start, end), rule };
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
  const places = marks.flatMap(({ extraction, sentence }) =>
    extraction.sentences[sentence] ? [placeOf(extraction, sentence)] : [],
  );
  return new Set(places).size;
}

function placeOf({ document }: Admitted, sentence: number): string {
  return `${document.id}\n${sentence}`;
}

/// Marks gathered by sentence, in the order of documents and text.
export function markedEvidence(marks: readonly Mark[]): readonly MarkedEvidence[] {
  const bySentence = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = placeOf(mark.extraction, mark.sentence);
    const known = bySentence.get(key);
    if (known) known.push(mark);
    else bySentence.set(key, [mark]);
  }
  const found = [...bySentence.values()].flatMap((group) => {
    const [first] = group;
    const evidence = first ? sentenceEvidence(first.extraction, first.sentence, first.rule) : null;
    return evidence ? [{ marks: distinct(group.map((mark) => mark.span)), ...evidence }] : [];
  });
  return found.toSorted(byPlace);
}
