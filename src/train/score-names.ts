/// Scores of found names against marked ones. The one rule kept here: a name counts only where its span and its
/// kind are exactly those of the mark.

import type { MarkedArticle } from '../evaluate/gold-article.ts';
import { findMentions, type MentionOptions } from '../extract/3-mention/find-mentions.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { segmentArticle } from './example.ts';

export interface Tally {
  right: number;
  found: number;
  marked: number;
}

/// Tallies by kind, and under `all`.
export type Score = Map<string, Tally>;

function tally(score: Score, kind: string): Tally {
  const known = score.get(kind);
  if (known) return known;
  const fresh = { right: 0, found: 0, marked: 0 };
  score.set(kind, fresh);
  return fresh;
}

function count(score: Score, kind: string, what: keyof Tally): void {
  tally(score, kind)[what] += 1;
  tally(score, 'all')[what] += 1;
}

/// Adds what is found in an article to a score.
export function scoreArticle(score: Score, article: MarkedArticle, lexicon: Lexicon, options: MentionOptions): void {
  const segmented = segmentArticle(article, lexicon);
  const mentions = segmented
    ? findMentions(segmented, lexicon, options).filter((mention) => mention.form === 'name')
    : [];
  const marked = new Set(article.names.map((name) => `${name.kind} ${name.start} ${name.end}`));
  for (const name of article.names) count(score, name.kind, 'marked');
  for (const { kind, span } of mentions) {
    count(score, kind, 'found');
    if (marked.has(`${kind} ${span.start} ${span.end}`)) count(score, kind, 'right');
  }
}

/// A score as lines of text: precision, recall and F1 in per cent.
export function scoreLines(score: Score): readonly string[] {
  return [...score]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, { right, found, marked }]) => {
      const percent = (part: number, of: number): string => (of ? (100 * part) / of : 0).toFixed(1).padStart(5);
      return `${kind.padEnd(14)} P ${percent(right, found)}  R ${percent(right, marked)}  F1 ${percent(2 * right, found + marked)}  (${right} of ${found} found, ${marked} marked)`;
    });
}
