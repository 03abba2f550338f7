/// A word as the claim rules know it: what its look-up form alone says of verbs and nouns. The one rule kept here: a
/// `may` is never false where a rule could find something, so that rules pass over most words at one look.

import { type Reading, verbReadings } from '../../arabic/clitics.ts';
import type { Lexicon, NounOfEvent, VerbForm } from '../../lexicon/lexicon.ts';
import type { PhraseStart } from '../../lexicon/phrases.ts';
import { isInOneOf } from '../../lexicon/word-tables.ts';
import { EVENT_KINDS, type EventKind } from '../../model/ontology.ts';
import { ofWord, type Word, wordOf } from '../3-mention/word.ts';
import {
  isAuxiliary,
  isNegation,
  maybeOpening,
  maybePreposition,
  type Opening,
  withoutPronoun,
} from './function-word.ts';
import { isNeverVerb } from './never-verb.ts';

type Particle = 'negation' | 'that' | 'relative' | 'subordinator' | 'preposition';

/// A reading of a word as a finite verb that the lexicon may know.
export interface VerbWord {
  readonly reading: Reading;
  /// What the lexicon says begins with it, and whether it is a verb that is no event.
  readonly start: PhraseStart<readonly VerbForm[]> | null;
  readonly plain: boolean;
  /// The verb that it is with an object pronoun.
  readonly cut: CutVerb | null;
  /// Whether the letters also spell a noun: a masdar, with or without a pronoun, or a common word.
  readonly mayBeNoun: boolean;
}

/// A verb with an object pronoun: its readings without it, none for one that is no event.
export interface CutVerb {
  readonly pronoun: string;
  readonly forms: readonly VerbForm[];
}

/// A reading of a word as a noun that may say what happens.
export interface EventReading {
  readonly reading: Reading;
  /// What the lexicon says begins with it, as it stands and without its article.
  readonly full: PhraseStart<readonly NounOfEvent[]> | null;
  readonly stem: PhraseStart<readonly NounOfEvent[]> | null;
  /// What it is in the accusative, and with a possessive pronoun.
  readonly accusative: readonly NounOfEvent[] | null;
  readonly owned: OwnedNoun | null;
}

/// A noun with a possessive pronoun.
export interface OwnedNoun {
  readonly pronoun: string;
  readonly nouns: readonly NounOfEvent[];
}

export interface ClaimWord {
  readonly key: string;
  /// A number that no other word has, see `Word`.
  readonly number: number;
  /// Its readings as a noun.
  readonly readings: readonly Reading[];
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
  /// Whether it is a noun that the lexicon lists for what it names, so that it is no verb of the same letters: وزارة is
  /// not و + زار + ة.
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
  readonly eventReadings: readonly EventReading[];
  readonly mayBeHead: boolean;
  readonly mayBeParty: boolean;
  readonly mayBeCue: boolean;
  readonly mayBeModality: boolean;
}

/// What is known of a look-up form.
export function claimWord(lexicon: Lexicon, key: string): ClaimWord {
  return claimWordOf(wordOf(lexicon, key));
}

