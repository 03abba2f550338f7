/// Nouns around a mention: which may head it and which only govern it. The one rule kept here: a word is a
/// head only when the lexicon lists it; an unlisted word before a name governs it.

import type { Reading } from '../../arabic/clitics.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { ENTITY_KINDS, type EntityKind } from '../../model/ontology.ts';
import { ofWord } from '../3-mention/word.ts';
import { type ClaimWord, claimWord, isDelegation, isTwoBodies } from './claim-word.ts';

/// `بشكره الكبير لـX`: with its article an adjective.
const GREAT = /^كبيره?$/;

export interface HeadNoun {
  /// The clitics attached in front of it.
  readonly prefix: string;
  /// Whether it is a noun of people, so that the phrase can act.
  readonly people: boolean;
}

/// The reading of a token as a noun that heads the mention after it: people, titles, ranks, and before a place
/// the nouns of places. With `linked`, a preposition stands between ("a source *in* …"); before a land only an
/// indefinite noun heads it so, since "the politician in Libya" is as often "the political … in Libya".
export function isHeadNoun(lexicon: Lexicon, word: ClaimWord, kind: EntityKind, linked: boolean): HeadNoun | null {
  if (!word.mayBeHead) return null;
  const heads = headsOf(word);
  const at = 2 * ENTITY_KINDS.indexOf(kind) + Number(linked);
  let head = heads[at];
  if (head === undefined) {
    head = readHead(lexicon, word, kind, linked);
    heads[at] = head;
  }
  return head;
}

/// What a word heads, by kind and by whether it is linked; undefined where that was not asked yet.
const headsOf = ofWord((_: ClaimWord): (HeadNoun | null | undefined)[] =>
  Array.from({ length: 2 * ENTITY_KINDS.length }, () => undefined),
);

function readHead(
  lexicon: Lexicon,
  { key, readings, preposition }: ClaimWord,
  kind: EntityKind,
  linked: boolean,
): HeadNoun | null {
  for (const reading of readings) {
    const verb = !reading.definite && reading.preposition === '' && lexicon.verbs.has(reading.key);
    // In "appointed commander *of* X" the title is what X gets, not who acts for X.
    const predicate = (linked && reading.stem.endsWith('ا')) || (reading.definite && GREAT.test(reading.stem));
    const titled =
      lexicon.titles.has(reading.stem) && !verb && !predicate && !(kind !== 'person' && isDeed(lexicon, reading));
    const land = kind === 'state' || kind === 'place';
    const people =
      ((isPeople(lexicon, reading) && (!verb || isDelegation(key))) || titled) && !(linked && land && reading.definite);
    const body =
      kind === 'organization' && lexicon.organizationHeads.has(reading.stem) && (linked || !reading.definite);
    const place =
      land &&
      !linked &&
      !(verb && reading.conjunction !== '') &&
      preposition === undefined &&
      lexicon.placeHeads.has(reading.stem);
    const rank =
      kind === 'person' && !linked && (lexicon.ranks.has(reading.stem) || lexicon.honorifics.has(reading.key));
    // `الحكومتان العراقية والأردنية`: the adjectives say whose.
    const pair = kind === 'state' && !linked && reading.definite && isTwoBodies(lexicon, reading.stem);
    if (!people && !body && !place && !rank && !pair) continue;
    return { prefix: reading.conjunction + reading.preposition, people: people || body || pair };
  }
  return null;
}

/// `مساعدات للحكومة`: what is spelled as a title may be what somebody does or gives.
function isDeed({ eventNouns }: Lexicon, { stem }: Reading): boolean {
  return eventNouns.get(stem)?.some(({ form }) => form === 'noun' || form === 'masdar') === true;
}

/// Whether a noun is of people or of who holds an office.
export function isHolderNoun({ people, titles }: Lexicon, { key, stem }: Reading): boolean {
  return people.has(stem) || people.has(key) || titles.has(stem);
}

/// A noun of people, also in the accusative.
function isPeople({ people }: Lexicon, { key, stem }: Reading): boolean {
  return people.has(stem) || people.has(key) || (stem.endsWith('ا') && people.has(stem.slice(0, -1)));
}

/// Whether a token can only be read as a noun that governs what follows: no function word, no finite verb.
export function isPlainNoun(lexicon: Lexicon, key: string): boolean {
  return claimWord(lexicon, key).plainNoun;
}

/// Whether a token can be read as a noun that says what happens.
export function isNounOfEvent(lexicon: Lexicon, key: string): boolean {
  return claimWord(lexicon, key).nounOfEvent;
}

/// Whether a token can be read as a finite verb, with its conjunction and particles.
export function isVerbForm(lexicon: Lexicon, key: string): boolean {
  return claimWord(lexicon, key).verbForm;
}

/// Whether a word in -ي is an indefinite adjective of the noun before it, as in `في مؤتمر صحفي`, and so governs nobody.
export function isNisbaAfter(lexicon: Lexicon, before: string, key: string): boolean {
  if (before.length < 3 || key.startsWith('ال') || !/..ي[اه]?$/.test(key)) return false;
  return isPlainNoun(lexicon, before) && !lexicon.people.has(before) && !lexicon.titles.has(before);
}
