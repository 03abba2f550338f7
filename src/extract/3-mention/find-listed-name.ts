/// Names that begin with a given name of the lexicon. The one rule kept here: without a title a name needs
/// two words, and its first must be a name and nothing else.

import type { Candidate } from './candidate.ts';
import { candidate } from './candidate.ts';
import { parseAttachedName } from './parse-name.ts';
import type { SentenceView } from './sentence-view.ts';

export function findListedNames(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < view.length; at += 1) {
    const name = parseAttachedName(view, at, 'bare');
    if (!name || name.words < 2) continue;
    found.push(
      candidate({
        kind: 'person', span: view.span(name.from, name.to, name.cut), from: name.from, to: name.to,
        weight: 4 + name.listed + name.words * 0.2, rule: 'listed-name',
      }),
    );
  }
  return found;
}
