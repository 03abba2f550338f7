/// A word as the claim rules know it: what its look-up form alone says of verbs and nouns. The one rule kept here: a
/// `may` is never false where a rule could find something, so that rules pass over most words at one look.

import { nounReadings, verbReadings } from '../../arabic/clitics.ts';
import { knownWord } from '../../lexicon/known-word.ts';
import type { EventContext, Lexicon, NounOfEvent } from '../../lexicon/lexicon.ts';
import { maybePreposition, withoutPronoun } from './function-word.ts';

export interface ClaimWord {
  /// The canonical name of the preposition it is.
  readonly preposition: string | undefined;
  /// Whether it can be read as a noun that says what happens.
  readonly nounOfEvent: boolean;
  /// Whether it can be read as a finite verb, with its conjunction and particles.
  readonly verbForm: boolean;
  /// Whether it is a noun that the lexicon lists for what it names.
  readonly listedNoun: boolean;
  /// The adverbial participle of saying that it is.
  readonly sayingParticiple: NounOfEvent | undefined;
  /// The kinds of event of which it is a noun or shows the context.
  readonly contexts: ReadonlySet<EventContext>;
  /// Whether it speaks of a match or a prize.
  readonly game: boolean;
  readonly mayBeVerb: boolean;
  readonly mayBeEventNoun: boolean;
  readonly mayBeHead: boolean;
  readonly mayBeParty: boolean;
  readonly mayBeCue: boolean;
}

/// What is known of a look-up form.
export const claimWord: (lexicon: Lexicon, key: string) => ClaimWord = knownWord((lexicon, key) => ({
  preposition: maybePreposition(key),
  nounOfEvent: isNoun(lexicon, key),
  verbForm: isVerb(lexicon, key),
  listedNoun: isListed(lexicon, key),
  sayingParticiple: participleOf(lexicon, key),
  contexts: contextsOf(lexicon, key),
  game: nounReadings(key).some(({ stem }) => lexicon.eventContexts.get(stem)?.includes('game')),
  mayBeVerb: mayBeVerb(lexicon, key),
  mayBeEventNoun: mayBeEventNoun(lexicon, key),
  mayBeHead: mayBeHead(lexicon, key),
  mayBeParty: nounReadings(key).some((reading) => lexicon.anaphors.get(reading.key)?.refers === 'party'),
  mayBeCue: lexicon.attributionCues.starts(key) || lexicon.attributionCues.starts(key.slice(1)),
}));

function isNoun({ eventNouns }: Lexicon, key: string): boolean {
  return nounReadings(key).some((reading) => eventNouns.has(reading.stem) || eventNouns.has(reading.key));
}

function isVerb({ verbs, plainVerbs }: Lexicon, key: string): boolean {
  return [key, key.replace(/^[وف]/, ''), key.replace(/^[وف]?[سل]/, '')].some(
    (form) => form.length > 1 && (verbs.has(form) || plainVerbs.has(form)),
  );
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
function contextsOf({ eventContexts, eventNouns }: Lexicon, key: string): ReadonlySet<EventContext> {
  const found = new Set<EventContext>();
  for (const { stem } of nounReadings(key)) {
    for (const kind of eventContexts.get(stem) ?? eventContexts.get(stem.replace(/ا$/, '')) ?? []) found.add(kind);
    for (const noun of eventNouns.get(stem) ?? []) if (!noun.ambiguous && noun.form !== 'active') found.add(noun.kind);
  }
  return found;
}

function mayBeVerb({ verbs, plainVerbs }: Lexicon, key: string): boolean {
  return verbReadings(key).some(
    (reading) =>
      verbs.starts(reading.key) ||
      plainVerbs.has(reading.key) ||
      withoutPronoun(reading.key).some((cut) => verbs.has(cut.key) || plainVerbs.has(cut.key)),
  );
}

function mayBeEventNoun({ eventNouns }: Lexicon, key: string): boolean {
  return nounReadings(key).some(
    (reading) =>
      eventNouns.starts(reading.key) ||
      eventNouns.starts(reading.stem) ||
      eventNouns.has(reading.stem.replace(/ا$/, '')) ||
      withoutPronoun(reading.key).some((cut) => eventNouns.has(cut.key)),
  );
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
