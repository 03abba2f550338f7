/// An article laid out for reading. The one rule kept here: its blocks, put together with the line breaks between
/// them, are the text itself; page furniture is set apart but never dropped.

import type { DocumentRecord } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import type { Span } from '../../model/span.ts';
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

/// For each line what shares a unit with it. One walk down both: a span is looked at only beside its own lines.
function beside<T extends Span>(lines: readonly Span[], spans: readonly T[]): readonly (readonly T[])[] {
  const waiting = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: readonly T[] = [];
  return lines.map((line) => {
    const from = next;
    while ((waiting[next]?.start ?? Number.POSITIVE_INFINITY) < line.end) next += 1;
    open = [...open, ...waiting.slice(from, next)].filter(({ end }) => end > line.start);
    return open;
  });
}

/// Lays out a document: its lines with the sentences found in them, furniture apart.
export function layOut(document: DocumentRecord, found: readonly FoundSentence[]): readonly Passage[] {
  const lines = linesOf(document.text);
  const sentences = beside(lines, found);
  const furniture = beside(lines, document.boilerplate);
  const passages: { boilerplate: boolean; blocks: Block[] }[] = [];
  for (const [n, line] of lines.entries()) {
    const boilerplate = (furniture[n]?.length ?? 0) > 0;
    const block = { ...line, sentences: sentences[n] ?? [] };
    const last = passages.at(-1);
    if (last?.boilerplate === boilerplate) last.blocks.push(block);
    else passages.push({ boilerplate, blocks: [block] });
  }
  return passages;
}

/// Lines are put on the page this many at a time.
const CHUNK = 60;

/// The lines in chunks, each of which is put on the page as a whole.
export function chunksOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  return Array.from({ length: Math.ceil(blocks.length / CHUNK) }, (_, n) => blocks.slice(n * CHUNK, (n + 1) * CHUNK));
}
