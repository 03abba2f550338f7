/// Triples as JSON-LD 1.1. The one rule kept here: the context stands in the file, so that nobody has to fetch one.

import { writeJsonLine } from '../json.ts';
import { tripleBlocks } from './graph-triples.ts';
import type { Exported } from './lookup.ts';
import { bySubject, PREFIXES, type Term, type Triple } from './triple.ts';

function termValue(object: Term): unknown {
  if (typeof object === 'string') return { '@id': object };
  const { value, type, language } = object;
  if (language) return { '@value': value, '@language': language };
  return type ? { '@value': value, '@type': type } : value;
}

/// What is said of a subject by its predicates, one value bare, several as a list.
function writeSubject(subject: string, triples: readonly Triple[]): Readonly<Record<string, unknown>> {
  const said = new Map<string, unknown[]>();
  for (const { predicate, object } of triples) {
    const isType = predicate === 'rdf:type';
    const values = said.get(isType ? '@type' : predicate) ?? [];
    values.push(isType ? object : termValue(object));
    said.set(isType ? '@type' : predicate, values);
  }
  const fields = [...said].map(([name, values]) => [name, values.length === 1 ? values[0] : values]);
  return { '@id': subject, ...Object.fromEntries(fields) };
}

/// One subject a line.
export function* writeJsonLd(exported: Exported): Generator<string> {
  yield `{\n  "@context": ${writeJsonLine(PREFIXES)},\n  "@graph": [`;
  let separator = '\n';
  for (const block of tripleBlocks(exported)) {
    const lines = [...bySubject(block)].map(
      ([subject, triples]) => `    ${writeJsonLine(writeSubject(subject, triples))}`,
    );
    yield `${separator}${lines.join(',\n')}`;
    separator = ',\n';
  }
  yield '\n  ]\n}\n';
}
