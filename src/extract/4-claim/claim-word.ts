/// A word as the claim rules know it: what its look-up form alone says of verbs and nouns. The one rule kept here: a
/// `may` is never false where a rule could find something, so that rules pass over most words at one look.

import { nounReadings, type Reading, verbReadings } from '../../arabic/clitics.ts';
import { knownWord } from '../../lexicon/known-word.ts';
import type { Lexicon, NounOfEvent } from '../../lexicon/lexicon.ts';
import { EVENT_KINDS, type EventKind } from '../../model/ontology.ts';
import {
  isAuxiliary,
  isNegation,
  maybeOpening,
  maybePreposition,
  type Opening,
  withoutPronoun,
} from './function-word.ts';

type Particle = 'negation' | 'that' | 'relative' | 'subordinator' | 'preposition';

/// A reading of a word as a finite verb that the lexicon may know.
export interface VerbWord {
  readonly reading: Reading;
  /// Whether the letters also spell a noun: a masdar, with or without a pronoun, or a common word.
  readonly mayBeNoun: boolean;
}

export interface ClaimWord {
  /// The canonical name of the preposition it is.
  readonly preposition: string | undefined;
  /// How it opens a clause as a function word.
  readonly opening: Opening | null;
  /// What sort of function word it is, if it is one.
  readonly particle: Particle | null;
  /// What sort of word it is: a function word, or a noun of what.
  readonly sort: string;
  /// Whether it can be read as a noun that says what happens.
  readonly nounOfEvent: boolean;
  /// Whether it can only be read as a noun that governs what follows: no function word, no finite verb.
  readonly plainNoun: boolean;
  /// Whether it can be read as a finite verb, with its conjunction and particles.
  readonly verbForm: boolean;
  /// Whether it is a noun that the lexicon lists for what it names.
  readonly listedNoun: boolean;
  /// The adverbial participle of saying that it is.
  readonly sayingParticiple: NounOfEvent | undefined;
  /// The kinds of event of which it is a noun or shows the context, a bit each: see `contextBit`.
  readonly contexts: number;
  /// Whether it speaks of a match or a prize.
  readonly game: boolean;
  /// As what verbs it may stand; and the same with `و` as the conjunction first, as where a sentence opens.
  readonly verbs: readonly VerbWord[];
  readonly openingVerbs: readonly VerbWord[];
  /// Its readings as a noun that may say what happens.
  readonly eventReadings: readonly Reading[];
  readonly mayBeHead: boolean;
  readonly mayBeParty: boolean;
  readonly mayBeCue: boolean;
  readonly mayBeModality: boolean;
}

/// What is known of a look-up form.
export const claimWord: (lexicon: Lexicon, key: string) => ClaimWord = knownWord((lexicon, key) => {
  const verbs = verbsOf(lexicon, key);
  return {
    preposition: maybePreposition(key),
    opening: maybeOpening(key),
    particle: particleOf(key),
    sort: particleOf(key) ?? nounSort(lexicon, key),
    nounOfEvent: isNoun(lexicon, key),
    plainNoun: isPlain(lexicon, key),
    verbForm: isVerb(lexicon, key),
    listedNoun: isListed(lexicon, key),
    sayingParticiple: participleOf(lexicon, key),
    contexts: contextsOf(lexicon, key),
    game: nounReadings(key).some(({ stem }) => lexicon.eventContexts.get(stem)?.includes('game')),
    verbs,
    openingVerbs: verbs.toSorted((a, b) => Number(b.reading.conjunction !== '') - Number(a.reading.conjunction !== '')),
    eventReadings: nounReadings(key).filter((reading) => mayBeEventNoun(lexicon, reading)),
    mayBeHead: mayBeHead(lexicon, key),
    mayBeParty: nounReadings(key).some((reading) => lexicon.anaphors.get(reading.key)?.refers === 'party'),
    mayBeCue: lexicon.attributionCues.starts(key) || lexicon.attributionCues.starts(key.slice(1)),
    mayBeModality: lexicon.modalities.starts(key) || lexicon.modalities.starts(key.slice(1)),
  };
});

const CONTEXT_BITS = new Map<string, number>(Object.keys(EVENT_KINDS).map((kind, bit) => [kind, 1 << bit]));

/// The bit that stands for a kind of event among the contexts of a word.
export function contextBit(kind: EventKind): number {
  return CONTEXT_BITS.get(kind) ?? 0;
}

function particleOf(key: string): Particle | null {
  if (isNegation(key)) return 'negation';
  const opening = maybeOpening(key);
  if (opening === 'complementizer') return 'that';
  return opening ?? (maybePreposition(key) === undefined ? null : 'preposition');
}