/// What is known of a word.
export const claimWordOf: (word: Word) => ClaimWord = ofWord(({ lexicon, key, number, readings }) => {
  const particle = particleOf(key);
  const nounOfEvent = isNoun(lexicon, readings);
  const never = isNeverVerb(key);
  const verbForm = !never && isVerb(lexicon, key);
  const listedNoun = isListed(lexicon, key);
  const verbs = never || (listedNoun && !lexicon.verbs.has(key)) ? [] : verbsOf(lexicon, key, nounOfEvent);
  return {
    key,
    number,
    readings,
    preposition: maybePreposition(key),
    opening: maybeOpening(key),
    particle,
    sort: particle ?? nounSort(lexicon, key, readings, nounOfEvent),
    nounOfEvent,
    plainNoun: particle === null && (nounOfEvent || !verbForm) && !isAuxiliary(key) && !hasArticle(key),
    verbForm,
    listedNoun,
    sayingParticiple: participleOf(lexicon, readings),
    contexts: contextsOf(lexicon, readings),
    game: readings.some(({ stem }) => lexicon.eventContexts.get(stem)?.includes('game')),
    verbs,
    openingVerbs: conjoinedFirst(verbs),
    eventReadings: readings
      .filter((reading) => mayBeEventNoun(lexicon, reading))
      .map((reading) => eventReading(lexicon, reading)),
    mayBeHead: mayBeHead(lexicon, readings),
    mayBeParty: readings.some((reading) => lexicon.anaphors.get(reading.key)?.refers === 'party'),
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

function nounSort(lexicon: Lexicon, key: string, readings: readonly Reading[], nounOfEvent: boolean): string {
  const definite = key.startsWith('ال') || key.startsWith('لل') || key.startsWith('وال');
  if (nounOfEvent) return definite ? 'definite event' : 'event';
  if (readings.some(({ stem }) => lexicon.people.has(stem) || lexicon.titles.has(stem)))
    return definite ? 'definite people' : 'people';
  if (readings.some(({ stem }) => lexicon.organizationHeads.has(stem))) return definite ? 'definite body' : 'body';
  return definite ? 'definite word' : 'word';
}

function isNoun({ eventNouns }: Lexicon, readings: readonly Reading[]): boolean {
  return readings.some((reading) => eventNouns.has(reading.stem) || eventNouns.has(reading.key));
}

function isVerb({ verbs, plainVerbs }: Lexicon, key: string): boolean {
  const joined = key.startsWith('و') || key.startsWith('ف');
  const rest = joined ? key.slice(1) : key;
  const future = rest.startsWith('س') || rest.startsWith('ل') ? rest.slice(1) : rest;
  return [key, rest, future].some((form) => form.length > 1 && (verbs.has(form) || plainVerbs.has(form)));
}

function hasArticle(key: string): boolean {
  return /^و?(?:ال|لل|بال)/.test(key);
}

const isListedWord = isInOneOf((l) => [
  l.titles,
  l.ranks,
  l.honorifics,
  l.organizationHeads,
  l.placeHeads,
  l.timeUnits,
  l.dayParts,
  l.weekdays,
  l.months,
]);

function isListed(lexicon: Lexicon, key: string): boolean {
  return isListedWord(lexicon, key) || isDelegation(key);
}

/// وفد in its forms, of which the accusative and the dual spell verbs too.
export function isDelegation(key: string): boolean {
  return key.includes('وفد') && /^[وفبل]*(?:ال)?وفد(?:ا|ان|ين|ي)?$/.test(key);
}

function participleOf(lexicon: Lexicon, readings: readonly Reading[]): NounOfEvent | undefined {
  for (const reading of readings) {
    if (reading.preposition || reading.definite) continue;
    const nouns = lexicon.eventNouns.get(reading.key);
    const found = nouns?.find((noun) => noun.form === 'active' && (noun.saying || noun.kind === 'statement'));
    if (found) return found;
  }
  return undefined;
}

/// The kinds whose context the word shows, or of which it is itself an unambiguous noun: beside اجتماع the verb حضر is
/// a meeting.
function contextsOf({ eventContexts, eventNouns }: Lexicon, readings: readonly Reading[]): number {
  let found = 0;
  for (const { stem } of readings) {
    const bare = stem.endsWith('ا') ? stem.slice(0, -1) : stem;
    for (const kind of eventContexts.get(stem) ?? eventContexts.get(bare) ?? []) found |= CONTEXT_BITS.get(kind) ?? 0;
    for (const noun of eventNouns.get(stem) ?? [])
      if (!noun.ambiguous && noun.form !== 'active') found |= contextBit(noun.kind);
  }
  return found;
}

function verbsOf(lexicon: Lexicon, key: string, nounOfEvent: boolean): readonly VerbWord[] {
  const { verbs, plainVerbs } = lexicon;
  if (isAuxiliary(key)) return [];
  const found = verbReadings(key).filter(
    (reading) =>
      verbs.starts(reading.key) ||
      plainVerbs.has(reading.key) ||
      withoutPronoun(reading.key).some((cut) => verbs.has(cut.key) || plainVerbs.has(cut.key)),
  );
  return found.map((reading) => ({
    reading,
    start: verbs.start(reading.key),
    plain: plainVerbs.has(reading.key),
    cut: cutVerb(lexicon, reading.key),
    mayBeNoun: nounOfEvent || couldBeNoun(lexicon, reading),
  }));
}

function cutVerb({ verbs, plainVerbs }: Lexicon, whole: string): CutVerb | null {
  for (const { key, pronoun } of withoutPronoun(whole)) {
    const forms = verbs.get(key) ?? (plainVerbs.has(key) ? [] : undefined);
    if (forms) return { pronoun, forms };
  }
  return null;
}

/// The verbs with those first that have `و` or `ف` as a conjunction.
function conjoinedFirst(verbs: readonly VerbWord[]): readonly VerbWord[] {
  if (verbs.length < 2) return verbs;
  return verbs.toSorted((a, b) => Number(b.reading.conjunction !== '') - Number(a.reading.conjunction !== ''));
}

function couldBeNoun(lexicon: Lexicon, reading: Reading): boolean {
  if (lexicon.commonWords.has(reading.key)) return true;
  return withoutPronoun(reading.key).some(
    (noun) => lexicon.eventNouns.has(noun.key) || lexicon.commonWords.has(noun.key),
  );
}

function eventReading({ eventNouns }: Lexicon, reading: Reading): EventReading {
  const { key, stem } = reading;
  return {
    reading,
    full: eventNouns.start(key),
    stem: eventNouns.start(stem),
    accusative: (stem.endsWith('ا') ? eventNouns.get(stem.slice(0, -1)) : undefined) ?? null,
    owned: ownedNoun(eventNouns, key),
  };
}

function ownedNoun(eventNouns: Lexicon['eventNouns'], whole: string): OwnedNoun | null {
  for (const { key, pronoun } of withoutPronoun(whole)) {
    const nouns = eventNouns.get(key);
    // `قتلاه`: what has a pronoun has no nunation, so the alef belongs to another word.
    const isNunated = key.endsWith('ا') && eventNouns.has(key.slice(0, -1));
    if (nouns && !isNunated) return { pronoun, nouns };
  }
  return null;
}

function mayBeEventNoun({ eventNouns }: Lexicon, { key, stem }: Reading): boolean {
  if (eventNouns.starts(key) || eventNouns.starts(stem)) return true;
  if (stem.endsWith('ا') && eventNouns.has(stem.slice(0, -1))) return true;
  return withoutPronoun(key).some((cut) => eventNouns.has(cut.key));
}

const isHeadWord = isInOneOf((l) => [l.titles, l.organizationHeads, l.placeHeads, l.ranks]);

/// Whether it may head a phrase: see `isHeadNoun`.
function mayBeHead(lexicon: Lexicon, readings: readonly Reading[]): boolean {
  const { people, honorifics } = lexicon;
  return readings.some(({ stem, key: whole, definite }) => {
    if (definite && isTwoBodies(lexicon, stem)) return true;
    if (people.has(stem) || isHeadWord(lexicon, stem) || people.has(whole) || honorifics.has(whole)) return true;
    return stem.endsWith('ا') && people.has(stem.slice(0, -1));
  });
}

const DUAL = /(ت?)(?:ان|ين)$/;

/// Whether a word is the dual of a noun of a state's bodies: `الحكومتان`, and not `الناديان`.
export function isTwoBodies({ organizationHeads }: Lexicon, stem: string): boolean {
  const ending = DUAL.exec(stem);
  if (!ending) return false;
  const one = stem.slice(0, ending.index) + (ending[1] ? 'ه' : '');
  const head = organizationHeads.get(one);
  return head?.number === 'singular' && (head.sector === 'government' || head.sector === 'military');
}
