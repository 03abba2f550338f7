/// Bare heads that stand for a body named elsewhere in the document: `المجلس`, `الحركة`. The one rule kept here: the word is only
/// marked, and only where nothing else was read; which body it is, if any, follows from what was named.

import { bitsOf } from '../../lexicon/word-tables.ts';
import { type Candidate, candidate } from './candidate.ts';
import { eatAdjectives, startParse } from './organization-growth.ts';
import { matchHead, parseOrganization } from './parse-organization.ts';
import type { SentenceView } from './sentence-view.ts';

/// What was chosen in a sentence, with the bare heads around it.
export function addReferringBodies(view: SentenceView, chosen: readonly Candidate[]): readonly Candidate[] {
  const heads = bitsOf(view.lexicon.organizationHeads);
  const found: Candidate[] = [];
  for (let at = 0; at < view.length; at += 1) {
    const body = view.mayOpenSome(heads, at) && !isTaken(chosen, at) ? maybeReferring(view, at) : null;
    if (body) found.push(body);
  }
  if (found.length === 0) return chosen;
  return [...chosen, ...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function isTaken(chosen: readonly Candidate[], at: number): boolean {
  return chosen.some(({ from, to }) => from <= at && at < to);
}

function maybeReferring(view: SentenceView, at: number): Candidate | null {
  const head = matchHead(view, at);
  if (!head || head.to > at + 1 || head.entry.bareDefinite || !isReferring(view, at) || isPartOfOther(view, at))
    return null;
  const parse = startParse(view, head.to, head.entry, (next) => parseOrganization(view, next));
  eatAdjectives(parse);
  if (parse.to > head.to || isNumbered(view, head.to)) return null;
  return candidate({
    kind: 'organization',
    form: 'anaphor',
    span: view.span(at, head.to, head.reading.cut),
    from: at,
    to: head.to,
    weight: 1,
    rule: 'organization-anaphor',
    sector: head.entry.sector,
  });
}

function isReferring(view: SentenceView, at: number): boolean {
  const match = view.match(view.lexicon.anaphors, at);
  return match?.entry.refers === 'organization' && match.entry.count === 1;
}

/// `رئيس المجلس`, `مكتب الحركة`: of an office or of another body.
function isPartOfOther(view: SentenceView, at: number): boolean {
  const { titles, organizationHeads } = view.lexicon;
  return view.match(titles, at - 1) !== null || view.match(organizationHeads, at - 1) !== null;
}

/// `المركز الأول`, `المجموعة الثانية`: one in a row of many.
function isNumbered(view: SentenceView, at: number): boolean {
  return view.match(view.lexicon.numberWords, at) !== null;
}
