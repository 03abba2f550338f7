/// Triples as Turtle and as N-Quads. The one rule kept here: the library escapes; nothing is put together by hand.

import { DataFactory, Writer } from 'n3';
import { tripleBlocks } from './graph-triples.ts';
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

/// Pieces of about this many units are handed on.
const PIECE = 65_536;

/// The triples as the library writes them, piece by piece.
function* write(exported: Exported, options: { readonly format?: string; readonly prefixes?: typeof PREFIXES }) {
  let piece = '';
  const stream = {
    write: (chunk: string, _encoding: string, done?: () => void) => {
      piece += chunk;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(stream, options);
  for (const block of tripleBlocks(exported)) {
    for (const triples of bySubject(block).values()) writer.addQuads(triples.map(quadOf));
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  writer.end();
  if (piece) yield piece;
}

export function writeTurtle(exported: Exported): Iterable<string> {
  return write(exported, { prefixes: PREFIXES });
}

/// All in the default graph.
export function writeNquads(exported: Exported): Iterable<string> {
  return write(exported, { format: 'N-Quads' });
}
