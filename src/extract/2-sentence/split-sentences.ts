/// Splitting a document into sentences and tokens. The one rule kept here: sentences follow one another
/// without overlap, hold no furniture, and never cross a line end.

import { tokenize } from '../../arabic/tokenize.ts';
import type { Document, Segment, Segmented, Sentence, SentenceRole, Token } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { Line } from '../1-document/line.ts';
import type { LineRole } from '../1-document/text-line.ts';
import { lineRoles, textLines } from '../1-document/text-line.ts';
import { sentenceBreaks } from './sentence-break.ts';
import { unglueWords } from './unglue.ts';

/// The sentences of a document, with their tokens. A dateline on a line of its own is no sentence; one that
/// opens a paragraph stands in the paragraph's first sentence.
export function splitSentences(document: Document): Segmented {
  const { text } = document;
  const lines = textLines(text, document.boilerplate);
  const datelines = new Set(
    document.segments.flatMap(({ dateline }) => (dateline ? [`${dateline.start}:${dateline.end}`] : [])),
  );
  const roles = lineRoles(text, lines, (line) => datelines.has(`${line.start}:${line.end}`));
  const sentences: Sentence[] = [];
  let segment = 0;
  lines.forEach((line, at) => {
    segment = segmentAt(document.segments, segment, line);
    const role = sentenceRole(roles[at] as LineRole);
    if (role) splitLine(text, line, role, segment, sentences);
  });
  return { document, sentences: unglueWords(text, sentences) };
}

function segmentAt(segments: readonly Segment[], from: number, { start }: Span): number {
  let at = from;
  while (at + 1 < segments.length && (segments[at + 1] as Segment).span.start <= start) at += 1;
  return at;
}

function sentenceRole(role: LineRole): SentenceRole | null {
  return role === 'dateline' ? null : role;
}

function splitLine(text: string, line: Line, role: SentenceRole, segment: number, sentences: Sentence[]): void {
  const tokens = tokenize(text, line.content, line.end);
  const breaks = role === 'headline' ? [tokens.length] : sentenceBreaks(tokens);
  let from = 0;
  for (const to of breaks) {
    if (to > from) sentences.push(sentence(sentences.length, tokens.slice(from, to), role, segment));
    from = to;
  }
}

function sentence(index: number, tokens: readonly Token[], role: SentenceRole, segment: number): Sentence {
  const first = tokens[0] as Token;
  const last = tokens.at(-1) as Token;
  return { index, span: { start: first.start, end: last.end }, segment, role, tokens };
}
