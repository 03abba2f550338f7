/// Annotated text in columns: a token and its tags on each line. The one rule kept here: such text is only
/// learned from; its marks are brought as near to ours as one token and one tag allow.

import { foldForLookup } from '../arabic/normalize.ts';
import type { MarkedArticle, MarkedName } from '../evaluate/gold-article.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { EntityKind } from '../model/ontology.ts';
import { span } from '../model/span.ts';

interface Line {
  readonly token: string;
  readonly tags: readonly string[];
}

interface OpenName {
  readonly kind: string;
  readonly start: number;
  end: number;
}

const KINDS: Readonly<Record<string, EntityKind>> = {
  PER: 'person',
  PERS: 'person',
  ORG: 'organization',
  LOC: 'place',
  GPE: 'place',
  FAC: 'place',
};
/// Marks the end of a passage in some files.
const FILLER = '$#$';
const SENTENCES = 15;
const LONGEST_SENTENCE = 80;

/// The articles of a file: passages of some sentences each, as the file has no articles.
export function readColumns(id: string, source: string, lexicon: Lexicon): readonly MarkedArticle[] {
  const sentences = splitLines(source.split('\n').map(readLine));
  const articles: MarkedArticle[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES) {
    articles.push(joinSentences(`${id}-${articles.length}`, sentences.slice(at, at + SENTENCES), lexicon));
  }
  return articles;
}

function readLine(line: string): Line | null {
  const [token = '', ...tags] = line.trim().split(/\s+/);
  return token === '' || token === FILLER ? null : { token, tags };
}

function splitLines(lines: readonly (Line | null)[]): readonly (readonly Line[])[] {
  const sentences: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (line) open.push(line);
    const ends = line === null || line.token === '.' || open.length >= LONGEST_SENTENCE;
    if (!ends || open.length === 0) continue;
    sentences.push(open);
    open = [];
  }
  return open.length > 0 ? [...sentences, open] : sentences;
}

function joinSentences(id: string, sentences: readonly (readonly Line[])[], lexicon: Lexicon): MarkedArticle {
  const names: MarkedName[] = [];
  let text = '';
  for (const sentence of sentences) {
    let open: OpenName | null = null;
    for (const { token, tags } of sentence) {
      const tag = tags.find((given) => KINDS[given.replace(/^[BI]-+/, '')] !== undefined) ?? 'O';
      const kind = tag.replace(/^[BI]-+/, '');
      if (open && (tag === 'O' || tag.startsWith('B') || kind !== open.kind)) open = close(names, open, text, lexicon);
      if (tag !== 'O') open ??= { kind, start: text.length, end: 0 };
      if (open) open.end = text.length + token.length;
      text += `${token} `;
    }
    if (open) close(names, open, text, lexicon);
    text = `${text.trimEnd()}\n`;
  }
  return { id, text, names };
}

/// Files elsewhere do not tell states from other places.
function close(names: MarkedName[], open: OpenName, text: string, lexicon: Lexicon): null {
  const kind = KINDS[open.kind] ?? 'place';
  const key = foldForLookup(text.slice(open.start, open.end));
  const state =
    kind !== 'person' &&
    [key, key.replace(/^[وفبلك]/, ''), key.replace(/^لل/, 'ال')].some((form) => isState(lexicon, form));
  names.push({ kind: state ? 'state' : kind, ...span(open.start, open.end) });
  return null;
}

function isState(lexicon: Lexicon, key: string): boolean {
  const words = key.split(' ');
  return lexicon.states.longest(words, 0)?.length === words.length;
}