function nounSort(lexicon: Lexicon, key: string): string {
  const definite = key.startsWith('ال') || key.startsWith('لل') || key.startsWith('وال');
  const readings = nounReadings(key);
  if (isNoun(lexicon, key)) return definite ? 'definite event' : 'event';
  if (readings.some(({ stem }) => lexicon.people.has(stem) || lexicon.titles.has(stem)))
    return definite ? 'definite people' : 'people';
  if (readings.some(({ stem }) => lexicon.organizationHeads.has(stem))) return definite ? 'definite body' : 'body';
  return definite ? 'definite word' : 'word';
}

function isNoun({ eventNouns }: Lexicon, key: string): boolean {
  return nounReadings(key).some((reading) => eventNouns.has(reading.stem) || eventNouns.has(reading.key));
}

function isVerb({ verbs, plainVerbs }: Lexicon, key: string): boolean {
  return [key, key.replace(/^[وف]/, ''), key.replace(/^[وف]?[سل]/, '')].some(
    (form) => form.length > 1 && (verbs.has(form) || plainVerbs.has(form)),
  );
}

function isPlain(lexicon: Lexicon, key: string): boolean {
  if (/^و?(?:ال|لل|بال)/.test(key) || particleOf(key) !== null || isAuxiliary(key)) return false;
  return isNoun(lexicon, key) || !isVerb(lexicon, key);
}

function isListed(lexicon: Lexicon, key: string): boolean {
  const { titles, ranks, honorifics, organizationHeads, placeHeads, timeUnits, dayParts, weekdays, months } = lexicon;
  const listed = [titles, ranks, honorifics, organizationHeads, placeHeads, timeUnits, dayParts, weekdays, months].some(
    (table) => table.has(key),
  );
  return listed || isDelegation(key);
}

/// وفد in its forms, of which the accusative and the dual spell verbs too.
export function isDelegation(key: string): boolean {
  return /^[وفبل]*(?:ال)?وفد(?:ا|ان|ين|ي)?$/.test(key);
}

function participleOf(lexicon: Lexicon, key: string): NounOfEvent | undefined {
  for (const reading of nounReadings(key)) {
    if (reading.preposition || reading.definite) continue;
    const nouns = lexicon.eventNouns.get(reading.key);
    const found = nouns?.find((noun) => noun.form === 'active' && (noun.saying || noun.kind === 'statement'));
    if (found) return found;
  }
  return undefined;
}

/// The kinds whose context the word shows, or of which it is itself an unambiguous noun: beside اجتماع the verb حضر is
/// a meeting.
function contextsOf({ eventContexts, eventNouns }: Lexicon, key: string): number {
  let found = 0;
  for (const { stem } of nounReadings(key)) {
    for (const kind of eventContexts.get(stem) ?? eventContexts.get(stem.replace(/ا$/, '')) ?? [])
      found |= CONTEXT_BITS.get(kind) ?? 0;
    for (const noun of eventNouns.get(stem) ?? [])
      if (!noun.ambiguous && noun.form !== 'active') found |= contextBit(noun.kind);
  }
  return found;
}

function verbsOf(lexicon: Lexicon, key: string): readonly VerbWord[] {
  const { verbs, plainVerbs } = lexicon;
  if (isAuxiliary(key) || (isListed(lexicon, key) && !verbs.has(key))) return [];
  const found = verbReadings(key).filter(
    (reading) =>
      verbs.starts(reading.key) ||
      plainVerbs.has(reading.key) ||
      withoutPronoun(reading.key).some((cut) => verbs.has(cut.key) || plainVerbs.has(cut.key)),
  );
  return found.map((reading) => ({ reading, mayBeNoun: couldBeNoun(lexicon, key, reading) }));
}

function couldBeNoun(lexicon: Lexicon, key: string, reading: Reading): boolean {
  if (isNoun(lexicon, key) || lexicon.commonWords.has(reading.key)) return true;
  return withoutPronoun(reading.key).some(
    (noun) => lexicon.eventNouns.has(noun.key) || lexicon.commonWords.has(noun.key),
  );
}

function mayBeEventNoun({ eventNouns }: Lexicon, { key, stem }: Reading): boolean {
  if (eventNouns.starts(key) || eventNouns.starts(stem)) return true;
  if (stem.endsWith('ا') && eventNouns.has(stem.slice(0, -1))) return true;
  return withoutPronoun(key).some((cut) => eventNouns.has(cut.key));
}

/// Whether it may head a phrase: see `isHeadNoun`.
function mayBeHead(lexicon: Lexicon, key: string): boolean {
  const { people, titles, organizationHeads, placeHeads, ranks, honorifics } = lexicon;
  return nounReadings(key).some(({ stem, key: whole }) => {
    const singular = stem.endsWith('ا') ? stem.slice(0, -1) : stem;
    if (people.has(stem) || people.has(whole) || people.has(singular) || honorifics.has(whole)) return true;
    return [titles, organizationHeads, placeHeads, ranks].some((table) => table.has(stem));
  });
}
