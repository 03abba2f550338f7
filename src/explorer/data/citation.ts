/// Citations: a sentence with where it stands. The one rule kept here: whoever has the citation can find the
/// sentence again, to the character.

import type { DocumentRecord, Evidence } from '../../model/graph.ts';
import { pageAt, webAddress } from './source.ts';

/// «The sentence» — author, outlet, title, date, page, address. File, characters 120–245.
export function citationOf(evidence: Evidence, document: DocumentRecord | undefined): string {
  const page = pageAt(document, evidence.start);
  const about = [
    document?.author,
    document?.outlet,
    document?.title,
    document?.published,
    page && `p. ${page}`,
    webAddress(document),
  ];
  const place = `${evidence.document}, ${evidence.start}\u2013${evidence.end}`;
  return `«${evidence.quote}» — ${[...about.filter((part) => part != null && part !== ''), place].join(', ')}`;
}
