/// What a look-up form can be inside a person's name. The one rule kept here: a word of the language ends a name
/// unless it is also a name.

import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isWholeWord } from '../../lexicon/opened-tables.ts';
import { isInOneOf } from '../../lexicon/word-tables.ts';

/// `given`: on the list of names; `common-given`: on it, and also a plain word; `surname`: a family name or an
/// unknown word with the article; `particle`: joins two names; `unknown`: no word of the lexicon; `stop`: anything else.
export const NAME_WORDS = ['given', 'common-given', 'surname', 'particle', 'unknown', 'stop'] as const;
export type NameWord = (typeof NAME_WORDS)[number];

const NOT_A_NAME = /[0-9a-z._@#%+/\\-]/;
const PROCLITIC_ARTICLE = /^(?:[وف]?[بك]ال|[وف]?لل|[وف]ال)/;
/// Endings that only words take: a pronoun behind a longer word.
const ENCLITIC = /^.{3,}(?:ها|هم|هما|هن|ته|تنا)$/;
const FUTURE_VERB = /^[وف]?س[يتن].{3,}$/;
/// An adverb of manner: `مبتسما`.
const ACCUSATIVE_PARTICIPLE = /^م.{3,}ا$/;
export const ALI = 'علي';
/// `السوفي`: how family names with the article end.
const RELATIVE = /يه?$/;

const isVocabulary = isInOneOf((l) => [
  l.verbs,
  l.eventNouns,
  l.commonWords,
  l.nameStops,
  l.plainVerbs,
  l.people,
  l.honorifics,
  l.weekdays,
  l.months,
  l.anaphors,
  l.dayParts,
  l.numberWords,
  l.timeUnits,
]);

const isHead = isInOneOf((l) => [l.titles, l.ranks, l.organizationHeads, l.placeHeads, l.nisbas, l.states]);

function isHeadOrAdjective(l: Lexicon, key: string): boolean {
  return isHead(l, key) || (key.startsWith('ال') && key.length > 4 && isHead(l, key.slice(2)));
}

const mayBeDefinite = isInOneOf((l) => [
  l.commonWords,
  l.titleModifiers,
  l.organizationTails,
  l.people,
  l.portfolios,
  l.eventNouns,
]);

function isDefiniteVocabulary(l: Lexicon, key: string): boolean {
  const stem = key.slice(2);
  if (
    /(?:ات|ون|ين|تان)$/.test(stem) &&
    stem.length > 4 &&
    (isVocabulary(l, stem.slice(0, -2)) || isVocabulary(l, `${stem.slice(0, -2)}ه`))
  )
    return true;
  return mayBeDefinite(l, stem) || mayBeDefinite(l, key);
}

/// Whether what is left after a conjunction is a word or a name of its own, so that the letter is the conjunction.
function startsConjunct(l: Lexicon, key: string): boolean {
  const first = key[0];
  if ((first !== 'و' && first !== 'ف') || key.length < 4 || isWholeWord(l, key)) return false;
  return first === 'و' || l.verbs.has(key.slice(1));
}

/// `بقيمة`, `لبحث`: a preposition before a word of the language.
function startsPhrase(l: Lexicon, key: string): boolean {
  if (!/^[بلك]/.test(key) || key.length < 4) return false;
  const rest = key.slice(1);
  return (
    isVocabulary(l, rest) ||
    isHeadOrAdjective(l, rest) ||
    l.places.has(rest) ||
    l.states.has(rest) ||
    l.organizationHeads.has(rest)
  );
}

/// `بالدفاع`, but not `بالوغ` or `فالستروم`: whether what follows an attached article is a word.
function isAttachedWord(l: Lexicon, key: string): boolean {
  const noun = key.slice(key.indexOf('ال'));
  return (
    noun.length < 6 ||
    isVocabulary(l, noun) ||
    isHeadOrAdjective(l, noun) ||
    isDefiniteVocabulary(l, noun) ||
    l.places.has(noun) ||
    (key.startsWith('ف') && (l.surnames.has(noun) || RELATIVE.test(noun)))
  );
}

/// The part a look-up form can play, whole or behind a letter taken off, spelled as only words are or not.
export interface NameParts {
  readonly whole: NameWord;
  readonly wholeWord: NameWord;
  readonly rest: NameWord;
  readonly restWord: NameWord;
}

/// The parts of a look-up form.
export function nameParts(lexicon: Lexicon, key: string): NameParts {
  const whole = readPart(lexicon, key, true, false);
  const rest = readPart(lexicon, key, false, false);
  return {
    whole,
    wholeWord: whole === 'stop' ? whole : readPart(lexicon, key, true, true),
    rest,
    restWord: rest === 'stop' ? rest : readPart(lexicon, key, false, true),
  };
}

function looksLikeWord(key: string): boolean {
  return ENCLITIC.test(key) || FUTURE_VERB.test(key) || ACCUSATIVE_PARTICIPLE.test(key);
}

function readPart(l: Lexicon, key: string, whole: boolean, spelledAsWord: boolean): NameWord {
  if (key.length < 2 || NOT_A_NAME.test(key) || (key !== ALI && l.nameStops.has(key))) return 'stop';
  const given = l.givenNames.get(key);
  if (given && !given.ambiguous) return 'given';
  if (l.nameParticles.has(key)) return 'particle';
  if (given) return 'common-given';
  if (l.surnames.has(key)) return 'surname';
  if (isVocabulary(l, key) || isHeadOrAdjective(l, key)) return 'stop';
  if (whole && PROCLITIC_ARTICLE.test(key) && (key.startsWith('لل') || !isWholeWord(l, key)))
    return /^(?:لل|و|ف(?!ال))/.test(key) || isAttachedWord(l, key) ? 'stop' : 'unknown';
  if (spelledAsWord || looksLikeWord(key) || (whole && (startsConjunct(l, key) || startsPhrase(l, key)))) return 'stop';
  if (key.startsWith('ال') && key.length > 4) return isDefiniteVocabulary(l, key) ? 'stop' : 'surname';
  return l.places.has(key) ? 'stop' : 'unknown';
}
