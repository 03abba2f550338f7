/// Annotated articles: plain text with the names marked in it. The one rule kept here: the text of an article is
/// its headline and its sentences, a line each, and marks are spans of that text.

import type { EntityKind } from '../model/ontology.ts';
import { type Span, span } from '../model/span.ts';

export interface MarkedName extends Span {
  readonly kind: EntityKind;
}

export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
}

const KINDS: Readonly<Record<string, EntityKind>> = {
  PER: 'person',
  ORG: 'organization',
  STATE: 'state',
  LOC: 'place',
};
const MARK = /\[(PER|ORG|STATE|LOC) ([^[\]]+)\]/g;

/// Reads an article of the gold set: `H` and `S` lines hold text with marks (`[PER name]`); headers and events are passed over.
export function readArticle(id: string, source: string): MarkedArticle {
  const names: MarkedName[] = [];
  let text = '';
  for (const line of source.split('\n')) {
    if (!/^[HS] /.test(line)) continue;
    let from = 2;
    for (const mark of line.matchAll(MARK)) {
      const [whole, kind = '', words = ''] = mark;
      text += line.slice(from, mark.index);
      names.push({ kind: KINDS[kind] as EntityKind, ...span(text.length, text.length + words.length) });
      text += words;
      from = mark.index + whole.length;
    }
    text += `${line.slice(from)}\n`;
  }
  return { id, text, names };
}

/// Whether an article is kept aside for measuring: those whose number is divisible by four are never trained on.
export function isAside(id: string): boolean {
  return Number(/(\d+)\D*$/.exec(id)?.[1] ?? 0) % 4 === 0;
}
