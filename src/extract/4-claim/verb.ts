/// Finite verbs in a sentence. The one rule kept here: a token that may also be a noun is read as a verb only
/// where a verb can stand.

import type { Reading } from '../../arabic/clitics.ts';
import type { Lexicon, VerbForm } from '../../lexicon/lexicon.ts';
import { longestFrom } from '../../lexicon/phrases.ts';
import type { Token } from '../../model/document.ts';
import type { ClaimWord, VerbWord } from './claim-word.ts';
import { isAuxiliary, isNegation } from './function-word.ts';

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
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly keys: readonly string[];
  readonly words: readonly ClaimWord[];
  readonly lexicon: Lexicon;
  /// Whether a token belongs to a mention or a date, so that no verb stands there.
  readonly taken: (at: number) => boolean;
}

/// A token as the text writes it.
function raw({ text, tokens }: VerbContext, at: number): string {
  return text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
}

/// Whether a sentence or a stretch between marks opens with a token.
function isFirst({ tokens }: VerbContext, at: number): boolean {
  return at === 0 || tokens[at - 1]?.kind === 'punctuation';
}

const DAMMA = '\u064F';
/// استُقبل, انتُخب: the vowel stands behind the letter that the alef carries in.
const PASSIVE_OF_TEN = /^ا\u0650?[سنفقعحجختكم]\u0652?ت?\u064F/;
const SHADDA = '\u0651';
const TANWIN = '\u064B';
const TEH_MARBUTA = '\u0629';
/// Whatever vowel mark stands on it.
const WITH_TEH_MARBUTA = new RegExp(`${TEH_MARBUTA}[\\u064B-\\u0652]*$`);
const ALEF_MAKSURA = '\u0649';

/// The finite verb at a token, if one can stand there. At the start of a sentence or after a mark, a first `و` is
/// the conjunction where that leaves a verb.
export function maybeVerb(context: VerbContext, at: number): Verb | null {
  const word = context.words[at];
  if (!word || word.verbs.length === 0 || context.tokens[at]?.kind !== 'word' || context.taken(at)) return null;
  if (word.listedNoun && isMeantAsNoun(context, at)) return null;
  if (word.preposition !== undefined && !raw(context, at).includes(SHADDA)) return null;
  if (isAdverbial(context, at)) return null;
  for (const verb of isFirst(context, at) ? word.openingVerbs : word.verbs) {
    const found = lookUp(context, at, verb);
    if (found) return standsAsVerb(context, at, verb, found) ? found : null;
  }
  return null;
}

/// Whether a noun that the lexicon lists and that also spells a verb is the noun: one that opens a clause before a name
/// is the verb: `عين الرئيس`; so is one with its middle letter doubled: `عيّن`.
function isMeantAsNoun(context: VerbContext, at: number): boolean {
  const opens = isFirst(context, at) && context.taken(at + 1);
  return !opens && !isDoubled(context.keys[at] ?? '', raw(context, at));
}

/// Whether a word is written with the ending that only nouns have, or is the noun of `ردا على`: "in reply to".
function isAdverbial(context: VerbContext, at: number): boolean {
  return (
    raw(context, at).includes(TANWIN) || (/^[وف]?ردا$/.test(context.keys[at] ?? '') && context.keys[at + 1] === 'علي')
  );
}

/// Whether the middle one of three letters is written doubled, as only verbs of that shape have it.
function isDoubled(key: string, written: string): boolean {
  return key.length === 3 && written.slice(2, -1).includes(SHADDA);
}

function lookUp(context: VerbContext, at: number, { reading, start, plain, cut }: VerbWord): Verb | null {
  const match = start && longestFrom(start, context.keys, at);
  if (match) return verbOf(context, at, reading, fitting(match.entry, reading), null, match.length);
  if (plain) return verbOf(context, at, reading, [], null);
  if (!cut || WITH_TEH_MARBUTA.test(raw(context, at))) return null;
  return verbOf(context, at, reading, fitting(cut.forms, reading), cut.pronoun);
}

function verbOf(
  context: VerbContext,
  at: number,
  { conjunction, future, cut }: Reading,
  forms: readonly VerbForm[],
  pronoun: string | null,
  length = 1,
): Verb {
  const conjoined = conjunction === 'و' || goesOn(context, at);
  return { at, length, forms, conjoined, future, pronoun, passive: hasDamma(raw(context, at), cut) };
}

