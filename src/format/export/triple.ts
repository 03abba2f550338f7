/// Triples, as all three ways of writing RDF take them. The one rule kept here: names are written short, as `schema:name`, with a prefix
/// of this list or in full; none is a blank node, so that the same graph gives the same names.

import { wellFormed } from './code-point.ts';

export const PREFIXES = {
  isnad: 'urn:isnad:vocabulary:',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export interface Literal {
  readonly value: string;
  /// Its datatype, short; without one and without a language it is a string.
  readonly type?: string;
  readonly language?: string;
}

/// A text is a name.
export type Term = string | Literal;

export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: Term;
}

/// A name in full.
export function expand(name: string): string {
  const at = name.indexOf(':');
  const base = PREFIXES[name.slice(0, at) as keyof typeof PREFIXES];
  return base && Object.hasOwn(PREFIXES, name.slice(0, at)) ? base + name.slice(at + 1) : name;
}

/// The name of one thing of a graph; what an IRI cannot hold is written as `%` and its bytes.
export function nameOf(kind: 'node' | 'edge' | 'document' | 'evidence', id: string): string {
  return `urn:isnad:${kind}:${encodeURIComponent(wellFormed(id)).replaceAll('%3A', ':')}`;
}

/// A name of our own vocabulary: `military_action` is `isnad:militaryAction`.
export function ownName(word: string): string {
  return `isnad:${word.replace(/[_-](\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}

/// The same as a class: `isnad:MilitaryAction`.
export function ownClass(word: string): string {
  return ownName(word).replace(/:(\w)/, (_, letter: string) => `:${letter.toUpperCase()}`);
}

const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/// Text; null where there is none.
export function text(value: string | null | undefined, language?: string): Literal | null {
  if (!value) return null;
  const tagged = language && LANGUAGE.test(language) ? { language: language.toLowerCase() } : {};
  return { value: wellFormed(value), ...tagged };
}

export function typed(value: string | number | boolean, type: string): Literal {
  return { value: String(value), type: `xsd:${type}` };
}

const DATE_TYPES: Readonly<Record<number, string>> = { 4: 'gYear', 7: 'gYearMonth', 10: 'date' };

/// `2020`, `2020-07` or `2020-07-05` as what it is; null where there is none.
export function date(value: string | null | undefined): Literal | null {
  if (!value) return null;
  const type = /^\d{4}(-\d\d(-\d\d)?)?$/.test(value) ? DATE_TYPES[value.length] : undefined;
  return type ? typed(value, type) : text(value);
}

type Objects = Term | null | undefined | readonly (Term | null | undefined)[];

/// All that is said of one subject.
export function about(subject: string, said: Readonly<Record<string, Objects>>): readonly Triple[] {
  return Object.entries(said).flatMap(([predicate, objects]) =>
    [objects]
      .flat()
      .filter((object) => object !== null && object !== undefined)
      .map((object) => ({ subject, predicate, object })),
  );
}

function keyOf({ subject, predicate, object }: Triple): string {
  return JSON.stringify([subject, predicate, object]);
}

/// Each triple once, where it stands first.
export function distinct(triples: Iterable<Triple>): readonly Triple[] {
  return [...new Map(Array.from(triples, (triple) => [keyOf(triple), triple])).values()];
}

/// Triples by what they are about, in order.
export function bySubject(triples: readonly Triple[]): ReadonlyMap<string, readonly Triple[]> {
  const subjects = new Map<string, Triple[]>();
  for (const triple of triples) {
    const said = subjects.get(triple.subject);
    if (said) said.push(triple);
    else subjects.set(triple.subject, [triple]);
  }
  return subjects;
}
