/// Names known again from elsewhere in the document. The one rule kept here: a short form that is also a
/// plain word counts only where a verb of saying or its complement shows a name.

import type { Candidate } from './candidate.ts';
import { candidate } from './candidate.ts';
import type { DocumentNames } from './document-names.ts';
import { isSaying } from './find-said-name.ts';
import { isNoName, nameWord } from './name-word.ts';
import type { SentenceView, WordMatch } from './sentence-view.ts';

const BEFORE_A_SUBJECT = new Set(['ان', 'إن', 'بان', 'وان']);

function looksLikeSubject(view: SentenceView, at: number): boolean {
  return BEFORE_A_SUBJECT.has(view.key(at - 1)) || isSaying(view, at - 1);
}

export function findRepeatedPersons(view: SentenceView, names: DocumentNames): Candidate[] {
  const found: Candidate[] = [];
  for (const match of names.persons.matches(view)) {
    if (match.bare) continue;
    const at = match.from;
    if (match.to === at + 1 && isNoName(view, at, match.reading.key)) continue;
    const common =
      match.entry.common || (match.to === at + 1 && match.reading.cut === 0 && nameWord(view, at) === 'stop');
    if (common && !looksLikeSubject(view, at)) continue;
    found.push(
      candidate({
        kind: 'person',
        span: view.span(at, match.to, match.reading.cut),
        from: at,
        to: match.to,
        weight: 3.5 + (match.to - at) * 0.3,
        rule: 'repeated-name',
      }),
    );
  }
  return found;
}

/// `للشؤون`, `بالصيد`: behind a preposition a word of the language is that word.
function isPlainNoun(view: SentenceView, { from, to, reading }: WordMatch<unknown>): boolean {
  if (to > from + 1 || reading.preposition === '') return false;
  const { commonWords, eventNouns } = view.lexicon;
  return [reading.key, reading.stem].some((word) => commonWords.has(word) || eventNouns.has(word));
}

export function findRepeatedOrganizations(view: SentenceView, names: DocumentNames): Candidate[] {
  const found: Candidate[] = [];
  for (const match of names.organizations.matches(view)) {
    if (match.bare || isPlainNoun(view, match)) continue;
    const at = match.from;
    found.push(
      candidate({
        kind: 'organization',
        span: view.span(at, match.to, match.reading.cut),
        from: at,
        to: match.to,
        weight: 3 + (match.to - at) * 0.3,
        rule: 'repeated-organization',
        state: match.entry.state,
        sector: match.entry.sector,
      }),
    );
  }
  return found;
}
