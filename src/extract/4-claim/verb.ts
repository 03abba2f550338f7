/// Finite verbs in a sentence. The one rule kept here: a token that may also be a noun is read as a verb only
/// where a verb can stand.

import { type Reading, verbReadings } from '../../arabic/clitics.ts';
import type { Lexicon, VerbForm } from '../../lexicon/lexicon.ts';
import { claimWord } from './claim-word.ts';
import {
  isAuxiliary,
  isComplementizer,
  isNegation,
  isRelative,
  isSubordinator,
  maybePreposition,
  withoutPronoun,
} from './function-word.ts';
import { isListedNoun, isNounOfEvent } from './noun.ts';

export interface Verb {
  /// Index of its token.
  readonly at: number;
  /// How many tokens its entry takes.
  readonly length: number;
  /// Its readings in the lexicon; empty for a verb that is no event.
  readonly forms: readonly VerbForm[];
  /// Whether `و` is attached; `ف` only answers أما.
  readonly conjoined: boolean;
  /// Whether the `س` of the future is attached.
  readonly future: boolean;
  /// The attached object pronoun, in look-up form, else null.
  readonly pronoun: string | null;
  /// Whether its vowel marks say that it is passive.
  readonly passive: boolean;
}

/// What tells verbs from nouns around a token.
export interface VerbContext {
  readonly keys: readonly string[];
  readonly lexicon: Lexicon;
  readonly raw: (at: number) => string;
  readonly isWord: (at: number) => boolean;
  readonly isMark: (at: number) => boolean;
  /// Whether a token belongs to a mention or a date, so that no verb stands there.
  readonly taken: (at: number) => boolean;
}

const DAMMA = '\u064F';
/// استُقبل, انتُخب: the vowel stands behind the letter that the alef carries in.
const PASSIVE_OF_TEN = /^ا\u0650?[سنفقعحجختكم]\u0652?ت?\u064F/;
const SHADDA = '\u0651';
const TEH_MARBUTA = '\u0629';
const ALEF_MAKSURA = '\u0649';

/// The finite verb at a token, if one can stand there. At the start of a sentence or after a mark, a first `و` is
/// the conjunction where that leaves a verb.
export function maybeVerb(context: VerbContext, at: number): Verb | null {
  const key = context.keys[at] ?? '';
  if (!claimWord(context.lexicon, key).mayBeVerb) return null;
  if (!context.isWord(at) || context.taken(at) || isAuxiliary(key) || isMeantAsNoun(context, at, key)) return null;
  if (maybePreposition(key) !== undefined && !context.raw(at).includes(SHADDA)) return null;
  const opens = at === 0 || context.isMark(at - 1);
  const readings = verbReadings(key);
  const ordered = opens
    ? [...readings].sort((a, b) => Number(b.conjunction !== '') - Number(a.conjunction !== ''))
    : readings;
  for (const reading of ordered) {
    const found = lookUp(context, at, reading);
    if (found) return standsAsVerb(context, at, reading, found) ? found : null;
  }
  return null;
}

/// Whether a token is a noun the lexicon lists; where it also spells a verb, one that opens a clause before a name
/// is the verb: `عين الرئيس`; so is one with its middle letter doubled: `عيّن`.
function isMeantAsNoun({ lexicon, isMark, taken, raw }: VerbContext, at: number, key: string): boolean {
  if (!isListedNoun(lexicon, key)) return false;
  const opens = (at === 0 || isMark(at - 1)) && taken(at + 1);
  return !(lexicon.verbs.has(key) && (opens || isDoubled(key, raw(at))));
}

/// Whether the middle one of three letters is written doubled, as only verbs of that shape have it.
function isDoubled(key: string, raw: string): boolean {
  return key.length === 3 && raw.slice(2, -1).includes(SHADDA);
}

function lookUp(context: VerbContext, at: number, reading: Reading): Verb | null {
  const base = {
    at,
    conjoined: reading.conjunction === 'و' || goesOn(context, at),
    future: reading.future,
    passive: hasDamma(context.raw(at), reading.cut),
  };
  const match = context.lexicon.verbs.longest(context.keys, at, reading.key);
  if (match) return { ...base, length: match.length, forms: fitting(match.entry, reading), pronoun: null };
  if (context.lexicon.plainVerbs.has(reading.key)) return { ...base, length: 1, forms: [], pronoun: null };
  if (context.raw(at).endsWith(TEH_MARBUTA)) return null;
  for (const { key, pronoun } of withoutPronoun(reading.key)) {
    const forms = context.lexicon.verbs.get(key);
    if (forms) return { ...base, length: 1, forms: fitting(forms, reading), pronoun };
    if (context.lexicon.plainVerbs.has(key)) return { ...base, length: 1, forms: [], pronoun };
  }
  return null;
}

