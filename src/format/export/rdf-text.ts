/// Triples as Turtle and as N-Quads. The one rule kept here: the library escapes; nothing is put together by hand.

import { DataFactory, Writer } from 'n3';
import { graphTriples } from './graph-triples.ts';
import type { Exported } from './lookup.ts';
import { bySubject, expand, PREFIXES, type Term, type Triple } from './triple.ts';

const { literal, namedNode, quad } = DataFactory;

function objectOf(term: Term) {
  if (typeof term === 'string') return namedNode(expand(term));
  const { value, type, language } = term;
  return literal(value, language ?? (type ? namedNode(expand(type)) : undefined));
}

function quadOf({ subject, predicate, object }: Triple) {
  return quad(namedNode(expand(subject)), namedNode(expand(predicate)), objectOf(object));
}

/// All of one subject together, where it stands first.
function grouped(triples: readonly Triple[]): readonly Triple[] {
  return [...bySubject(triples).values()].flat();
}

function write(triples: readonly Triple[], options: ConstructorParameters<typeof Writer>[0]): string {
  const writer = new Writer(options);
  writer.addQuads(triples.map(quadOf));
  let written = '';
  writer.end((error: Error | null, result: string) => {
    if (error) throw error;
    written = result;
  });
  return written.endsWith('\n') ? written : `${written}\n`;
}

export function writeTurtle(exported: Exported): string {
  return write(grouped(graphTriples(exported)), { prefixes: PREFIXES });
}

/// All in the default graph.
export function writeNquads(exported: Exported): string {
  return write(grouped(graphTriples(exported)), { format: 'N-Quads' });
}
