/// Words as PostgreSQL keeps and asks them. The one rule kept here: words come folded and whole; the database neither cuts nor stems them.

import { EVENT_KINDS, type EventKind } from '../model/ontology.ts';
import { wordsOfKind } from '../search/question.ts';

const LONGEST_WORD = 60;
/// A sentence that is a whole book is found by the words of its beginning.
const MOST_WORDS = 2000;
/// Shorter words must be whole: too much begins with them.
const FEWEST_LETTERS = 3;

/// The words of a folded text.
export function wordsOf(folded: string): readonly string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function quoted(word: string): string {
  return `'${word.slice(0, LONGEST_WORD).replace(/['\\]/g, '$&$&')}'`;
}

/// Words as the text of a `tsvector`.
export function vectorOf(words: Iterable<string>): string {
  return [...new Set(words)].slice(0, MOST_WORDS).map(quoted).join(' ');
}

/// The word that stands for all by which one asks for a kind of event.
export function kindWord(kind: EventKind, subtype: string | null): string {
  return `${kind}/${subtype ?? ''}`;
}

interface KindWords {
  readonly word: string;
  readonly asked: string;
}

function kindsOf(kind: EventKind): readonly KindWords[] {
  const subtypes = [null, ...Object.keys(EVENT_KINDS[kind].subtypes)];
  return subtypes.map((subtype) => ({ word: kindWord(kind, subtype), asked: ` ${wordsOfKind(kind, subtype)} ` }));
}

const KINDS = (Object.keys(EVENT_KINDS) as EventKind[]).flatMap(kindsOf);

/// One word of a query: it is met by each word that begins with one of its forms, or is one of them.
export interface AskedWord {
  readonly forms: readonly Form[];
}

interface Form {
  readonly word: string;
  /// Whether nothing may follow.
  readonly isWhole: boolean;
}

/// The forms of one word of a query, in any of its spellings (each with a space before it).
function formsOf(spellings: readonly string[], withKinds: boolean): readonly Form[] {
  // A word of signs alone says nothing.
  if (wordsOf(spellings[0] ?? '').length === 0) return [];
  const words = [...new Set(spellings.flatMap(wordsOf))];
  const kinds = KINDS.filter(({ asked }) => spellings.some((spelling) => asked.includes(spelling)));
  return [
    ...words.map((word) => ({ word, isWhole: word.length < FEWEST_LETTERS })),
    ...(withKinds ? kinds.map(({ word }) => ({ word, isWhole: true })) : []),
  ];
}

/// The words of a query that say something.
export function askedWords(saying: readonly (readonly string[])[], withKinds: boolean): readonly AskedWord[] {
  return saying.map((spellings) => ({ forms: formsOf(spellings, withKinds) })).filter(({ forms }) => forms.length > 0);
}

/// What the events of some kinds meet.
export function askedKinds(kinds: readonly EventKind[]): AskedWord {
  return { forms: kinds.map((kind) => ({ word: kindWord(kind, null), isWhole: false })) };
}

/// What meets all words, as the text of a `tsquery`; empty where there are none.
export function vectorQuery(words: readonly AskedWord[]): string {
  const spelt = ({ word, isWhole }: Form): string => (isWhole ? quoted(word) : `${quoted(word)}:*`);
  return words.map(({ forms }) => `(${forms.map(spelt).join('|')})`).join(' & ');
}
