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

function beginning(form: string): string {
  return form.length < FEWEST_LETTERS ? quoted(form) : `${quoted(form)}:*`;
}

/// What meets one word of a query, in any of its spellings (each with a space before it).
function anyOf(spellings: readonly string[], withKinds: boolean): string {
  // A word of signs alone says nothing.
  if (wordsOf(spellings[0] ?? '').length === 0) return '';
  const forms = spellings.flatMap(wordsOf);
  const kinds = KINDS.filter(({ asked }) => spellings.some((spelling) => asked.includes(spelling)));
  const all = [...new Set(forms.map(beginning)), ...(withKinds ? kinds.map(({ word }) => quoted(word)) : [])];
  return all.length === 0 ? '' : `(${all.join('|')})`;
}

/// What meets all words of a query, as the text of a `tsquery`; empty where there is nothing to ask.
export function vectorQuery(saying: readonly (readonly string[])[], withKinds: boolean): string {
  return saying
    .map((spellings) => anyOf(spellings, withKinds))
    .filter(Boolean)
    .join(' & ');
}
