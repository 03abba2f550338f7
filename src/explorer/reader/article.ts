/// An article laid out for reading. The one rule kept here: its blocks, put together with the line breaks between
/// them, are the text itself; page furniture is set apart but never dropped.

import type { DocumentRecord } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Selection } from '../state/view.ts';

/// A sentence that something in the graph came from, with all that did.
export interface FoundSentence extends Span {
  readonly found: readonly Selection[];
}

/// A line of the article.
export interface Block extends Span {
  readonly sentences: readonly FoundSentence[];
}

/// Lines that belong together: of the article, or of the page around it.
export interface Passage {
  readonly boilerplate: boolean;
  readonly blocks: readonly Block[];
}

/// The sentences of a document that are evidence of events or of ties between entities, in reading order.
export function foundSentences(dataset: Dataset, document: string): readonly FoundSentence[] {
  const found = new Map<string, { span: Span; things: Map<string, Selection> }>();
  const add = (span: Span, thing: Selection): void => {
    const id = `${span.start}:${span.end}`;
    const entry = found.get(id) ?? { span: { start: span.start, end: span.end }, things: new Map() };
    entry.things.set(thing.key, thing);
    found.set(id, entry);
  };
  for (const { key, attributes } of dataset.bundle.graph.nodes) {
    if (!isEvent(attributes)) continue;
    for (const evidence of attributes.evidence)
      if (evidence.document === document) add(evidence, { type: 'node', key });
  }
  for (const { key, attributes } of dataset.bundle.graph.edges) {
    if (attributes.kind === 'role') continue;
    for (const evidence of attributes.evidence)
      if (evidence.document === document) add(evidence, { type: 'edge', key });
  }
  const sentences = [...found.values()].map(({ span, things }) => ({ ...span, found: [...things.values()] }));
  return sentences.sort((a, b) => a.start - b.start);
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
}

/// Lays out a document: its lines with the sentences found in them, furniture apart.
export function layOut(document: DocumentRecord, found: readonly FoundSentence[]): readonly Passage[] {
  const passages: { boilerplate: boolean; blocks: Block[] }[] = [];
  for (const line of linesOf(document.text)) {
    const boilerplate = document.boilerplate.some((span) => overlaps(span, line));
    const block = { ...line, sentences: found.filter((sentence) => overlaps(sentence, line)) };
    const last = passages.at(-1);
    if (last?.boilerplate === boilerplate) last.blocks.push(block);
    else passages.push({ boilerplate, blocks: [block] });
  }
  return passages;
}
