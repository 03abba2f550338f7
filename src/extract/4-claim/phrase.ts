/// Phrases: the mentions of a sentence with their titles, before it is known what heads and governs them. The
/// one rule kept here: of two that overlap the wider stays.

import type { Mention } from '../../model/mention.ts';
import { contains, overlaps, type Span, span } from '../../model/span.ts';
import { isNisbaAfter } from './noun.ts';
import { findPartyNouns, type Words } from './party.ts';
import { firstStartingFrom } from './token-position.ts';

/// A mention with the stretch it covers, its offices included.
export interface Phrase {
  readonly mention: number;
  readonly entry: Mention;
  readonly span: Span;
  readonly standsFor: readonly number[];
}

/// A mention of the sentence with its index in the document.
export interface Indexed {
  readonly mention: number;
  readonly entry: Mention;
}

/// What the phrases of one sentence are built from.
export interface Line extends Words {
  /// For each token, whether it belongs to a mention that is no adjective, so that no other phrase is headed by it.
  readonly namedAt: readonly boolean[];
  /// For each token, whether it is an adjective of nationality, which makes a phrase of its own with its noun.
  readonly nationalAt: readonly boolean[];
  /// For each token, whether it belongs to a date, which governs nothing.
  readonly datedAt: readonly boolean[];
}

/// The phrases of a sentence in reading order: mentions with their offices, and nouns of party.
export function findPhrases(line: Line, here: readonly Indexed[]): readonly Phrase[] {
  const people = here.flatMap(({ entry }) => (entry.kind === 'person' && entry.form === 'name' ? [entry.span] : []));
  const own = here.map(({ mention, entry }) => ({
    mention,
    entry,
    span: withOffices(line, entry, people),
    standsFor: [],
  }));
  const parties = findPartyNouns(line, here[0]?.entry.sentence ?? 0, own).map(({ entry, standsFor }) => ({
    mention: standsFor[0] ?? 0,
    entry,
    span: entry.span,
    standsFor,
  }));
  return widest([...own, ...parties]);
}

function withOffices(line: Line, entry: Mention, people: readonly Span[]): Span {
  let { start, end } = entry.span;
  for (const office of entry.offices) {
    if (isApart(line, office.span, entry.span, people)) continue;
    start = Math.min(start, office.span.start);
    end = Math.max(end, office.span.end);
  }
  return span(afterNisba(line, start, entry.span.start), end);
}

/// Whether an office stands apart from the name of who holds it: behind others who hold it too, `النواب X وY`, or in a
/// preposition of its own, `برئاسة X`.
function isApart({ tokens, words }: Line, office: Span, name: Span, people: readonly Span[]): boolean {
  if (office.end > name.start) return false;
  if (people.some(({ start, end }) => start >= office.end && end <= name.start)) return true;
  return words[firstStartingFrom(tokens, office.start)]?.preposition !== undefined;
}

/// Where a phrase begins: `صحفي` in "at a *press* conference the minister X" is none of his titles.
function afterNisba({ tokens, lexicon }: Line, start: number, name: number): number {
  if (start >= name) return start;
  const at = firstStartingFrom(tokens, start);
  const [before, first, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (first?.start !== start || !before || !first || !next || next.start > name || before.kind !== 'word') return start;
  return isNisbaAfter(lexicon, before.key, first.key) ? next.start : start;
}

/// Phrases in reading order without those that lie inside or across another, wider one.
function widest(phrases: readonly Phrase[]): readonly Phrase[] {
  const byWidth = [...phrases].sort(
    (a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.span.start - b.span.start,
  );
  const kept: Phrase[] = [];
  for (const phrase of byWidth) {
    const rival = kept.find((other) => overlaps(other.span, phrase.span));
    if (!rival) kept.push(phrase);
    else if (!contains(rival.span, phrase.span) && !overlaps(rival.span, phrase.entry.span))
      kept.push({
        mention: phrase.mention,
        entry: phrase.entry,
        span: phrase.entry.span,
        standsFor: phrase.standsFor,
      });
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}
