/// Marked text for tests: `استقبل [PER <وزير الدفاع> خالد العطية] …` becomes a segmented document with mentions.
/// The one rule kept here: what is in brackets is a mention, what is in angles is its office, all else is text.

import { foldForLookup } from '../../../src/arabic/normalize.ts';
import { BARE } from '../../../src/model/article.ts';
import type { DateMention } from '../../../src/model/date.ts';
import type { Document, Segmented, Sentence, SentenceRole, Token } from '../../../src/model/document.ts';
import type { Mention, Mentioned, MentionForm } from '../../../src/model/mention.ts';
import type { EntityKind } from '../../../src/model/ontology.ts';
import { type Span, span } from '../../../src/model/span.ts';

export type MarkedText = Segmented & Mentioned & { readonly dates: readonly DateMention[] };

const MARKS: Readonly<
  Record<string, { readonly kind: EntityKind; readonly form: MentionForm; readonly metonymy?: true }>
> = {
  PER: { kind: 'person', form: 'name' },
  ORG: { kind: 'organization', form: 'name' },
  STATE: { kind: 'state', form: 'name' },
  LOC: { kind: 'place', form: 'name' },
  CAPITAL: { kind: 'place', form: 'name', metonymy: true },
  ROLE: { kind: 'person', form: 'role' },
  ADJ: { kind: 'state', form: 'adjective' },
  REF: { kind: 'person', form: 'anaphor' },
};
const ROLES: Readonly<Record<string, SentenceRole>> = { 'H ': 'headline', 'S ': 'body', 'I ': 'item' };
const MARK = /\[(PER|ORG|STATE|LOC|CAPITAL|ROLE|ADJ|REF(?:=[\d,]+)?|DATE) (?:<([^>]+)> ?)?([^[\]]+)\]/g;

/// Reads one sentence a line; a line that starts with `H ` is a headline, one with `I ` an item of a list.
export function markedText(...lines: readonly string[]): MarkedText {
  const reader = new MarkedTextReader();
  for (const line of lines) reader.read(line);
  return reader.result();
}

class MarkedTextReader {
  #text = '';
  readonly #sentences: Sentence[] = [];
  readonly #mentions: Mention[] = [];
  readonly #dates: DateMention[] = [];

  read(line: string): void {
    const role = ROLES[line.slice(0, 2)];
    const marked = role ? line.slice(2) : line;
    const start = this.#text.length;
    let from = 0;
    for (const match of marked.matchAll(MARK)) {
      this.#text += marked.slice(from, match.index);
      this.#mark(match[1] ?? '', match[2], match[3] ?? '');
      from = match.index + match[0].length;
    }
    this.#text += marked.slice(from);
    this.#close(start, role ?? 'body');
  }

  #mark(tag: string, office: string | undefined, words: string): void {
    const title = office === undefined ? null : this.#append(office);
    if (title) this.#text += ' ';
    const where = this.#append(words);
    const sentence = this.#sentences.length;
    if (tag === 'DATE') this.#dates.push({ span: where, sentence, value: null });
    else this.#mentions.push(mention(tag, where, title, sentence, office ?? ''));
  }

  #append(words: string): Span {
    const start = this.#text.length;
    this.#text += words;
    return span(start, this.#text.length);
  }

  #close(start: number, role: SentenceRole): void {
    const where = span(start, this.#text.length);
    this.#text += '\n';
    this.#sentences.push({
      index: this.#sentences.length,
      span: where,
      segment: 0,
      role,
      tokens: tokensOf(this.#text, where),
    });
  }

  result(): MarkedText {
    const document: Document = {
      id: 'marked.txt',
      path: 'marked.txt',
      text: this.#text,
      language: 'ar',
      title: null,
      outlet: null,
      published: null,
      segments: [{ span: span(0, this.#text.length), headline: null, dateline: null }],
      boilerplate: [],
      ...BARE,
    };
    return { document, sentences: this.#sentences, mentions: this.#mentions, dates: this.#dates };
  }
}

function mention(tag: string, where: Span, title: Span | null, sentence: number, office: string): Mention {
  const [name = '', antecedents] = tag.split('=');
  const sort = MARKS[name];
  if (!sort) throw new Error(`Unknown mark ${tag}`);
  return {
    kind: sort.kind,
    form: sort.form,
    span: where,
    sentence,
    state: null,
    sector: null,
    metonymy: sort.metonymy ?? false,
    offices: title ? [{ span: title, title: foldForLookup(office), state: null, organization: null }] : [],
    antecedents: antecedents ? antecedents.split(',').map(Number) : [],
    partOf: null,
    known: null,
    rule: 'marked',
  };
}

const TOKEN = /[\p{L}\p{M}\p{N}\u0640]+|[^\s]/gu;

function tokensOf(text: string, where: Span): readonly Token[] {
  return [...text.slice(where.start, where.end).matchAll(TOKEN)].map((match) => {
    const start = where.start + match.index;
    const [word] = match;
    const kind = /^\p{N}/u.test(word) ? 'number' : /^[\p{L}\p{M}\u0640]/u.test(word) ? 'word' : 'punctuation';
    return { start, end: start + word.length, kind, key: foldForLookup(word) };
  });
}
