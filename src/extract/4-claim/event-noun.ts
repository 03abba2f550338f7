/// Event nouns in a sentence: masdars, nouns such as "summit", passive participles. The one rule kept here: a
/// noun inside a mention or read as a finite verb says nothing by itself.

import type { NounOfEvent } from '../../lexicon/lexicon.ts';
import { longestFrom } from '../../lexicon/phrases.ts';
import type { EventReading } from './claim-word.ts';
import { isNounFigure } from './figure-of-speech.ts';
import type { Passage } from './passage.ts';

export interface EventNoun {
  readonly at: number;
  readonly length: number;
  /// Its entries, one for each thing it may say.
  readonly nouns: readonly NounOfEvent[];
  readonly definite: boolean;
  /// The preposition attached to it.
  readonly preposition: string;
  /// The possessive pronoun attached to it ("his visit"), else null.
  readonly pronoun: string | null;
}

/// `بدعم`, `بتمويل`: a preposition that also says what happens.
export const BACKED_BY = 'بتمويل';

/// Verbs of promise and demand that take ب.
export const PROMISES: ReadonlySet<string> = new Set('تعهد وعد قام التزم طالب اتهم هدد تكفل ساهم'.split(' '));

const TEH_MARBUTA = '\u0629';

/// The event nouns of a passage in reading order.
export function findEventNouns(passage: Passage): readonly EventNoun[] {
  const found: EventNoun[] = [];
  let from = 0;
  for (let at = 0; at < passage.keys.length; at += 1) {
    const noun = at < from ? null : maybeEventNoun(passage, at);
    if (!noun) continue;
    found.push(noun);
    from = at + noun.length;
  }
  return found.filter((noun, index) => !isFrame(noun, found[index + 1]));
}

/// Whether an indefinite noun only frames the one right after it: "*operations of* training", "*the course of* talks".
function isFrame(noun: EventNoun, next: EventNoun | undefined): boolean {
  if (!next || noun.definite || next.preposition !== '' || next.at !== noun.at + noun.length) return false;
  return !next.nouns.some((word) => noun.nouns.some((own) => own.kind === word.kind));
}

function maybeEventNoun(passage: Passage, at: number): EventNoun | null {
  const word = passage.words[at];
  if (!word || word.eventReadings.length === 0) return null;
  if (word.preposition !== undefined && word.preposition !== BACKED_BY) return null;
  if (passage.sentence.tokens[at]?.kind !== 'word' || passage.actorAt[at] !== null) return null;
  if (passage.datedAt[at] || passage.verbAt[at] || isNounFigure(passage, at) || isPortfolio(passage, at)) return null;
  const found = word.eventReadings.flatMap((reading) => lookUp(passage, at, reading) ?? []);
  // للقاء is "for a meeting" before it is "for the throwing".
  return found.find((noun) => noun.nouns.some((word) => word.kind !== 'statement')) ?? found[0] ?? null;
}

const MINISTER = /^[وفبل]?(?:ال|لل)?(?:وزيره?|وزيرا|وزيري|وزراء|وزاره|وزارتي)$/;

/// `وزير الدفاع`: what a minister is of does not happen.
function isPortfolio({ keys, lexicon }: Passage, at: number): boolean {
  return MINISTER.test(keys[at - 1] ?? '') && lexicon.portfolios.has(keys[at] ?? '');
}

function lookUp(passage: Passage, at: number, found: EventReading): EventNoun | null {
  const { full, stem: bare, accusative, owned } = found;
  const { definite, preposition } = found.reading;
  const match = (full && longestFrom(full, passage.keys, at)) ?? (bare && longestFrom(bare, passage.keys, at));
  if (match) return { at, length: match.length, nouns: match.entry, definite, preposition, pronoun: null };
  if (accusative) return { at, length: 1, nouns: accusative, definite, preposition, pronoun: null };
  if (definite || passage.text[(passage.sentence.tokens[at]?.end ?? 0) - 1] === TEH_MARBUTA) return null;
  return owned && { at, length: 1, nouns: owned.nouns, definite: true, preposition, pronoun: owned.pronoun };
}