/// `وكان قد زار`: the conjunction stands before the auxiliary.
function goesOn({ keys }: VerbContext, at: number): boolean {
  return keys[at - 1] === 'قد' ? /^وكان/.test(keys[at - 2] ?? '') : /^وكان/.test(keys[at - 1] ?? '');
}

/// The particles of the future and of purpose only join imperfects.
function fitting(forms: readonly VerbForm[], reading: Reading): readonly VerbForm[] {
  return reading.future || reading.preposition ? forms.filter((form) => form.tense === 'imperfect') : forms;
}

function hasDamma(written: string, cut: number): boolean {
  const letters = written.slice(cut, cut + 6);
  return letters.indexOf(DAMMA) === 1 || PASSIVE_OF_TEN.test(letters);
}

function standsAsVerb(context: VerbContext, at: number, { reading, plain, mayBeNoun }: VerbWord, verb: Verb): boolean {
  if (verb.forms.length === 0 && (verb.future || reading.preposition) && !plain) return false;
  const before = at > 0 ? context.words[at - 1] : undefined;
  if ((reading.preposition || verb.future) && !mayBeImperfect(reading, verb)) return false;
  if (isStrayDual(context, at, reading, verb)) return false;
  if (before?.preposition && !opensVerb(context.keys, at - 1) && before.opening !== 'complementizer') return false;
  if (verb.pronoun !== null && (isNumber(context, at + verb.length) || isPrayer(context, at, verb))) return false;
  if (isDual(verb) && !verb.conjoined && isNumber(context, at - 1)) return false;
  if (isExposure(context, at)) return false;
  if (!mayBeNoun || resumesEvent(context, at, verb)) return true;
  if (verb.pronoun !== null && at > 0 && !verb.conjoined && context.taken(at - 1)) return false;
  if (isDual(verb) && !verb.conjoined && isBehindVerb(context, at)) return false;
  return canOpenVerbClause(context, at, reading);
}

/// `حفظه الله`, `رعاه الله`: what is wished for somebody tells nothing.
function isPrayer({ keys }: VerbContext, at: number, { length }: Verb): boolean {
  return keys[at + length] === 'الله';
}

/// The letters that an imperfect begins with; what `ل` stands before is seldom said of oneself.
const IMPERFECT = /^[يتن]/;

/// `لوضع`, `للحق`: behind `ل` and `س` stands no perfect.
function mayBeImperfect({ key, preposition }: Reading, { forms }: Verb): boolean {
  return forms.length > 0 || IMPERFECT.test(key) || (preposition === '' && key.startsWith('ا'));
}

/// `نزل ضيفا على`, `واحد وثلاثون هدفا`: what spells the dual of a perfect is a noun in the accusative, if nothing before it may be
/// the two who did it.
function isStrayDual(
  context: VerbContext,
  at: number,
  { key, conjunction }: Reading,
  { forms, pronoun }: Verb,
): boolean {
  if (conjunction !== '' || pronoun !== null || !/^[^يت].*[^ا]ا$/.test(key)) return false;
  if (forms.length === 0 ? !context.lexicon.plainVerbs.has(key.slice(0, -1)) : !forms.every(isDualPerfect))
    return false;
  if (at === 0 || (context.taken(at - 1) && followsPair(context, at))) return false;
  const before = context.keys[at - 1] ?? '';
  return !/ان$/.test(before) && !isAuxiliary(before) && !isNegation(before) && context.words[at - 1]?.opening == null;
}

const PAIR_REACH = 8;

/// Whether some word not far before a token is joined by `و` or a dual.
function followsPair({ keys }: VerbContext, at: number): boolean {
  return keys.slice(Math.max(0, at - PAIR_REACH), at).some((key) => /^و|...ان$/.test(key));
}

function isDualPerfect({ number, tense }: VerbForm): boolean {
  return number === 'dual' && tense === 'perfect';
}

const RESUMED = 3;

/// `اجتماع عاصف عقده المجلس`: a light verb whose pronoun means the indefinite noun of an event before it.
function resumesEvent({ tokens, keys, words, taken }: VerbContext, at: number, { pronoun, forms }: Verb): boolean {
  if (pronoun === null || !forms.some(({ light }) => light !== null)) return false;
  if (!taken(at + 1) && !keys[at + 1]?.startsWith('ال')) return false;
  for (let before = at - 1; before >= Math.max(0, at - RESUMED); before -= 1) {
    const word = words[before];
    if (!word || tokens[before]?.kind !== 'word' || word.preposition !== undefined || word.opening) return false;
    if (word.nounOfEvent) return !keys[before]?.startsWith('ال');
  }
  return false;
}

