/// What gold says of a claim beside its kind: place, date, speaker, source. The one rule kept here: gold gives words,
/// so a found one is right where it stands at those words or bears the name that is marked in them.

import { overlaps, type Span, span } from '../model/span.ts';
import type { FoundClaim, FoundReference } from './found-claim.ts';
import { valuesOf } from './gold-article.ts';
import { type ClaimPair, maybeMarked } from './match-claims.ts';
import { surface } from './surface.ts';

/// Wherever words stand in the pair's sentence.
function occurrences({ article, sentence }: ClaimPair, words: string): readonly Span[] {
  const found: Span[] = [];
  let at = article.text.indexOf(words, sentence.span.start);
  while (words !== '' && at >= 0 && at + words.length <= sentence.span.end) {
    found.push(span(at, at + words.length));
    at = article.text.indexOf(words, at + 1);
  }
  return found;
}

function isAt(pair: ClaimPair, words: string, where: Span): boolean {
  return occurrences(pair, words).some((place) => overlaps(place, where));
}

function isMeant(pair: ClaimPair, words: string, reference: FoundReference): boolean {
  const name = maybeMarked(pair.article, pair.sentence, words);
  const key = surface(name ? pair.article.text.slice(name.start, name.end) : words);
  return reference.forms.has(key) || isAt(pair, words, reference);
}

/// A field of claims that is scored, with what of a found claim answers to it.
export interface ClaimField {
  /// As in the gold articles.
  readonly name: 'place' | 'date' | 'speaker' | 'source';
  /// Whether gold speaks of it.
  readonly values: (pair: ClaimPair) => readonly string[];
  /// How many the found claim has.
  readonly count: (found: FoundClaim) => number;
  /// Whether the found claim has the one that these words name.
  readonly has: (pair: ClaimPair, found: FoundClaim, words: string) => boolean;
}

function inRole(found: FoundClaim, role: string): readonly FoundReference[] {
  return found.arguments.filter((argument) => argument.role === role);
}

function field(name: ClaimField['name'], referencesOf: (found: FoundClaim) => readonly FoundReference[]): ClaimField {
  return {
    name,
    values: (pair) => valuesOf(pair.gold, name),
    count: (found) => referencesOf(found).length,
    has: (pair, found, words) => referencesOf(found).some((reference) => isMeant(pair, words, reference)),
  };
}

/// Places that gold marks as names; other words for a place are nothing that a graph could hold.
export const PLACE: ClaimField = {
  ...field('place', (found) => inRole(found, 'place')),
  values: (pair) =>
    valuesOf(pair.gold, 'place').filter((words) => maybeMarked(pair.article, pair.sentence, words) !== undefined),
};

/// Dates as words: gold does not say which day they mean.
export const DATE: ClaimField = {
  name: 'date',
  values: (pair) => valuesOf(pair.gold, 'date'),
  count: (found) => (found.date ? 1 : 0),
  has: (pair, found, words) => found.date !== null && isAt(pair, words, found.date),
};

export const SPEAKER: ClaimField = field('speaker', (found) => inRole(found, 'speaker'));

export const SOURCE: ClaimField = field('source', (found) => found.sources);
