/// Citations: a sentence with where it stands. The one rule kept here: whoever has the citation can find the
/// sentence again, to the character.

import type { DocumentRecord, Evidence } from '../../model/graph.ts';

/// «The sentence» — outlet, title, date. File, characters 120–245.
export function citationOf(evidence: Evidence, document: DocumentRecord | undefined): string {
  const about = [document?.outlet, document?.title, document?.published].filter((part) => part != null && part !== '');
  const place = `${evidence.document}, ${evidence.start}\u2013${evidence.end}`;
  return `«${evidence.quote}» — ${[...about, place].join(', ')}`;
}