/// `قدرها خمسة ملايين`, `مدته أربع سنوات`: behind a pronoun a number says how much that is; what is spelled as a dual behind a
/// number is what it counts, `61 صوتا`.
function isNumber({ tokens, lexicon }: VerbContext, at: number): boolean {
  return tokens[at]?.kind === 'number' || lexicon.numberWords.has(tokens[at]?.key ?? '');
}

/// `وقع الوزير عقدا`: behind a verb in its own clause what is spelled as a dual is an object.
function isBehindVerb({ tokens, words, taken }: VerbContext, at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = words[before];
    if (!word || tokens[before]?.kind === 'punctuation' || word.opening) return false;
    if (word.verbs.length > 0 && !word.nounOfEvent && word.preposition === undefined && !taken(before)) return true;
  }
  return false;
}

const EXPOSURE = /^تعرض(?:ه|ها|هم|هما)?$/;

/// `نفت X تعرض قواتها لهجوم`: spelled like the verb, behind another it is the noun.
function isExposure(context: VerbContext, at: number): boolean {
  return EXPOSURE.test(context.keys[at] ?? '') && isBehindVerb(context, at);
}

const HE = new Set(['هو', 'هي', 'هم', 'هما', 'وهو', 'وهي', 'وهم']);

/// Words that may stand before a verb though they are prepositions: `حتى`, and `من` in "it is he *who*".
function opensVerb(keys: readonly string[], at: number): boolean {
  const key = keys[at] ?? '';
  return key === 'حتي' || key === 'غير' || (key === 'من' && HE.has(keys[at - 1] ?? ''));
}

/// A word that may be a noun counts as a verb at the start of a clause, after a particle or after a subject.
function canOpenVerbClause(context: VerbContext, at: number, reading: Reading): boolean {
  if (isFirst(context, at) || reading.conjunction !== '') return true;
  if (isDoubled(reading.key, raw(context, at).slice(reading.cut)) || isSaidThat(context, at)) return true;
  const before = context.keys[at - 1] ?? '';
  const word = context.words[at - 1];
  if (before === 'ما' || isNegation(before) || isAuxiliary(before) || word?.opening) return true;
  return (
    context.taken(at - 1) ||
    endsPhrase(context, at - 1) ||
    (context.taken(at + 1) && word?.nounOfEvent === true && !before.startsWith('ال'))
  );
}

/// `نفى أن`: the letter that ends the perfect of such verbs, and what was said.
function isSaidThat(context: VerbContext, at: number): boolean {
  return raw(context, at).endsWith(ALEF_MAKSURA) && context.words[at + 1]?.opening === 'complementizer';
}

/// Whether a word before the verb closes a phrase set in front: "for his part", "on the other hand".
function endsPhrase(context: VerbContext, at: number): boolean {
  const key = context.keys[at] ?? '';
  if (context.words[at]?.preposition !== undefined) return false;
  if (/(?:ه|ها|هم|هما)$/.test(key) && !raw(context, at).endsWith(TEH_MARBUTA)) return true;
  return key.startsWith('ال') && context.words[at - 1]?.preposition !== undefined;
}

/// Whether a verb is passive by its vowel marks or in all its readings; what the first person does, news does not tell.
export function isPassive(verb: Verb): boolean {
  if (verb.passive) return true;
  let told = false;
  for (const { person, voice } of verb.forms) {
    if (person === 1) continue;
    if (voice !== 'passive') return false;
    told = true;
  }
  return told;
}

/// A verb without its object pronoun.
export function withoutObject({ at, length, forms, conjoined, future, passive }: Verb): Verb {
  return { at, length, forms, conjoined, future, pronoun: null, passive };
}

/// Whether no reading of a verb is singular.
export function isPlural(verb: Verb): boolean {
  return verb.forms.length > 0 && verb.forms.every((form) => form.number !== 'singular');
}

/// Whether all readings of a verb are dual.
export function isDual(verb: Verb): boolean {
  return verb.forms.length > 0 && verb.forms.every((form) => form.number === 'dual');
}