/// `وكان قد زار`: the conjunction stands before the auxiliary.
function goesOn({ keys }: VerbContext, at: number): boolean {
  return keys[at - 1] === 'قد' ? /^وكان/.test(keys[at - 2] ?? '') : /^وكان/.test(keys[at - 1] ?? '');
}

/// The particles of the future and of purpose only join imperfects.
function fitting(forms: readonly VerbForm[], reading: Reading): readonly VerbForm[] {
  return reading.future || reading.preposition ? forms.filter((form) => form.tense === 'imperfect') : forms;
}

function hasDamma(raw: string, cut: number): boolean {
  const letters = raw.slice(cut, cut + 6);
  return letters.indexOf(DAMMA) === 1 || PASSIVE_OF_TEN.test(letters);
}

function standsAsVerb(context: VerbContext, at: number, reading: Reading, verb: Verb): boolean {
  if (verb.forms.length === 0 && (verb.future || reading.preposition) && !context.lexicon.plainVerbs.has(reading.key))
    return false;
  const before = context.keys[at - 1] ?? '';
  if (at > 0 && maybePreposition(before) && !opensVerb(context.keys, at - 1) && !isComplementizer(before)) return false;
  if (!couldBeNoun(context.lexicon, context.keys[at] ?? '', reading)) return true;
  if (verb.pronoun !== null && at > 0 && !verb.conjoined && context.taken(at - 1)) return false;
  return canOpenVerbClause(context, at, reading);
}

/// Whether the letters also spell a noun: a masdar, with or without a pronoun, or a common word.
function couldBeNoun(lexicon: Lexicon, key: string, reading: Reading): boolean {
  if (isNounOfEvent(lexicon, key) || lexicon.commonWords.has(reading.key)) return true;
  return withoutPronoun(reading.key).some(
    (noun) => lexicon.eventNouns.has(noun.key) || lexicon.commonWords.has(noun.key),
  );
}

const HE = new Set(['هو', 'هي', 'هم', 'هما', 'وهو', 'وهي', 'وهم']);

/// Words that may stand before a verb though they are prepositions: `حتى`, and `من` in "it is he *who*".
function opensVerb(keys: readonly string[], at: number): boolean {
  const key = keys[at] ?? '';
  return key === 'حتي' || key === 'غير' || (key === 'من' && HE.has(keys[at - 1] ?? ''));
}

/// A word that may be a noun counts as a verb at the start of a clause, after a particle or after a subject.
function canOpenVerbClause(context: VerbContext, at: number, reading: Reading): boolean {
  if (at === 0 || context.isMark(at - 1) || reading.conjunction !== '') return true;
  if (isDoubled(reading.key, context.raw(at).slice(reading.cut)) || isSaidThat(context, at)) return true;
  const before = context.keys[at - 1] ?? '';
  if (
    before === 'ما' ||
    isNegation(before) ||
    isAuxiliary(before) ||
    isRelative(before) ||
    isSubordinator(before) ||
    isComplementizer(before)
  )
    return true;
  return (
    context.taken(at - 1) ||
    endsPhrase(context, at - 1) ||
    (context.taken(at + 1) && isNounOfEvent(context.lexicon, before) && !before.startsWith('ال'))
  );
}

/// `نفى أن`: the letter that ends the perfect of such verbs, and what was said.
function isSaidThat(context: VerbContext, at: number): boolean {
  return context.raw(at).endsWith(ALEF_MAKSURA) && isComplementizer(context.keys[at + 1] ?? '');
}

/// Whether a word before the verb closes a phrase set in front: "for his part", "on the other hand".
function endsPhrase(context: VerbContext, at: number): boolean {
  const key = context.keys[at] ?? '';
  if (maybePreposition(key) !== undefined) return false;
  if (/(?:ه|ها|هم|هما)$/.test(key) && !context.raw(at).endsWith(TEH_MARBUTA)) return true;
  return key.startsWith('ال') && maybePreposition(context.keys[at - 1] ?? '') !== undefined;
}

/// Whether a verb is passive by its vowel marks or in all its readings; what the first person does, news does not tell.
export function isPassive(verb: Verb): boolean {
  const told = verb.forms.filter(({ person }) => person !== 1);
  return verb.passive || (told.length > 0 && told.every((form) => form.voice === 'passive'));
}

/// Whether all readings of a verb are dual.
export function isDual(verb: Verb): boolean {
  return verb.forms.length > 0 && verb.forms.every((form) => form.number === 'dual');
}
