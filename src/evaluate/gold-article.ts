/// Gold articles: plain text with the names marked in it, and below each sentence what it says happened. The one
/// rule kept here: the text of an article is its headline and its sentences, a line each, and marks are spans of it.

import { FormatError } from '../format/format-error.ts';
import type { EntityKind } from '../model/ontology.ts';
import { type Span, span } from '../model/span.ts';

export interface MarkedName extends Span {
  readonly kind: EntityKind;
}

/// A text with its names.
export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
}

export interface GoldField {
  /// A role, or one of `trigger`, `place`, `date`, `factuality`, `source`.
  readonly name: string;
  /// Words of the sentence; for `factuality` its name.
  readonly value: string;
}

/// What a sentence says happened.
export interface GoldClaim {
  /// An event kind, or `other` for what has none.
  readonly kind: string;
  readonly fields: readonly GoldField[];
}

export interface GoldSentence {
  readonly span: Span;
  readonly names: readonly MarkedName[];
  readonly claims: readonly GoldClaim[];
}

export interface GoldArticle extends MarkedArticle {
  readonly sentences: readonly GoldSentence[];
}

const KINDS: Readonly<Record<string, EntityKind>> = {
  PER: 'person',
  ORG: 'organization',
  STATE: 'state',
  LOC: 'place',
};
const MARK = /\[(PER|ORG|STATE|LOC) ([^[\]]+)\]/g;

/// A line without its marks, and where in the article the marked names stand if the line begins at `start`.
function readMarks(line: string, start: number): { readonly text: string; readonly names: readonly MarkedName[] } {
  const names: MarkedName[] = [];
  let text = '';
  let from = 0;
  for (const mark of line.matchAll(MARK)) {
    const [whole, kind = '', words = ''] = mark;
    text += line.slice(from, mark.index);
    const at = start + text.length;
    names.push({ kind: KINDS[kind] as EntityKind, ...span(at, at + words.length) });
    text += words;
    from = mark.index + whole.length;
  }
  return { text: text + line.slice(from), names };
}

/// `E kind | trigger=WORDS | role=SURFACE; role=SURFACE | …`
function readClaim(line: string): GoldClaim {
  const [kind = '', ...parts] = line.split('|').map((part) => part.trim());
  const pairs = parts
    .flatMap((part) => part.split(';'))
    .map((pair) => pair.trim())
    .filter(Boolean);
  const fields = pairs.map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at).trim(), value: pair.slice(at + 1).trim() };
  });
  return { kind, fields };
}

/// Reads a gold article; throws a `FormatError` with the number of the first line that is none.
export function readGoldArticle(id: string, source: string): GoldArticle {
  const sentences: (GoldSentence & { readonly claims: GoldClaim[] })[] = [];
  let text = '';
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    const last = sentences.at(-1);
    if (/^[HS] /.test(line)) {
      const marked = readMarks(line.slice(2), text.length);
      sentences.push({ span: span(text.length, text.length + marked.text.length), names: marked.names, claims: [] });
      text += `${marked.text}\n`;
    } else if (line.startsWith('E ') && last) {
      last.claims.push(readClaim(line.slice(2)));
    } else if (line.trim() !== '' && !line.startsWith('#')) {
      throw new FormatError(`line ${index + 1}`, 'expected a line that begins with #, H, S or, below a sentence, E');
    }
  }
  return { id, text, names: sentences.flatMap((sentence) => sentence.names), sentences };
}

/// The values of a claim's fields of one name.
export function valuesOf(claim: GoldClaim, name: string): readonly string[] {
  return claim.fields.filter((field) => field.name === name).map((field) => field.value);
}
